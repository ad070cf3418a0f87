import type { Derivation } from "../../forms/derivation";
import { derivationsByTarget } from "../../forms/derivations";
import type { Field } from "../../forms/field";
import { formsOf } from "../../forms/filing";
import type { Filing, FormHead } from "../../forms/filing";
import { Fixed } from "../../quantities/fixed";
import { fieldsByKey } from "../../forms/fields-by-key";
import { defineCheck } from "../check";
import { namesOf } from "../shapes/workbook-cells";

export default defineCheck({
  id: "spreadsheet/hidden-amounts",
  code: "S08",
  title: "计入合计的数不应在隐藏的行或列里",
  basis: "审核常识",
  severity: "warning",
  needs: [],

  messages: {
    hidden: "{label}{stated}里有隐藏行列中的{cells}，表上看不到这些数，请取消隐藏，或核对是否该计入。",
  },

  *inspect(filing, { flag, standAside }) {
    if (!filing.surroundings.hidesAnything) return;
    const byKey = fieldsByKey(filing);
    const derivations = derivationsByTarget(filing);
    const partsOf = (total: Field<unknown>) =>
      partsOfSum(derivations.get(total.key)).flatMap((key) => byKey.get(key) ?? []);
    for (const form of formsOf(filing)) {
      const found = totalsWithHidden(filing, form, partsOf);
      const [first] = found;
      if (!first) continue;
      const cells = [...new Set(found.flatMap(({ hidden }) => hidden))];
      const shown = found.find(({ total }) => total.value !== undefined);
      if (shown) yield flag("hidden", { at: shown.total, because: cells, words: { cells: namesOf(shown.hidden) } });
      else yield standAside(first.total);
    }
  },
});

interface TotalWithHidden {
  readonly total: Field<unknown>;
  readonly hidden: readonly Field<unknown>[];
}

/** The totals of a form that hidden amounts are part of, by the form's own rules or by their formulas; in reading order. */
function totalsWithHidden(
  { surroundings }: Filing,
  form: FormHead,
  partsOf: (total: Field<unknown>) => readonly Field<unknown>[],
): readonly TotalWithHidden[] {
  const formulas = new Map(surroundings.formulasOf(form).map((formula) => [formula.field.key, formula]));
  return form.fields.flatMap((total) => {
    const added = new Set([...partsOf(total), ...(formulas.get(total.key)?.addends() ?? [])]);
    const hidden = [...added].filter((field) => surroundings.isHidden(field) && holdsAmount(field));
    return hidden.length > 0 && !surroundings.isHidden(total) ? [{ total, hidden }] : [];
  });
}

function holdsAmount({ value, cell }: Field<unknown>): boolean {
  if (value instanceof Fixed) return !value.isZero;
  return cell?.value.kind === "number" && Number(cell.value.text) !== 0;
}

const partsOfSum = (derivation: Derivation | undefined): readonly string[] =>
  derivation?.op === "sum" ? derivation.parts() : [];
