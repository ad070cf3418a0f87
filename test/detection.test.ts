import fc from "fast-check";
import type { Finding } from "../src/checks/check";
import { checks } from "../src/checks/index";
import { runChecks } from "../src/checks/run-checks";
import type { FigureSet } from "../src/forms/figures";
import { readFiling } from "../src/forms/read-filing";
import { addressText } from "../src/workbook/address";
import type { Snapshot } from "../src/workbook/workbook";
import { checksFor } from "./support/checks-of-figures";
import { faults, figureFaults } from "./support/faults";
import { filingOf } from "./support/generated-filing";
import { consistentFigures, soundFigures } from "./support/generate-figures";
import { MemoryWorkbook } from "./support/memory-workbook";
import { everyCheckEdition } from "./support/platform-edition";
import { platformFaults } from "./support/platform-faults";
import { specimenEdition } from "./support/specimen";

/** How many consistent filings are generated; the same ones every time. */
const filings = 1_000;
/** How many of them every fault of figures is planted in; faults of indicators and whole forms in fewer, bench:detection has them all. */
const planted = { figures: 40, others: 16 } as const;
const seed = 20_260_331;

async function findingsOf(
  workbook: MemoryWorkbook,
  asked = checks,
  edition = specimenEdition,
): Promise<readonly Finding[]> {
  return runChecks(readFiling(await workbook.read(), edition), asked).findings;
}

const drawn = new Map<FigureSet, Promise<{ readonly snapshot: Snapshot; readonly before: ReadonlySet<string> }>>();

/** A fresh workbook with these figures, and what is found of it before anything is planted; drawn and filled in once. */
async function soundFiling(figures: FigureSet) {
  const known = drawn.get(figures) ?? drawAndReview(figures);
  drawn.set(figures, known);
  const { snapshot, before } = await known;
  const workbook = new MemoryWorkbook();
  await workbook.restore(snapshot);
  return { workbook, before };
}

async function drawAndReview(figures: FigureSet) {
  const workbook = await filingOf(figures);
  const before = new Set((await findingsOf(workbook)).map(({ fingerprint }) => fingerprint));
  return { snapshot: await workbook.snapshot(), before };
}

const describeFinding = ({ code, at, message }: Finding): string =>
  `${code} ${at.at ? addressText(at.at) : at.key} ${message}`;

/** The cells of the relation a finding is about: the one to correct and those that prove it. */
const cellsOf = ({ at, because }: Finding): string[] =>
  [at, ...because].flatMap((field) => (field.at ? [addressText(field.at)] : []));

describe("generated filings", () => {
  const generated = fc.sample(consistentFigures(), { numRuns: filings, seed });

  test(`${filings} consistent filings have no finding that says error`, async () => {
    const alarms: string[] = [];
    for (const figures of generated) {
      const errors = (await findingsOf(await filingOf(figures))).filter(({ severity }) => severity === "error");
      alarms.push(...errors.map(describeFinding));
      if (alarms.length > 10) break;
    }
    expect(alarms).toEqual([]);
  }, 300_000);

  test.each(faults.map((fault) => [fault.name, fault] as const))(
    "%s is flagged at a cell of the relation it breaks",
    async (_, fault) => {
      let applied = 0;
      const missed: string[] = [];
      const isOfFigures = figureFaults.includes(fault);
      for (const [at, figures] of generated.slice(0, isOfFigures ? planted.figures : planted.others).entries()) {
        const { workbook, before } = await soundFiling(figures);
        const pick = <T>(list: readonly T[]): T | undefined => list[(at * 7 + 3) % Math.max(list.length, 1)];
        const touched = fault.apply(workbook, readFiling(await workbook.read(), specimenEdition), pick);
        if (touched.length === 0) continue;
        applied += 1;
        const cells = new Set(touched.flatMap((field) => (field.at ? [addressText(field.at)] : [])));
        const found = (await findingsOf(workbook, checksFor(fault))).filter(
          ({ fingerprint }) => !before.has(fingerprint),
        );
        if (!found.some((finding) => cellsOf(finding).some((cell) => cells.has(cell))))
          missed.push(`${at}: ${[...cells].join(" ")} (${touched.map(({ key }) => key).join(" ")})`);
      }
      expect(missed).toEqual([]);
      expect(applied).toBeGreaterThanOrEqual(isOfFigures ? 5 : 2);
    },
    120_000,
  );
});

describe("generated filings for a platform that checks on upload", () => {
  const generated = fc.sample(soundFigures(), { numRuns: 60, seed });

  test("sound ones have no error and no warning", async () => {
    const alarms: string[] = [];
    for (const figures of generated) {
      const found = await findingsOf(await filingOf(figures, everyCheckEdition), checks, everyCheckEdition);
      alarms.push(...found.filter(({ severity }) => severity !== "reminder").map(describeFinding));
    }
    expect(alarms).toEqual([]);
  }, 60_000);

  const seen = new Set<string>();
  test.each(platformFaults.map((fault) => [fault.name, fault] as const))(
    "%s is flagged by a rule of the platform",
    async (_, fault) => {
      const missed: string[] = [];
      let applied = 0;
      for (const [at, figures] of generated.slice(0, planted.others).entries()) {
        const workbook = await filingOf(figures, everyCheckEdition);
        const before = new Set(
          (await findingsOf(workbook, checks, everyCheckEdition)).map(({ fingerprint }) => fingerprint),
        );
        const pick = <T>(list: readonly T[]): T | undefined => list[(at * 7 + 3) % Math.max(list.length, 1)];
        const touched = fault.apply(workbook, readFiling(await workbook.read(), everyCheckEdition), pick);
        if (touched.length === 0) continue;
        applied += 1;
        const cells = new Set(touched.flatMap((field) => (field.at ? [addressText(field.at)] : [])));
        const found = (await findingsOf(workbook, checks, everyCheckEdition))
          .filter(({ fingerprint }) => !before.has(fingerprint))
          .flatMap((finding) => [finding, ...finding.also])
          .filter((finding) => finding.code.startsWith("P") && cellsOf(finding).some((cell) => cells.has(cell)));
        for (const { code } of found) seen.add(code);
        if (found.length === 0) missed.push(`${at}: ${[...cells].join(" ")}`);
      }
      expect(missed).toEqual([]);
      expect(applied).toBeGreaterThanOrEqual(5);
    },
    60_000,
  );

  test("each of its rules was broken by one of them", () => {
    expect([...seen].sort()).toEqual(checks.flatMap(({ code, platformRule }) => (platformRule ? [code] : [])).sort());
  });
});
