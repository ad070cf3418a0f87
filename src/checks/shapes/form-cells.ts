import type { Field, Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { FormHead } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { Fixed } from "../../quantities/fixed";
import { rememberedOf } from "../../quantities/remembered";
import type { Figure } from "../check";

/** The fields of a form by what their cells hold, in reading order. */
export interface FormCells {
  readonly amounts: readonly Given<Amount>[];
  /** Cells that hold a number and no formula. */
  readonly typed: readonly Field<unknown>[];
  /** What may not be the figure it should be; nearly every cell holds a plain number or a text and is none of these. */
  readonly unreadable: readonly Field<unknown>[];
  readonly negative: readonly Given<Figure>[];
  /** Figures whose cells hold a text. */
  readonly texts: readonly Given<Figure>[];
}

/** Every field of a form looked at once, for all the checks that look at every cell. */
export const cellsOf = rememberedOf(({ fields }: FormHead): FormCells => {
  const amounts: Given<Amount>[] = [];
  const typed: Field<unknown>[] = [];
  const unreadable: Field<unknown>[] = [];
  const negative: Given<Figure>[] = [];
  const texts: Given<Figure>[] = [];
  for (const field of fields) {
    if (field.state === "unreadable") unreadable.push(field);
    const kind = field.cell?.value.kind;
    if (kind === "number" && field.cell?.formula === undefined) typed.push(field);
    if (!isFigure(field)) continue;
    if (isAmount(field)) amounts.push(field);
    if (field.value.isNegative) negative.push(field);
    if (kind === "text") texts.push(field);
  }
  return { amounts, typed, unreadable, negative, texts };
});

const isFigure = (field: Field<unknown>): field is Given<Figure> => field.value instanceof Fixed && isGiven(field);

const isAmount = (field: Given<Figure>): field is Given<Amount> => field.value instanceof Amount;
