/** The figures of one line, in printing order; each key is a field of that line. */

/** 经费控制情况: 上年决算数, 预算数, 决算数. */
export const spendingColumns = ["lastYear", "budget", "finalAccount"] as const;
export type SpendingColumn = (typeof spendingColumns)[number];

/** The funding block and a project's sources: 年初预算数, 全年预算数, 全年执行数. */
export const fundingAmounts = ["initialBudget", "annualBudget", "executed"] as const;
export type FundingAmount = (typeof fundingAmounts)[number];

/** 预决算数据: 年初批复数, 调整预算数, 本年决算数, 上年决算数. */
export const budgetColumns = ["approved", "adjusted", "finalAccount", "lastYear"] as const;
