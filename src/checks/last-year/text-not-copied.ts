import { isGiven } from "../../forms/field";
import type { Field } from "../../forms/field";
import { defineCheck } from "../check";
import { continuedForms, ofLastYear } from "../shapes/last-year";
import { plainProse } from "../shapes/likeness";

export default defineCheck({
  id: "last-year/text-not-copied",
  code: "L04",
  title: "实际完成情况和偏差原因应写当年的情况，不应照抄上年",
  basis: "审核常识",
  severity: "reminder",
  needs: ["scoredForms", "lastYear"],
  messages: {
    achieved: "{form}的实际完成情况与上年一字不差，请写当年完成的工作和结果。",
    reasons: "{form}的偏差原因分析及改进措施有{count}处与上年一字不差，请写当年的原因和改进措施。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const [form, before] of continuedForms(filing)) {
      const [now, then] = [form.annualGoal.achieved, before.annualGoal.achieved];
      if (!isGiven(now) || !isGiven(then)) yield standAside([now, then]);
      else if (isCopy(now, then))
        yield flag("achieved", { at: now, because: [ofLastYear(then)], words: { form: form.name } });
      const old = new Set(before.indicators.rows.map(({ reason }) => plainProse(reason.value ?? "")));
      const copied = form.indicators.rows
        .map(({ reason }) => reason)
        .filter((reason) => isGiven(reason) && isLong(reason) && old.has(plainProse(reason.value)));
      const [first] = copied;
      if (first)
        yield flag("reasons", { at: first, because: copied, words: { form: form.name, count: copied.length } });
    }
  },
});

/** 已完成 may be said every year. */
const shortest = 8;

const isLong = ({ value = "" }: Field<string>): boolean => plainProse(value).length >= shortest;

const isCopy = (now: Field<string>, before: Field<string>): boolean =>
  isLong(now) && plainProse(now.value ?? "") === plainProse(before.value ?? "");
