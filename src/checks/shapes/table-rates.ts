import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, Figure, ReadText, Table, TableColumn } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import { Rate } from "../../quantities/rate";
import { isBudgetStage, isSpentStage } from "../../prose/stages";
import { apartOf, growth, percentageFits } from "./change-arithmetic";
import type { MeasureTie } from "./measure-figures";
import { wordsAt } from "./report-reading";
import { inUnitOf, isContradicted, tiesOf } from "./report-ties";
import type { TableAmount } from "./table-columns";
import { amountRows, lastPart } from "./table-columns";
import { tableSums } from "./table-sums";
import { otherSum } from "./told-sums";

const rateHead = /^(?:预算|资金|支出|经费|项目)*(?:执行|完成|使用|支出|支付)(?:率|进度|比例)(?:\(?%\)?)?$/;
const moved =
  /^(?:(?:较|比|与)?(?:上年|去年|\d{4}年)?(?:决算数?)?(?:相比)?|同比)(?:增减|变动|差额|差异)(?:额|金额|数|情况)?$/;
const movedRate =
  /^(?:(?:较|比|与)?(?:上年|去年|\d{4}年)?(?:决算数?)?(?:相比)?|同比)(?:增减|变动|增长|升降)(?:率|幅度?|比例|百分比)?(?:\(?%\)?)?$/;

/** 执行率, 增减额 and 增减% of a table of the report beside the amounts of their own row. */
export function tableRateTies(filing: ReportedFiling, { tables }: ReadText): readonly MeasureTie[] {
  return tables.flatMap((table) => {
    const rates = indicesOf(table, (column) => rateHead.test(lastPart(column)));
    const pair = comparedColumns(table);
    if (rates.length === 0 && !pair) return [];
    const rows = amountRows(table);
    const sums = new Set(tableSums(table).flatMap((sum) => (otherSum(sum) ? [sum.whole] : [])));
    return rows.flatMap((amounts, at) => {
      // A figure that its own cell or its parts contradict is named for that.
      if (amounts.some((one) => one && (sums.has(one.figure) || isWrong(filing, one.figure)))) return [];
      const cells = table.rows[at + table.headRows] ?? [];
      return [
        ...rates.flatMap((column) => executionOf(filing, table, amounts, column, cells[column]?.figure) ?? []),
        ...(pair
          ? changesOf(
              filing,
              table,
              pair,
              amounts,
              cells.map(({ figure }) => figure),
            )
          : []),
      ];
    });
  });
}

function isWrong(filing: ReportedFiling, figure: AmountFigure): boolean {
  const tie = tiesOf(filing).get(figure);
  return tie !== undefined && isContradicted(tie);
}

const indicesOf = ({ columns }: Table, is: (column: TableColumn) => boolean): readonly number[] =>
  columns.flatMap((column, at) => (is(column) ? [at] : []));

/** Under a head that is a rate 95.57 is 95.57%; 0.9557 may be meant as a ratio and is left alone. */
function rateIn(figure: Figure | undefined): Rate | undefined {
  if (figure?.kind === "percentage") return figure.unit === "percent" && !figure.qualifier ? figure.rate : undefined;
  if (figure?.kind !== "number" || Math.abs(Number(figure.digits)) <= 2) return undefined;
  return Rate.percent(figure.digits);
}

