import type { Field, Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";

export default defineCheck({
  id: "completeness/vehicle-purchase-recorded",
  code: "C24",
  title: "有公车购置支出的应有购车的项目或采购记录，新购车辆应有运行维护费",
  basis: "审核常识",
  severity: "reminder",
  needs: ["basicData"],
  messages: {
    unrecorded:
      "{label}为{stated}，各表没有写到购车，政府采购金额{procurement}也小于它。请核对购车批复和政府采购记录。",
    noRunning: "{purchase}为{amount}，而{label}为零。有公务用车的一般有运行维护费，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const { vehiclePurchase, vehicleRunning, procurement } = filing.basicData.lines;
    const [bought, running] = [vehiclePurchase.finalAccount, vehicleRunning.finalAccount];
    const recorded = procurement.finalAccount;
    if (!isGiven(bought) && bought.state !== "dash") {
      yield standAside(bought);
      return;
    }
    // A vehicle that was not budgeted for is asked about where spending is compared with the budget.
    if (isPositive(bought) && isPositive(vehiclePurchase.budget) && !mentionsVehicle(filing)) {
      if (!isGiven(recorded)) yield standAside(recorded);
      else if (bought.value.clearlyExceeds(recorded.value))
        yield flag("unrecorded", { at: bought, because: [recorded], words: { procurement: recorded.value } });
    }
    // What was bought, or what running them cost last year or was to cost this year, says that there are vehicles.
    const vehicles = [bought, vehiclePurchase.lastYear, vehicleRunning.lastYear, vehicleRunning.budget];
    const purchase = vehicles.find(isPositive);
    if (!purchase) return;
    if (!isGiven(running)) yield standAside(running);
    else if (running.value.isZero)
      yield flag("noRunning", {
        at: running,
        because: [purchase],
        words: { purchase: purchase.label, amount: purchase.value },
      });
  },
});

function isPositive(field: Field<Amount>): field is Given<Amount> {
  return isGiven(field) && !field.value.isZero && !field.value.isNegative;
}

const vehicle =
  /(?:购|采购|更新|配备|置换)[^，。；,;]{0,8}(?:车|车辆)|(?:车|车辆)[^，。；,;]{0,4}(?:购|采购|更新|配备)/;

/** A purchase may be a line of its own below 项目支出, a project, a goal or an indicator: 购置执法用车2辆. */
function mentionsVehicle(filing: Filing): boolean {
  const { basicData, projects } = filing;
  const texts = [
    ...(basicData?.details ?? []).map(({ name }) => name),
    ...projects.map(({ projectName }) => projectName.written),
    ...scoredForms(filing).flatMap(({ annualGoal, indicators }) => [
      annualGoal.expected.written,
      annualGoal.achieved.written,
      ...indicators.rows.map(({ name }) => name.written),
    ]),
  ];
  return texts.some((text) => vehicle.test(text));
}
