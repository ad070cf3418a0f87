import type { Field, Given } from "../../forms/field";
import { formsOf } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { Area } from "../../quantities/area";
import type { Figure } from "../check";
import { defineCheck } from "../check";
import { cellsOf } from "../shapes/form-cells";
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
    for (const form of formsOf(filing)) {
      const { unreadable, negative } = cellsOf(form);
      for (const field of unreadable)
        if (field.cell?.value.kind === "error") yield flag("errorValue", { at: field });
        else if (!isYear(field) && !lacksResult(field))
          yield flag("unreadable", { at: field, words: { trouble: field.trouble ?? "无法识别" } });
      for (const field of negative)
        if (isWronglyNegative(field))
          yield flag("negative", { at: field, settledIf: (under) => under(field)?.isNegative === false });
    }
  },
});

/** A formula without a result is told by the check of results. */
const lacksResult = ({ cell }: Field<unknown>): boolean =>
  cell?.formula !== undefined && cell.value.kind === "blank" && cell.value.uncalculated === true;

const isYear = ({ key }: Field<unknown>): boolean => key.endsWith(".year");

/** Budgets are cut as well as raised: 部门基本支出预算调整 alone may be below zero. */
const isWronglyNegative = ({ key, value }: Given<Figure>): boolean =>
  (value instanceof Amount || value instanceof Area) && !key.includes("basicBudgetAdjustment");
