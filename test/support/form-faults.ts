import type { Field } from "../../src/forms/field";
import { isGiven } from "../../src/forms/field";
import { formsOf } from "../../src/forms/filing";
import { Amount } from "../../src/quantities/amount";
import { text } from "../../src/workbook/cell";
import type { Fault } from "./fault";
import { onForm, write } from "./fault";
import type { MemoryWorkbook } from "./memory-workbook";

/** Our own form does not split 公务接待, so two other lines become the two kinds. */
function relabel(workbook: MemoryWorkbook, field: Field<unknown>, label: string, amount: string): Field<unknown>[] {
  if (!field.at) return [];
  workbook.set({ ...field.at, column: 0 }, text(label));
  return write(workbook, field, amount);
}

/** Faults of whole forms: what is missing, doubled or does not belong together. */
export const formFaults: readonly Fault[] = [
  {
    name: "实际规模超过批复",
    apply: (workbook, { basicData }) => {
      if (
        !basicData ||
        !isGiven(basicData.buildingControl.actualArea) ||
        basicData.buildingControl.actualArea.value.isZero
      )
        return [];
      return [
        ...write(workbook, basicData.buildingControl.actualArea, "2400"),
        ...write(workbook, basicData.buildingControl.areaControlRate, "2"),
      ];
    },
  },
  {
    name: "填表日期还是上年的",
    apply(workbook, filing, pick) {
      const dates = formsOf(filing).flatMap(({ fields }) =>
        fields.filter(({ key }) => key.endsWith(".signature.date")),
      );
      const date = pick(dates);
      return date && filing.year !== undefined ? write(workbook, date, `填于${filing.year}年4月8日`) : [];
    },
  },
  {
    name: "填表日期的年份少一位",
    apply(workbook, filing, pick) {
      const dates = formsOf(filing).flatMap(({ fields }) =>
        fields.filter(({ key }) => key.endsWith(".signature.date")),
      );
      const date = pick(dates);
      return date ? write(workbook, date, "填于202年4月8日") : [];
    },
  },
  {
    name: "楼堂馆所只填一半",
    apply: (workbook, { basicData }) =>
      basicData && basicData.buildingControl.actualArea.value?.isZero === false
        ? write(workbook, basicData.buildingControl.actualInvestment, undefined)
        : [],
  },
  {
    name: "一张项目表整张删去",
    apply(workbook, { projects, basicData }, pick) {
      // A form of 0.17 万元 among fifty is lost in their rounding: nobody can tell that it is gone.
      const most = Amount.wan(projects.length);
      const project = pick(projects.filter(({ funding }) => funding.total.executed.value?.isMoreThan(most)));
      const total = basicData?.lines.projectSpending.finalAccount;
      if (!project?.title.at || !total || projects.length < 2) return [];
      workbook.remove(project.title.at.sheet);
      return [
        total,
        ...(basicData ? basicData.details.flatMap(({ finalAccount, budget }) => [finalAccount, budget]) : []),
      ];
    },
  },
  {
    name: "项目名称改了",
    apply(workbook, { projects, basicData }, pick) {
      const named = (basicData?.details ?? []).filter(({ heading }) => !heading).map(({ name }) => name);
      const project = pick(
        projects.filter(({ projectName }) => named.some((name) => projectName.value?.includes(name))),
      );
      return project ? write(workbook, project.projectName, "另一件全然不同的事") : [];
    },
  },
  {
    name: "全年预算按执行数倒推",
    apply(workbook, { overall }) {
      if (!overall || !isGiven(overall.funding.total.executed)) return [];
      const { initialBudget, annualBudget, executed, executionRate, score } = overall.funding.total;
      if (isGiven(initialBudget) && initialBudget.value.equals(executed.value)) return [];
      return [
        ...write(workbook, annualBudget, executed.value.in("万元")),
        ...write(workbook, executionRate, "1"),
        ...write(workbook, score, "10"),
      ];
    },
  },
  onForm("无预算而有支出", (workbook, { funding: { total } }) =>
    isGiven(total.executed) && !total.executed.value.isLessThan(Amount.wan(1))
      ? write(workbook, total.annualBudget, "0")
      : [],
  ),
  onForm("执行率低而没有说明", (workbook, { funding: { total, parts }, indicators: { rows } }) => {
    if (!isGiven(total.annualBudget) || !isGiven(total.executed) || rows.some(({ reason }) => isGiven(reason)))
      return [];
    if (total.annualBudget.value.isLessThan(Amount.wan(10)) || parts.length === 0) return [];
    const halved = [total, ...parts].flatMap(({ annualBudget, executed }) =>
      isGiven(annualBudget) && isGiven(executed)
        ? write(workbook, executed, String(Number(annualBudget.value.in("万元")) / 2))
        : [],
    );
    return [...halved, ...write(workbook, total.executionRate, "0.5"), ...write(workbook, total.score, "5")];
  }),
  {
    name: "公务接待分列后合计不符",
    apply(workbook, { basicData }) {
      if (!basicData) return [];
      const { utilitiesAndTravel, meetingsAndTraining, hospitality } = basicData.lines;
      return [
        ...relabel(workbook, utilitiesAndTravel.finalAccount, "其中：国内接待费", "1234"),
        ...relabel(workbook, meetingsAndTraining.finalAccount, "国（境）外接待费", "10"),
        hospitality.finalAccount,
      ];
    },
  },
  onForm("其中项填了得分", (workbook, { funding: { parts } }, pick) => {
    const part = pick(parts.filter(({ points, score }) => points.at !== undefined && score.at !== undefined));
    return part ? [...write(workbook, part.points, "10"), ...write(workbook, part.score, "9")] : [];
  }),
  onForm("年初预算改小而没有说明", (workbook, { funding: { total } }) =>
    isGiven(total.initialBudget) && !total.initialBudget.value.isLessThan(Amount.wan(10))
      ? write(workbook, total.initialBudget, "1")
      : [],
  ),
];
