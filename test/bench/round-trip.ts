import fc from "fast-check";
import { checks } from "../../src/checks/index";
import { editions } from "../../src/forms/editions/index";
import { readFiling } from "../../src/forms/read-filing";
import { soundFigures } from "../support/generate-figures";
import { filingOf } from "../support/generated-filing";
import type { Outcome } from "../support/report-mutants";
import { filledReport, findingsInReport, isExact, mutatedText, mutatedWorkbook } from "../support/report-mutants";

const seed = 20_260_331;
const [filings, mutants] = [Number(process.argv[2] ?? 1_000), Number(process.argv[3] ?? 5_000)];
const least = 99;

const ofReports = checks.filter(({ needs }) => needs.includes("report"));

let state = seed;
const draw = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
  return below === 0 ? 0 : Math.floor((state / 0x8000_0000) * below);
};

async function main(): Promise<void> {
  const alarms: string[] = [];
  const outcomes: Outcome[] = [];
  const generated = fc.sample(soundFigures(20), { numRuns: filings, seed });
  for (const [index, figures] of generated.entries()) {
    const edition = editions[index % editions.length];
    if (!edition) throw new Error("no edition");
    const workbook = await filingOf(figures, edition);
    const filing = readFiling(await workbook.read(), edition);
    for (const { code, at, message } of findingsInReport(filing, filledReport(filing), ofReports))
      alarms.push(`${code} “${at.written}” ${message}`);
    const own = ofReports.filter(({ code }) => code !== "W19");
    const due = Math.ceil((mutants * (index + 1)) / filings) - outcomes.length;
    for (let count = 0; count < due; count += 1) {
      const outcome =
        draw(2) === 0 ? mutatedText(filing, own, draw) : await mutatedWorkbook(workbook, filing, own, draw);
      if (outcome && outcome.concerned.length > 0) outcomes.push(outcome);
    }
  }
  const exact = outcomes.filter(isExact).length;
  const share = (100 * exact) / outcomes.length;
  for (const one of [...new Set(alarms)].slice(0, 20)) console.log(`false alarm: ${one}`);
  for (const { what, concerned, flagged } of outcomes.filter((one) => !isExact(one))) {
    console.log(`not exact: ${what}`);
    for (const words of concerned.filter((one) => !flagged.includes(one))) console.log(`  missed: ${words.trim()}`);
    for (const words of flagged.filter((one) => !concerned.includes(one))) console.log(`  besides: ${words.trim()}`);
  }
  console.log(
    `${alarms.length === 0 ? "ok    " : "MISSED"} ${alarms.length} findings in ${filings} reports of our own`,
  );
  console.log(
    `${share >= least ? "ok    " : "MISSED"} of ${outcomes.length} changed figures ${share.toFixed(2)} % flagged at exactly the sentences concerned (at least ${least})`,
  );
  if (alarms.length > 0 || share < least) process.exitCode = 1;
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
