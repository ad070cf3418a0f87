import { spendingSums } from "../shapes/spending-lines";
import { sumsTo } from "../shapes/sums-to";

export default sumsTo({
  id: "arithmetic/vehicles-sum",
  code: "A05",
  title: "公务用车购置和维护经费应等于购置与运行维护之和",
  basis: "审核常识",
  severity: "error",
  needs: ["basicData"],
  sums: (filing) => spendingSums(filing, "vehicles", ["vehiclePurchase", "vehicleRunning"]),
});
