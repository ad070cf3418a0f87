import { budgetColumns, fundingAmounts } from "../../forms/columns";
import type { FigureSet, IndicatorFigures, ProjectFigureSet } from "../../forms/figures";
import type { BudgetFigures, Filing, Indicator, ProjectFigures, ScoredForm } from "../../forms/filing";
import { projectSources, scoredForms } from "../../forms/filing";
import { bare, normalise } from "../../forms/reading/label";
import { Amount } from "../../quantities/amount";
import { Area } from "../../quantities/area";
import { Count } from "../../quantities/count";
import type { Fixed } from "../../quantities/fixed";
import { Points } from "../../quantities/points";
import type { FillTarget } from "./fill-target";

type Figure = string | number | undefined;

/** Collects targets; each knows the path of its figure in the data file, which decides whether it is an example. */
class Targets {
  readonly list: FillTarget[] = [];
  #otherwise: Pick<FillTarget, "otherwise"> = {};

  constructor(private readonly examples: readonly string[]) {}

  text(key: string, value: string | undefined, path: string): void {
    if (value !== undefined && value !== "") this.add(key, value, path);
  }

  figure(key: string, value: Figure, path: string, read: (text: string) => Fixed | undefined): void {
    const figure = value === undefined ? undefined : read(String(value));
    if (figure) this.add(key, figure, path);
  }

  /** All that is collected by `collect` belongs to one row: should the forms lack it, this is said once. */
  together(otherwise: string, collect: () => void): void {
    this.#otherwise = { otherwise };
    collect();
    this.#otherwise = {};
  }

