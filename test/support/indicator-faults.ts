import type { Field } from "../../src/forms/field";
import { isGiven } from "../../src/forms/field";
import type { Indicator, ScoredForm } from "../../src/forms/filing";
import type { Fault } from "./fault";
import { onForm, write } from "./fault";
import type { MemoryWorkbook } from "./memory-workbook";

type Column = "name" | "target" | "actual" | "score" | "reason";
type Written = Readonly<Partial<Record<Column, string | ((row: Indicator) => string | undefined)>>>;

/** A row that has all its points, so that what it then says contradicts something. */
const isFull = ({ points, score }: Indicator): boolean =>
  isGiven(points) && isGiven(score) && points.value.equals(score.value) && Number(points.value) >= 2;

function rewrite(workbook: MemoryWorkbook, row: Indicator, written: Written): Field<unknown>[] {
  return (Object.entries(written) as [Column, string | ((one: Indicator) => string)][]).flatMap(([column, value]) =>
    write(workbook, row[column], typeof value === "string" ? value : value(row)),
  );
}

/** A row of one group says something else than it did. */
const onRow = (name: string, written: Written, fits: (row: Indicator, form: ScoredForm) => boolean = isFull): Fault =>
  onForm(name, (workbook, form, pick) => {
    const row = pick(form.indicators.rows.filter((one) => fits(one, form)));
    return row ? rewrite(workbook, row, written) : [];
  });

const half = ({ points }: Indicator): string => String(Number(points.value ?? 0) / 2);
const of = (group: Indicator["group"]) => (row: Indicator) => row.group === group && isFull(row);
/** Two months before the end of the year, and one. */
const [october, november] = ["2024年10月底前", "2024年11月15日"];

/** Faults of indicators: what was aimed at, what was reached, what it scored. */
export const indicatorFaults: readonly Fault[] = [
  onRow("未达标却给满分", { target: "≥90%", actual: "72%" }),
  onRow("超过上限却给满分", { name: "每件办理成本", target: "≤50元", actual: "80元" }),
  onRow("未达标得分与比例不符", {
    target: "≥100人",
    actual: "80人",
    score: (row) => String(Number(row.points.value) * 0.9),
    reason: "参训人员出差，下年提前安排。",
  }),
  onRow("超过上限得分与比例不符", {
    name: "平均办理用时",
    target: "≤5天",
    actual: "10天",
    score: (row) => String(Number(row.points.value) * 0.9),
    reason: "系统升级耽误，下年提前安排。",
  }),
  onRow("零目标发生了却给满分", { name: "安全事故起数", target: "=0起", actual: "2起" }),
  onRow("定数目标超额却给满分", { target: "=8个", actual: "9个" }),
  onRow("区间目标之外却给满分", { name: "平均响应天数", target: "1-3天", actual: "6天" }),
  onRow("达标扣分而原因写已完成", { target: "≥90%", actual: "95%", score: half, reason: "已全部完成。" }),
  onRow("部分达成却给满分", { target: "长期有效", actual: "部分达成预期指标并具有一定效果" }),
  onRow("达成预期却只给一半", { target: "长期有效", actual: "达成预期指标", score: half, reason: "按评议打分。" }),
  onRow("部分达成而得分不在档内", {
    target: "长期有效",
    actual: "部分达成预期指标并具有一定效果",
    score: (row) => String(Number(row.points.value) * 0.9),
    reason: "按评议打分。",
  }),
  onRow("大幅超额而没有说明", { target: "≥100人次", actual: "260人次" }),
  onRow("数值目标完成值写文字", { target: "≥12次", actual: "已完成" }),
  onRow("完成值照抄目标", { target: "≥90%", actual: "≥90%" }),
  onRow("完成值与目标单位不同", { target: "≥90万元", actual: "95次" }),
  onRow("完成值少写了万", { target: "=90万元", actual: "90元", name: "补助发放金额" }),
  onRow("比率超过百分之百", { name: "资料归档合格率", target: "≥95%", actual: "105%" }),
  onRow("大于等于号误识为2", { name: "群众满意度", target: "290%", actual: "96%" }, of("satisfaction")),
  onRow("率类目标写成不小于百分之百", { name: "验收合格率", target: "≥100%", actual: "100%" }),
  onRow("目标照抄指标名称", { name: "完成业务培训", target: "完成业务培训", actual: "达成预期指标" }),
  onRow("目标没有衡量标准", { target: "效果显著", actual: "达成预期指标" }, of("benefit")),
  onRow("满意度没有数值", { name: "服务对象满意度", target: "满意", actual: "达成预期指标" }, of("satisfaction")),
  onRow("满意度列在效益下", { name: "服务对象满意度", target: "≥90%", actual: "95%" }, of("benefit")),
  onRow("指标又列预算执行率", { name: "预算执行率", target: "≥90%", actual: "95%" }, of("output")),
  onRow("完成日期晚于目标日期", { name: "完成时间", target: october ?? "", actual: november ?? "" }, of("output")),
  onForm("印出的一类产出指标没有设", (workbook, { indicators: { rows } }, pick) => {
    const [first, ...others] = rows.filter((row) => row.group === "output" && isFull(row));
    const row = pick(
      others.filter(
        ({ kindLabel }) =>
          /质量|时效/.test(kindLabel) && rows.filter((one) => one.kindLabel === kindLabel).length === 1,
      ),
    );
    if (!first || !row) return [];
    // Its points go to another, so that the weights stay right.
    const points = String(Number(first.points.value) + Number(row.points.value));
    const emptied = [row.name, row.target, row.actual, row.points, row.score, row.reason];
    return [
      ...emptied.flatMap((cell) => write(workbook, cell, undefined)),
      ...write(workbook, first.points, points),
      ...write(workbook, first.score, points),
    ];
  }),
  onForm("完成值整列漏填", (workbook, { indicators: { rows } }) =>
    rows.flatMap(({ actual }) => write(workbook, actual, undefined)),
  ),
  onForm("两个指标同名", (workbook, { indicators: { rows } }, pick) => {
    const [first, ...others] = rows;
    const row = pick(others.filter(({ group }) => group === first?.group));
    return row && first?.name.value ? [...write(workbook, row.name, first.name.value), first.name] : [];
  }),
  onForm("一个指标占了大半分值", (workbook, { indicators: { rows } }) => {
    const outputs = rows.filter(({ group, points, score }) => group === "output" && isGiven(points) && isGiven(score));
    const [first, ...others] = outputs;
    if (!first || others.length === 0) return [];
    const rest = others.flatMap((row) => [...write(workbook, row.points, "1"), ...write(workbook, row.score, "1")]);
    const left = String(50 - others.length);
    return [...write(workbook, first.points, left), ...write(workbook, first.score, left), ...rest];
  }),
  onForm("完成情况的分项合计不对", (workbook, { annualGoal: { achieved } }) =>
    write(workbook, achieved, "建成平台2个，共支付30.5万元，其中设备20万元、服务11.5万元。"),
  ),
  onForm("完成情况没有填写", (workbook, { annualGoal: { achieved } }) => write(workbook, achieved, undefined)),
  onForm("完成情况照抄目标", (workbook, { annualGoal: { expected, achieved } }) =>
    expected.value ? write(workbook, achieved, expected.value) : [],
  ),
];