/** Any budget of the row with anything spent will do: 年初预算数 and 调整预算数 both are budgets. */
function executionOf(
  filing: ReportedFiling,
  { columns }: Table,
  amounts: readonly (TableAmount | undefined)[],
  at: number,
  figure: Figure | undefined,
): MeasureTie | undefined {
  const stated = rateIn(figure);
  const own = columns[at];
  if (!figure || !stated || !own) return undefined;
  const of = (isOne: typeof isBudgetStage): readonly TableAmount[] =>
    amounts.flatMap((one, column) => {
      const head = columns[column];
      const isSame = head?.year === own.year && head?.yearOffset === own.yearOffset;
      return one && head && isSame && isOne(one.figure.subject.stage) ? [one] : [];
    });
  const [budgets, spent] = [of(isBudgetStage), of(isSpentStage)];
  const pairs = budgets.flatMap((whole) => spent.map((part) => ({ whole, part })));
  const [first] = pairs.slice(-1);
  const expected = first && Rate.of(first.part.amount, first.whole.amount)?.rounded();
  if (!first || !expected || pairs.some(({ whole }) => whole.amount.isNegative || whole.amount.isZero))
    return undefined;
  return {
    figure,
    label: "同一行中两个金额之比",
    fields: [first.part, first.whole].map((one) => wordsAt(filing, one.figure)),
    expected: String(expected),
    agrees: pairs.some(({ whole, part }) => stated.canBe(part.amount, whole.amount)),
  };
}

interface Compared {
  readonly now: number;
  readonly before: number;
}

/** The two columns a difference is of: this year's and last year's, or the only two there are. */
function comparedColumns(table: Table): Compared | undefined {
  const { columns } = table;
  const heads = columns.map(lastPart);
  const differences = heads.filter((head) => moved.test(head) || movedRate.test(head));
  if (differences.length === 0) return undefined;
  const money = indicesOf(
    table,
    (column) => column.isMoney && column.stage !== undefined && !/增|减|差|变动|结[转余]|升降/.test(lastPart(column)),
  );
  const asked = differences.some((head) => /年|同比/.test(head)) || money.length > 2;
  const finals = money.filter((at) => isSpentStage(columns[at]?.stage));
  const [one, other, ...more] = asked ? finals : money;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const [first, second] = [timeOf(columns[one]), timeOf(columns[other])];
  if (asked && first === second) return undefined;
  return first > second ? { now: one, before: other } : { now: other, before: one };
}

const timeOf = (column: TableColumn | undefined): number => column?.year ?? 3000 + (column?.yearOffset ?? 0);

function changesOf(
  filing: ReportedFiling,
  { columns }: Table,
  { now, before }: Compared,
  amounts: readonly (TableAmount | undefined)[],
  figures: readonly (Figure | undefined)[],
): readonly MeasureTie[] {
  const [current, last] = [amounts[now], amounts[before]];
  if (!current || !last) return [];
  const fields = [current, last].map(({ figure }) => wordsAt(filing, figure));
  return columns.flatMap((column, at): MeasureTie[] => {
    const [head, told, figure] = [lastPart(column), amounts[at], figures[at]];
    if (told && moved.test(head)) {
      const agrees = isApart(told.amount, current.amount, last.amount);
      const sign = told.amount.isNegative && last.amount.isMoreThan(current.amount) ? "-" : "";
      const expected = `${sign}${inUnitOf(told.figure, apartOf(current.amount, last.amount))}`;
      return [{ figure: told.figure, label: "同一行中两个金额之差", fields, expected, agrees }];
    }
    const rate = told || !movedRate.test(head) ? undefined : rateIn(figure);
    if (!figure || !rate || last.amount.isZero || current.amount.isZero) return [];
    const agrees = fits(rate, current.amount, last.amount) || fits(rate, last.amount, current.amount);
    const expected = String(growth(apartOf(current.amount, last.amount), last.amount));
    return [{ figure, label: "同一行中两个金额的增减幅度", fields, expected, agrees }];
  });
}

/** Some tables write a fall with a minus sign, others what was saved without one. */
function isApart(told: Amount, now: Amount, before: Amount): boolean {
  const apart = Math.abs(told.fen);
  return 2 * Math.abs(apart - apartOf(now, before).fen) <= told.step + now.step + before.step;
}

const fits = (told: Rate, now: Amount, before: Amount): boolean =>
  percentageFits(
    told.isNegative ? Rate.full.minus(Rate.full).minus(told) : told,
    now.isMoreThan(before) ? "rise" : "fall",
    now,
    before,
  );
