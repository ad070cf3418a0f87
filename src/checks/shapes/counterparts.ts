import type { FundingAmount, SpendingColumn } from "../../forms/columns";
import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type {
  BasicLineId,
  BudgetFigures,
  BudgetLineId,
  Filing,
  Project,
  ProjectFigures,
  ProjectSource,
  SpendingDetail,
} from "../../forms/filing";
import { basicLineIds, budgetLineIds, projectSources } from "../../forms/filing";
import { normalise } from "../../forms/reading/label";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { rememberedOf } from "../../quantities/remembered";
import { breakdownScope } from "./breakdown-scope";
import { withName } from "./project-names";

/** A figure of the reference sheet, or the sum of several. */
export interface Source {
  readonly label: string;
  readonly fields: readonly Field<Amount>[];
  readonly filled: readonly Given<Amount>[];
  /** Blank parts of a sum count as nothing, as when the tables are filled; undefined when all are blank. */
  readonly amount: Amount | undefined;
}

/** One figure of the three tables and what it repeats of 预决算数据; of two sources either will do, none means that the reference lacks the project. */
export interface Counterpart {
  /** The form, as a message names it. */
  readonly form: string;
  readonly stated: Field<Amount>;
  readonly sources: readonly Source[];
  /** Where the money of its line comes from, in a project's form. */
  readonly from?: ProjectSource;
}

/** One cell as a source. */
function single(field: Field<Amount>): Source {
  if (!isGiven(field)) return { label: field.label, fields: [field], filled: [], amount: undefined };
  const fields = [field];
  return { label: field.label, fields, filled: fields, amount: field.value };
}

/** Several cells as one source. */
export function sourceOf(label: string, fields: readonly Field<Amount>[]): Source {
  const filled = onlyGiven(fields);
  if (filled.length === 0 || fields.some(({ state }) => state === "unreadable"))
    return { label, fields, filled, amount: undefined };
  const amounts = filled.map(({ value }) => value);
  return { label, fields, filled, amount: amounts.length === 1 ? amounts[0] : Amount.sum(amounts) };
}

/** The sources of a figure that hold an amount. */
export function knownSources({ sources }: Counterpart): readonly (Source & { readonly amount: Amount })[] {
  return sources.filter((source): source is Source & { readonly amount: Amount } => source.amount !== undefined);
}

/** True when the figure can be what the source says, each part of a sum being rounded to its last place. */
export function repeats(stated: Amount, { filled }: Source): boolean {
  const first = filled[0];
  return first && filled.length === 1
    ? stated.agreesWithinRounding(first.value)
    : sumAgrees(
        stated,
        filled.map(({ value }) => value),
      );
}

type Reference = "approved" | "adjusted" | "finalAccount" | "lastYear";

/** 年初预算数, 全年预算数 and the budget column of 表1, which may follow the approved or the adjusted budget. */
export const budgetCounterparts = rememberedOf((filing: Filing): readonly Counterpart[] => {
  return [
    ...basicCounterparts(filing, "budget", ["approved", "adjusted"], ["initialBudget", "annualBudget"]),
    ...fundingCounterparts(filing, "initialBudget", "approved"),
    ...fundingCounterparts(filing, "annualBudget", "adjusted"),
    ...breakdownCounterparts(filing, "annualBudget", "adjusted"),
  ];
});

/** 决算数 and 全年执行数. */
export const finalCounterparts = rememberedOf((filing: Filing): readonly Counterpart[] => {
  return [
    ...basicCounterparts(filing, "finalAccount", ["finalAccount"], ["executed"]),
    ...fundingCounterparts(filing, "executed", "finalAccount"),
    ...breakdownCounterparts(filing, "executed", "finalAccount"),
  ];
});

/** 上年决算数. */
export const lastYearCounterparts = rememberedOf((filing: Filing): readonly Counterpart[] => {
  return basicCounterparts(filing, "lastYear", ["lastYear"], ["lastYear"]);
});

const isBudgetLine = (id: BasicLineId): id is BasicLineId & BudgetLineId =>
  (budgetLineIds as readonly string[]).includes(id);
/** The lines that 基础数据表 and 预决算数据 both have. */
export const sharedLines = basicLineIds.filter(isBudgetLine);

