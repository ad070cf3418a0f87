import fc from "fast-check";
import { checks } from "../../src/checks/index";
import { runChecks } from "../../src/checks/run-checks";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { readFiling } from "../../src/forms/read-filing";
import { plainText } from "../../src/narrative/plain-text";
import { writeReport } from "../../src/narrative/report";
import { scoreFiling } from "../../src/scoring/score-filing";
import { soundFigures } from "../support/generate-figures";
import { filingOf } from "../support/generated-filing";
import { specimenReport } from "../support/specimen-report";

/** Milliseconds a person may wait. */
const limits = { writing: 50, checking: 200 } as const;
/** Some thirty pages. */
const characters = 21_000;
const [warming, rounds] = [5, 25];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const times = (work: () => unknown): number =>
  median(Array.from({ length: warming + rounds }, () => timed(work)).slice(warming));

async function main(): Promise<void> {
  const figures = fc.sample(soundFigures(20), { numRuns: 40, seed: 20_260_331 });
  const most = figures.reduce((a, b) => ((a.projects?.length ?? 0) >= (b.projects?.length ?? 0) ? a : b));
  const content = await (await filingOf(most, hunan2024)).read();
  const own = checks.filter(({ needs }) => needs.includes("report"));
  const text = specimenReport.repeat(Math.ceil(characters / specimenReport.length)).slice(0, characters);
  const scan = times(() => [...text.matchAll(/\d[\d.,]*/g)].length);
  const writing = times(() => {
    const filing = readFiling(content, hunan2024);
    return plainText(writeReport(filing, scoreFiling(filing)));
  });
  const checking = times(() => runChecks(readFiling(content, hunan2024, { report: { name: "报告", text } }), own));
  for (const [name, took, limit] of [
    [`a report of ${most.projects?.length ?? 0} projects read and written`, writing, limits.writing],
    [`a report of ${text.length} characters read and checked by ${own.length} checks`, checking, limits.checking],
  ] as const)
    console.log(
      `${took <= limit ? "ok    " : "MISSED"} ${name} ÷ finding every run of digits in it: ${(took / scan).toFixed(0)} (${took.toFixed(1)} ms of ${limit})`,
    );
  if (writing > limits.writing || checking > limits.checking) process.exitCode = 1;
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
