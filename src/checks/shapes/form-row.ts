import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Figure } from "../check";

/** A row or block of a form whose cells are to be filled in together. */
export interface FormRow {
  readonly label: string;
  readonly cells: readonly Field<unknown>[];
  /** Cells without which the form cannot be judged: 全年执行数, 总分, the score of an indicator. */
  readonly essential?: readonly Field<unknown>[];
  /** Cells that hold something on a sound form, never 0 or 无 for want of it: 实际完成值, a total whose parts are there. */
  readonly asked?: readonly Field<unknown>[];
  /** Cells worked out from others of the form: 控制率. */
  readonly workedOut?: readonly Field<unknown>[];
}

/** The two figures and, where there is something to divide by, what is worked out from them: after 0 or 无 it stays empty. */
export function withDerived(
  whole: Field<Figure>,
  part: Field<Figure>,
  derived: readonly Field<unknown>[],
): readonly Field<unknown>[] {
  return isGiven(whole) && !whole.value.isZero ? [whole, part, ...derived] : [whole, part];
}

/** A figure other than nought. */
export const isSomething = (field: Field<Figure>): boolean => isGiven(field) && !field.value.isZero;

export const isBlank = ({ state }: Field<unknown>): boolean => state === "blank";

/** Some cell of the row is still to be filled in. */
export const isIncomplete = ({ cells }: FormRow): boolean => cells.some(isBlank);
