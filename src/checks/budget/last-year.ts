import { lastYearCounterparts } from "../shapes/counterparts";
import { tieOut } from "../shapes/tie-out";

export default tieOut({
  id: "budget/last-year",
  code: "B03",
  title: "基础数据表的上年决算数应与上年部门决算一致",
  basis: "审核常识",
  severity: "error",
  needs: ["basicData", "budgetFigures"],
  counterparts: lastYearCounterparts,
});
