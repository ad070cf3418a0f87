import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Filing, Project, ReportedFiling } from "../../forms/filing";
import type { AmountFigure, Change, Figure, ReadText, Stage } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import { rememberedOf } from "../../quantities/remembered";
import { withName } from "./project-names";
import type { ReportItem } from "./report-items";
import { itemNamed, plainName } from "./report-items";
import { readReport } from "./report-reading";
import { otherProjectsCounterparts, specialsCounterparts } from "./report-sums";

/** One way the tables give a figure of the report: a cell, or the sum of several. */
export interface Counterpart {
  readonly fields: readonly Field<Amount>[];
  readonly value: Amount;
  /** What a sum is called; one cell has its own label. */
  readonly label?: string;
}

/** An amount of the report with what it is of, and the cells that hold the same; none where the tables do not say. */
export interface Tie {
  readonly figure: AmountFigure;
  /** The same for two figures exactly when they tell of the same amount: "hospitality final 0". */
  readonly key: string;
  readonly counterparts: readonly Counterpart[];
}

/** Budget figures may be those of the year's beginning or as adjusted; what was spent is the final account. */
type Column = "initial" | "adjusted" | "budget" | "final";
type Year = 0 | -1;

/** Every amount of the report whose item, stage and year are certain. What is not certain is not tied: no guess. */
export const tiesOf = rememberedOf((filing: ReportedFiling): ReadonlyMap<Figure, Tie> =>
  tieAll(filing, readReport(filing)),
);

function tieAll(filing: Filing, read: ReadText): ReadonlyMap<Figure, Tie> {
  const changes = changeFigures(read.changes);
  const totals = totalRows(read);
  return new Map(
    read.figures.flatMap((figure) => {
      if (figure.kind !== "amount" || !isPlain(figure) || changes.has(figure)) return [];
      // 年初预算数和决算数均为0.01万元 is of both columns, whichever stands last.
      if (/均\s*为?\s*$/.test(read.text.slice(Math.max(0, figure.start - 4), figure.start))) return [];
      const tie = tieOf(filing, figure, totals.get(figure));
      return tie ? [[figure, tie] as const] : [];
    }),
  );
}

/** 约20万元, 1–3万元, 元/人 and figures in titles say nothing exact of an item. */
const isPlain = ({ qualifier, bound, per, inTitle }: AmountFigure): boolean =>
  qualifier === undefined && bound === undefined && per === "" && !inTitle;

/** Figures that say by how much something changed are no amounts of it. */
const changeFigures = (changes: readonly Change[]): ReadonlySet<Figure> =>
  new Set(changes.flatMap(({ by, reach }) => (by && reach === "by" ? [by] : [])));

