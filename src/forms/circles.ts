import { takenApart } from "./taken-apart";
import type { GridSheet } from "./grid-sheet";

/** How long a chain of formulas is followed. */
const longestChain = 2_000;

interface Link {
  readonly sheet: GridSheet;
  readonly key: number;
}

/** Formulas that lead back to their own cells, found by following each formula once. */
export class Circles {
  /** Cells on the way, by where they are in the chain, and cells followed to their ends. */
  readonly #open = new Map<GridSheet, Map<number, number>>();
  readonly #followed = new Map<GridSheet, Set<number>>();
  readonly #circular = new Map<GridSheet, Set<number>>();

  constructor(private readonly sheetOf: (name: string) => GridSheet | undefined) {}

  /** Whether the formula of a cell depends on the cell itself, directly or through other formulas. */
  holds(sheet: GridSheet, key: number): boolean {
    this.#follow(sheet, key, []);
    return this.#circular.get(sheet)?.has(key) ?? false;
  }

  #follow(sheet: GridSheet, key: number, chain: Link[]): void {
    const text = sheet.formulaAt(key);
    const followed = setOf(this.#followed, sheet);
    if (text === undefined || followed.has(key)) return;
    const open = mapOf(this.#open, sheet);
    const back = open.get(key);
    if (back !== undefined) {
      for (const one of chain.slice(back)) setOf(this.#circular, one.sheet).add(one.key);
      return;
    }
    if (chain.length > longestChain) return;
    open.set(key, chain.length);
    chain.push({ sheet, key });
    for (const { sheet: name, area } of takenApart(text).cells) {
      const other = name === undefined ? sheet : this.sheetOf(name);
      other?.eachPlace(area, (place) => {
        this.#follow(other, place, chain);
      });
    }
    chain.pop();
    open.delete(key);
    followed.add(key);
  }
}

function setOf(all: Map<GridSheet, Set<number>>, sheet: GridSheet): Set<number> {
  const known = all.get(sheet) ?? new Set();
  all.set(sheet, known);
  return known;
}

function mapOf(all: Map<GridSheet, Map<number, number>>, sheet: GridSheet): Map<number, number> {
  const known = all.get(sheet) ?? new Map<number, number>();
  all.set(sheet, known);
  return known;
}
