import fc from "fast-check";
import type { Finding } from "../../src/checks/check";
import { checks } from "../../src/checks/index";
import { runChecks } from "../../src/checks/run-checks";
import type { Edition } from "../../src/forms/editions/edition";
import { editions } from "../../src/forms/editions/index";
import { readFiling } from "../../src/forms/read-filing";
import { addressText } from "../../src/workbook/address";
import type { Fault } from "../support/fault";
import { checksFor } from "../support/checks-of-figures";
import { faults } from "../support/faults";
import { filingOf } from "../support/generated-filing";
import { soundFigures } from "../support/generate-figures";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { everyCheckEdition } from "../support/platform-edition";
import { platformFaults } from "../support/platform-faults";

const everyFault = [...faults, ...platformFaults];

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
    const tally = this.#byFault.get(fault.name) ?? { applied: 0, flagged: 0, counts: [] };
    this.#byFault.set(fault.name, tally);
    tally.applied += 1;
    tally.counts.push(found.length);
    for (const code of new Set(found.flatMap((finding) => [finding, ...finding.also]).map((finding) => finding.code)))
      this.#byCheck.set(code, (this.#byCheck.get(code) ?? 0) + 1);
    if (found.some((finding) => cellsOf(finding).some((cell) => cells.has(cell)))) tally.flagged += 1;
    else this.#missed.push(`${fault.name} (${edition.id}): ${touched.map(({ key }) => key).join(" ")}`);
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
  for (const { filings, projects, editions: own } of kinds) {
    const generated = fc.sample(soundFigures(projects), { numRuns: filings, seed });
    for (const [index, figures] of generated.entries()) {
      const edition = own[index % own.length];
      if (!edition) throw new Error("no edition");
      await detection.filing(await filingOf(figures, edition), edition);
    }
  }
  if (!detection.report()) process.exitCode = 1;
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
