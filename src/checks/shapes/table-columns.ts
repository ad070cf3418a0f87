import type { AmountFigure, Table, TableCell, TableColumn } from "../../prose/reading";
import { Amount } from "../../quantities/amount";

/** An amount of a table, known to the place its finest neighbours show: a whole 45 beside 20.83 is exact to 0.01. */
export interface TableAmount {
  readonly figure: AmountFigure;
  readonly amount: Amount;
}

/** The rows below the heads with their amounts under the columns; undefined where a cell has none. */
export function amountRows({ rows, headRows }: Table): readonly (readonly (TableAmount | undefined)[])[] {
  const body = rows.slice(headRows);
  const steps = new Map<string, number>();
  for (const { figure } of body.flat())
    if (figure?.kind === "amount") {
      const { unit, amount } = figure;
      steps.set(unit, Math.min(steps.get(unit) ?? Infinity, amount.step));
    }
  const exact = ({ figure }: TableCell): TableAmount | undefined => {
    if (figure?.kind !== "amount" || figure.qualifier || figure.bound || figure.per) return undefined;
    return { figure, amount: Amount.fen(figure.amount.fen, steps.get(figure.unit)) };
  };
  return body.map((row) => row.map(exact));
}

/** The words over the figures themselves: 执行率 under 2024年. */
export const lastPart = ({ parts }: TableColumn): string => parts.at(-1) ?? "";
