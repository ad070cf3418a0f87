import { budgetCounterparts } from "../shapes/counterparts";
import { tieOut } from "../shapes/tie-out";

export default tieOut({
  id: "budget/initial-budget",
  code: "B01",
  title: "三张表的预算数应与批复的部门预算一致：年初预算数为年初批复数，全年预算数为调整预算数",
  basis: "审核常识",
  severity: "error",
  needs: ["budgetFigures"],
  counterparts: budgetCounterparts,
});
