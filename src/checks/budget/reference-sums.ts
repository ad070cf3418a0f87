import { defineCheck } from "../check";
import { confirmationOf } from "../shapes/confirmations";
import { isWholeSum, referenceSums } from "../shapes/reference-relations";

export default defineCheck({
  id: "budget/reference-sums",
  code: "B12",
  title: "预决算数据中填写的基本支出、“三公”经费、公务用车合计应等于各分项之和",
  basis: "审核常识",
  severity: "error",
  needs: ["budgetFigures"],
  messages: {
    differs: "{label}填报为{stated}，各分项之和为{expected}，相差{difference}{advice}。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const sum of referenceSums(filing)) {
      if (!isWholeSum(sum)) {
        yield standAside(sum);
        continue;
      }
      const { total, parts, expected, holds, settledIf } = sum;
      if (holds) continue;
      const confirmed = total.value.isZero ? undefined : confirmationOf(filing, total);
      yield flag("differs", {
        at: total,
        because: [...parts, ...(confirmed?.fields ?? [])],
        expected,
        ...(confirmed ? {} : { suggest: true }),
        settledIf,
        words: { advice: confirmed ? `；合计与${confirmed.label}一致，应核对各分项` : "" },
      });
    }
  },
});
