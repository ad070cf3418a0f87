import type { ReportedFiling } from "../../forms/filing";
import type { ReadText, Table, TableColumn } from "../../prose/reading";
import { isBudgetStage, isSpentStage } from "../../prose/stages";
import { apartOf } from "./change-arithmetic";
import type { MeasureTie } from "./measure-figures";
import { wordsAt } from "./report-reading";
import { inUnitOf } from "./report-ties";
import type { TableAmount } from "./table-columns";
import { amountRows, lastPart } from "./table-columns";

const left =
  /^(?:年末|当年|本年)?(?:结转结余|结余结转|结余|节余|节约|剩余|未执行|未支出|未使用)(?:资金|指标|金额|额|数)*$/;
/** Money that comes or goes besides: 上年结转, 年中收回. */
const besides = /结[转余]|节[余约]|收回|上缴|调[整剂减增]|追加|上年|差/;

/** 结余 of a table of the report is the budget of its row less what was spent, where another row bears that out. */
export const tableLeftoverTies = (filing: ReportedFiling, { tables }: ReadText): readonly MeasureTie[] =>
  tables.flatMap((table) => {
    const ties = leftoversOf(filing, table);
    return ties.some(({ agrees }) => agrees) ? ties : [];
  });

interface Columns {
  readonly budget: number;
  readonly spent: number;
  readonly left: number;
}

/** One column of each and of nothing beside them; undefined elsewhere. */
function columnsOf({ columns }: Table): Columns | undefined {
  const of = (is: (head: string, stage: TableColumn["stage"]) => boolean): readonly number[] =>
    columns.flatMap((column, at) => (column.isMoney && is(lastPart(column), column.stage) ? [at] : []));
  const [lefts, others] = [of((head) => left.test(head)), of((head) => besides.test(head) && !left.test(head))];
  const isTold = (head: string): boolean => !besides.test(head);
  const budgets = of((head, stage) => isTold(head) && isBudgetStage(stage));
  const spent = of((head, stage) => isTold(head) && (isSpentStage(stage) || /^支出(?:数|额|金额)?$/.test(head)));
  const [budget, one, rest] = [budgets[0], spent[0], lefts[0]];
  if (budget === undefined || one === undefined || rest === undefined || others.length > 0) return undefined;
  return budgets.length + spent.length + lefts.length === 3 ? { budget, spent: one, left: rest } : undefined;
}

function leftoversOf(filing: ReportedFiling, table: Table): readonly MeasureTie[] {
  const at = columnsOf(table);
  return at
    ? amountRows(table).flatMap((row) => leftoverOf(filing, row[at.left], row[at.budget], row[at.spent]) ?? [])
    : [];
}

function leftoverOf(
  filing: ReportedFiling,
  told: TableAmount | undefined,
  budget: TableAmount | undefined,
  spent: TableAmount | undefined,
): MeasureTie | undefined {
  if (!told || !budget || !spent || told.amount.isZero) return undefined;
  const apart = apartOf(budget.amount, spent.amount);
  const step = told.amount.step + budget.amount.step + spent.amount.step;
  return {
    figure: told.figure,
    label: "同一行中两个金额之差",
    fields: [budget, spent].map(({ figure }) => wordsAt(filing, figure)),
    expected: inUnitOf(told.figure, apart),
    agrees: 2 * Math.abs(Math.abs(told.amount.fen) - apart.fen) <= step,
  };
}