function basicCounterparts(
  { basicData, budgetFigures }: Filing,
  column: SpendingColumn,
  references: readonly Reference[],
  projectColumns: readonly (FundingAmount | "lastYear")[],
): readonly Counterpart[] {
  if (!basicData || !budgetFigures) return [];
  const form = "基础数据表";
  const lines = sharedLines.map((id) => ({
    form,
    stated: basicData.lines[id][column],
    sources: references.map((reference) => single(budgetFigures.lines[id][reference])),
  }));
  const details = comparableDetails(basicData.details, column, budgetFigures).map(({ detail, projects }) => ({
    form,
    stated: detail[column],
    sources: projects.length > 0 ? projectColumns.map((own) => projectSum(detail.name, projects, own)) : [],
  }));
  return [...lines, ...details];
}

/**
 * The filled-in lines below 项目支出 with the projects they stand for. Where one project is paid from 业务工作经费 and
 * 运行维护经费 together, as 其他项目 in the published report, neither heading can be compared alone.
 */
function comparableDetails(
  details: readonly SpendingDetail[],
  column: SpendingColumn,
  figures: BudgetFigures,
): readonly { readonly detail: SpendingDetail; readonly projects: readonly ProjectFigures[] }[] {
  const filled = details
    .filter((detail) => isGiven(detail[column]))
    .map((detail) => ({ detail, projects: projectsOf(detail, figures) }));
  const shared = filled.some(
    ({ detail, projects }) => detail.heading && projects.length === 0 && detail[column].value?.isZero === false,
  );
  return filled.filter(({ detail, projects }) => !detail.heading || (projects.length > 0 && !shared));
}

/** A heading stands for the projects of its category, a line for the project of its name. */
function projectsOf(detail: SpendingDetail, { projects }: BudgetFigures): readonly ProjectFigures[] {
  if (detail.heading)
    return projects.filter(({ category }) => normalise(category.value ?? "") === normalise(detail.name));
  const own = withName(projects, ({ name }) => name.value, detail.name);
  return own ? [own] : [];
}

const columnWords: Readonly<Record<FundingAmount | "lastYear", string>> = {
  initialBudget: "年初预算数",
  annualBudget: "全年预算数",
  executed: "全年执行数",
  lastYear: "上年决算数",
};

function projectSum(name: string, projects: readonly ProjectFigures[], column: FundingAmount | "lastYear"): Source {
  const fields: Field<Amount>[] = [];
  for (const { lastYear, sources } of projects)
    if (column === "lastYear") fields.push(lastYear);
    else for (const source of projectSources) fields.push(sources[source][column]);
  return sourceOf(`预决算数据 ${name} ${columnWords[column]}`, fields);
}

function fundingCounterparts(
  { overall, projects, budgetFigures }: Filing,
  column: FundingAmount,
  reference: Reference,
): readonly Counterpart[] {
  if (!budgetFigures) return [];
  const found: Counterpart[] = overall
    ? [
        {
          form: overall.name,
          stated: overall.funding.total[column],
          sources: [single(budgetFigures.lines.total[reference])],
        },
      ]
    : [];
  for (const project of projects) addProject(found, project, budgetFigures, column);
  return found;
}

/** 年度资金总额 of a project and the lines below it. */
function addProject(
  found: Counterpart[],
  { name: form, projectName, funding }: Project,
  figures: BudgetFigures,
  column: FundingAmount,
): void {
  const own = withName(figures.projects, ({ name }) => name.value, projectName.value ?? "");
  const sources = own ? [projectSum(own.name.value ?? "", [own], column)] : [];
  found.push({ form, stated: funding.total[column], sources });
  if (!own) return;
  for (const from of projectSources) {
    const row = funding.parts.find(({ source }) => source === from);
    if (row) found.push({ form, stated: row[column], sources: [single(own.sources[from][column])], from });
  }
}

/** The income and nature parts of 表2, where they break down this column. */
function breakdownCounterparts(
  { overall, budgetFigures }: Filing,
  column: "annualBudget" | "executed",
  reference: Reference,
): readonly Counterpart[] {
  if (!overall || !budgetFigures || breakdownScope(overall) !== column) return [];
  const fields = [...Object.entries(overall.income), ...Object.entries(overall.nature)];
  return fields.flatMap(([id, stated]) => {
    const line = budgetLineIds.find((one) => one === id);
    return line ? [{ form: overall.name, stated, sources: [single(budgetFigures.lines[line][reference])] }] : [];
  });
}
