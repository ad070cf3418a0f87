import { takenApart } from "./taken-apart";
import type { GridSheet } from "./grid-sheet";
import { placeKey } from "./grid-sheet";

/** How long a chain of formulas is followed. */
const longestChain = 2_000;

/** A formula that has been followed to its end; one on the way has its place in the chain. */
const followed = -1;

interface Link {
  readonly sheet: GridSheet;
  readonly key: number;
}

/** Formulas that lead back to their own cells, found by following each formula once. */
export class Circles {
  /** How far each formula has been followed, by its place. */
  readonly #states = new Map<GridSheet, Map<number, number>>();
  readonly #circular = new Map<GridSheet, Set<number>>();
  /** The formulas on the way from the one asked about. */
  readonly #chain: Link[] = [];

  constructor(private readonly sheetOf: (name: string) => GridSheet | undefined) {}

  /** Whether the formula of a cell depends on the cell itself, directly or through other formulas. */
  holds(sheet: GridSheet, row: number, column: number): boolean {
    this.#follow(sheet, row, column);
    return this.#circular.get(sheet)?.has(placeKey(row, column)) ?? false;
  }

  #follow(sheet: GridSheet, row: number, column: number): void {
    const text = sheet.content.cell(row, column).formula;
    if (text === undefined) return;
    const key = placeKey(row, column);
    const states = this.#statesOf(sheet);
    const state = states.get(key);
    if (state === followed) return;
    if (state !== undefined) {
      for (const one of this.#chain.slice(state)) this.#close(one);
      return;
    }
    if (this.#chain.length > longestChain) return;
    states.set(key, this.#chain.length);
    this.#chain.push({ sheet, key });
    for (const { sheet: name, area } of takenApart(text).cells) {
      const other = name === undefined ? sheet : this.sheetOf(name);
      const used = other?.usedPart(area);
      if (!other || !used) continue;
      for (let { top } = used; top <= used.bottom; top++)
        for (let { left } = used; left <= used.right; left++) this.#follow(other, top, left);
    }
    this.#chain.pop();
    states.set(key, followed);
  }

  #statesOf(sheet: GridSheet): Map<number, number> {
    const known = this.#states.get(sheet);
    if (known) return known;
    const made = new Map<number, number>();
    this.#states.set(sheet, made);
    return made;
  }

  #close({ sheet, key }: Link): void {
    const known = this.#circular.get(sheet);
    if (known) known.add(key);
    else this.#circular.set(sheet, new Set([key]));
  }
}
