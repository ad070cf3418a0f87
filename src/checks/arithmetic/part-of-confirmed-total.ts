import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import { fundingAmounts } from "../../forms/columns";
import type { Filing } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { confirmationOf, isContradicted } from "../shapes/confirmations";
import { spendingSums } from "../shapes/spending-lines";
import type { PrintedSum } from "../shapes/suspect-part";
import { suspectPart } from "../shapes/suspect-part";

export default defineCheck({
  id: "arithmetic/part-of-confirmed-total",
  code: "A79",
  title: "合计与预决算数据或另一张表一致而各分项之和不符的，填错的一项应等于合计减去其余各项",
  basis: "审核常识",
  severity: "error",
  needs: [],
  messages: {
    differs:
      "{label}填报为{stated}；{total}{figure}与{source}一致，减去其余各项，这一项应为{expected}，相差{difference}。",
    blank: "{label}没有填写；{total}{figure}与{source}一致，减去其余各项，这一项应为{expected}。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const sum of sumsOf(filing)) {
      const { total, parts } = sum;
      if (!isGiven(total) || total.value.isZero || !isWrong(total, parts)) continue;
      const confirmed = confirmationOf(filing, total);
      // A part that 预决算数据 contradicts is named by the check of that.
      if (!confirmed || parts.some((part) => isContradicted(filing, part))) continue;
      const suspect = suspectPart(filing, sum, total);
      if (!suspect) {
        yield standAside(total, "与各分项之和不符，看不出是哪一项填错");
        continue;
      }
      const others = onlyGiven(parts).filter((part) => part !== suspect);
      const expected = total.value.minus(Amount.sum(others.map(({ value }) => value)));
      // What the others leave is no amount: then one of them is wrong as well.
      if (expected.isNegative) continue;
      const words = { total: total.label, figure: total.value, source: confirmed.label };
      const found = { at: suspect, because: [...confirmed.fields, ...others], expected, suggest: true, words } as const;
      yield flag(isGiven(suspect) ? "differs" : "blank", found);
    }
  },
});

/** The sums of the three tables whose parts are all printed. */
function sumsOf(filing: Filing): readonly PrintedSum[] {
  const { income, nature } = filing.overall ?? {};
  return [
    ...spendingSums(filing, "threePublicExpenses", ["vehicles", "travelAbroad", "hospitality"]),
    ...spendingSums(filing, "vehicles", ["vehiclePurchase", "vehicleRunning"]),
    ...spendingSums(filing, "hospitality", ["hospitalityDomestic", "hospitalityForeign"]),
    ...[income, nature].flatMap((block) => {
      if (!block) return [];
      const { total, ...parts } = block;
      return [{ total, parts: Object.values(parts) }];
    }),
    ...scoredForms(filing).flatMap(({ funding }) =>
      fundingAmounts.map((column) => ({
        total: funding.total[column],
        parts: funding.parts.map((part) => part[column]),
        funding,
        column,
      })),
    ),
  ];
}

function isWrong(total: Given<Amount>, parts: readonly Field<Amount>[]): boolean {
  const filled = onlyGiven(parts).map(({ value }) => value);
  return filled.length > 0 && !parts.some(({ state }) => state === "unreadable") && !sumAgrees(total.value, filled);
}
