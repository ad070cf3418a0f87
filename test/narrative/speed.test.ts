import { readFiling } from "../../src/forms/read-filing";
import { reportHtml } from "../../src/narrative/html";
import { plainText } from "../../src/narrative/plain-text";
import { writeReport } from "../../src/narrative/report";
import { scoreFiling } from "../../src/scoring/score-filing";
import { filingOf } from "../support/generated-filing";
import { specimenEdition } from "../support/specimen";
import { specimenFigures } from "../support/specimen-figures";

/** The middle of nine runs, in milliseconds. */
function median(work: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[4] ?? Infinity;
}

test("twenty projects are written in less time than their forms take to read", async () => {
  const [model] = specimenFigures.projects ?? [];
  if (!model) throw new Error("the specimen has no project");
  const projects = Array.from({ length: 20 }, (_, at) => ({ ...model, name: `第${at + 1}项业务保障` }));
  const content = await (await filingOf({ ...specimenFigures, projects })).read();
  const filing = readFiling(content, specimenEdition);
  const score = scoreFiling(filing);
  const reading = median(() => readFiling(content, specimenEdition));
  const writing = median(() => writeReport(filing, score));
  const report = writeReport(filing, score);
  const printing = median(() => [plainText(report), reportHtml(report)]);
  process.stdout.write(
    `report of 20 projects: written in ${writing.toFixed(1)} ms, printed in ${printing.toFixed(1)} ms, read in ${reading.toFixed(1)} ms; ` +
      `writing ÷ reading ${(writing / reading).toFixed(2)}\n`,
  );
  expect(filing.projects).toHaveLength(20);
  expect(writing).toBeLessThan(reading);
}, 60_000);
