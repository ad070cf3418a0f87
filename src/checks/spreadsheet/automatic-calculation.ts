import { defineCheck } from "../check";
import { calculatedForms, headOf, noFormulas } from "../shapes/workbook-cells";

export default defineCheck({
  id: "spreadsheet/automatic-calculation",
  code: "S06",
  title: "有公式的工作簿应自动计算",
  basis: "审核常识",
  severity: "reminder",
  needs: [],

  messages: {
    manual: "工作簿设为手动计算，改数后公式不会自己更新，请在“公式”中改为自动计算，按 F9 重算后保存。",
  },

  *inspect(filing, { flag, standAside }) {
    const [first] = calculatedForms(filing);
    if (!first) yield standAside([], noFormulas);
    else if (filing.surroundings.calculation === "manual") yield flag("manual", { at: headOf(first.form) });
  },
});