/** 合计 below the three kinds of expense is 三公经费. */
function totalRows({ tables }: ReadText): ReadonlyMap<Figure, ReportItem> {
  const total = itemNamed("三公经费");
  return new Map(
    tables.flatMap(({ caption, rows }) =>
      total && /三公/.test(caption.replace(/[“”"]/g, ""))
        ? rows
            .filter(([label]) => /^合计$/.test((label?.text ?? "").replace(/\s/g, "")))
            .flatMap((row) => row.flatMap(({ figure }) => (figure ? [[figure, total] as const] : [])))
        : [],
    ),
  );
}

function tieOf(filing: Filing, figure: AmountFigure, total: ReportItem | undefined): Tie | undefined {
  const { words, stage, year, yearOffset } = figure.subject;
  const item = total ?? itemNamed(words);
  // 楼堂馆所 tells one figure of each kind, of all years.
  const cell = item?.building && filing.basicData?.buildingControl[item.building];
  if (item && cell) {
    const given = counterparts([cell]).filter(({ value }) => !value.isZero);
    return { figure, key: `${item.id} whole 0`, counterparts: given };
  }
  const [column, of] = [columnOf(stage), yearOf(filing, year, yearOffset)];
  if (!column || of === undefined || (of === -1 && column !== "final")) return undefined;
  if (item)
    return { figure, key: `${item.id} ${column} ${of}`, counterparts: itemCounterparts(filing, item, column, of) };
  // 其他资金 is a source of money and not the project 其他项目.
  if (source.test(plainName(words))) return undefined;
  const name = plainName(words).replace(/支出$/, "");
  const project = withName(filing.projects, ({ projectName }) => projectName.value, name);
  if (of === -1) return undefined;
  if (!project && name === "其他项目")
    return { figure, key: `${name} ${column} 0`, counterparts: otherProjectsCounterparts(filing, column) };
  if (!project) return undefined;
  return { figure, key: `${project.key} ${column} 0`, counterparts: projectCounterparts(filing, project, column) };
}

const source = /^(?:其他资金|(?:当年|本年)?财政拨款|(?:上年)?结[转余](?:资金)?|(?:上年)?结转结余(?:资金)?)$/;

function columnOf(stage: Stage | undefined): Column | undefined {
  switch (stage) {
    case "initial":
    case "adjusted":
    case "budget":
    case "final":
      return stage;
    case "spent":
      return "final";
    default:
      return undefined;
  }
}

function yearOf(filing: Filing, year: number | undefined, offset: number | undefined): Year | undefined {
  if (offset === -1) return -1;
  if (year === undefined || filing.year === undefined) return offset === undefined || offset === 0 ? 0 : undefined;
  if (year === Number(filing.year)) return 0;
  return year === Number(filing.year) - 1 ? -1 : undefined;
}

function itemCounterparts(filing: Filing, item: ReportItem, column: Column, year: Year): readonly Counterpart[] {
  if (item.id === "specials") return year === -1 ? [] : specialsCounterparts(filing, column);
  // Whether there are government funds at all is asked by itself.
  const found = lineCounterparts(filing, item, column, year);
  return item.id === "governmentFunds" ? found.filter(({ value }) => !value.isZero) : found;
}

/** 表1's 预算数 may be either budget: it speaks only where nothing else does. */
function lineCounterparts(filing: Filing, item: ReportItem, column: Column, year: Year): readonly Counterpart[] {
  const own = item.basicLine && filing.basicData?.lines[item.basicLine];
  const reference = item.budgetLine && filing.budgetFigures?.lines[item.budgetLine];
  if (year === -1) return counterparts([own?.lastYear, reference?.lastYear]);
  const total = item.id === "total" ? filing.overall?.funding.total : undefined;
  const nature = filing.overall?.nature;
  const spent = item.id === "basicSpending" ? nature?.basicSpending : undefined;
  switch (column) {
    case "initial":
      return orElse(counterparts([reference?.approved, total?.initialBudget]), own?.budget);
    case "adjusted":
      return orElse(counterparts([reference?.adjusted, total?.annualBudget]), own?.budget);
    case "budget":
      return counterparts([
        reference?.approved,
        reference?.adjusted,
        own?.budget,
        total?.initialBudget,
        total?.annualBudget,
      ]);
    case "final":
      return counterparts([own?.finalAccount, reference?.finalAccount, total?.executed, spent]);
  }
}

function projectCounterparts(filing: Filing, project: Project, column: Column): readonly Counterpart[] {
  const { initialBudget, annualBudget, executed } = project.funding.total;
  const line = withName(filing.basicData?.details ?? [], ({ name }) => name, project.projectName.value ?? "");
  switch (column) {
    case "initial":
      return orElse(counterparts([initialBudget]), line?.budget);
    case "adjusted":
      return orElse(counterparts([annualBudget]), line?.budget);
    case "budget":
      return counterparts([initialBudget, annualBudget, line?.budget]);
    case "final":
      return counterparts([executed, line?.finalAccount]);
  }
}

const counterparts = (fields: readonly (Field<Amount> | undefined)[]): readonly Counterpart[] =>
  onlyGiven(fields.filter((field) => field !== undefined)).map((field) => ({ fields: [field], value: field.value }));

const orElse = (found: readonly Counterpart[], field: Field<Amount> | undefined): readonly Counterpart[] =>
  found.length > 0 || !field || !isGiven(field) ? found : counterparts([field]);

/** True where the tables say something of a figure, and none of them says this. */
export const isContradicted = ({ figure, counterparts: given }: Tie): boolean =>
  given.length > 0 && !given.some(({ value }) => figure.amount.agreesWithinRounding(value));

/** True where the tables hold the same figure. */
export const isConfirmed = ({ figure, counterparts: given }: Tie): boolean =>
  given.some(({ value }) => figure.amount.agreesWithinRounding(value));

/** An amount in the unit the text writes it in. */
export function inUnitOf({ unit, decimals }: AmountFigure, value: Amount): string {
  return unit === "元" || unit === "万元"
    ? `${value.in(unit, unit === "元" && decimals === 0 ? 0 : 2)}${unit}`
    : String(value);
}
