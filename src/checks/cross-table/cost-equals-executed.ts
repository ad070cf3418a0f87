import type { Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { readMeasure } from "../../quantities/measure";
import type { Outcome, Tools } from "../check";
import { defineCheck } from "../check";
import type { FormMoney } from "../shapes/form-money";
import { moneyOfForm } from "../shapes/form-money";
import { nameOf, standsAlone, unfilled } from "../shapes/indicator-values";
import { moneyOf } from "../shapes/measured-money";
import { readingBehind } from "../shapes/measure-reading";
import type { LineCost } from "../shapes/line-costs";
import { lineCosts } from "../shapes/line-costs";
import { isMisscaled } from "../shapes/misscaled";
import { wholeCostRows } from "../shapes/whole-cost";

const messages = {
  differs:
    "{indicator}的实际完成值填报为“{stated}”{statedReading}，而全年执行数为{executed}，两者应一致；指标值“{target}”{targetReading}与预算数相符。",
  line: "{indicator}的实际完成值填报为“{stated}”{statedReading}，而基础数据表的{line}为{executed}，两者应一致；指标值“{target}”{targetReading}与预算数相符。",
  copied:
    "{indicator}的实际完成值“{stated}”{statedReading}与指标值相同，而全年执行数为{executed}，请核对是否照抄了指标值。",
  otherBudget: "{indicator}的年度指标值为“{stated}”{targetReading}，与年初预算数、全年预算数都不一致，请核对口径。",
  neither:
    "{indicator}的年度指标值为“{target}”{targetReading}、实际完成值为“{stated}”{statedReading}，与本表的预算数、执行数都不一致，请核对口径。",
} as const;

export default defineCheck({
  id: "cross-table/cost-equals-executed",
  code: "X07",
  title:
    "总成本、预算控制数一类指标的完成值应等于全年执行数，指标值应等于预算数；“三公”经费、公用经费控制数应与基础数据表一致",
  basis: "审核常识",
  severity: "error",
  severities: { copied: "reminder", otherBudget: "reminder", neither: "reminder" },
  needs: ["scoredForms"],
  messages,

  *inspect(filing, tools) {
    for (const { form, row, scope } of wholeCostRows(filing)) {
      const missing = unfilled(row, ["target", "actual"]);
      if (missing.length > 0) yield tools.standAside(missing);
      const figures = figuresOf(row);
      if (!figures) continue;
      const money = moneyOfForm(form, filing);
      if ("unknown" in money) yield tools.standAside(money.unknown, money.reason);
      else if (scope === "certain" || isOfBudget(figures, money)) yield* compare(nameOf(row), figures, money, tools);
    }
    for (const cost of lineCosts(filing)) yield* compareLine(cost, tools);
  },
});

/**
 * Where the limit is the line's own budget, the amount beside it is what was spent of that line. The limit itself given as
 * what was reached may mean that it was kept.
 */
function* compareLine({ row, line }: LineCost, { flag, standAside }: Tools<typeof messages>): Iterable<Outcome> {
  const { budget, finalAccount: spentOf } = line;
  const figures = figuresOf(row);
  if (!figures) return;
  if (!isGiven(budget) || !isGiven(spentOf)) {
    yield standAside([budget, spentOf]);
    return;
  }
  const { target, actual, wanted, spent, readings } = figures;
  if (!standsAlone(actual) || !wanted.agreesWithinRounding(budget.value)) return;
  if (spent.agreesWithinRounding(spentOf.value) || spent.agreesWithinRounding(wanted)) return;
  yield flag("line", {
    at: actual,
    because: [spentOf, budget, target],
    settledIf: (under) => under(spentOf)?.agreesWithinRounding(spent) === true,
    words: { indicator: nameOf(row), line: spentOf.label, executed: spentOf.value, target: target.value, ...readings },
    ...inUnitOf(actual, spentOf.value),
  });
}

interface CostFigures {
  readonly target: Given<string>;
  readonly actual: Given<string>;
  readonly wanted: Amount;
  readonly spent: Amount;
  readonly readings: { readonly targetReading: string; readonly statedReading: string };
}

/**
 * Target and actual value as money. Undefined where one is words or a share, and where the fault is another check's: an
 * actual value copied with its sign, one of another size.
 */
function figuresOf({ target, actual }: Indicator): CostFigures | undefined {
  if (!isGiven(target) || !isGiven(actual)) return undefined;
  const [goal, done] = [readMeasure(target.value), readMeasure(actual.value)];
  if (goal.kind !== "quantity" || done.kind !== "quantity") return undefined;
  if (done.comparator !== "none" || isMisscaled(goal, done)) return undefined;
  const [wanted, spent] = [moneyOf(goal, done), moneyOf(done, goal)];
  const readings = { targetReading: readingBehind(goal, done), statedReading: readingBehind(done, goal) };
  return wanted && spent ? { target, actual, wanted, spent, readings } : undefined;
}

const isOfBudget = ({ wanted }: CostFigures, { budgets }: Exclude<FormMoney, { readonly unknown: unknown }>): boolean =>
  budgets.some(({ amount }) => wanted.agreesWithinRounding(amount));

function* compare(
  indicator: string,
  figures: CostFigures,
  money: Exclude<FormMoney, { readonly unknown: unknown }>,
  { flag }: Tools<typeof messages>,
): Iterable<Outcome> {
  const { target, actual, wanted, spent, readings } = figures;
  const { executed, budgets } = money;
  const isBudget = isOfBudget(figures, money);
  const words = { indicator, target: target.value, executed: executed.amount, ...readings };
  const found = { at: actual, because: [...executed.cells, target], words };
  if (!spent.agreesWithinRounding(executed.amount)) {
    if (isBudget) yield flag("differs", { ...found, ...inUnitOf(actual, executed.amount) });
    else yield flag("neither", found);
  } else if (!isBudget)
    yield flag("otherBudget", { at: target, because: budgets.flatMap(({ cells }) => cells), words });
  // ≤90万元 and 90 beside 89.974万元: within rounding, and more likely copied than measured.
  else if (spent.equals(wanted) && !spent.equals(executed.amount)) yield flag("copied", found);
}

/** The executed amount as the cell writes money, where the cell says its own unit. */
function inUnitOf(actual: Given<string>, executed: Amount): { readonly suggest?: string } {
  const unit = /(万元|元)$/.exec(actual.value.trim())?.[1];
  if (!standsAlone(actual) || (unit !== "元" && unit !== "万元")) return {};
  return { suggest: `${executed.in(unit, 2)}${unit}` };
}
