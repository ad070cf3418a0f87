import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { createForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { checks } from "../../src/checks/index";
import { runChecks } from "../../src/checks/run-checks";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import type { FigureSet } from "../../src/forms/figures";
import { readFiling } from "../../src/forms/read-filing";
import { nodeCodec } from "../../src/xlsx/node-codec";
import type { WorkbookContent } from "../../src/workbook/workbook";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { soundFigures } from "../support/generate-figures";

const seed = 20_260_331;
/**
 * A bureau's run over hundreds of files: what is measured is the program warmed up, not its first file. Reading is one
 * loop and soon compiled; of 140 checks each runs but once a file, and at 30 files half of them are being compiled.
 */
const warming = 120;
/** Of forty rounds on a shared machine the medians of one and the same program differ by a tenth either way. */
const measured = 160;
const [few, many] = [20, 500];
/** How much longer one project of many may take than one of a few. */
const mostGrowth = 1.2;

/** A sound filing of exactly so many projects. */
function figuresOf(count: number): FigureSet {
  const [figures] = fc.sample(soundFigures(count, count), { numRuns: 1, seed });
  if (!figures) throw new Error("nothing generated");
  return figures;
}

async function fileOf(count: number): Promise<Uint8Array> {
  const figures = figuresOf(count);
  const workbook = await XlsxWorkbook.create(nodeCodec);
  await createForms(workbook, planFormsFor(hunan2024, figures));
  await fillFromFigures(workbook, hunan2024, figures, { overwrite: true });
  return workbook.bytes();
}

/** What nobody could object to is what a bureau mostly reads, and what can be compared from size to size. */
async function expectSound(bytes: Uint8Array): Promise<void> {
  const { findings } = runChecks(readFiling(await contentOf(bytes), hunan2024), checks);
  const [first] = findings.filter(({ severity }) => severity !== "reminder");
  if (first) throw new Error(`not sound: ${first.message}`);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (how: { readonly type: "minor" }) => void;

/** Each part pays for its own garbage, and neither for that of making a filing anew between them. */
async function timed(work: () => unknown): Promise<number> {
  collect({ type: "minor" });
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Reading the file and checking what it holds, by turns, so that both meet the same machine. */
async function ratioOf(bytes: Uint8Array): Promise<number> {
  const [reading, checking]: [number[], number[]] = [[], []];
  for (let round = -warming; round < measured; round++) {
    let content: WorkbookContent | undefined;
    const read = await timed(async () => {
      content = await (await XlsxWorkbook.open(bytes, nodeCodec)).read();
    });
    if (!content) throw new Error("nothing read");
    // A filing read anew, about which nothing is remembered yet.
    const filing = readFiling(content, hunan2024);
    const checked = await timed(() => runChecks(filing, checks));
    if (round < 0) continue;
    reading.push(read);
    checking.push(checked);
  }
  return median(checking) / median(reading);
}

/**
 * As many projects in one filing and in many filings, by turns: the same work but for the size, and the same garbage,
 * which a single small filing leaves for the next to clear away.
 */
async function growthOf(smallFile: Uint8Array, largeFile: Uint8Array): Promise<number> {
  const [small, large] = [await contentOf(smallFile), await contentOf(largeFile)];
  const filings = Array.from({ length: many / few }, () => small);
  const [apart, together]: [number[], number[]] = [[], []];
  for (let round = -4; round < 20; round++) {
    for (const [contents, times] of [
      [filings, apart],
      [[large], together],
    ] as const) {
      const anew = contents.map((content) => readFiling(content, hunan2024));
      const took = await timed(() => {
        for (const filing of anew) runChecks(filing, checks);
      });
      if (round >= 0) times.push(took);
    }
  }
  return median(together) / median(apart);
}

const contentOf = async (bytes: Uint8Array): Promise<WorkbookContent> =>
  (await XlsxWorkbook.open(bytes, nodeCodec)).read();

async function main(): Promise<void> {
  const [small, large] = [await fileOf(few), await fileOf(many)];
  for (const bytes of [small, large]) await expectSound(bytes);
  const ratio = await ratioOf(small);
  const growth = await growthOf(small, large);
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
