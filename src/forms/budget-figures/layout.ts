import { fundingAmounts } from "../columns";
import type { BudgetLineId } from "../filing";
import type { TermId } from "../vocabulary";

export interface BudgetLineLayout {
  readonly id: BudgetLineId;
  readonly term: TermId;
  readonly printed: string;
  /** Lines it is the sum of. 项目支出 is the sum of the projects listed below. */
  readonly sumOf?: readonly BudgetLineId[];
  readonly sumOfProjects?: true;
}

/** Our own sheet 预决算数据: the figures every table is filled from and checked against. */
export const budgetFiguresLayout = {
  head: ["authorisedPosts", "staffInPost", "approvedArea", "actualArea", "budgetInvestment", "actualInvestment"],
  lineColumns: ["approvedBudget", "adjustedBudget", "finalAccountReference", "lastYearReference"],
  lines: [
    { id: "total", term: "grandTotal", printed: "{}", sumOf: ["basicSpending", "projectSpending"] },
    { id: "generalPublicBudget", term: "generalPublicBudget", printed: "按收入性质：{}" },
    { id: "governmentFunds", term: "governmentFunds", printed: "      {}" },
    { id: "specialAccountRevenue", term: "specialAccountRevenue", printed: "      {}" },
    { id: "otherFunds", term: "otherFunds", printed: "      {}" },
    { id: "basicSpending", term: "basicSpending", printed: "{}", sumOf: ["personnelFunds", "operatingFunds"] },
    { id: "personnelFunds", term: "personnelFunds", printed: "1、{}" },
    { id: "operatingFunds", term: "operatingFunds", printed: "2、{}" },
    { id: "officeExpenses", term: "officeExpenses", printed: "其中：{}" },
    { id: "utilitiesAndTravel", term: "utilitiesAndTravel", printed: "      {}" },
    { id: "meetingsAndTraining", term: "meetingsAndTraining", printed: "      {}" },
    { id: "projectSpending", term: "projectSpending", printed: "{}", sumOfProjects: true },
    {
      id: "threePublicExpenses",
      term: "threePublicExpenses",
      printed: "{}",
      sumOf: ["vehicles", "travelAbroad", "hospitality"],
    },
    { id: "vehicles", term: "vehicles", printed: "1、{}", sumOf: ["vehiclePurchase", "vehicleRunning"] },
    { id: "vehiclePurchase", term: "vehiclePurchase", printed: "其中：{}" },
    { id: "vehicleRunning", term: "vehicleRunning", printed: "      {}" },
    { id: "travelAbroad", term: "travelAbroad", printed: "2、{}" },
    { id: "hospitality", term: "hospitality", printed: "3、{}" },
    { id: "procurement", term: "procurement", printed: "{}" },
  ],
  projectColumns: ["projectName", "projectCategory", "supervisor", "implementer"],
  sourceColumns: fundingAmounts,
} as const satisfies {
  readonly head: readonly TermId[];
  readonly lineColumns: readonly TermId[];
  readonly lines: readonly BudgetLineLayout[];
  readonly projectColumns: readonly TermId[];
  readonly sourceColumns: readonly TermId[];
};
