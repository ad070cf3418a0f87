import { isGiven, onlyGiven } from "../../forms/field";
import { Amount } from "../../quantities/amount";
import { sumExceeds } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { printedColumns } from "../shapes/spending-lines";
import { addsUp } from "../shapes/sums-to";

export default defineCheck({
  id: "arithmetic/operating-funds-cover-parts",
  code: "A08",
  title: "公用经费不应小于其中办公、水电差旅、会议培训各项之和",
  basis: "部门整体支出绩效评价基础数据表“其中”各栏",
  severity: "error",
  needs: ["basicData"],

  messages: {
    lessThanParts: "{label}填报为{stated}，小于其中各项之和{sum}，少{short}；“其中”各项不能大于合计。",
  },

  *inspect({ basicData: { lines } }, { flag, standAside }) {
    const columns = printedColumns(lines.operatingFunds);
    if (columns.length === 0) yield standAside(lines.operatingFunds.finalAccount);
    for (const column of columns) {
      const total = lines.operatingFunds[column];
      const parts = [lines.officeExpenses, lines.utilitiesAndTravel, lines.meetingsAndTraining].map(
        (line) => line[column],
      );
      const filled = onlyGiven(parts);
      if (!isGiven(total) || filled.length === 0) {
        if (total.state !== "dash") yield standAside([total, ...parts]);
        continue;
      }
      const amounts = filled.map(({ value }) => value);
      const sum = Amount.sum(amounts);
      if (sumExceeds(amounts, total.value))
        yield flag("lessThanParts", {
          at: total,
          because: filled,
          settledIf: addsUp(total, filled, (whole, figures) => !sumExceeds(figures, whole)),
          words: { sum, short: sum.minus(total.value) },
        });
    }
  },
});
