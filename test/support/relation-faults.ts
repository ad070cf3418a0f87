import type { Field, Given } from "../../src/forms/field";
import { isGiven } from "../../src/forms/field";
import type { Filing } from "../../src/forms/filing";
import { Amount } from "../../src/quantities/amount";
import { text } from "../../src/workbook/cell";
import type { Fault } from "./fault";
import { onForm, write } from "./fault";
import type { MemoryWorkbook } from "./memory-workbook";

const isSpent = (field: Field<Amount> | undefined): field is Given<Amount> =>
  field !== undefined && isGiven(field) && !field.value.isZero;

const isLarge = ({ funding: { total } }: Filing["projects"][number]): boolean =>
  isSpent(total.executed) && !total.executed.value.isLessThan(Amount.wan(1));

const carriedRows = (projects: Filing["projects"]) =>
  projects.flatMap(({ funding }) => funding.parts.filter(({ key }) => key.endsWith(".carriedForward")));

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
  {
    name: "上年结转资金抄错",
    apply(workbook, { projects }, pick) {
      const field = pick(
        carriedRows(projects)
          .map(({ annualBudget }) => annualBudget)
          .filter(isSpent),
      );
      return field ? write(workbook, field, field.value.plus(Amount.wan(3.5)).in("万元")) : [];
    },
  },
  {
    name: "基本支出预算调整写错",
    apply(workbook, { basicData }) {
      const field = basicData?.lines.basicBudgetAdjustment.budget;
      if (!field || !isGiven(field)) return [];
      const wrong = field.value.isNegative ? field.value.minus(Amount.wan(7)) : field.value.plus(Amount.wan(7));
      return write(workbook, field, wrong.in("万元"));
    },
  },
  {
    name: "支出大于收入而没有上年结转",
    apply(workbook, { overall, projects }) {
      const { total, generalPublicBudget } = overall?.income ?? {};
      if (carriedRows(projects).some(({ annualBudget }) => isSpent(annualBudget)) || !isSpent(total)) return [];
      if (!isSpent(generalPublicBudget) || generalPublicBudget.value.isLessThan(Amount.wan(10))) return [];
      return [total, generalPublicBudget].flatMap((field) =>
        write(workbook, field, field.value.minus(Amount.wan(6.9)).in("万元")),
      );
    },
  },
  {
    name: "万元表中金额写作元",
    apply(workbook, { basicData }, pick) {
      const field = pick(
        [basicData?.lines.operatingFunds.finalAccount, basicData?.lines.procurement.budget].filter(isSpent),
      );
      return field ? setText(workbook, field, `${field.value.in("元")}元`) : [];
    },
  },
  {
    name: "没有预决算数据而一张表按元填写",
    apply(workbook, { basicData, overall, projects, budgetFigures }, pick) {
      const form = pick([basicData, overall, ...projects].filter((one) => one !== undefined));
      const spending = basicData?.lines.projectSpending.finalAccount;
      if (!form || !budgetFigures || !spending || !isSpent(spending)) return [];
      // A project of next to nothing changes no sum.
      if (form !== basicData && form !== overall && !projects.some((one) => one === form && isLarge(one))) return [];
      for (const { value, at } of budgetFigures.fields) if (value instanceof Amount && at) workbook.set(at, undefined);
      return form.fields.flatMap((field) =>
        field.value instanceof Amount && field.cell?.formula === undefined && !field.value.isZero
          ? write(workbook, field, field.value.in("元"))
          : [],
      );
    },
  },
  {
    name: "预算数口径不一",
    apply(workbook, { basicData, budgetFigures }, pick) {
      if (!basicData || !budgetFigures) return [];
      const lines = (["operatingFunds", "hospitality", "travelAbroad", "procurement"] as const).flatMap((id) => {
        const [stated, { approved, adjusted }] = [basicData.lines[id].budget, budgetFigures.lines[id]];
        const apart = isSpent(approved) && isSpent(adjusted) && !approved.value.agreesWithinRounding(adjusted.value);
        return apart ? [{ stated, adjusted: adjusted.value }] : [];
      });
      const line = pick(lines);
      return line && lines.length > 1 ? write(workbook, line.stated, line.adjusted.in("万元")) : [];
    },
  },
];

/** A figure with its unit, which is no number. */
function setText(workbook: MemoryWorkbook, field: Field<unknown>, words: string): Field<unknown>[] {
  if (field.at) workbook.set(field.at, text(words));
  return [field];
}
