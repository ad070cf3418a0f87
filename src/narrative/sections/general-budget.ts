import type { Section } from "../block";
import { subheading } from "../block";
import type { Facts } from "../facts";
import { basicSpending } from "./basic-spending";
import { projectSpending } from "./project-spending";
import { generalBudgetLead } from "./sources-of-money";
import { threePublicExpenses } from "./three-public-expenses";

/** 二、一般公共预算支出情况. */
export function generalBudget(facts: Facts): Section {
  return {
    id: "general-budget",
    name: "一般公共预算支出情况",
    heading: "二、一般公共预算支出情况",
    blocks: [
      ...generalBudgetLead(facts),
      subheading(2, "（一）基本支出情况"),
      subheading(3, "1. 基本情况"),
      ...basicSpending(facts),
      subheading(3, "2. “三公”经费使用和管理情况"),
      ...threePublicExpenses(facts),
      subheading(2, "（二）项目支出情况"),
      ...projectSpending(facts),
    ],
  };
}
