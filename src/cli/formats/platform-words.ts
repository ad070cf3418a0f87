import type {
  PlatformRuleName,
  PlatformRuleSet,
  PlatformRules,
  RequirableColumn,
} from "../../forms/editions/platform-rules";
import type { IndicatorGroup } from "../../forms/filing";
import { vocabulary } from "../../forms/vocabulary";

const groupWords: Readonly<Record<IndicatorGroup, string>> = {
  cost: vocabulary.cost.printed,
  output: vocabulary.output.printed,
  benefit: vocabulary.benefit.printed,
  satisfaction: vocabulary.satisfaction.printed,
  other: "其他指标",
};

const columnWords: Readonly<Record<RequirableColumn, string>> = {
  name: "三级指标",
  target: vocabulary.target.printed,
  actual: vocabulary.actual.printed,
  points: vocabulary.points.printed,
  score: vocabulary.score.printed,
};

type Telling = { readonly [K in PlatformRuleName]: (rule: PlatformRuleSet[K]) => string };

const telling: Telling = {
  kindPoints: ({ kinds }) =>
    `各二级指标的分值合计：${kinds.map(({ name, points }) => `${name}${points}分`).join("、")}`,
  requiredGroups: ({ groups }) => `${groups.map((group) => groupWords[group]).join("、")}下至少各有一项三级指标`,
  goalText: () => "年度总体目标不得空白，不得只有换行或符号",
  deviation: ({ percent, overZero, deduction }) =>
    `完成值达到指标值的${percent}%，或指标值为零而完成值达到${overZero}，属于指标偏离，至少扣${deduction}分`,
  totalCaps: ({ caps }) => caps.map(({ below, most }) => `执行率低于${below}%的总分不超过${most}分`).join("，"),
  requiredCells: ({ columns }) => `每项指标必录：${columns.map((column) => columnWords[column]).join("、")}`,
};

/** What one rule of the platform demands, with the figures this edition gives it; undefined when it has no such rule. */
export function platformRuleWords<K extends PlatformRuleName>(rules: PlatformRules, name: K): string | undefined {
  const rule: PlatformRuleSet[K] | undefined = rules[name];
  return rule && telling[name](rule);
}
