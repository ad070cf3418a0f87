import fc from "fast-check";
import type { Finding } from "../../src/checks/check";
import { checks } from "../../src/checks/index";
import { runChecks } from "../../src/checks/run-checks";
import type { Edition } from "../../src/forms/editions/edition";
import { editions } from "../../src/forms/editions/index";
import { readFiling } from "../../src/forms/read-filing";
import { addressText } from "../../src/workbook/address";
import type { Fault } from "../support/fault";
import { codesOf, spoilLastYear, spoilReport, twoYears } from "../support/beside-faults";
import { checksFor } from "../support/checks-of-figures";
import { faults } from "../support/faults";
import { filingOf } from "../support/generated-filing";
import type { FigureSet } from "../../src/forms/figures";
import { soundFigures } from "../support/generate-figures";
import { lastYearFaults } from "../support/last-year-faults";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { everyCheckEdition } from "../support/platform-edition";
import { platformFaults } from "../support/platform-faults";
import { reportFaults } from "../support/report-faults";
import type { Draw } from "../support/report-mutants";

/** `npm run bench:detection -- 三公明细` plants only the faults whose names hold one of these words: quick, but no proof. */
const only = process.argv.slice(2);
const isAsked = ({ name }: { readonly name: string }): boolean =>
  only.length === 0 || only.some((word) => name.includes(word));

const everyFault = [...faults, ...platformFaults];

/** How many of the first filings have a report and last year's filing beside them, which are then spoilt too. */
const withBeside = 64;

/** Filings of few projects, of some, and of many; the same ones every time. */
const kinds = [
  { filings: 160, projects: 6, editions },
  { filings: 52, projects: 20, editions },
  { filings: 8, projects: 60, editions },
  // The rules of a platform, which no edition has that ships with the program.
  { filings: 40, projects: 6, editions: [everyCheckEdition] },
] as const;
const seed = 20_260_331;
const wanted = 10_000;
const mostFindings = 1.5;

interface Tally {
  applied: number;
  flagged: number;
  readonly counts: number[];
}

const reviewed = async (workbook: MemoryWorkbook, edition: Edition, asked = checks): Promise<readonly Finding[]> =>
  runChecks(readFiling(await workbook.read(), edition), asked).findings;

const cellsOf = ({ at, because }: Finding): string[] =>
  [at, ...because].flatMap((field) => (field.at ? [addressText(field.at)] : []));

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return (low + high) / 2;
};

/** What faults in sound filings lead to: each is found, at a cell of the relation it breaks, and told once. */
class Detection {
  readonly #byFault = new Map<string, Tally>();
  readonly #byCheck = new Map<string, number>(checks.map(({ code }) => [code, 0]));
  readonly #alarms: string[] = [];
  readonly #missed: string[] = [];
  #filings = 0;

  async filing(workbook: MemoryWorkbook, edition: Edition): Promise<void> {
    this.#filings += 1;
    const clean = await reviewed(workbook, edition);
    for (const { severity, code, message } of clean)
      if (severity !== "reminder") this.#alarms.push(`${code} ${severity}: ${message}`);
    const before = new Set(clean.map(({ fingerprint }) => fingerprint));
    const snapshot = await workbook.snapshot();
    for (const [index, fault] of everyFault.entries()) {
      if (!isAsked(fault)) continue;
      await this.#mutant(workbook, edition, fault, this.#filings * 31 + index * 7, before);
      await workbook.restore(snapshot);
    }
  }

