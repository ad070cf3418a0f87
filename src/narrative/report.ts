import type { Field } from "../forms/field";
import type { Filing } from "../forms/filing";
import type { FilingScore } from "../scoring/score-filing";
import type { Paragraph, Section } from "./block";
import type { Facts } from "./facts";
import { factsOf } from "./facts";
import type { Run } from "./run";
import { say } from "./run";
import { application } from "./sections/application";
import { attachments } from "./sections/attachments";
import { basicSituation } from "./sections/basic-situation";
import { generalBudget } from "./sections/general-budget";
import { improvements } from "./sections/improvements";
import { governmentFunds, socialInsurance, stateCapital } from "./sections/other-budgets";
import { performance } from "./sections/performance";
import { preface } from "./sections/preface";
import { problems } from "./sections/problems";

/** 部门整体支出绩效自评报告: every figure knows its cells, everything unknown is asked for. */
export interface Report {
  readonly title: readonly Run[];
  readonly sections: readonly Section[];
  readonly attachments: readonly Paragraph[];
}

/** The outline, in order. */
const outline: readonly ((facts: Facts) => Section)[] = [
  preface,
  basicSituation,
  generalBudget,
  governmentFunds,
  stateCapital,
  socialInsurance,
  performance,
  problems,
  improvements,
  application,
];

/** Writes the report of a filing. `missing` are the cells a review had to stand aside for: the report asks for them. */
export function writeReport(filing: Filing, score: FilingScore, missing: readonly Field<unknown>[] = []): Report {
  const facts = factsOf(filing, score, missing);
  return {
    title: say`${facts.year}年度${facts.unit}部门整体支出绩效自评报告`,
    sections: outline.map((write) => write(facts)),
    attachments: attachments(facts),
  };
}
