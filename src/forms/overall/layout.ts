import type { Overall } from "../filing";
import type { TermId } from "../vocabulary";

export type IncomeId = keyof Overall["income"];
export type NatureId = keyof Overall["nature"];

/**
 * The two breakdowns of 年度资金总额 in 表2. The amount stands behind its label in the same cell, as in published
 * filings: “按收入性质分:2030.12”.
 */
export const overallLayout = {
  income: [
    { id: "total", term: "byIncome", printed: "{}：" },
    { id: "generalPublicBudget", term: "generalPublicBudget", printed: "其中：{}：" },
    { id: "governmentFunds", term: "governmentFunds", printed: "      {}：" },
    { id: "specialAccountRevenue", term: "specialAccountRevenue", printed: "      {}：" },
    { id: "otherFunds", term: "otherFunds", printed: "      {}：" },
  ],
  nature: [
    { id: "total", term: "byNature", printed: "{}：" },
    { id: "basicSpending", term: "basicSpending", printed: "其中：{}：" },
    { id: "projectSpending", term: "projectSpending", printed: "      {}：" },
  ],
} as const satisfies {
  readonly income: readonly { id: IncomeId; term: TermId; printed: string }[];
  readonly nature: readonly { id: NatureId; term: TermId; printed: string }[];
};
