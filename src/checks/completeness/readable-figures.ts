import type { Field, Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { formsOf } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { Area } from "../../quantities/area";
import { Fixed } from "../../quantities/fixed";
import type { Figure } from "../check";
import { defineCheck } from "../check";
import { missingForms } from "../shapes/form-rows";

export default defineCheck({
  id: "completeness/readable-figures",
  code: "C05",
  title: "数值格应填得出数：不是文字，不是公式错误值，金额和面积不为负",
  basis: "审核常识",
  severity: "error",
  selfEvident: true,
  needs: [],

  messages: {
    errorValue: "{label}显示公式错误值{stated}，请改正公式或直接填数。",
    unreadable: "{label}填的是“{stated}”，{trouble}，无法核对，请改填数字。",
    negative: "{label}填报为{stated}，不应为负数。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of missingForms(filing)) yield standAside([], `工作簿中没有${form}`);
    for (const field of doubtfulFields(filing)) {
      if (field.state === "unreadable" && field.cell?.value.kind === "error") yield flag("errorValue", { at: field });
      else if (field.state === "unreadable" && !isYear(field))
        yield flag("unreadable", { at: field, words: { trouble: field.trouble ?? "无法识别" } });
      if (isFigure(field) && isWronglyNegative(field)) yield flag("negative", { at: field });
    }
  },
});

/** Nearly every cell of a filing holds a plain number or a text; only the others are looked at. */
const doubtfulFields = (filing: Filing): readonly Field<unknown>[] =>
  formsOf(filing).flatMap(({ fields }) => fields.filter(isDoubtful));

function isDoubtful({ state, value, cell }: Field<unknown>): boolean {
  if (state !== "given") return state === "unreadable";
  return value instanceof Fixed && (value.isNegative || cell?.value.kind === "text");
}

const isYear = ({ key }: Field<unknown>): boolean => key.endsWith(".year");

function isFigure(field: Field<unknown>): field is Given<Figure> {
  return isGiven(field) && field.value instanceof Fixed;
}

/** Budgets are cut as well as raised: 部门基本支出预算调整 alone may be below zero. */
function isWronglyNegative({ key, value }: Given<Figure>): boolean {
  return (
    (value instanceof Amount || value instanceof Area) && value.isNegative && !key.includes("basicBudgetAdjustment")
  );
}
