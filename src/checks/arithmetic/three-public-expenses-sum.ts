import { spendingSums } from "../shapes/spending-lines";
import { sumsTo } from "../shapes/sums-to";

export default sumsTo({
  id: "arithmetic/three-public-expenses-sum",
  code: "A04",
  title: "“三公”经费应等于公务用车购置和维护、出国、公务接待三项之和",
  basis: "审核常识",
  severity: "error",
  needs: ["basicData"],
  sums: (filing) => spendingSums(filing, "threePublicExpenses", ["vehicles", "travelAbroad", "hospitality"]),
});
