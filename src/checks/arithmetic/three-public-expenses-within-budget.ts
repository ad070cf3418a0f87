import type { BasicData, BasicLineId } from "../../forms/filing";
import { againstBudget } from "../shapes/spending-lines";
import type { Limited } from "../shapes/stays-within";
import { exceedsLimit, staysWithin } from "../shapes/stays-within";

const items: readonly { readonly id: BasicLineId; readonly split: readonly BasicLineId[] }[] = [
  { id: "threePublicExpenses", split: [] },
  { id: "vehicles", split: ["vehiclePurchase", "vehicleRunning"] },
  { id: "travelAbroad", split: [] },
  { id: "hospitality", split: ["hospitalityDomestic", "hospitalityForeign"] },
];

/** An item and, only while it keeps within its own budget, what it splits into: one excess is not reported twice. */
function limitsOf(basicData: BasicData, { id, split }: (typeof items)[number]): readonly Limited[] {
  const whole = againstBudget(basicData, id);
  return exceedsLimit(whole) ? [whole] : [whole, ...split.map((part) => againstBudget(basicData, part))];
}

export default staysWithin({
  id: "arithmetic/three-public-expenses-within-budget",
  code: "A10",
  title: "“三公”经费及其各项的决算数不应超过预算数，超过的应说明原因",
  basis: "审核常识",
  severity: "warning",
  needs: ["basicData"],
  pairs: ({ basicData }) => (basicData ? items.flatMap((item) => limitsOf(basicData, item)) : []),
});
