import { basicDataLayout } from "../../forms/basic-data/layout";
import { fundingAmounts } from "../../forms/columns";
import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type {
  BasicData,
  BasicLineId,
  BudgetFigures,
  BudgetLineId,
  Filing,
  ProjectFigures,
  ProjectSource,
  SpendingDetail,
} from "../../forms/filing";
import { projectSources } from "../../forms/filing";
import { normalise } from "../../forms/reading/label";
import { vocabulary } from "../../forms/vocabulary";
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
  ].map(({ key, value, from, otherwise }) => ({
    key,
    value,
    from: from.label,
    ...(otherwise === undefined ? {} : { otherwise }),
    example: isExample(from.key),
  }));
}

/** A target that still knows the field it comes from. */
interface Sourced {
  readonly key: string;
  readonly value: Fixed | string;
  readonly from: Field<unknown>;
  readonly otherwise?: string;
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
const sameLines: readonly (BasicLineId & BudgetLineId)[] = [
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
      ...(isRuledOut(basicData, id) ? [] : target(`basicData.${id}.lastYear`, lines[id].lastYear)),
      ...target(`basicData.${id}.budget`, lines[id].approved),
      ...target(`basicData.${id}.finalAccount`, lines[id].finalAccount),
    ]),
    ...adjustment(figures),
    ...detailTargets(basicData, figures),
    ...(["approvedArea", "actualArea", "budgetInvestment", "actualInvestment"] as const).flatMap((id) =>
      target(`basicData.buildingControl.${id}`, figures[id]),
    ),
  ];
}

/** The form prints —— for 政府采购 of the year before, in a cell that nobody may change. */
const isRuledOut = ({ lines }: BasicData, id: BasicLineId & BudgetLineId): boolean =>
  lines[id].lastYear.state === "dash" &&
  basicDataLayout.lines.some((line) => line.id === id && "noLastYear" in line && line.noLastYear);

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

/**
 * A special fund's line takes its project's figures; 业务工作经费 and 运行维护经费 take the sum of theirs. A special fund
 * without a line takes the next nameless one; whatever finds no line is told.
 */
function detailTargets({ details, spareDetails }: BasicData, { projects }: BudgetFigures): Sourced[] {
  const lines = details
    .filter(({ heading, category }) => !(heading && category === "special"))
    .map((line) => ({ line, own: projects.filter((project) => belongs(project, line)) }));
  const homeless = projects.filter((project) => !lines.some(({ own }) => own.includes(project)));
  const [funds, others] = [homeless.filter(isSpecial), homeless.filter((project) => !isSpecial(project))];
  const spare = spareDetails.filter(({ category }) => category === "special");
  return [
    ...lines.flatMap(({ line, own }) => detailFigures(line.key, own)),
    ...spare.flatMap((line, at) => {
      const fund = funds[at];
      return fund ? [...target(line.nameCell.key, fund.name), ...detailFigures(line.key, [fund])] : [];
    }),
    ...[...funds.slice(spare.length), ...others].flatMap(withoutLine),
  ];
}

const belongs = ({ name, category }: ProjectFigures, line: SpendingDetail): boolean =>
  normalise((line.heading ? category.value : name.value) ?? "") === normalise(line.name);

const isSpecial = ({ category }: ProjectFigures): boolean =>
  normalise(category.value ?? "") === vocabulary.specialFunds.printed;

/** Its cells have no key of any form, so that the project is listed once among what has no place. */
function withoutLine(project: ProjectFigures): Sourced[] {
  const name = project.name.value ?? "";
  const otherwise = `预决算数据 ${name}：基础数据表“项目支出”下没有它的行，请先增加一行`;
  return detailFigures(`basicData.details[${name}] `, [project]).map((one) => ({ ...one, otherwise }));
}

function detailFigures(key: string, projects: readonly ProjectFigures[]): Sourced[] {
  const columns = { lastYear: undefined, budget: "initialBudget", finalAccount: "executed" } as const;
  return Object.entries(columns).flatMap(([column, source]) =>
    summed(
      `${key}.${column}`,
      projects.flatMap((project) => projectFigures(project, source)),
    ),
  );
}

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
