import fc from "fast-check";
import { createForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { checks } from "../../src/checks/index";
import { runChecks } from "../../src/checks/run-checks";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import type { FigureSet } from "../../src/forms/figures";
import { readFiling } from "../../src/forms/read-filing";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { soundFigures } from "../support/generate-figures";

const seed = 20_260_331;
/** A bureau's run over hundreds of files: what is measured is the program warmed up, not its first file. */
const warming = 30;
const measured = 40;
const [few, many] = [20, 500];
/** How much longer one project of many may take than one of a few. */
const mostGrowth = 1.2;

/** A filing of exactly so many projects: those of several generated ones, each with a name of its own. */
function figuresOf(count: number): FigureSet {
  const [base, ...others] = fc.sample(soundFigures(60), { numRuns: 40, seed });
  if (!base) throw new Error("nothing generated");
  const projects = [base, ...others].flatMap((one) => one.projects ?? []);
  const chosen = Array.from({ length: count }, (_, at) => projects[at % projects.length]).flatMap((one, at) =>
    one ? [{ ...one, name: `第${at + 1}项业务保障` }] : [],
  );
  return { ...base, projects: chosen };
}

async function fileOf(count: number): Promise<Uint8Array> {
  const figures = figuresOf(count);
  const workbook = await XlsxWorkbook.create(nodeCodec);
  await createForms(workbook, planFormsFor(hunan2024, figures));
  await fillFromFigures(workbook, hunan2024, figures, { overwrite: true });
  return workbook.bytes();
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

interface Medians {
  readonly reading: number;
  readonly checking: number;
}

/** Reading the file and checking what it holds, by turns, so that both meet the same machine. */
async function medians(bytes: Uint8Array, warmups: number, times: number): Promise<Medians> {
  const content = await (await XlsxWorkbook.open(bytes, nodeCodec)).read();
  const [reading, checking]: [number[], number[]] = [[], []];
  for (let round = -warmups; round < times; round++) {
    const read = await timed(async () => (await XlsxWorkbook.open(bytes, nodeCodec)).read());
    // A filing read anew, about which nothing is remembered yet.
    const filing = readFiling(content, hunan2024);
    const checked = await timed(() => runChecks(filing, checks));
    if (round < 0) continue;
    reading.push(read);
    checking.push(checked);
  }
  return { reading: median(reading), checking: median(checking) };
}

async function main(): Promise<void> {
  const small = await medians(await fileOf(few), warming, measured);
  const large = await medians(await fileOf(many), 4, 16);
  const ratio = small.checking / small.reading;
  const growth = large.checking / many / (small.checking / few);
  console.log(
    `${ratio <= 1 ? "ok    " : "MISSED"} ${checks.length} checks of ${few} projects ÷ reading their file: ${ratio.toFixed(3)} (at most 1)`,
  );
  console.log(
    `${growth <= mostGrowth ? "ok    " : "MISSED"} checks per project of ${many} ÷ of ${few}: ${growth.toFixed(3)} (at most ${mostGrowth})`,
  );
  if (ratio > 1 || growth > mostGrowth) process.exitCode = 1;
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