  private add(key: string, value: Fixed | string, path: string): void {
    const general = path.replace(/\[[^\]]*\]/, "");
    const example = this.examples.some((one) =>
      [path, general].some((own) => own === one || own.startsWith(`${one}.`)),
    );
    this.list.push({ key, value, from: `数据文件 ${path}`, ...this.#otherwise, example });
  }
}

const money = (text: string) => Amount.parse(text, "万元");

/** What a data file says about the reference sheet and about every text and indicator of the three tables. */
export function targetsFromFigures(filing: Filing, figures: FigureSet): FillTarget[] {
  const targets = new Targets(figures.examples ?? []);
  if (filing.budgetFigures) referenceTargets(targets, filing.budgetFigures, figures);
  targets.text("basicData.economyMeasures", figures.economyMeasures, "economyMeasures");
  const forms = scoredForms(filing);
  for (const form of [filing.basicData, ...forms])
    if (form) signatureTargets(targets, form === filing.basicData ? "basicData" : (form as ScoredForm).key, figures);
  forms.forEach((form) => scoredTargets(targets, form, filing, figures));
  withoutForm(
    targets,
    figures,
    forms.map((form) => projectOf(form, filing, figures)),
  );
  return targets.list;
}

function signatureTargets(targets: Targets, key: string, { signature }: FigureSet): void {
  for (const id of ["preparer", "date", "telephone", "headOfUnit"] as const)
    targets.text(`${key}.signature.${id}`, signature?.[id], `signature.${id}`);
}

function referenceTargets(targets: Targets, sheet: BudgetFigures, figures: FigureSet): void {
  targets.text("budgetFigures.unit", figures.unit, "unit");
  targets.figure("budgetFigures.authorisedPosts", figures.authorisedPosts, "authorisedPosts", Count.parse);
  targets.figure("budgetFigures.staffInPost", figures.staffInPost, "staffInPost", Count.parse);
  const { building } = figures;
  targets.figure("budgetFigures.approvedArea", building?.approvedArea, "building.approvedArea", Area.parse);
  targets.figure("budgetFigures.actualArea", building?.actualArea, "building.actualArea", Area.parse);
  targets.figure("budgetFigures.budgetInvestment", building?.budgetInvestment, "building.budgetInvestment", money);
  targets.figure("budgetFigures.actualInvestment", building?.actualInvestment, "building.actualInvestment", money);
  for (const [id, line] of Object.entries(figures.lines ?? {}))
    for (const column of budgetColumns)
      targets.figure(`budgetFigures.${id}.${column}`, line?.[column], `lines.${id}.${column}`, money);
  referenceProjects(targets, sheet, figures.projects ?? []);
}

/** A project finds its row by name, or takes the next row without one. */
function referenceProjects(targets: Targets, sheet: BudgetFigures, projects: readonly ProjectFigureSet[]): void {
  const spare = [...sheet.spare];
  for (const project of projects) {
    const row: ProjectFigures | undefined =
      sheet.projects.find(({ name }) => normalise(name.value ?? "") === normalise(project.name)) ?? spare.shift();
    const key = row?.key ?? `budgetFigures.projects[${project.name}]`;
    const path = `projects[${project.name}]`;
    targets.together(`数据文件 ${path}：预决算数据没有它的行，请先增加一行`, () =>
      referenceProject(targets, key, path, project),
    );
  }
}

function referenceProject(targets: Targets, key: string, path: string, project: ProjectFigureSet): void {
  targets.text(`${key}.name`, project.name, `${path}.name`);
  targets.text(`${key}.category`, project.category, `${path}.category`);
  targets.text(`${key}.supervisor`, project.supervisor, `${path}.supervisor`);
  targets.text(`${key}.implementer`, project.implementer, `${path}.implementer`);
  targets.figure(`${key}.lastYear`, project.lastYear, `${path}.lastYear`, money);
  for (const source of projectSources)
    for (const column of fundingAmounts) {
      const value = project.sources?.[source]?.[column];
      targets.figure(`${key}.${source}.${column}`, value, `${path}.sources.${source}.${column}`, money);
    }
}

/** Goals and indicators of a project without a form of its own have nowhere to go. */
function withoutForm(targets: Targets, figures: FigureSet, placed: readonly (ProjectFigureSet | undefined)[]): void {
  for (const project of figures.projects ?? []) {
    if (placed.includes(project)) continue;
    const path = `projects[${project.name}]`;
    targets.together(`数据文件 ${path}：没有它的项目支出绩效自评表，请先新增该项目`, () =>
      targets.text(`${path} `, project.name, path),
    );
  }
}

function scoredTargets(targets: Targets, form: ScoredForm, filing: Filing, figures: FigureSet): void {
  const own = form === filing.overall ? figures.overall : projectOf(form, filing, figures);
  if (!own) return;
  const path = form === filing.overall ? "overall" : `projects[${"name" in own ? own.name : ""}]`;
  targets.text(`${form.key}.annualGoal.expected`, own.expected, `${path}.expected`);
  targets.text(`${form.key}.annualGoal.achieved`, own.achieved, `${path}.achieved`);
  placeIndicators(targets, form, own.indicators ?? [], `${path}.indicators`);
}

function projectOf(form: ScoredForm, filing: Filing, figures: FigureSet): ProjectFigureSet | undefined {
  const project = filing.projects.find((one) => one === form);
  const name = project?.projectName.value;
  if (name !== undefined) return figures.projects?.find((one) => normalise(one.name) === normalise(name));
  const nameless = filing.projects.filter(({ projectName }) => projectName.value === undefined);
  const named = new Set(filing.projects.map(({ projectName }) => normalise(projectName.value ?? "")));
  const waiting = (figures.projects ?? []).filter((one) => !named.has(normalise(one.name)));
  return waiting[nameless.findIndex((one) => one === form)];
}

/** An indicator finds its row by name; else it takes an empty row of its kind, else of its group. */
function placeIndicators(
  targets: Targets,
  form: ScoredForm,
  indicators: readonly IndicatorFigures[],
  path: string,
): void {
  const spare = [...form.indicators.spare];
  for (const indicator of indicators) {
    const row =
      form.indicators.rows.find(({ name }) => bare(name.value ?? "") === bare(indicator.name)) ??
      takeFirst(spare, (one) => normalise(one.kindLabel) === normalise(indicator.kind)) ??
      takeFirst(spare, (one) => one.group === indicator.group && one.kindLabel === "");
    const key = row?.key ?? `${form.key}.indicators[${bare(indicator.name)}]`;
    const own = `${path}.${indicator.name}`;
    targets.text(`${key}.name`, indicator.name, own);
    targets.text(`${key}.target`, indicator.target, own);
    targets.text(`${key}.actual`, indicator.actual, own);
    targets.figure(`${key}.points`, indicator.points, own, Points.parse);
    targets.figure(`${key}.score`, indicator.score, own, Points.parse);
    targets.text(`${key}.reason`, indicator.reason, own);
  }
}

function takeFirst(list: Indicator[], is: (one: Indicator) => boolean): Indicator | undefined {
  const at = list.findIndex(is);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}
