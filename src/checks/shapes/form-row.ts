import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Figure } from "../check";

/** A row or block of a form whose cells are to be filled in together. */
export interface FormRow {
  readonly label: string;
  readonly cells: readonly Field<unknown>[];
}

/** The two figures and, where there is something to divide by, what is worked out from them: after 0 or 无 it stays empty. */
export function withDerived(
  whole: Field<Figure>,
  part: Field<Figure>,
  derived: readonly Field<unknown>[],
): readonly Field<unknown>[] {
  return isGiven(whole) && !whole.value.isZero ? [whole, part, ...derived] : [whole, part];
}
