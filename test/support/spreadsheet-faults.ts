import type { Field } from "../../src/forms/field";
import { isGiven } from "../../src/forms/field";
import type { Filing } from "../../src/forms/filing";
import { Amount } from "../../src/quantities/amount";
import { cellName } from "../../src/workbook/address";
import { number, text } from "../../src/workbook/cell";
import type { Fault } from "./fault";
import type { MemoryWorkbook } from "./memory-workbook";

const amountsOf = ({ basicData }: Filing): readonly Field<unknown>[] =>
  (basicData?.fields ?? []).filter(
    (field) => isGiven(field) && field.value instanceof Amount && !field.value.isZero && field.prefix === undefined,
  );

const isFormula = ({ cell }: Field<unknown>): boolean => cell?.formula !== undefined;

/** A fault on the cell of one amount of 表1, typed or calculated, which keeps what it shows. */
const onCell = (
  name: string,
  which: "typed" | "calculated",
  change: (workbook: MemoryWorkbook, field: Field<unknown>) => void,
): Fault => ({
  name,
  apply(workbook, filing, pick) {
    const field = pick(amountsOf(filing).filter((one) => isFormula(one) === (which === "calculated")));
    if (!field) return [];
    change(workbook, field);
    return [field];
  },
});

/** A fault of the whole workbook, told at the title of its first form. */
const onWorkbook = (name: string, change: (workbook: MemoryWorkbook) => void): Fault => ({
  name,
  apply(workbook, { basicData }) {
    if (!basicData) return [];
    change(workbook);
    return [basicData.title];
  },
});

/** Faults of the spreadsheet: the figures are right, the way they stand in their cells is not. */
export const spreadsheetFaults: readonly Fault[] = [
  onCell("数字存成文本", "typed", (workbook, { at, written }) => {
    if (at) workbook.set(at, text(written));
  }),
  onCell("公式被固定数覆盖", "calculated", (workbook, { at, cell }) => {
    if (at) workbook.set(at, cell?.value);
  }),
  onCell("公式里夹带常数", "calculated", (workbook, { at, cell }) => {
    if (at) workbook.set(at, cell?.value, `${cellName(at.row + 1, at.column)}+12.5`);
  }),
  onCell("公式引用其他工作簿", "typed", (workbook, { at, cell }) => {
    if (at) workbook.set(at, cell?.value, "[1]决算!C7");
  }),
  onCell("公式结果没有更新", "calculated", (workbook, { at, cell, written }) => {
    if (at) workbook.set(at, number(Number(written) + 1), cell?.formula);
  }),
  {
    name: "表外一格显示错误值",
    apply(workbook, { overall }) {
      const at = overall && { sheet: overall.sheet, row: 9, column: 14 };
      if (!at) return [];
      workbook.set(at, { kind: "error", code: "#REF!" });
      return [{ ...overall.title, at }];
    },
  },
  onWorkbook("工作簿设为手动计算", (workbook) => workbook.calculate("manual")),
  onWorkbook("底稿链接其他工作簿", (workbook) =>
    workbook.set({ sheet: "底稿", row: 0, column: 0 }, number(1), "[1]表!A1"),
  ),
  {
    name: "计入合计的行被隐藏",
    apply(workbook, { basicData }) {
      const { finalAccount } = basicData?.lines.hospitality ?? {};
      const total = basicData?.lines.threePublicExpenses;
      if (!finalAccount?.at || !total || !isGiven(finalAccount) || finalAccount.value.isZero) return [];
      workbook.sheet(finalAccount.at.sheet).hiddenRows.add(finalAccount.at.row);
      return [finalAccount];
    },
  },
];
