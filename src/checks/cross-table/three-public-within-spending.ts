import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { BasicLineId } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { isTenThousandfold } from "../shapes/scale-slip";

export default defineCheck({
  id: "cross-table/three-public-within-spending",
  code: "X08",
  title: "三公经费决算数不应超过公用经费与项目支出决算数之和",
  basis: "审核常识",
  severity: "warning",
  needs: ["basicData"],
  messages: {
    exceeds:
      "{label}为{stated}，超过公用经费与项目支出之和{expected}，多出{difference}。三公经费只能从这两项列支，请核对。",
  },

  *inspect({ basicData: { lines }, budgetFigures }, { flag, standAside }) {
    const stated = lines.threePublicExpenses.finalAccount;
    const sources = [lines.operatingFunds.finalAccount, lines.projectSpending.finalAccount];
    const filled = onlyGiven(sources);
    if (!isGiven(stated) || filled.length === 0 || !sources.every(isCounted)) {
      yield standAside([stated, ...sources.filter((one) => !isCounted(one))]);
      return;
    }
    const reference = budgetFigures?.lines;
    const slips = (["threePublicExpenses", "operatingFunds", "projectSpending"] as const satisfies BasicLineId[]).some(
      (id) => isTenThousandfold(lines[id].finalAccount, reference?.[id].finalAccount),
    );
    const amounts = filled.map(({ value }) => value);
    const most = Amount.sum(amounts);
    if (slips || !stated.value.isMoreThan(most) || sumAgrees(stated.value, amounts)) return;
    yield flag("exceeds", { at: stated, because: filled, expected: most });
  },
});

/** A line shown as — adds nothing: many units have no projects. */
const isCounted = (field: Field<Amount>): boolean => isGiven(field) || field.state === "dash";
