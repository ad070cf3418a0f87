import type { Stage } from "./reading";

/** Any of the budgets a figure can be of. */
export const isBudgetStage = (stage: Stage | undefined): boolean =>
  stage === "initial" || stage === "adjusted" || stage === "budget";

/** What was spent, by whatever word. */
export const isSpentStage = (stage: Stage | undefined): boolean => stage === "final" || stage === "spent";
