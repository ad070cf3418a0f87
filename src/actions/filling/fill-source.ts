import { fundingAmounts } from "../../forms/columns";
import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { BudgetFigures, BudgetLineId, Filing, ProjectFigures, ProjectSource } from "../../forms/filing";
import { projectSources } from "../../forms/filing";
import { normalise } from "../../forms/reading/label";
import { Amount } from "../../quantities/amount";
import type { Fixed } from "../../quantities/fixed";
import type { FillTarget } from "./fill-target";

/** What the reference sheet says about every input field of the three tables. */
export function targetsFromBudgetFigures(filing: Filing, isExample: (key: string) => boolean): FillTarget[] {
  const { budgetFigures } = filing;
  if (!budgetFigures) return [];
  return [
    ...heads(filing, budgetFigures),
    ...basicDataTargets(filing, budgetFigures),
    ...overallTargets(filing, budgetFigures),
    ...projectTargets(filing, budgetFigures),
  ].map(({ key, value, from }) => ({ key, value, from: from.label, example: isExample(from.key) }));
}

/** A target that still knows the field it comes from. */
interface Sourced {
  readonly key: string;
  readonly value: Fixed | string;
  readonly from: Field<unknown>;
}

function target(key: string, from: Field<Fixed | string>): Sourced[] {
  return isGiven(from) ? [{ key, value: from.value, from }] : [];
}

function heads({ basicData, overall, projects }: Filing, { unit }: BudgetFigures): Sourced[] {
  return [
    ...(basicData ? target("basicData.unit", unit) : []),
    ...(overall ? target("overall.unit", unit) : []),
    ...projects.flatMap((project) => target(`${project.key}.unit`, unit)),
  ];
}

/** 基础数据表 line ← line of the reference sheet. */
const sameLines: readonly BudgetLineId[] = [
  "vehiclePurchase",
  "vehicleRunning",
  "travelAbroad",
  "hospitality",
  "operatingFunds",
  "officeExpenses",
  "utilitiesAndTravel",
  "meetingsAndTraining",
  "procurement",
];

function basicDataTargets({ basicData }: Filing, figures: BudgetFigures): Sourced[] {
  if (!basicData) return [];
  const { lines } = figures;
  return [
    ...target("basicData.staff.authorisedPosts", figures.authorisedPosts),
    ...target("basicData.staff.staffInPost", figures.staffInPost),
    ...sameLines.flatMap((id) => [
      ...target(`basicData.${id}.lastYear`, lines[id].lastYear),
      ...target(`basicData.${id}.budget`, lines[id].approved),
      ...target(`basicData.${id}.finalAccount`, lines[id].finalAccount),
    ]),
    ...adjustment(figures),
    ...detailTargets(basicData.details, figures),
    ...(["approvedArea", "actualArea", "budgetInvestment", "actualInvestment"] as const).flatMap((id) =>
      target(`basicData.buildingControl.${id}`, figures[id]),
    ),
  ];
}

/** 部门基本支出预算调整 = 全年 − 年初 of 基本支出, under the year's budget; the final account column repeats it. */
function adjustment({ lines: { basicSpending } }: BudgetFigures): Sourced[] {
  const { approved, adjusted } = basicSpending;
  if (!isGiven(approved) || !isGiven(adjusted)) return [];
  const value = adjusted.value.minus(approved.value);
  return (["budget", "finalAccount"] as const).map((column) => ({
    key: `basicData.basicBudgetAdjustment.${column}`,
    value,
    from: adjusted,
  }));
}

type Details = NonNullable<Filing["basicData"]>["details"];

/** A special fund's line takes its project's figures; 业务工作经费 and 运行维护经费 take the sum of theirs. */
function detailTargets(details: Details, figures: BudgetFigures): Sourced[] {
  return details.flatMap((detail) => {
    const own =
      detail.heading && detail.category !== "special"
        ? figures.projects.filter(({ category }) => normalise(category.value ?? "") === normalise(detail.name))
        : figures.projects.filter(({ name }) => normalise(name.value ?? "") === normalise(detail.name));
    if (detail.heading && detail.category === "special") return [];
    const columns = { lastYear: undefined, budget: "initialBudget", finalAccount: "executed" } as const;
    return Object.entries(columns).flatMap(([column, source]) =>
      summed(
        detailKey(detail.key, column),
        own.flatMap((project) => projectFigures(project, source)),
      ),
    );
  });
}

const detailKey = (key: string, column: string): string => `${key}.${column}`;

function projectFigures(project: ProjectFigures, column: "initialBudget" | "executed" | undefined): Field<Amount>[] {
  return column === undefined ? [project.lastYear] : projectSources.map((source) => project.sources[source][column]);
}

function summed(key: string, fields: readonly Field<Amount>[]): Sourced[] {
  const filled = fields.filter(isGiven);
  const [first] = filled;
  return first ? [{ key, value: Amount.sum(filled.map(({ value }) => value)), from: first }] : [];
}

function overallTargets({ overall }: Filing, { lines }: BudgetFigures): Sourced[] {
  if (!overall) return [];
  return [
    ...target("overall.funding.total.initialBudget", lines.total.approved),
    ...target("overall.funding.total.annualBudget", lines.total.adjusted),
    ...target("overall.funding.total.executed", lines.total.finalAccount),
    ...(["generalPublicBudget", "governmentFunds", "specialAccountRevenue", "otherFunds"] as const).flatMap((id) =>
      target(`overall.income.${id}`, lines[id].finalAccount),
    ),
    ...target("overall.nature.basicSpending", lines.basicSpending.finalAccount),
    ...target("overall.nature.projectSpending", lines.projectSpending.finalAccount),
  ];
}

/** A project form takes the figures of the project of its name; a form still without a name takes the next project without a form. */
function projectTargets({ projects }: Filing, figures: BudgetFigures): Sourced[] {
  const named = new Set(projects.map(({ projectName }) => normalise(projectName.value ?? "")));
  const waiting = figures.projects.filter(({ name }) => !named.has(normalise(name.value ?? "")));
  return projects.flatMap((form) => {
    const own = isGiven(form.projectName)
      ? figures.projects.find(({ name }) => normalise(name.value ?? "") === normalise(form.projectName.value ?? ""))
      : waiting.shift();
    if (!own) return [];
    return [
      ...(isGiven(form.projectName) ? [] : target(`${form.key}.projectName`, own.name)),
      ...target(`${form.key}.supervisor`, own.supervisor),
      ...target(`${form.key}.implementer`, own.implementer),
      ...projectSources.flatMap((source) => sourceTargets(form.key, source, own)),
    ];
  });
}

function sourceTargets(key: string, source: ProjectSource, own: ProjectFigures): Sourced[] {
  return fundingAmounts.flatMap((column) => target(`${key}.funding.${source}.${column}`, own.sources[source][column]));
}
