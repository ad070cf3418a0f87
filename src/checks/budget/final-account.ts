import { finalCounterparts } from "../shapes/counterparts";
import { tieOut } from "../shapes/tie-out";

export default tieOut({
  id: "budget/final-account",
  code: "B02",
  title: "三张表的全年执行数和决算数应与部门决算一致",
  basis: "审核常识",
  severity: "error",
  needs: ["budgetFigures"],
  counterparts: finalCounterparts,
});
