import { isGiven } from "../../src/forms/field";
import type { Filing, Indicator } from "../../src/forms/filing";
import type { Fault } from "./fault";
import { onForm, write } from "./fault";

const isFull = ({ points, score }: Indicator): boolean =>
  isGiven(points) && isGiven(score) && points.value.equals(score.value) && Number(points.value) >= 3;

/** A fault only where the edition's platform has rules: elsewhere it breaks none. */
const onPlatform = (fault: Fault): Fault => ({
  name: fault.name,
  apply: (workbook, filing: Filing, pick) => (filing.edition.platform ? fault.apply(workbook, filing, pick) : []),
});

/** Faults that a platform refuses on upload and that no other check is about. */
export const platformFaults: readonly Fault[] = [
  onForm("二级指标分值与平台设定不符", (workbook, { indicators: { rows } }) => {
    const satisfaction = rows.find(({ group }) => group === "satisfaction");
    return satisfaction
      ? [...write(workbook, satisfaction.points, "8"), ...write(workbook, satisfaction.score, "8")]
      : [];
  }),
  onForm("效益指标全部没有名称", (workbook, { indicators: { rows } }) =>
    rows.filter(({ group }) => group === "benefit").flatMap(({ name }) => write(workbook, name, undefined)),
  ),
  onForm("总体目标只填了横线", (workbook, { annualGoal: { expected } }) => write(workbook, expected, "- - -")),
  onForm("总体目标没有填写", (workbook, { annualGoal: { achieved } }) => write(workbook, achieved, undefined)),
  onForm("指标偏离而没有扣分", (workbook, { indicators: { rows } }, pick) => {
    const row = pick(rows.filter(isFull));
    return row
      ? [
          ...write(workbook, row.target, "≥100人次"),
          ...write(workbook, row.actual, "260人次"),
          ...write(workbook, row.reason, "年初指标值偏低，下年据实测算。"),
        ]
      : [];
  }),
  onForm("目标为零而完成很多", (workbook, { indicators: { rows } }, pick) => {
    const row = pick(rows.filter(isFull));
    return row ? [...write(workbook, row.target, "≥0件"), ...write(workbook, row.actual, "45件")] : [];
  }),
  onForm("执行率低而总分没有封顶", (workbook, { funding: { total } }) => {
    const { annualBudget, executed } = total;
    if (!isGiven(annualBudget) || annualBudget.value.isZero) return [];
    return write(workbook, executed, (annualBudget.value.cellValue("万元") * 0.55).toFixed(6));
  }),
  onForm("指标没有填完成值", (workbook, { indicators: { rows } }, pick) => {
    const row = pick(rows.filter(({ actual }) => isGiven(actual)));
    return row ? write(workbook, row.actual, undefined) : [];
  }),
].map(onPlatform);
