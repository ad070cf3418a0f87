import type { Field } from "../../src/forms/field";
import { isGiven } from "../../src/forms/field";
import type { Filing, ScoredForm } from "../../src/forms/filing";
import { basicLineIds, scoredForms } from "../../src/forms/filing";
import { Amount } from "../../src/quantities/amount";
import { Points } from "../../src/quantities/points";
import type { Fault } from "./fault";
import { onForm, write } from "./fault";
import { formFaults } from "./form-faults";
import { indicatorFaults } from "./indicator-faults";
import { spreadsheetFaults } from "./spreadsheet-faults";
import { referenceFaults } from "./reference-faults";
import { relationFaults } from "./relation-faults";

const big = Amount.wan(1);

/** Amounts worth at least 1 万元, so that a changed digit is no rounding. */
const large = (fields: readonly Field<Amount>[]) =>
  fields.filter(isGiven).filter(({ value }) => !value.isLessThan(big));

const wan = (amount: Amount): string => amount.in("万元");
const plus = (amount: Amount, more: number): string => wan(amount.plus(Amount.wan(more)));

/** 12.34 → 13.24: the first two unequal digits of the whole part change places; 1.11 has none and gets 1.00 more. */
function swapped(amount: Amount): string {
  const digits = wan(amount);
  for (let at = 0; at + 1 < digits.length; at++) {
    const [a, b] = [digits[at], digits[at + 1]];
    if (a !== b && /\d/.test(a ?? "") && /\d/.test(b ?? "") && digits.indexOf(".") > at + 1)
      return digits.slice(0, at) + b + a + digits.slice(at + 2);
  }
  return plus(amount, 1);
}

/** A fault on one amount chosen among some. */
const onAmount = (
  name: string,
  choose: (filing: Filing) => readonly Field<Amount>[],
  change: (amount: Amount) => string | undefined,
): Fault => ({
  name,
  apply(workbook, filing, pick) {
    const field = pick(large(choose(filing)));
    return field?.value ? write(workbook, field, change(field.value)) : [];
  },
});

const columns = ["lastYear", "budget", "finalAccount"] as const;
const lineCells = (filing: Filing, ids: readonly (typeof basicLineIds)[number][]) =>
  filing.basicData
    ? ids
        .flatMap((id) => columns.map((column) => filing.basicData?.lines[id][column]))
        .filter((field) => field !== undefined)
    : [];
const fundCells = (form: ScoredForm) => {
  const { initialBudget, annualBudget, executed } = form.funding.total;
  return [initialBudget, annualBudget, executed];
};
const sourceCells = (filing: Filing) =>
  filing.projects.flatMap((project) =>
    project.funding.parts.flatMap((part) => [part.initialBudget, part.annualBudget, part.executed]),
  );
const threeParts = ["vehiclePurchase", "vehicleRunning", "travelAbroad", "hospitality"] as const;

