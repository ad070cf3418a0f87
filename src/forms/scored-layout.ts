import type { IndicatorGroup } from "./filing";
import type { TermId } from "./vocabulary";

/** What 表2 and 表3 share: the columns of the funding block, the indicator columns, the kinds of indicator. */
export const fundingColumns = [
  "initialBudget",
  "annualBudget",
  "executed",
  "points",
  "executionRate",
  "score",
] as const satisfies readonly TermId[];
export type FundingColumn = (typeof fundingColumns)[number];

export const indicatorColumns = [
  "firstLevel",
  "secondLevel",
  "thirdLevel",
  "target",
  "actual",
  "points",
  "score",
  "reason",
] as const satisfies readonly TermId[];

/** First and second level indicators in printing order, as the common form of 财预〔2020〕10号 has them. */
export const indicatorKinds: readonly {
  readonly group: IndicatorGroup;
  readonly term: TermId;
  readonly kinds: readonly string[];
}[] = [
  { group: "cost", term: "cost", kinds: ["经济成本指标", "社会成本指标", "生态环境成本指标"] },
  { group: "output", term: "output", kinds: ["数量指标", "质量指标", "时效指标", "成本指标"] },
  { group: "benefit", term: "benefit", kinds: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"] },
  { group: "satisfaction", term: "satisfaction", kinds: ["服务对象满意度指标"] },
];

export const signatureTerms = [
  "preparer",
  "signatureDate",
  "telephone",
  "headOfUnit",
] as const satisfies readonly TermId[];
