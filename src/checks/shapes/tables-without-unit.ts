import type { NumberFigure, ReadText, Table } from "../../prose/reading";

const near = 80;
/** 车辆数 and 面积 stand below 预算数 without being money. */
const noMoney = /[人数量]数|数量|面积|辆|批次|场次|率|占比|比例|得分|分值|序号|编号/;

/** The first amount of every table that says nowhere in what its amounts are: not above, not below, not in a cell. */
export const firstWithoutUnit = (read: ReadText): readonly NumberFigure[] =>
  read.tables.flatMap((table) => {
    if (table.unit !== undefined || table.rows.length < fewestRows || saysUnit(read, table)) return [];
    const amounts = amountsOf(table);
    const [first] = amounts;
    return first && amounts.length >= fewestAmounts ? [first] : [];
  });

const [fewestRows, fewestAmounts] = [3, 4];

const saysUnit = ({ text }: ReadText, { start, end }: Table): boolean => {
  const above = text.slice(Math.max(0, start - 2 * near), start);
  return (
    /元/.test(text.slice(start, end)) || /单位/.test(above + text.slice(end, end + near)) || /元[）)]\s*$/.test(above)
  );
};

/** Plain numbers below 预算数 and 决算数, as far as their row is of money. */
function amountsOf({ rows, columns, headRows }: Table): readonly NumberFigure[] {
  const money = columns.map(
    ({ stage, isMoney, head }) => stage !== undefined && isMoney && /预算|决算|执行数|支出/.test(head),
  );
  return rows.slice(headRows).flatMap((row) => {
    if (noMoney.test(row[0]?.text ?? "") || noMoney.test(row[1]?.figure ? "" : (row[1]?.text ?? ""))) return [];
    return row.flatMap(({ figure }, at) => (money[at] && figure?.kind === "number" ? [figure] : []));
  });
}
