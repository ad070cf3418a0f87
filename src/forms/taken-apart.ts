import { remembered } from "../quantities/remembered";
import type { Formula } from "../workbook/formula/parse";
import { parseFormula, partsOf } from "../workbook/formula/parse";

type Cells = Extract<Formula, { readonly kind: "cells" }>;

/** The text of a formula and what it says. */
export interface TakenApart {
  /** Undefined when it uses what we do not understand. */
  readonly formula: Formula | undefined;
  /** The cells it takes its figures from, in its order. */
  readonly cells: readonly Cells[];
}

/** A formula taken apart, each text once: the forms of twenty projects have the same ones, and so have next year's. */
export const takenApart = remembered((text): TakenApart => {
  const formula = parseFormula(text);
  const cells = formula ? [...partsOf(formula)].filter((part): part is Cells => part.kind === "cells") : [];
  return { formula, cells };
});
