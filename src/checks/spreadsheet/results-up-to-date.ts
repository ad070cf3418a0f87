import type { Field } from "../../forms/field";
import { Fixed } from "../../quantities/fixed";
import { Rate } from "../../quantities/rate";
import type { Figure } from "../check";
import { defineCheck } from "../check";
import { calculatedForms, namesOf, noFormulas } from "../shapes/workbook-cells";

export default defineCheck({
  id: "spreadsheet/results-up-to-date",
  code: "S07",
  title: "公式的结果应是按现有数据算出的",
  basis: "审核常识",
  severity: "error",
  selfEvident: true,
  needs: [],

  messages: {
    stale: "{label}的公式按现有数据应得{expected}，表中保存的却是{stated}，请按 F9 重算后保存。",
    noResult: "{cells}的公式没有计算结果，请用 Excel 打开重算后保存。",
    circular: "{label}的公式绕回来引用了它自己（循环引用），结果不可靠，请改正公式。",
  },

  *inspect(filing, { flag, standAside }) {
    const forms = calculatedForms(filing);
    if (forms.length === 0) yield standAside([], noFormulas);
    for (const { formulas } of forms) {
      const waiting: Field<unknown>[] = [];
      for (const formula of formulas) {
        const at = formula.field;
        if (formula.isCircular) yield flag("circular", { at });
        else if (formula.hasNoResult) waiting.push(at);
        else {
          const anew = formula.staleAgainst();
          if (anew)
            yield flag("stale", { at, expected: printed(anew), settledIf: (under) => isSame(under(at), at.value) });
        }
      }
      // A program that does not calculate leaves every formula of a form so: one habit and one finding.
      const [at, ...because] = waiting;
      if (at) yield flag("noResult", { at, because, words: { cells: namesOf(waiting) } });
    }
  },
});

/** With the figures it was calculated from back in their cells, the result is right again. */
const isSame = (then: unknown, now: unknown): boolean =>
  then instanceof Fixed && now instanceof Fixed && then.agreesWithinRounding(now);

function printed({ value, written }: Field<unknown>): Figure | string {
  if (value instanceof Rate) return value.rounded();
  return value instanceof Fixed ? (value as Figure) : written || "空白";
}
