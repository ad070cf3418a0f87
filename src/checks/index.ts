import type { Check } from "./check";
import buildingRates from "./arithmetic/building-rates";
import buildingWithinApproval from "./arithmetic/building-within-approval";
import controlRate from "./arithmetic/control-rate";
import equalTarget from "./arithmetic/equal-target";
import executedEqualsBudget from "./arithmetic/executed-equals-budget";
import executionPoints from "./arithmetic/execution-points";
import executionRate from "./arithmetic/execution-rate";
import executionRateDenominator from "./arithmetic/execution-rate-denominator";
import executionScore from "./arithmetic/execution-score";
import executionWithinBudget from "./arithmetic/execution-within-budget";
import executionWithoutBudget from "./arithmetic/execution-without-budget";
import forwardScore from "./arithmetic/forward-score";
import fundingTotalSum from "./arithmetic/funding-total-sum";
import groupPoints from "./arithmetic/group-points";
import hospitalitySum from "./arithmetic/hospitality-sum";
import incomeEqualsNature from "./arithmetic/income-equals-nature";
import incomeSum from "./arithmetic/income-sum";
import metTargetFullScore from "./arithmetic/met-target-full-score";
import natureSum from "./arithmetic/nature-sum";
import operatingFundsCoverParts from "./arithmetic/operating-funds-cover-parts";
import operatingFundsWithinBudget from "./arithmetic/operating-funds-within-budget";
import partOfConfirmedTotal from "./arithmetic/part-of-confirmed-total";
import percentageRange from "./arithmetic/percentage-range";
import pointsTotal from "./arithmetic/points-total";
import projectSpendingSum from "./arithmetic/project-spending-sum";
import projectSpendingWithinBudget from "./arithmetic/project-spending-within-budget";
import rangeTarget from "./arithmetic/range-target";
import reverseScore from "./arithmetic/reverse-score";
import sameMeasure from "./arithmetic/same-measure";
import scoreWithinPoints from "./arithmetic/score-within-points";
import singleIndicatorWeight from "./arithmetic/single-indicator-weight";
import staffCounts from "./arithmetic/staff-counts";
import staffWithinPosts from "./arithmetic/staff-within-posts";
import threePublicExpensesNotRising from "./arithmetic/three-public-expenses-not-rising";
import threePublicExpensesSum from "./arithmetic/three-public-expenses-sum";
import threePublicExpensesWithinBudget from "./arithmetic/three-public-expenses-within-budget";
import tierScore from "./arithmetic/tier-score";
import tierWords from "./arithmetic/tier-words";
import totalScore from "./arithmetic/total-score";
import unmetTargetNotFull from "./arithmetic/unmet-target-not-full";
import vehiclesSum from "./arithmetic/vehicles-sum";
import zeroTarget from "./arithmetic/zero-target";
import basicBudgetAdjustment from "./budget/basic-budget-adjustment";
import carriedForward from "./budget/carried-forward";
import carriedForwardAsLeft from "./budget/carried-forward-as-left";
import finalAccount from "./budget/final-account";
import initialBudget from "./budget/initial-budget";
import lastYear from "./budget/last-year";
import lastYearAsFiled from "./budget/last-year-as-filed";
import spendingWithinIncome from "./budget/spending-within-income";
import tenThousandfold from "./budget/ten-thousandfold";
import actualIsAFigure from "./completeness/actual-is-a-figure";
import actualNotCopied from "./completeness/actual-not-copied";
import budgetAdjustment from "./completeness/budget-adjustment";
import budgetScope from "./completeness/budget-scope";
import buildingControl from "./completeness/building-control";
import deviationReason from "./completeness/deviation-reason";
import economyMeasures from "./completeness/economy-measures";
import executionRateTwice from "./completeness/execution-rate-twice";
import fullRateTarget from "./completeness/full-rate-target";
import goalNotCopied from "./completeness/goal-not-copied";
import indicatorKind from "./completeness/indicator-kind";
import lowExecutionFullOutput from "./completeness/low-execution-full-output";
import lowExecutionReason from "./completeness/low-execution-reason";
import measurableTarget from "./completeness/measurable-target";
import noDuplicateIndicator from "./completeness/no-duplicate-indicator";
import oneMoneyUnit from "./completeness/one-money-unit";
import overAchievement from "./completeness/over-achievement";
import partRowsUnscored from "./completeness/part-rows-unscored";
import projectSpendingDetails from "./completeness/project-spending-details";
import readableFigures from "./completeness/readable-figures";
import requiredFigures from "./completeness/required-figures";
import satisfactionFigure from "./completeness/satisfaction-figure";
import targetNotName from "./completeness/target-not-name";
import timeliness from "./completeness/timeliness";
import vehiclePurchaseRecorded from "./completeness/vehicle-purchase-recorded";
import costEqualsExecuted from "./cross-table/cost-equals-executed";
import fullScoresLowProjects from "./cross-table/full-scores-low-projects";
import operatingWithinBasic from "./cross-table/operating-within-basic";
import projectCount from "./cross-table/project-count";
import projectNames from "./cross-table/project-names";
import projectSpendingSame from "./cross-table/project-spending-same";
import projectsSum from "./cross-table/projects-sum";
import sameUnitAndYear from "./cross-table/same-unit-and-year";
import specialWithinProjects from "./cross-table/special-within-projects";
import threePublicWithinSpending from "./cross-table/three-public-within-spending";
import indicatorsKept from "./last-year/indicators-kept";
import largeSwings from "./last-year/large-swings";
import targetsNotLowered from "./last-year/targets-not-lowered";
import textNotCopied from "./last-year/text-not-copied";
import deviation from "./platform/deviation";
import goalText from "./platform/goal-text";
import kindPoints from "./platform/kind-points";
import requiredCells from "./platform/required-cells";
import requiredGroups from "./platform/required-groups";
import totalCap from "./platform/total-cap";
import automaticCalculation from "./spreadsheet/automatic-calculation";
import derivedCellsCalculate from "./spreadsheet/derived-cells-calculate";
import figuresAreNumbers from "./spreadsheet/figures-are-numbers";
import hiddenAmounts from "./spreadsheet/hidden-amounts";
import noErrorValues from "./spreadsheet/no-error-values";
import noOutsideLinks from "./spreadsheet/no-outside-links";
import noTypedAddends from "./spreadsheet/no-typed-addends";
import resultsUpToDate from "./spreadsheet/results-up-to-date";
import absoluteClaims from "./wording/absolute-claims";
import attachments from "./wording/attachments";
import budgetScopeStated from "./wording/budget-scope-stated";
import changePartsSum from "./wording/change-parts-sum";
import changePercentage from "./wording/change-percentage";
import claimsFitExecution from "./wording/claims-fit-execution";
import dateInYear from "./wording/date-in-year";
import dateValid from "./wording/date-valid";
import deadlines from "./wording/deadlines";
import declineClaims from "./wording/decline-claims";
import documentNumber from "./wording/document-number";
import enumerationCount from "./wording/enumeration-count";
import eventAfterDocument from "./wording/event-after-document";
import figureAsInTables from "./wording/figure-as-in-tables";
import goalHasResult from "./wording/goal-has-result";
import goalNotLowered from "./wording/goal-not-lowered";
import namesAsInTables from "./wording/names-as-in-tables";
import noOtherBudgets from "./wording/no-other-budgets";
import numberWriting from "./wording/number-writing";
import numbering from "./wording/numbering";
import ownSentencesCurrent from "./wording/own-sentences-current";
import partsSum from "./wording/parts-sum";
import percentageReused from "./wording/percentage-reused";
import personnelFunds from "./wording/personnel-funds";
import placeholders from "./wording/placeholders";
import projectsCounted from "./wording/projects-counted";
import sameBasis from "./wording/same-basis";
import sameFigureInText from "./wording/same-figure-in-text";
import satisfactionAsInTable from "./wording/satisfaction-as-in-table";
import sections from "./wording/sections";
import sharesSum from "./wording/shares-sum";
import specialFundsDisclosed from "./wording/special-funds-disclosed";
import typos from "./wording/typos";
import unspentExplained from "./wording/unspent-explained";

