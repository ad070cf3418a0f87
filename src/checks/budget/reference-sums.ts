import { isGiven, onlyGiven } from "../../forms/field";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { confirmationOf } from "../shapes/confirmations";
import { referenceSums } from "../shapes/reference-relations";
import { addsUp } from "../shapes/sums-to";

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
    for (const { total, parts } of referenceSums(filing)) {
      const filled = onlyGiven(parts);
      // Who types “三公”经费 alone has it from a table without the parts.
      if (!isGiven(total) || filled.length < parts.length) {
        yield standAside([total, ...parts]);
        continue;
      }
      const amounts = filled.map(({ value }) => value);
      if (sumAgrees(total.value, amounts)) continue;
      const confirmed = total.value.isZero ? undefined : confirmationOf(filing, total);
      yield flag("differs", {
        at: total,
        because: [...filled, ...(confirmed?.fields ?? [])],
        expected: Amount.sum(amounts),
        ...(confirmed ? {} : { suggest: true }),
        settledIf: addsUp(total, filled, sumAgrees),
        words: { advice: confirmed ? `；合计与${confirmed.label}一致，应核对各分项` : "" },
      });
    }
  },
});
