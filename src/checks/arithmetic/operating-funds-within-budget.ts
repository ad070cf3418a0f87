import { againstBudget } from "../shapes/spending-lines";
import { staysWithin } from "../shapes/stays-within";

export default staysWithin({
  id: "arithmetic/operating-funds-within-budget",
  code: "A09",
  title: "公用经费决算数不应超过预算数，超过的应说明原因",
  basis: "审核常识",
  severity: "warning",
  needs: ["basicData"],
  pairs: ({ basicData }) => (basicData ? [againstBudget(basicData, "operatingFunds")] : []),
});