/** Every check, in the order of its id. Retired codes stay here as comments, so that none is used twice. */
export const checks: readonly Check[] = [
  buildingRates,
  buildingWithinApproval,
  controlRate,
  equalTarget,
  executedEqualsBudget,
  executionPoints,
  executionRate,
  executionRateDenominator,
  executionScore,
  executionWithinBudget,
  executionWithoutBudget,
  forwardScore,
  fundingTotalSum,
  groupPoints,
  hospitalitySum,
  incomeEqualsNature,
  incomeSum,
  metTargetFullScore,
  natureSum,
  operatingFundsCoverParts,
  operatingFundsWithinBudget,
  partOfConfirmedTotal,
  percentageRange,
  pointsTotal,
  projectSpendingSum,
  projectSpendingWithinBudget,
  rangeTarget,
  reverseScore,
  sameMeasure,
  scoreWithinPoints,
  singleIndicatorWeight,
  staffCounts,
  staffWithinPosts,
  threePublicExpensesNotRising,
  threePublicExpensesSum,
  threePublicExpensesWithinBudget,
  tierScore,
  tierWords,
  totalScore,
  unmetTargetNotFull,
  vehiclesSum,
  zeroTarget,
  basicBudgetAdjustment,
  carriedForward,
  carriedForwardAsLeft,
  finalAccount,
  initialBudget,
  lastYear,
  lastYearAsFiled,
  spendingWithinIncome,
  tenThousandfold,
  actualIsAFigure,
  actualNotCopied,
  budgetAdjustment,
  budgetScope,
  buildingControl,
  deviationReason,
  economyMeasures,
  executionRateTwice,
  fullRateTarget,
  goalNotCopied,
  indicatorKind,
  lowExecutionFullOutput,
  lowExecutionReason,
  measurableTarget,
  noDuplicateIndicator,
  oneMoneyUnit,
  overAchievement,
  partRowsUnscored,
  projectSpendingDetails,
  readableFigures,
  requiredFigures,
  satisfactionFigure,
  targetNotName,
  timeliness,
  vehiclePurchaseRecorded,
  costEqualsExecuted,
  fullScoresLowProjects,
  operatingWithinBasic,
  projectCount,
  projectNames,
  projectSpendingSame,
  projectsSum,
  sameUnitAndYear,
  specialWithinProjects,
  threePublicWithinSpending,
  indicatorsKept,
  largeSwings,
  targetsNotLowered,
  textNotCopied,
  deviation,
  goalText,
  kindPoints,
  requiredCells,
  requiredGroups,
  totalCap,
  automaticCalculation,
  derivedCellsCalculate,
  figuresAreNumbers,
  hiddenAmounts,
  noErrorValues,
  noOutsideLinks,
  noTypedAddends,
  resultsUpToDate,
  absoluteClaims,
  attachments,
  budgetScopeStated,
  changePartsSum,
  changePercentage,
  claimsFitExecution,
  dateInYear,
  dateValid,
  deadlines,
  declineClaims,
  documentNumber,
  enumerationCount,
  eventAfterDocument,
  figureAsInTables,
  goalHasResult,
  goalNotLowered,
  namesAsInTables,
  noOtherBudgets,
  numberWriting,
  numbering,
  ownSentencesCurrent,
  partsSum,
  percentageReused,
  personnelFunds,
  placeholders,
  projectsCounted,
  sameBasis,
  sameFigureInText,
  satisfactionAsInTable,
  sections,
  sharesSum,
  specialFundsDisclosed,
  typos,
  unspentExplained,
];