/** Faults of figures: sums, rates, budgets, points. */
export const figureFaults: readonly Fault[] = [
  onAmount("三公合计数字颠倒", (f) => lineCells(f, ["threePublicExpenses"]), swapped),
  onAmount(
    "三公合计加 1",
    (f) => lineCells(f, ["threePublicExpenses"]),
    (a) => plus(a, 1),
  ),
  onAmount(
    "用车合计漏一项",
    (f) => lineCells(f, ["vehicles"]),
    (a) => plus(a, -0.5),
  ),
  onAmount("三公明细数字颠倒", (f) => lineCells(f, threeParts), swapped),
  onAmount(
    "三公明细漏填",
    (f) => lineCells(f, threeParts),
    () => undefined,
  ),
  onAmount("项目支出合计数字颠倒", (f) => lineCells(f, ["projectSpending"]), swapped),
  onAmount(
    "项目支出明细漏填",
    (f) => f.basicData?.details.flatMap((d) => [d.budget, d.finalAccount]) ?? [],
    () => undefined,
  ),
  onAmount(
    "项目支出明细数字颠倒",
    (f) => f.basicData?.details.flatMap((d) => [d.budget, d.finalAccount]) ?? [],
    swapped,
  ),
  onAmount(
    "公用经费小于其中项",
    (f) => lineCells(f, ["operatingFunds"]),
    () => "0.01",
  ),
  onAmount("公用经费决算抄错", (f) => (f.basicData ? [f.basicData.lines.operatingFunds.finalAccount] : []), swapped),
  onAmount(
    "基础数据表金额错位一万倍",
    (f) => lineCells(f, ["operatingFunds", "projectSpending", "threePublicExpenses"]),
    (a) => wan(a.timesTenTo(4)),
  ),
  onAmount(
    "基础数据表金额缩小一万倍",
    (f) => lineCells(f, ["operatingFunds"]),
    (a) => wan(a.timesTenTo(-4)),
  ),
  onAmount(
    "金额写成负数",
    (f) =>
      lineCells(
        f,
        basicLineIds.filter((id) => id !== "basicBudgetAdjustment"),
      ),
    (a) => `-${wan(a)}`,
  ),
  onAmount(
    "金额写成文字",
    (f) => lineCells(f, ["operatingFunds", "projectSpending"]),
    () => "约若干",
  ),
  onAmount("年度资金总额数字颠倒", (f) => scoredForms(f).flatMap(fundCells), swapped),
  onAmount(
    "全年执行数大于预算",
    (f) => scoredForms(f).map((form) => form.funding.total.executed),
    (a) => wan(a.timesTenTo(1)),
  ),
  onAmount("项目资金来源漏填", sourceCells, () => undefined),
  onAmount("项目资金来源数字颠倒", sourceCells, swapped),
  onAmount("收入性质一项写错", (f) => (f.overall ? Object.values(f.overall.income) : []), swapped),
  onAmount("支出性质一项写错", (f) => (f.overall ? Object.values(f.overall.nature) : []), swapped),
  onForm("执行率写错", (workbook, { funding: { total } }) =>
    isGiven(total.executionRate)
      ? write(workbook, total.executionRate, total.executionRate.value.percentage > 50 ? "0.1234" : "0.9")
      : [],
  ),
  onForm("执行率得分写满分", (workbook, { funding: { total } }) =>
    isGiven(total.score) && total.score.value.isLessThan(Points.of(9.5)) ? write(workbook, total.score, "10") : [],
  ),
  onForm("执行率分值写成 20", (workbook, { funding: { total } }) => write(workbook, total.points, "20")),
  onForm("一个指标分值改了", (workbook, { indicators }, pick) => {
    const row = pick(indicators.rows);
    return isGiven(row?.points ?? indicators.totalPoints) && row
      ? write(workbook, row.points, String(Number(row.points.value) + 3))
      : [];
  }),
  onForm("得分高于分值", (workbook, { indicators }, pick) => {
    const row = pick(indicators.rows);
    return row?.points.value ? write(workbook, row.score, String(Number(row.points.value) + 1)) : [];
  }),
  onForm("得分为负", (workbook, { indicators }, pick) => {
    const row = pick(indicators.rows);
    return row ? write(workbook, row.score, "-1") : [];
  }),
  onForm("扣了分却删去原因", (workbook, { indicators }, pick) => {
    const row = pick(indicators.rows.filter(({ reason }) => isGiven(reason)));
    return row ? write(workbook, row.reason, undefined) : [];
  }),
  onForm("扣了分没有写原因", (workbook, { indicators }, pick) => {
    const row = pick(indicators.rows.filter(({ reason }) => reason.state === "blank"));
    return row ? [...write(workbook, row.score, "0.5")] : [];
  }),
  onForm("总分写错", (workbook, { indicators: { totalScore } }) =>
    isGiven(totalScore) ? write(workbook, totalScore, String(Number(totalScore.value) - 2)) : [],
  ),
  onForm("总分值写成 110", (workbook, { indicators: { totalPoints } }) => write(workbook, totalPoints, "110")),
  {
    name: "控制率写错",
    apply: (workbook, { basicData }) => (basicData ? write(workbook, basicData.staff.controlRate, "1.5") : []),
  },
  {
    name: "在职人数带小数",
    apply: (workbook, { basicData }) => (basicData ? write(workbook, basicData.staff.staffInPost, "12.5") : []),
  },
  {
    name: "在职人数超编",
    apply: (workbook, { basicData }) => (basicData ? write(workbook, basicData.staff.staffInPost, "999") : []),
  },
  {
    name: "规模控制率写错",
    apply: (workbook, { basicData }) =>
      basicData && isGiven(basicData.buildingControl.areaControlRate)
        ? write(workbook, basicData.buildingControl.areaControlRate, "0.5")
        : [],
  },
  {
    name: "厉行节约措施删去",
    apply: (workbook, { basicData }) => (basicData ? write(workbook, basicData.economyMeasures, undefined) : []),
  },
  {
    name: "一张表的年度写错",
    apply(workbook, filing, pick) {
      const form = pick(scoredForms(filing));
      const title = form?.title;
      return title?.at && filing.projects.length > 1
        ? write(workbook, title, title.written.replace("2024", "2023"))
        : [];
    },
  },
  {
    name: "一张表的单位写错",
    apply(workbook, filing, pick) {
      const form = pick(scoredForms(filing).filter(({ unit }) => isGiven(unit)));
      return form && filing.projects.length > 1 ? write(workbook, form.unit, "别的单位") : [];
    },
  },
];

export const faults: readonly Fault[] = [
  ...figureFaults,
  ...indicatorFaults,
  ...formFaults,
  ...relationFaults,
  ...referenceFaults,
  ...spreadsheetFaults,
];
