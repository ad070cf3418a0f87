import { formKeyOf } from "../forms/fields-by-key";
import type { Passage } from "../forms/field";
import { Fixed } from "../quantities/fixed";
import type { Finding } from "./check";
import type { Explanations } from "./explained";
import { sizeOf } from "./explained";

/**
 * The findings another may follow from, found by the cells and amounts they have in common: a filing of 500 projects may
 * hold 300 findings, and of the 90,000 pairs only a few hundred share anything.
 */
export class CandidateCauses {
  readonly #at = new Index();
  readonly #naming = new Index();
  readonly #bySize = new Index();
  /** By the cells that are off in the same way. */
  readonly #alike = new Index();
  readonly #passages: Passages;
  /** How many findings name a cell of a form. */
  readonly #forms = new Map<string, number>();
  /** Those that offer a figure for their cell. */
  readonly #offering: Finding[] = [];
  #settling: Index | undefined;
  #spoiling: Index | undefined;

  /** In the order in which they are to be asked. */
  constructor(
    private readonly findings: readonly Finding[],
    private readonly explanations: Explanations,
  ) {
    for (const [position, finding] of findings.entries()) {
      this.#at.add(finding.at.key, position);
      for (const { key } of finding.because) this.#naming.add(key, position);
      for (const key of finding.alike ?? []) this.#alike.add(key, position);
      const named = new Set([finding.at, ...finding.because].map(({ key }) => formKeyOf(key)));
      for (const form of named) this.#forms.set(form, (this.#forms.get(form) ?? 0) + 1);
      const size = sizeOf(finding);
      if (size !== undefined) this.#bySize.add(size, position);
      if (finding.suggest instanceof Fixed) this.#offering.push(finding);
    }
    this.#passages = new Passages(findings);
  }

  of(finding: Finding): readonly Finding[] {
    const positions = new Set<number>();
    const size = sizeOf(finding);
    if (size !== undefined) this.#bySize.collect(size, positions);
    if (finding.stated === "") this.#naming.collect(finding.at.key, positions);
    if (finding.at.passage) this.#passages.collect(finding.at.passage, positions);
    this.#collectByCells(finding, positions);
    return [...positions].sort((a, b) => a - b).flatMap((position) => this.findings[position] ?? []);
  }

  #collectByCells(finding: Finding, positions: Set<number>): void {
    const indices = [this.#at, this.#alike, this.#causesThat("spoil")];
    // Most findings say nothing that another figure could put right.
    const canBeSettled = finding.settledIf !== undefined || finding.figure !== undefined;
    if (canBeSettled && this.#offering.some((cause) => cause !== finding)) indices.push(this.#causesThat("settle"));
    for (const { key } of [finding.at, ...finding.because]) for (const index of indices) index.collect(key, positions);
  }

  /** By every cell that would hold another figure with the cause put right. */
  #causesThat(effect: "settle" | "spoil"): Index {
    const known = effect === "spoil" ? this.#spoiling : this.#settling;
    if (known) return known;
    const index = new Index();
    for (const [position, cause] of this.findings.entries()) {
      if (effect === "spoil" ? !cause.selfEvident : !(cause.suggest instanceof Fixed)) continue;
      // Nothing is calculated from the cells of another form: with no other finding about this one nothing would go.
      if ((this.#forms.get(formKeyOf(cause.at.key)) ?? 0) < 2) continue;
      for (const key of this.explanations.correctionOf(cause)?.keys() ?? []) index.add(key, position);
    }
    if (effect === "spoil") this.#spoiling = index;
    else this.#settling = index;
    return index;
  }
}

/** Findings about words of the report that say what these should be, by where the words begin. */
class Passages {
  readonly #sorted: readonly { readonly start: number; readonly position: number }[];
  /** How far the words of a finding and of all those before it reach. */
  readonly #reach: readonly number[];

  constructor(findings: readonly Finding[]) {
    const found = findings.flatMap(({ at: { passage }, expected }, position) =>
      passage && expected !== undefined ? [{ start: passage.start, end: passage.end, position }] : [],
    );
    found.sort((a, b) => a.start - b.start);
    let reach = -1;
    this.#reach = found.map(({ end }) => (reach = Math.max(reach, end)));
    this.#sorted = found;
  }

  /** Those whose words may hold these. */
  collect({ start, end }: Passage, into: Set<number>): void {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.start ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && (this.#reach[at] ?? -1) >= end; at--) {
      const position = this.#sorted[at]?.position;
      if (position !== undefined) into.add(position);
    }
  }
}

/** Positions of findings by a cell or an amount. */
class Index {
  readonly #positions = new Map<string, number[]>();

  add(name: string, position: number): void {
    const own = this.#positions.get(name);
    if (own) own.push(position);
    else this.#positions.set(name, [position]);
  }

  collect(name: string, into: Set<number>): void {
    for (const position of this.#positions.get(name) ?? []) into.add(position);
  }
}
