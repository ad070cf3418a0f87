import type { Filing } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import type { Confirmation } from "../shapes/confirmations";
import { confirmationOf } from "../shapes/confirmations";
import { referenceBalances } from "../shapes/reference-balances";
import type { ReferenceSum } from "../shapes/reference-relations";
import { isWholeSum, referenceSums } from "../shapes/reference-relations";
import { suspectPart } from "../shapes/suspect-part";

export default defineCheck({
  id: "budget/reference-sums",
  code: "B12",
  title: "预决算数据中填写的基本支出、“三公”经费、公务用车合计应等于各分项之和",
  basis: "审核常识",
  severity: "error",
  needs: ["budgetFigures"],
  messages: {
    differs: "{label}填报为{stated}，各分项之和为{expected}，相差{difference}{advice}。",
    part: "{label}填报为{stated}；{total}{figure}与{source}一致，减去其余各项，这一项应为{expected}，相差{difference}。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const sum of referenceSums(filing)) {
      if (!isWholeSum(sum)) {
        yield standAside(sum);
        continue;
      }
      const { total, parts, expected, holds, settledIf } = sum;
      if (holds) continue;
      const confirmed = confirmationOfSum(filing, sum);
      const suspect = confirmed && suspectPart(filing, { total, parts }, total);
      const others = parts.filter((part) => part !== suspect);
      const left = total.value.minus(Amount.sum(others.map(({ value }) => value)));
      if (suspect && !left.isNegative)
        yield flag("part", {
          at: suspect,
          because: [...confirmed.fields, total, ...others],
          expected: left,
          suggest: true,
          settledIf,
          words: { total: total.label, figure: total.value, source: confirmed.label },
        });
      else
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

/** A form that repeats the sum; of 基本支出 also 支出合计, which it and 项目支出 come to. */
function confirmationOfSum(filing: Filing, { total }: ReferenceSum): Confirmation | undefined {
  if (total.value.isZero) return undefined;
  const repeated = confirmationOf(filing, total);
  if (repeated) return repeated;
  const balance = referenceBalances(filing).find(
    ({ holds, sides, stated }) => holds && stated.length === 1 && sides.some(({ fields }) => fields.includes(total)),
  );
  return balance && { label: `${balance.name}减去项目支出`, fields: balance.stated };
}
