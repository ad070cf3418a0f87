import { nameOf } from "../shapes/indicator-values";
import { keepsPlatformRule, platformBasis } from "../shapes/platform-rule";

export default keepsPlatformRule({
  id: "platform/required-cells",
  code: "P06",
  title: "平台的必录项应填写齐全",
  basis: platformBasis,
  severity: "error",
  selfEvident: true,
  platformRule: "requiredCells",
  messages: {
    blank: "{form}第{number}项指标{indicator}没有填写{blank}，是平台的必录项，上报会被退回，请补填。",
  },

  *ask(form, { columns }, { flag, standAside }) {
    const { rows, totalScore } = form.indicators;
    if (rows.length === 0) yield standAside(totalScore, "没有指标行");
    for (const [index, row] of rows.entries()) {
      const [at, ...because] = columns.map((column) => row[column]).filter(({ state }) => state === "blank");
      if (!at) continue;
      const blank = [at, ...because].map(({ label }) => `“${columnOf(label, row.name.value)}”`).join("、");
      const words = { form: form.name, number: index + 1, indicator: row.name.value ? `“${nameOf(row)}”` : "", blank };
      yield flag("blank", { at, because, words });
    }
  },
});

/** 整体任务数 年度指标值 → 年度指标值; where the name itself is blank, 未命名指标 三级指标 → 三级指标. */
const columnOf = (label: string, name = "未命名指标"): string => label.replace(`${name} `, "");