  async #mutant(
    workbook: MemoryWorkbook,
    edition: Edition,
    fault: Fault,
    random: number,
    before: ReadonlySet<string>,
  ): Promise<void> {
    const pick = <T>(list: readonly T[]): T | undefined => list[random % Math.max(list.length, 1)];
    const touched = fault.apply(workbook, readFiling(await workbook.read(), edition), pick);
    if (touched.length === 0) return;
    const cells = new Set(touched.flatMap((field) => (field.at ? [addressText(field.at)] : [])));
    const found = (await reviewed(workbook, edition, checksFor(fault))).filter(
      ({ fingerprint }) => !before.has(fingerprint),
    );
    const isFlagged = found.some((finding) => cellsOf(finding).some((cell) => cells.has(cell)));
    const where = `${edition.id}: ${touched.map(({ key, written }) => `${key} “${written}”`).join(" ")}`;
    this.#count(fault.name, found, isFlagged, where);
  }

  /** What is wrong in the report, or does not go with last year. */
  async beside(workbook: MemoryWorkbook, figures: FigureSet, edition: Edition): Promise<void> {
    const years = await twoYears(workbook, figures, edition);
    const asked = [
      ...reportFaults
        .filter(isAsked)
        .map((one) => [one.name, () => spoilReport(one, workbook, edition, this.#draw)] as const),
      ...lastYearFaults.filter(isAsked).map((one) => [one.name, () => spoilLastYear(one, years, this.#draw)] as const),
    ];
    for (const [name, spoil] of asked) {
      const outcome = await spoil();
      if (!outcome) continue;
      for (const { severity, code, message } of outcome.alarms) this.#alarms.push(`${code} ${severity}: ${message}`);
      this.#count(name, outcome.found, outcome.isFlagged, edition.id);
    }
  }

  #random = seed;
  readonly #draw: Draw = (below) => {
    this.#random = (this.#random * 48_271) % 2_147_483_647;
    return this.#random % Math.max(below, 1);
  };

  #count(name: string, found: readonly Finding[], isFlagged: boolean, where: string): void {
    const tally = this.#byFault.get(name) ?? { applied: 0, flagged: 0, counts: [] };
    this.#byFault.set(name, tally);
    tally.applied += 1;
    tally.counts.push(found.length);
    for (const code of codesOf(found)) this.#byCheck.set(code, (this.#byCheck.get(code) ?? 0) + 1);
    if (isFlagged) tally.flagged += 1;
    else this.#missed.push(`${name} (${where}; ${found.map(({ code, message }) => `${code} ${message}`).join(" / ")})`);
  }

  /** Prints the result; true when it holds. */
  report(): boolean {
    const tallies = [...this.#byFault.values()];
    const mutants = tallies.reduce((sum, { applied }) => sum + applied, 0);
    const counts = tallies.flatMap((tally) => tally.counts);
    const never = [...this.#byCheck].filter(([, times]) => times === 0).map(([code]) => code);
    for (const [name, { applied, flagged, counts: own }] of this.#byFault)
      console.log(`${name}: ${flagged}/${applied}, ${median(own)} findings each, ${Math.max(...own)} at most`);
    console.log(`per check: ${[...this.#byCheck].map(([code, times]) => `${code} ${times}`).join(", ")}`);
    for (const one of [...new Set(this.#missed)].slice(0, 20)) console.log(`missed: ${one}`);
    for (const one of [...new Set(this.#alarms)].slice(0, 20)) console.log(`false alarm: ${one}`);
    const lines: readonly (readonly [boolean, string])[] = [
      [this.#byFault.size >= 60, `${this.#byFault.size} kinds of fault (at least 60)`],
      [mutants >= wanted, `${mutants} mutants of ${this.#filings} filings (at least ${wanted})`],
      [this.#missed.length === 0, `${this.#missed.length} mutants not flagged at a cell of the broken relation`],
      [median(counts) <= mostFindings, `median of findings per fault ${median(counts)} (at most ${mostFindings})`],
      [this.#alarms.length === 0, `${this.#alarms.length} errors and warnings on sound filings`],
      [never.length === 0, `checks that no mutant triggers: ${never.join(" ") || "none"}`],
    ];
    for (const [holds, line] of lines) console.log(`${holds ? "ok    " : "MISSED"} ${line}`);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    console.log(`       mean of findings per fault ${mean.toFixed(2)}`);
    return lines.every(([holds]) => holds);
  }
}

async function main(): Promise<void> {
  const detection = new Detection();
  let beside = 0;
  for (const { filings, projects, editions: own } of kinds) {
    const generated = fc.sample(soundFigures(projects), { numRuns: filings, seed });
    for (const [index, figures] of generated.entries()) {
      const edition = own[index % own.length];
      if (!edition) throw new Error("no edition");
      const workbook = await filingOf(figures, edition);
      await detection.filing(workbook, edition);
      if (beside++ < withBeside) await detection.beside(workbook, figures, edition);
    }
  }
  if (!detection.report()) process.exitCode = 1;
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
