import type { Check } from "./check";
import buildingRates from "./arithmetic/building-rates";
import buildingWithinApproval from "./arithmetic/building-within-approval";
import controlRate from "./arithmetic/control-rate";
import executedEqualsBudget from "./arithmetic/executed-equals-budget";
import executionPoints from "./arithmetic/execution-points";
import executionRate from "./arithmetic/execution-rate";
import executionRateDenominator from "./arithmetic/execution-rate-denominator";
import executionScore from "./arithmetic/execution-score";
import executionWithinBudget from "./arithmetic/execution-within-budget";
import executionWithoutBudget from "./arithmetic/execution-without-budget";
import fundingTotalSum from "./arithmetic/funding-total-sum";
import groupPoints from "./arithmetic/group-points";
import hospitalitySum from "./arithmetic/hospitality-sum";
import incomeEqualsNature from "./arithmetic/income-equals-nature";
import incomeSum from "./arithmetic/income-sum";
import natureSum from "./arithmetic/nature-sum";
import operatingFundsCoverParts from "./arithmetic/operating-funds-cover-parts";
import operatingFundsWithinBudget from "./arithmetic/operating-funds-within-budget";
import pointsTotal from "./arithmetic/points-total";
import projectSpendingSum from "./arithmetic/project-spending-sum";
import projectSpendingWithinBudget from "./arithmetic/project-spending-within-budget";
import scoreWithinPoints from "./arithmetic/score-within-points";
import staffCounts from "./arithmetic/staff-counts";
import staffWithinPosts from "./arithmetic/staff-within-posts";
import threePublicExpensesNotRising from "./arithmetic/three-public-expenses-not-rising";
import threePublicExpensesSum from "./arithmetic/three-public-expenses-sum";
import threePublicExpensesWithinBudget from "./arithmetic/three-public-expenses-within-budget";
import totalScore from "./arithmetic/total-score";
import vehiclesSum from "./arithmetic/vehicles-sum";
import finalAccount from "./budget/final-account";
import initialBudget from "./budget/initial-budget";
import lastYear from "./budget/last-year";
import tenThousandfold from "./budget/ten-thousandfold";
import budgetAdjustment from "./completeness/budget-adjustment";
import buildingControl from "./completeness/building-control";
import deviationReason from "./completeness/deviation-reason";
import economyMeasures from "./completeness/economy-measures";
import lowExecutionReason from "./completeness/low-execution-reason";
import partRowsUnscored from "./completeness/part-rows-unscored";
import projectSpendingDetails from "./completeness/project-spending-details";
import readableFigures from "./completeness/readable-figures";
import requiredFigures from "./completeness/required-figures";
import operatingWithinBasic from "./cross-table/operating-within-basic";
import projectCount from "./cross-table/project-count";
import projectNames from "./cross-table/project-names";
import projectSpendingSame from "./cross-table/project-spending-same";
import projectsSum from "./cross-table/projects-sum";
import sameUnitAndYear from "./cross-table/same-unit-and-year";

/** Every check, in the order of its id. Retired codes stay here as comments, so that none is used twice. */
export const checks: readonly Check[] = [
  buildingRates,
  buildingWithinApproval,
  controlRate,
  executedEqualsBudget,
  executionPoints,
  executionRate,
  executionRateDenominator,
  executionScore,
  executionWithinBudget,
  executionWithoutBudget,
  fundingTotalSum,
  groupPoints,
  hospitalitySum,
  incomeEqualsNature,
  incomeSum,
  natureSum,
  operatingFundsCoverParts,
  operatingFundsWithinBudget,
  pointsTotal,
  projectSpendingSum,
  projectSpendingWithinBudget,
  scoreWithinPoints,
  staffCounts,
  staffWithinPosts,
  threePublicExpensesNotRising,
  threePublicExpensesSum,
  threePublicExpensesWithinBudget,
  totalScore,
  vehiclesSum,
  finalAccount,
  initialBudget,
  lastYear,
  tenThousandfold,
  budgetAdjustment,
  buildingControl,
  deviationReason,
  economyMeasures,
  lowExecutionReason,
  partRowsUnscored,
  projectSpendingDetails,
  readableFigures,
  requiredFigures,
  operatingWithinBasic,
  projectCount,
  projectNames,
  projectSpendingSame,
  projectsSum,
  sameUnitAndYear,
];
