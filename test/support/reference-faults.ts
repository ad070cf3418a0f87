import type { Field } from "../../src/forms/field";
import { isGiven } from "../../src/forms/field";
import { Amount } from "../../src/quantities/amount";
import type { Fault } from "./fault";
import { write } from "./fault";
import type { MemoryWorkbook } from "./memory-workbook";

const off = (workbook: MemoryWorkbook, cell: Field<Amount> | undefined): Field<unknown>[] =>
  cell && isGiven(cell) && !cell.value.isZero ? write(workbook, cell, cell.value.plus(Amount.wan(9)).in("万元")) : [];

/** Faults of 预决算数据 itself. */
export const referenceFaults: readonly Fault[] = [
  {
    name: "预决算数据公用经费决算填错，合计随之变化",
    apply(workbook, { budgetFigures }) {
      const { operatingFunds, basicSpending, total } = budgetFigures?.lines ?? {};
      const cells = [operatingFunds, basicSpending, total].map((line) => line?.finalAccount);
      return cells.flatMap((cell, index) => {
        if (!cell || !isGiven(cell)) return [];
        const touched = write(workbook, cell, cell.value.plus(Amount.wan(9.36)).in("万元"));
        return index === 0 ? touched : [];
      });
    },
  },
  {
    name: "预决算数据基本支出合计不等于两项之和",
    apply(workbook, { budgetFigures }) {
      const cell = budgetFigures?.lines.basicSpending.lastYear;
      return cell && isGiven(cell) ? write(workbook, cell, cell.value.plus(Amount.wan(3)).in("万元")) : [];
    },
  },
  {
    name: "预决算数据一般公共预算决算数填错",
    apply: (workbook, { budgetFigures }) => off(workbook, budgetFigures?.lines.generalPublicBudget.finalAccount),
  },
  {
    name: "预决算数据支出合计年初批复数填错",
    apply: (workbook, { budgetFigures }) => off(workbook, budgetFigures?.lines.total.approved),
  },
];
