import fc from "fast-check";
import { checks } from "../src/checks/index";
import { hunan2024 } from "../src/forms/editions/hunan-2024";
import type { BesideOutcome } from "./support/beside-faults";
import { codesOf, spoilLastYear, spoilReport, twoYears } from "./support/beside-faults";
import { filingOf } from "./support/generated-filing";
import { soundFigures } from "./support/generate-figures";
import { lastYearFaults } from "./support/last-year-faults";
import { reportFaults } from "./support/report-faults";
import type { Draw } from "./support/report-mutants";

/** How many sound filings each fault is planted beside; bench:detection has more. */
const filings = 12;
const generated = fc.sample(soundFigures(4), { numRuns: filings, seed: 20_260_401 });

/** A number below another, the same one every time for a place. */
const drawFrom =
  (place: number): Draw =>
  (below) =>
    (place = (place * 7_919 + 104_729) % 1_000_003) % Math.max(below, 1);

const seen = new Set<string>();

/** Every filing's outcome: found at its words, nothing said of what is right. */
async function holds(
  code: string,
  outcomeOf: (figures: (typeof generated)[number], draw: Draw) => Promise<BesideOutcome | undefined>,
): Promise<void> {
  const [missed, alarms, counts]: [string[], string[], number[]] = [[], [], []];
  for (const [at, figures] of generated.entries()) {
    const outcome = await outcomeOf(figures, drawFrom(at + 3));
    if (!outcome) continue;
    alarms.push(...outcome.alarms.map((finding) => `${finding.code} ${finding.message}`));
    if (!outcome.isFlagged || !codesOf(outcome.found).has(code))
      missed.push(`${at}: ${outcome.found.map((finding) => `${finding.code} ${finding.message}`).join("\n")}`);
    for (const found of codesOf(outcome.found)) seen.add(found);
    counts.push(outcome.found.length);
  }
  expect(alarms).toEqual([]);
  expect(missed).toEqual([]);
  expect(counts.length).toBeGreaterThanOrEqual(2);
  expect(counts.sort((a, b) => a - b)[counts.length >> 1]).toBeLessThanOrEqual(2);
}

describe("beside a sound filing", () => {
  test.each(reportFaults.map((fault) => [fault.name, fault] as const))(
    "%s is flagged at its words",
    (_, fault) =>
      holds(fault.code, async (figures, draw) =>
        spoilReport(fault, await filingOf(figures, hunan2024), hunan2024, draw),
      ),
    60_000,
  );

  test.each(lastYearFaults.map((fault) => [fault.name, fault] as const))(
    "%s is flagged at its cell",
    (_, fault) =>
      holds(fault.code, async (figures, draw) =>
        spoilLastYear(fault, await twoYears(await filingOf(figures, hunan2024), figures, hunan2024), draw),
      ),
    60_000,
  );

  test("every check that needs a report or last year's filing spoke of a fault", () => {
    const asked = checks.filter(({ needs }) => needs.includes("report") || needs.includes("lastYear"));
    expect(asked.map(({ code }) => code).filter((code) => !seen.has(code))).toEqual([]);
  });
});
