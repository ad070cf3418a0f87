import type { Field, Given } from "../../src/forms/field";
import { isGiven } from "../../src/forms/field";
import { Amount } from "../../src/quantities/amount";
import { text } from "../../src/workbook/cell";
import type { Fault } from "./fault";
import { onForm, write } from "./fault";
import type { MemoryWorkbook } from "./memory-workbook";

const isSpent = (field: Field<Amount> | undefined): field is Given<Amount> =>
  field !== undefined && isGiven(field) && !field.value.isZero;

/** Faults between lines and tables, each of them alone plausible. */
export const relationFaults: readonly Fault[] = [
  {
    name: "买了车却没有运行费",
    apply(workbook, { basicData }) {
      const bought = basicData?.lines.vehiclePurchase.finalAccount;
      const running = basicData?.lines.vehicleRunning.finalAccount;
      return isSpent(bought) && isSpent(running) ? write(workbook, running, "0") : [];
    },
  },
  onForm("总成本完成值照抄预算", (workbook, { key, funding: { total }, indicators: { rows } }, pick) => {
    const row = pick(rows.filter(({ kindLabel }) => kindLabel.includes("成本")));
    if (key === "overall" || !row || !isSpent(total.executed) || !isSpent(total.annualBudget)) return [];
    if (!total.annualBudget.value.minus(Amount.wan(1)).isMoreThan(total.executed.value)) return [];
    const budget = `${total.annualBudget.value.in("万元")}万元`;
    return [
      ...write(workbook, row.name, "项目总成本"),
      ...[row.target, row.actual].flatMap((cell) => setText(workbook, cell, budget)),
    ];
  }),
  onForm("执行率过低而产出近满分", (workbook, { funding: { total, parts }, indicators: { rows } }) => {
    const outputs = rows.filter(({ group }) => group === "output");
    const [first] = outputs;
    if (!first || !isSpent(total.annualBudget) || rows.some(({ reason }) => isGiven(reason))) return [];
    const quarter = [total, ...parts].flatMap(({ annualBudget, executed }) =>
      isGiven(annualBudget) ? write(workbook, executed, String(Number(annualBudget.value.in("万元")) / 4)) : [],
    );
    return [
      ...quarter,
      ...write(workbook, total.executionRate, "0.25"),
      ...write(workbook, total.score, "2.5"),
      ...write(workbook, first.reason, "资金下达较晚，个别任务顺延。"),
    ];
  }),
  {
    name: "三公经费超过公用经费和项目支出",
    apply(workbook, { basicData }) {
      const { threePublicExpenses, operatingFunds, projectSpending } = basicData?.lines ?? {};
      const most = [operatingFunds?.finalAccount, projectSpending?.finalAccount].filter(isSpent);
      if (!threePublicExpenses || most.length === 0) return [];
      const more = Amount.sum(most.map(({ value }) => value)).plus(Amount.wan(12.5));
      return write(workbook, threePublicExpenses.finalAccount, more.in("万元"));
    },
  },
  {
    name: "专项之和超过项目支出",
    apply(workbook, { basicData }, pick) {
      const total = basicData?.lines.projectSpending.finalAccount;
      const line = pick(basicData?.details.filter(({ category, heading }) => category === "special" && !heading) ?? []);
      if (!line || !isSpent(total)) return [];
      return write(workbook, line.finalAccount, total.value.plus(Amount.wan(7)).in("万元"));
    },
  },
  {
    name: "项目执行率都低而整体全部满分",
    apply(workbook, { projects, overall }) {
      if (!overall || projects.length === 0) return [];
      const low = projects.flatMap(({ funding: { total, parts } }) => [
        ...[total, ...parts].flatMap(({ annualBudget, executed }) =>
          isGiven(annualBudget) ? write(workbook, executed, String(Number(annualBudget.value.in("万元")) / 2)) : [],
        ),
        ...write(workbook, total.executionRate, "0.5"),
      ]);
      const full = overall.indicators.rows.flatMap(({ points, score }) => write(workbook, score, String(points.value)));
      return [...low, ...full];
    },
  },
];

/** A figure with its unit, which is no number. */
function setText(workbook: MemoryWorkbook, field: Field<unknown>, words: string): Field<unknown>[] {
  if (field.at) workbook.set(field.at, text(words));
  return [field];
}
