import { formsOf } from "../../forms/filing";
import { defineCheck } from "../check";
import { missingForms } from "../shapes/form-rows";
import { namesOf } from "../shapes/workbook-cells";

export default defineCheck({
  id: "spreadsheet/no-error-values",
  code: "S04",
  title: "表内填报项以外的格也不应显示公式错误值",
  basis: "审核常识",
  severity: "warning",
  needs: [],

  messages: {
    shown: "{label}显示公式错误值{stated}，这一格虽不是填报项，也会随表报出，请改正或清除。",
    manyShown: "{cells}显示公式错误值，这些格虽不是填报项，也会随表报出，请改正或清除。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of missingForms(filing)) yield standAside([], `工作簿中没有${form}`);
    for (const form of formsOf(filing)) {
      const cells = filing.surroundings.looseErrors(form);
      const [at, ...because] = cells;
      if (!at) continue;
      if (because.length === 0) yield flag("shown", { at });
      else yield flag("manyShown", { at, because, words: { cells: namesOf(cells) } });
    }
  },
});
