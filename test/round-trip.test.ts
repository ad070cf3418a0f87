import fc from "fast-check";
import { checks } from "../src/checks/index";
import { readFiling } from "../src/forms/read-filing";
import { soundFigures } from "./support/generate-figures";
import { filingOf } from "./support/generated-filing";
import { filledReport, findingsInReport, isExact, mutatedText, mutatedWorkbook } from "./support/report-mutants";
import { specimenEdition } from "./support/specimen";

const seed = 20_260_331;
const ofReports = checks.filter(({ needs }) => needs.includes("report"));
/** What is still to be filled in says so in every report. */
const ofFigures = ofReports.filter(({ code }) => code !== "W19");

function drawing(from: number): (below: number) => number {
  let state = from;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return below === 0 ? 0 : Math.floor((state / 0x8000_0000) * below);
  };
}

/** bench:round-trip has a thousand filings and five thousand changes. */
const generated = fc.sample(soundFigures(8), { numRuns: 16, seed });

describe("a report of our own and the tables it was written from", () => {
  test("agree: no check of the report says anything", async () => {
    const alarms: string[] = [];
    for (const figures of generated) {
      const filing = readFiling(await (await filingOf(figures)).read(), specimenEdition);
      for (const { code, at, message } of findingsInReport(filing, filledReport(filing), ofReports))
        alarms.push(`${code} “${at.written}” ${message}`);
    }
    expect(alarms).toEqual([]);
  }, 120_000);

  test("a figure changed in the text is flagged in its sentence and nowhere else", async () => {
    const draw = drawing(seed);
    for (const figures of generated.slice(0, 8)) {
      const filing = readFiling(await (await filingOf(figures)).read(), specimenEdition);
      for (let count = 0; count < 4; count += 1) {
        const outcome = mutatedText(filing, ofFigures, draw);
        expect(outcome && { ...outcome, exact: isExact(outcome) }).toMatchObject({ exact: true });
      }
    }
  }, 120_000);

  test("a cell changed in the workbook is flagged in the sentences that tell of it", async () => {
    const draw = drawing(seed + 1);
    const outcomes: boolean[] = [];
    for (const figures of generated.slice(0, 8)) {
      const workbook = await filingOf(figures);
      const filing = readFiling(await workbook.read(), specimenEdition);
      for (let count = 0; count < 4; count += 1) {
        const outcome = await mutatedWorkbook(workbook, filing, ofFigures, draw);
        if (outcome && outcome.concerned.length > 0)
          outcomes.push(outcome.concerned.some((one) => outcome.flagged.includes(one)));
      }
    }
    expect(outcomes.length).toBeGreaterThan(20);
    expect(outcomes.filter((found) => !found)).toEqual([]);
  }, 120_000);
});
