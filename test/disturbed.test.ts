import { checksOfFigures } from "./support/checks-of-figures";
import { runChecks } from "../src/checks/run-checks";
import { readFiling } from "../src/forms/read-filing";
import { changeWorkbook } from "./support/change";
import type { Disturbance } from "./support/disturb";
import { disturbed, labelNoise } from "./support/disturb";
import type { MemoryWorkbook } from "./support/memory-workbook";
import { namedFaults } from "./support/named-faults";
import { specimenEdition, specimenWorkbook } from "./support/specimen";

/** A filing with a dozen faults, one of every family. */
async function faulty(): Promise<MemoryWorkbook> {
  const workbook = await specimenWorkbook();
  await changeWorkbook(workbook, specimenEdition, {
    "basicData.staff.controlRate": 95.24,
    "basicData.threePublicExpenses.finalAccount": 28.03,
    "basicData.operatingFunds.finalAccount": 232.87,
    "basicData.buildingControl": { approvedArea: 1000, actualArea: 1200, areaControlRate: 120 },
    ...namedFaults,
  });
  return workbook;
}

const findingsOf = async (workbook: MemoryWorkbook) => {
  const { findings } = runChecks(readFiling(await workbook.read(), specimenEdition), checksOfFigures);
  return findings.map(({ code, fingerprint, at }) => `${code} ${fingerprint} ${at.key}`).sort();
};

const ways: Readonly<Record<string, Disturbance>> = {
  "moved down and to the right": { down: 5, right: 3 },
  "with the sheets in the opposite order": { reversed: true },
  "with labels as published files write them": { noise: labelNoise },
  "stacked on one sheet": { stacked: true },
  "all of it at once": { down: 2, right: 1, reversed: true, noise: labelNoise, stacked: true },
};

describe("the same filing laid out by somebody else", () => {
  test.each(Object.entries(ways))("has the same findings and fingerprints: %s", async (_, how) => {
    const workbook = await faulty();
    const wanted = await findingsOf(workbook);
    expect(wanted.length).toBeGreaterThanOrEqual(12);
    expect(await findingsOf(disturbed(await workbook.read(), how))).toEqual(wanted);
  });
});
