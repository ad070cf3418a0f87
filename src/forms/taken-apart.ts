import { remembered } from "../quantities/remembered";
import type { Formula } from "../workbook/formula/parse";
import { parseFormula, partsOf } from "../workbook/formula/parse";

type Cells = Extract<Formula, { readonly kind: "cells" }>;

/** Something a formula adds up, by + or by SUM. */
interface Term {
  readonly term: Formula;
  readonly inSum: boolean;
}

/** The text of a formula and what it says. */
export interface TakenApart {
  /** Undefined when it uses what we do not understand. */
  readonly formula: Formula | undefined;
  /** The cells it takes its figures from, in its order. */
  readonly cells: readonly Cells[];
  readonly terms: readonly Term[];
  /** Figures typed beside the cells it adds up, as written: SUM(C8:C9)+12.5 → 12.5. */
  readonly addedConstants: readonly string[];
}

/** A formula taken apart, each text once: the forms of twenty projects have the same ones, and so have next year's. */
export const takenApart = remembered((text): TakenApart => {
  const formula = parseFormula(text);
  const terms = formula ? [...termsOf(formula, false)] : [];
  return { formula, cells: formula ? cellsOf(formula) : [], terms, addedConstants: constantsOf(terms) };
});

const cellsOf = (formula: Formula): readonly Cells[] =>
  [...partsOf(formula)].filter((part): part is Cells => part.kind === "cells");

function constantsOf(terms: readonly Term[]): readonly string[] {
  if (!terms.some(({ term }) => cellsOf(term).length > 0)) return [];
  return terms.flatMap(({ term }) => (term.kind === "number" && term.value !== 0 ? [String(term.value)] : []));
}

/** What is added up: the operands of + and −, and the arguments of SUM, wherever rounding or a condition stands around them. */
function* termsOf(formula: Formula, inSum: boolean): Generator<Term> {
  if (formula.kind === "negative") yield* termsOf(formula.parts[0], inSum);
  else if (formula.kind === "operation" && (formula.sign === "+" || formula.sign === "-"))
    for (const part of formula.parts) yield* termsOf(part, false);
  else if (formula.kind === "call" && formula.name in summing)
    for (const part of formula.parts.slice(...(summing[formula.name] ?? [0, 0])))
      yield* termsOf(part, formula.name === "SUM");
  else yield { term: formula, inSum };
}

/** Which arguments of a function are added up in its result: IF(COUNT(C8:C9)=0,"",SUM(C8:C9)) has its second and third. */
const summing: Readonly<Record<string, readonly [number, number?]>> = {
  SUM: [0],
  ROUND: [0, 1],
  IF: [1],
  IFERROR: [0, 1],
  N: [0],
};
