import { spendingSums } from "../shapes/spending-lines";
import { sumsTo } from "../shapes/sums-to";

export default sumsTo({
  id: "arithmetic/hospitality-sum",
  code: "A06",
  title: "公务接待分列国内与国（境）外的，合计应等于两项之和",
  basis: "审核常识",
  severity: "error",
  needs: ["basicData"],
  sums: (filing) => spendingSums(filing, "hospitality", ["hospitalityDomestic", "hospitalityForeign"]),
});
