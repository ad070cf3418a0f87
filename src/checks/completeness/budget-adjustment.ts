import { given, isGiven } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { Rate } from "../../quantities/rate";
import { defineCheck } from "../check";
import type { Adjustment } from "../shapes/adjustment-reason";
import { explainsAdjustment, isCarriedOver } from "../shapes/adjustment-reason";
import { contradictedTotal } from "../shapes/funding-rows";

export default defineCheck({
  id: "completeness/budget-adjustment",
  code: "C07",
  title: "全年预算数比年初预算数增减较大的应说明预算调整情况",
  basis: "审核常识",
  severity: "reminder",
  thresholds: ["bigAdjustment"],
  needs: ["scoredForms"],
  messages: {
    changed:
      "{form}的{label}为{stated}，比年初预算数{initialBudget}{change}，幅度{rate}，超过{threshold}%。请说明预算调整情况。",
    addedToNothing: "{form}的{label}为{stated}，而年初预算数为零，全部是年中追加。请说明预算调整情况。",
  },

  *inspect(filing, { flag, standAside }) {
    const threshold = filing.edition.thresholds.bigAdjustment;
    for (const form of scoredForms(filing)) {
      const { initialBudget, annualBudget, executed } = form.funding.total;
      const contradicted = contradictedTotal(form);
      if (contradicted) {
        yield standAside(contradicted, "与其中各项之和不符，应先改正");
        continue;
      }
      const filled = given({ initialBudget, annualBudget });
      if (!filled) {
        if (initialBudget.state !== "absent") yield standAside([initialBudget, annualBudget]);
        continue;
      }
      // A budget below what was spent of it is wrong, and tells nothing of an adjustment: 95.30 for 905.30.
      if (isGiven(executed) && executed.value.exceeds(filled.annualBudget.value)) {
        yield standAside(annualBudget, "小于全年执行数，应先改正");
        continue;
      }
      const [before, after] = [filled.initialBudget.value, filled.annualBudget.value];
      const found = { at: filled.annualBudget, because: [filled.initialBudget] };
      const increase = after.isMoreThan(before);
      const difference = increase ? after.minus(before) : before.minus(after);
      const rate = Rate.of(difference, before);
      const isSaid = (how: Adjustment): boolean => isCarriedOver(form) || explainsAdjustment(form, how);
      if (!rate) {
        if (!after.isZero && !isSaid("addedToNothing"))
          yield flag("addedToNothing", { ...found, words: { form: form.name } });
      } else if (rate.percentage > threshold && !isSaid(increase ? "increased" : "reduced"))
        yield flag("changed", {
          ...found,
          words: {
            form: form.name,
            initialBudget: before,
            change: `${increase ? "增加" : "减少"}${difference}`,
            rate: rate.rounded(),
            threshold,
          },
        });
    }
  },
});
