import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Filing, ReportedFiling, ScoredForm } from "../../forms/filing";
import type { AmountFigure } from "../../prose/reading";
import type { Fixed } from "../../quantities/fixed";
import type { Rate } from "../../quantities/rate";
import { withName } from "./project-names";
import type { ReportItem } from "./report-items";
import { itemNamed } from "./report-items";
import { specialsCounterparts } from "./report-sums";

/** A rate of the tables: as its cell shows it, or as two figures give it. */
export interface Source {
  readonly label: string;
  readonly cell: Field<Rate> | undefined;
  readonly parts: readonly Part[];
}

/** What was spent and a budget; undefined where one of them is not filled in. */
type Part = { readonly part: Fixed; readonly whole: Fixed; readonly fields: readonly Field<unknown>[] } | undefined;

/** 在职人员控制率 and the two rates of buildings. */
export function controlRate({ basicData }: Filing, words: string): Source | undefined {
  if (!basicData) return undefined;
  const { staff, buildingControl } = basicData;
  const { actualArea, approvedArea, actualInvestment, budgetInvestment } = buildingControl;
  if (/^(?:在职)?人员控制率$|^(?:人员)?编制使用率$/.test(words))
    return source(staff.controlRate, pairs(staff.staffInPost, [staff.authorisedPosts]));
  if (/^(?:楼堂馆所)?(?:建设)?(?:规模|面积)控制率$/.test(words))
    return source(buildingControl.areaControlRate, pairs(actualArea, [approvedArea]));
  if (/^(?:楼堂馆所)?投资(?:概算)?控制率$/.test(words))
    return source(buildingControl.investmentControlRate, pairs(actualInvestment, [budgetInvestment]));
  return undefined;
}

const source = (cell: Field<Rate>, parts: Source["parts"]): Source => ({ label: cell.label, cell, parts });

export function ofName(filing: Filing, about: string): Source | undefined {
  if (/^(?:部门|单位)?整体$/.test(about)) return filing.overall && ofForm(filing.overall);
  const item = itemNamed(about);
  if (item) return ofItem(filing, item);
  const project = withName(filing.projects, ({ projectName }) => projectName.value, about.replace(/支出$/, ""));
  return project && ofForm(project);
}

/** 年初预算 and 全年预算 both are budgets a rate may be worked out from. */
export function ofForm({ name, funding: { total } }: ScoredForm): Source {
  const { executionRate, executed, annualBudget, initialBudget } = total;
  return {
    label: `${name}${executionRate.label}`,
    cell: executionRate,
    parts: pairs(executed, [annualBudget, initialBudget]),
  };
}

const pairs = (part: Field<Fixed>, wholes: readonly Field<Fixed>[]): readonly Part[] =>
  wholes
    .filter(({ state }) => state !== "absent")
    .map((whole) =>
      isGiven(part) && isGiven(whole) ? { part: part.value, whole: whole.value, fields: [part, whole] } : undefined,
    );

/** 省级专项资金 as a whole, by whatever the tables give for it. */
function ofSpecials(filing: Filing): Source {
  const wholes = (["initial", "adjusted", "budget"] as const).flatMap((column) => specialsCounterparts(filing, column));
  const parts = specialsCounterparts(filing, "final").flatMap((spent) =>
    wholes.map((whole) => ({ part: spent.value, whole: whole.value, fields: [...spent.fields, ...whole.fields] })),
  );
  return { label: "省级专项资金的执行率", cell: undefined, parts };
}

export function ofItem(filing: Filing, { id, basicLine, budgetLine }: ReportItem, name = "执行率"): Source | undefined {
  if (id === "specials") return ofSpecials(filing);
  if (id === "total") return filing.overall && ofForm(filing.overall);
  const own = basicLine && filing.basicData?.lines[basicLine];
  const reference = budgetLine && filing.budgetFigures?.lines[budgetLine];
  const [spent] = onlyGiven([own?.finalAccount, reference?.finalAccount].filter((field) => field !== undefined));
  // A rate is mostly that of the whole year's budget.
  const budgets = [reference?.adjusted, reference?.approved, own?.budget].filter((field) => field !== undefined);
  if (!spent || budgets.length < 2) return undefined;
  return { label: `${spent.label}的${name}`, cell: undefined, parts: pairs(spent, budgets) };
}

/** 政府采购金额110.50万元，执行率92.08%: no word says that it was spent, its cell does. */
export function ofSpentItem(filing: ReportedFiling, { amount, subject, qualifier }: AmountFigure): Source | undefined {
  const item = subject.stage === undefined && !qualifier ? itemNamed(subject.words) : undefined;
  const of = item && item.id !== "total" ? ofItem(filing, item) : undefined;
  return of?.parts.some((one) => one?.part.equals(amount)) === true ? of : undefined;
}

/** The lines of an item of which only the id is known. */
export function lineOf({ basicData, budgetFigures }: Filing, id: string): Omit<ReportItem, "id"> {
  const basicLine = Object.keys(basicData?.lines ?? {}).find((one) => one === id) as ReportItem["basicLine"];
  const budgetLine = Object.keys(budgetFigures?.lines ?? {}).find((one) => one === id) as ReportItem["budgetLine"];
  return { ...(basicLine ? { basicLine } : {}), ...(budgetLine ? { budgetLine } : {}) };
}
