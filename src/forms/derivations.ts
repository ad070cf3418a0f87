import { basicDataLayout } from "./basic-data/layout";
import { budgetFiguresLayout } from "./budget-figures/layout";
import { budgetColumns, fundingAmounts, spendingColumns } from "./columns";
import type { Derivation } from "./derivation";
import type { Filing, Project, ScoredForm } from "./filing";
import { projectSources } from "./filing";
import { rememberedOf, rememberedPart } from "../quantities/remembered";

/**
 * What the derived cells of 基础数据表 follow from. `partKeys` are the lines 项目支出 is the sum of: the headings 1、2、 and
 * each special fund.
 */
export function basicDataDerivations(partKeys: readonly string[]): Derivation[] {
  const of = (id: string) => `basicData.${id}`;
  const sums = [...basicDataLayout.lines].reverse().flatMap((line) => {
    const parts = line.id === "projectSpending" ? partKeys : "sumOf" in line ? line.sumOf.map(of) : [];
    return parts.length === 0 ? [] : spendingColumns.map((column) => sum(of(line.id), parts, column));
  });
  const ratio = (block: string, target: string, part: string, whole: string): Derivation => ({
    op: "ratio",
    target: of(`${block}.${target}`),
    part: of(`${block}.${part}`),
    whole: of(`${block}.${whole}`),
  });
  return [
    ratio("staff", "controlRate", "staffInPost", "authorisedPosts"),
    ...sums,
    ratio("buildingControl", "areaControlRate", "actualArea", "approvedArea"),
    ratio("buildingControl", "investmentControlRate", "actualInvestment", "budgetInvestment"),
  ];
}

function sum(target: string, parts: readonly string[], column: string): Derivation {
  return { op: "sum", target: `${target}.${column}`, parts: () => parts.map((part) => `${part}.${column}`) };
}

/** What the derived cells of a scored form follow from: totals of its sources, execution rates, scores. */
export function scoredDerivations(
  key: string,
  sourceKeys: readonly string[],
  indicatorKeys: readonly string[],
): Derivation[] {
  const total = `${key}.funding.total`;
  const rate = (row: string): Derivation => ({
    op: "ratio",
    target: `${row}.executionRate`,
    part: `${row}.executed`,
    whole: `${row}.annualBudget`,
  });
  const scores = (id: "points" | "score", target: string): Derivation => ({
    op: "sum",
    target: `${key}.indicators.${target}`,
    parts: () => [`${total}.${id}`, ...indicatorKeys.map((indicator) => `${indicator}.${id}`)],
  });
  return [
    ...(sourceKeys.length > 0 ? fundingAmounts.map((column) => sum(total, sourceKeys, column)) : []),
    ...[total, ...sourceKeys].map(rate),
    {
      op: "executionScore",
      target: `${total}.score`,
      points: `${total}.points`,
      executed: `${total}.executed`,
      budget: `${total}.annualBudget`,
    },
    scores("points", "totalPoints"),
    scores("score", "totalScore"),
  ];
}

/** The two breakdowns of 表2. */
export function breakdownDerivations(): Derivation[] {
  const parts = {
    income: ["generalPublicBudget", "governmentFunds", "specialAccountRevenue", "otherFunds"],
    nature: ["basicSpending", "projectSpending"],
  };
  return Object.entries(parts).map(([block, ids]) => ({
    op: "sum",
    target: `overall.${block}.total`,
    parts: () => ids.map((id) => `overall.${block}.${id}`),
  }));
}

/** The sums of 预决算数据; 项目支出 is the sum of all projects over all sources. */
export function budgetFiguresDerivations(projectKeys: readonly string[]): Derivation[] {
  const columns = { approved: "initialBudget", adjusted: "annualBudget", finalAccount: "executed" } as const;
  const projects: Derivation[] = Object.entries(columns).map(([column, source]) => ({
    op: "sum",
    target: `budgetFigures.projectSpending.${column}`,
    parts: () => projectSources.flatMap((id) => projectKeys.map((key) => `${key}.${id}.${source}`)),
  }));
  const lastYear: Derivation = {
    op: "sum",
    target: "budgetFigures.projectSpending.lastYear",
    parts: () => projectKeys.map((key) => `${key}.lastYear`),
  };
  const sums = [...budgetFiguresLayout.lines].reverse().flatMap((line) =>
    "sumOf" in line
      ? budgetColumns.map((column) =>
          sum(
            `budgetFigures.${line.id}`,
            line.sumOf.map((id) => `budgetFigures.${id}`),
            column,
          ),
        )
      : [],
  );
  return [...projects, lastYear, ...sums];
}

/** The derived cells of one form of a filing, each after the cells it follows from; nothing follows from another form. */
export const derivationsOfForm = rememberedPart((filing: Filing, formKey): readonly Derivation[] => {
  const { basicData, overall, budgetFigures } = filing;
  switch (formKey) {
    case "budgetFigures": {
      const named = budgetFigures ? [...budgetFigures.projects, ...budgetFigures.spare] : [];
      return budgetFigures ? budgetFiguresDerivations(named.map(({ key }) => key)) : [];
    }
    case "basicData": {
      const parts = [...(basicData?.details ?? []), ...(basicData?.spareDetails ?? [])].filter(
        ({ category, heading }) => !(heading && category === "special"),
      );
      return basicData ? basicDataDerivations(parts.map(({ key }) => key)) : [];
    }
    case "overall":
      return overall ? [...scoredDerivations("overall", [], indicatorKeys(overall)), ...breakdownDerivations()] : [];
  }
  const project = projectsByKey(filing).get(formKey);
  const sources = project?.funding.parts.map(({ key }) => key) ?? [];
  return project ? scoredDerivations(formKey, sources, indicatorKeys(project)) : [];
});

const projectsByKey = rememberedOf(
  ({ projects }: Filing): ReadonlyMap<string, Project> => new Map(projects.map((one) => [one.key, one])),
);

const indicatorKeys = ({ indicators: { rows, spare } }: ScoredForm): readonly string[] =>
  [...rows, ...spare].map(({ key }) => key);

/** Every derived cell of a filing, each after the cells it follows from. */
export const derivationsOf = (filing: Filing): Derivation[] =>
  ["budgetFigures", "basicData", "overall", ...filing.projects.map(({ key }) => key)].flatMap((key) =>
    derivationsOfForm(filing, key),
  );

/** The derived cells of a filing by their keys, made once for all who ask what follows from what. */
export const derivationsByTarget = rememberedOf(
  (filing: Filing): ReadonlyMap<string, Derivation> => new Map(derivationsOf(filing).map((one) => [one.target, one])),
);
