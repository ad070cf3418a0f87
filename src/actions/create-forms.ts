import { drawBasicData } from "../forms/basic-data/write";
import { drawBudgetFigures } from "../forms/budget-figures/write";
import type { FormPlan, ProjectPlan, ScoredPlan } from "../forms/drawing/form-plan";
import { blankSlots, slotsFor } from "../forms/drawing/indicator-slots";
import { sheetName } from "../forms/drawing/sheet-names";
import type { Edition } from "../forms/editions/edition";
import type { FigureSet, ProjectFigureSet } from "../forms/figures";
import type { BudgetFigures, Filing } from "../forms/filing";
import { drawOverall } from "../forms/overall/write";
import { drawProject } from "../forms/project/write";
import { readFiling } from "../forms/read-filing";
import { findForms } from "../forms/reading/find-forms";
import { Lexicon, normalise } from "../forms/reading/label";
import { vocabulary } from "../forms/vocabulary";
import type { SheetDrawing } from "../workbook/drawing";
import type { Workbook, WorkbookContent } from "../workbook/workbook";

/** What to create when there are no figures yet. */
export interface NewFilingRequest {
  readonly edition: Edition;
  readonly year: string;
  readonly unit?: string;
  /** One project form each; blank names are allowed. */
  readonly projects: readonly string[];
}

/** The plan of a filing without figures: one row per kind of indicator. */
export function planBlankForms({ edition, year, unit, projects }: NewFilingRequest): FormPlan {
  const indicators = blankSlots(edition);
  return {
    edition,
    year,
    unit,
    overall: { indicators },
    projects: projects.map((name) => ({ name, indicators })),
    specialFunds: [],
  };
}

const specialFundCategory = vocabulary.specialFunds.printed;

/** The plan of a filing that fits a data file: its projects and special funds, rows as many and as high as its texts need. */
export function planFormsFor(edition: Edition, figures: FigureSet): FormPlan {
  const projects = figures.projects ?? [];
  return {
    edition,
    year: figures.year,
    unit: figures.unit,
    overall: scoredPlan(edition, figures.overall),
    projects: projects.map((project) => ({ name: project.name, ...scoredPlan(edition, project) })),
    specialFunds: projects.filter(({ category }) => category === specialFundCategory).map(({ name }) => name),
    economyMeasures: figures.economyMeasures,
  };
}

type ScoredTexts = Pick<ProjectFigureSet, "expected" | "achieved" | "indicators">;

function scoredPlan(edition: Edition, texts: ScoredTexts = {}): ScoredPlan {
  const { expected, achieved, indicators = [] } = texts;
  return { expected, achieved, indicators: slotsFor(edition, indicators) };
}

/**
 * Adds the forms the workbook does not have yet, all or none, and names their sheets. Projects and special funds listed
 * in its 预决算数据 get theirs too. @throws WorkbookRefused when another sheet has the name of one of them.
 */
export async function createForms(workbook: Workbook, plan: FormPlan): Promise<readonly string[]> {
  const sheets = missingForms(await workbook.read(), plan);
  if (sheets.length > 0) await workbook.write({ sheets });
  return sheets.map(({ name }) => name);
}

function missingForms(content: WorkbookContent, wanted: FormPlan): SheetDrawing[] {
  const found = findForms(content, Lexicon.of(wanted.edition));
  const filing = found.length > 0 ? readFiling(content, wanted.edition) : undefined;
  const plan = withListedProjects(wanted, filing);
  return [
    ...(filing?.budgetFigures ? [] : [drawBudgetFigures(plan, vocabulary.budgetFigures.printed)]),
    ...(filing?.basicData ? [] : [drawBasicData(plan, "基础数据表")]),
    ...(filing?.overall ? [] : [drawOverall(plan, vocabulary.overall.printed)]),
    ...projectForms(plan, filing, content),
  ];
}

/** Adds what 预决算数据 says: the unit, the projects without a plan, the special funds. */
function withListedProjects(plan: FormPlan, filing: Filing | undefined): FormPlan {
  const listed = filing?.budgetFigures?.projects ?? [];
  const indicators = blankSlots(plan.edition);
  const added = listed.flatMap(({ name: { value: name } }): ProjectPlan[] =>
    name === undefined || plan.projects.some((project) => sameName(project.name, name)) ? [] : [{ name, indicators }],
  );
  // A nameless form was wanted for lack of anything better.
  const own = added.length > 0 ? plan.projects.filter(({ name }) => name.trim() !== "") : plan.projects;
  return {
    ...plan,
    unit: plan.unit || filing?.unit,
    projects: [...own, ...added],
    specialFunds: [...new Set([...plan.specialFunds, ...listedSpecialFunds(listed)])],
  };
}

function listedSpecialFunds(listed: BudgetFigures["projects"]): string[] {
  return listed
    .filter(({ category }) => normalise(category.value ?? "") === specialFundCategory)
    .flatMap(({ name }) => name.value ?? []);
}

const sameName = (a: string, b: string): boolean => normalise(a) === normalise(b);

/** One sheet per project that has none yet, numbered on from those that have. */
export function projectForms(plan: FormPlan, filing: Filing | undefined, content: WorkbookContent): SheetDrawing[] {
  const present = filing?.projects ?? [];
  const names = present.map(({ projectName }) => projectName.value ?? "");
  const missing = plan.projects.filter(({ name }) => !names.some((own) => sameName(own, name)));
  const taken = new Set(content.sheets.map(({ name }) => name.toLowerCase()));
  return missing.map((project, at) =>
    drawProject(plan, project, sheetName(`项目${present.length + at + 1} ${project.name}`, taken)),
  );
}
