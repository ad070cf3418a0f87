import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { IndicatorGroup, Project, ScoredForm } from "../../forms/filing";
import { Points } from "../../quantities/points";
import type { ToldScore } from "./told-scores";

/** What a number of points of one form can be, with the cells that say so. */
export interface ScorePart {
  readonly label: string;
  readonly fields: readonly Field<unknown>[];
  /** Any of these: some count 成本指标 among 产出指标 and some beside them. */
  readonly values: readonly Points[];
}

/** The execution's, a group's or the total of a form; undefined where its cells are not all filled in. */
export function partOf(form: ScoredForm, { about, column, among }: ToldScore, isTotal: boolean): ScorePart | undefined {
  const group = groups.find(([names]) => names.test(about))?.[1];
  const { points, score } = form.funding.total;
  if (group) return sumsOf(groupSums(form, group, among), groupNames[group] ?? "", column);
  if (isExecution(about)) return sumsOf([[{ points, score }]], "预算执行", column);
  const { totalPoints, totalScore } = form.indicators;
  if (isTotal) return sumsOf([[{ points: totalPoints, score: totalScore }]], "总分", column, "");
  return undefined;
}

export const isExecution = (about: string): boolean => /(?:预算|资金)执行(?:率|情况)?(?:指标)?$|^执行率$/.test(about);

/** Words that are the name of a part and nothing else, as in 产出50分、效益30分. */
export const isPart = (about: string): boolean =>
  /^(?:预算|资金)?执行(?:率|情况)?(?:指标)?$|^(?:产出|效益|满意度)(?:类)?(?:指标)?$/.test(about);

/** The mean of the totals of all projects. */
export function meanOf(projects: readonly Project[]): ScorePart | undefined {
  const totals = projects.map(({ indicators }) => indicators.totalScore);
  if (totals.length < 2 || !totals.every(isGiven)) return undefined;
  const sum = Points.sum(onlyGiven(totals).map(({ value }) => value));
  const mean = Points.of(Math.round(sum.units / totals.length) / 1e4);
  return { label: "各项目总分的平均数", fields: totals, values: [mean.rounded(), mean] };
}

interface Pair {
  readonly points: Field<Points>;
  readonly score: Field<Points>;
}

const groups: readonly (readonly [RegExp, IndicatorGroup])[] = [
  [/产出(?:类)?指标$|^产出$/, "output"],
  [/效益(?:类)?指标$|^效益$/, "benefit"],
  [/满意度(?:类)?指标$|^满意度$/, "satisfaction"],
];

const groupNames: Readonly<Partial<Record<IndicatorGroup, string>>> = {
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};

/** Some count 成本指标 among 产出指标 and some beside them: either sum will do where the sentence does not tell all parts. */
function groupSums(
  { indicators: { rows } }: ScoredForm,
  group: IndicatorGroup,
  among: string,
): readonly (readonly Pair[])[] {
  const own = rows.filter((row) => row.group === group);
  const costs = rows.filter((row) => row.group === "cost");
  const isDivided = /效益/.test(among) && /满意/.test(among) && !/成本/.test(among);
  if (group !== "output" || isDivided) return [[...own, ...(group === "output" ? costs : [])]];
  const withoutCosts = own.filter(({ kindLabel }) => !kindLabel.includes("成本"));
  return [own, [...own, ...costs], withoutCosts];
}

const words = { points: "分值", score: "得分", lost: "失分", either: "得分" } as const;

function sumsOf(
  sums: readonly (readonly Pair[])[],
  name: string,
  column: ToldScore["column"],
  suffix: string = words[column],
): ScorePart | undefined {
  const some = sums.filter((cells) => cells.length > 0);
  const needed = column === "points" || column === "score" ? ([column] as const) : (["points", "score"] as const);
  const [first] = some;
  if (!first || !some.every((cells) => cells.every((cell) => needed.every((one) => isGiven(cell[one])))))
    return undefined;
  const total = (cells: readonly Pair[], one: "points" | "score"): Points =>
    Points.sum(onlyGiven(cells.map((cell) => cell[one])).map(({ value }) => value));
  const values = some.flatMap((cells) =>
    column === "lost"
      ? [total(cells, "points").minus(total(cells, "score"))]
      : column === "either"
        ? [total(cells, "score"), total(cells, "points")]
        : [total(cells, column)],
  );
  const shown = column === "lost" ? needed : ([column === "points" ? "points" : "score"] as const);
  return {
    label: `${name}${suffix}`,
    fields: first.flatMap((cell) => shown.map((one) => cell[one])),
    values,
  };
}
