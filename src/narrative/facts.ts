import type { Field, Given } from "../forms/field";
import { absent, isGiven } from "../forms/field";
import type { BasicLineId, BudgetLineId, Filing, Project, SpendingDetail } from "../forms/filing";
import { formsOf } from "../forms/filing";
import { normalise } from "../forms/reading/label";
import type { Amount } from "../quantities/amount";
import type { FilingScore, FormScore } from "../scoring/score-filing";
import { printed } from "./figure";
import type { Run } from "./run";
import { quoted, wanted } from "./run";

/** What every section is written from. */
export interface Facts {
  readonly filing: Filing;
  readonly score: FilingScore;
  /** Cells a review found wanting. */
  readonly missing: readonly Field<unknown>[];
  /** "2024", or wanted. */
  readonly year: Run;
  readonly unit: Run;
  /** The overall form with its score. */
  readonly overall: FormScore | undefined;
  readonly projects: ProjectFacts;
}

/** One line of 表1 below 项目支出 and the form of that project, whichever of them is there. */
export interface ProjectFact {
  readonly name: Field<string> | undefined;
  readonly line: SpendingDetail | undefined;
  readonly form: Project | undefined;
}

export interface ProjectFacts {
  /** Each 省级专项资金. */
  readonly special: readonly ProjectFact[];
  /** Every other project that has a form. */
  readonly others: readonly ProjectFact[];
}

/** Gathers what the sections share. */
export function factsOf(filing: Filing, score: FilingScore, missing: readonly Field<unknown>[]): Facts {
  return {
    filing,
    score,
    missing,
    year: filing.year === undefined ? wanted("年度") : { kind: "text", text: filing.year },
    unit: unitOf(filing),
    overall: score.forms.find(({ key }) => key === filing.overall?.key),
    projects: projectFactsOf(filing),
  };
}

function unitOf(filing: Filing): Run {
  const field = formsOf(filing).find(({ unit }) => isGiven(unit) && unit.value === filing.unit)?.unit;
  return field ? quoted(field) : wanted("单位名称");
}

function projectFactsOf({ basicData, projects, budgetFigures }: Filing): ProjectFacts {
  const lines = (basicData?.details ?? []).filter(({ category, heading }) => category === "special" && !heading);
  const formOf = (name: string): Project | undefined => projects.find((form) => isNamed(form, name));
  const listed = lines.map((line): ProjectFact => {
    const form = formOf(line.name);
    return { line, form, name: form?.projectName };
  });
  const rest = projects
    .filter((form) => !lines.some(({ name }) => isNamed(form, name)))
    .map((form): ProjectFact => ({ name: form.projectName, line: undefined, form }));
  const isSpecial = ({ form }: ProjectFact): boolean =>
    (budgetFigures?.projects ?? []).some(
      ({ name, category }) =>
        form !== undefined && isNamed(form, name.value ?? "") && normalise(category.value ?? "") === "省级专项资金",
    );
  return { special: [...listed, ...rest.filter(isSpecial)], others: rest.filter((fact) => !isSpecial(fact)) };
}

function isNamed(form: Project, name: string): boolean {
  return isGiven(form.projectName) && normalise(form.projectName.value) === normalise(name) && name.trim() !== "";
}

/** The cell, and the words it is asked for in while it is empty: 基本支出年初预算数（万元）, not 预决算数据 基本支出 年初批复数. */
export function asked<T>(words: string, field: Field<T>): Field<T> {
  return isGiven(field) ? field : { ...field, label: words };
}

/** The first of several cells for the same figure that is filled in; else the first that a form has; never undefined. */
export function firstOf<T>(words: string, ...fields: readonly (Field<T> | undefined)[]): Field<T> {
  const there = fields.filter((field) => field !== undefined);
  const usable = there.find(isGiven) ?? there.find(({ state }) => state !== "absent");
  return asked(words, usable ?? absent(`narrative.${words}`, words));
}

/** 年初预算, 全年预算, 决算 and last year's 决算 of one subject. */
export interface SpendingFigures {
  readonly name: string;
  readonly budget: Field<Amount>;
  readonly adjusted: Field<Amount>;
  readonly finalAccount: Field<Amount>;
  readonly lastYear: Field<Amount>;
}

/** The figures of a subject that 表1, 预决算数据 or both have a line for: from 表1 first, then from 预决算数据. */
export function spendingOf(
  { basicData, budgetFigures }: Filing,
  name: string,
  basicLine: BasicLineId | undefined,
  budgetLine: BudgetLineId | undefined,
): SpendingFigures {
  const own = basicLine && basicData?.lines[basicLine];
  const line = budgetLine && budgetFigures?.lines[budgetLine];
  // 年初预算数1303.54万元，调整预算数1359.64万元 tells of an adjustment nobody made when 表1 merely lacks the special funds.
  const reference = own && line && disagree(own.budget, line.approved) ? undefined : line;
  return {
    name,
    budget: firstOf(`${name}年初预算数（万元）`, own?.budget, reference?.approved),
    adjusted: firstOf(`${name}调整预算数（万元）`, reference?.adjusted),
    finalAccount: firstOf(`${name}决算数（万元）`, own?.finalAccount, reference?.finalAccount),
    lastYear: firstOf(`${name}上年决算数（万元）`, own?.lastYear, reference?.lastYear),
  };
}

/** Both are filled in, and neither rounding nor printing makes them one figure. */
export function disagree(a: Field<Amount>, b: Field<Amount>): boolean {
  const both = pair(a, b);
  if (!both || printed(both[0].value) === printed(both[1].value)) return false;
  return !both[0].value.agreesWithinRounding(both[1].value);
}

/** A record of cells, narrowed when both are filled in. */
export function pair<T>(a: Field<T>, b: Field<T>): readonly [Given<T>, Given<T>] | undefined {
  return isGiven(a) && isGiven(b) ? [a, b] : undefined;
}
