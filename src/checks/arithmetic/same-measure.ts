import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import type { Quantity, Range } from "../../quantities/measure";
import { readMeasure } from "../../quantities/measure";
import { comparable } from "../../scoring/comparable";
import { defineCheck } from "../check";
import { eachIndicator, nameOf } from "../shapes/indicator-values";
import { readingBehind } from "../shapes/measure-reading";
import { isMisscaled } from "../shapes/misscaled";

export default defineCheck({
  id: "arithmetic/same-measure",
  code: "A44",
  title: "年度指标值与实际完成值应使用同一单位",
  basis: "审核常识",
  severity: "error",
  severities: { differs: "reminder", doubtful: "reminder" },
  needs: ["scoredForms"],
  messages: {
    misscaled:
      "{indicator}的年度指标值为“{target}”{targetReading}，实际完成值为“{stated}”{statedReading}，数字相近而单位大小不同，换算后相差千倍以上，疑为单位写错。",
    moneyAgainstCount:
      "{indicator}的年度指标值“{target}”{targetReading}与实际完成值“{stated}”{statedReading}一个是金额，一个是数量，无法比较。",
    differs:
      "{indicator}的年度指标值“{target}”{targetReading}与实际完成值“{stated}”{statedReading}的单位不同，请改用同一单位，以便比较。",
    doubtful:
      "{indicator}的年度指标值“{target}”{targetReading}与实际完成值“{stated}”{statedReading}有一个没有写单位，相差悬殊，请写明单位。",
  },

  *inspect(filing, { flag, standAside }) {
    yield* eachIndicator(filing, ["target", "actual"], standAside, (row) => {
      const pair = figuresOf(row);
      if (!pair) return;
      const fault = faultOf(pair);
      if (!fault) return;
      // Each by itself: that one lent the other its unit is just what is asked.
      const readings = { targetReading: readingBehind(pair.target), statedReading: readingBehind(pair.actual) };
      const words = { indicator: nameOf(row), target: pair.target.written, ...readings };
      const found = { at: row.actual, because: [row.target], words };
      return fault === "misscaled" ? flag(fault, { ...found, suggest: inUnitOf(pair) }) : flag(fault, found);
    });
  },
});

interface Pair {
  readonly target: Quantity | Range;
  readonly actual: Quantity;
}

/** Growth and decline are left out: 增长5% may be answered by the figure itself. */
function figuresOf({ target, actual }: Indicator): Pair | undefined {
  if (!isGiven(target) || !isGiven(actual)) return undefined;
  const [wanted, done] = [readMeasure(target.value), readMeasure(actual.value)];
  if ((wanted.kind !== "quantity" && wanted.kind !== "range") || done.kind !== "quantity") return undefined;
  return (wanted.kind === "quantity" && wanted.change) || done.change ? undefined : { target: wanted, actual: done };
}

type Fault = "misscaled" | "moneyAgainstCount" | "differs" | "doubtful";

function faultOf(pair: Pair): Fault | undefined {
  const [wanted, done] = [pair.target.unit, pair.actual.unit];
  if (wanted.unit === done.unit) return isMisscaled(pair.target, pair.actual) ? "misscaled" : undefined;
  if (typeof comparable(pair.target, pair.actual) !== "string") return undefined;
  if (isKindred(wanted.unit, done.unit)) return undefined;
  if (wanted.written === "" || done.written === "") return "doubtful";
  const counted = [wanted.unit, done.unit].filter((unit) => !unit.startsWith("元"));
  return counted.length === 1 && counts.test(counted[0] ?? "") ? "moneyAgainstCount" : "differs";
}

/** Units of one kind that the score does not convert: 1年 and 12个月 are no slip. */
const kindred = [
  new Set(["天", "工作日", "周", "月", "年", "小时", "分钟", "秒"]),
  new Set(["亩", "平方米"]),
  new Set(["千克", "斤"]),
  new Set(["台", "套", "台套"]),
  new Set(["米", "里"]),
  new Set(["倍", "%", "百分点"]),
];

/** 元/人 answered in 元 leaves out only what the name says. */
function isKindred(wanted: string, done: string): boolean {
  const [counted, own] = [wanted.split("/")[0] ?? "", done.split("/")[0] ?? ""];
  return (counted !== "" && counted === own) || kindred.some((units) => units.has(wanted) && units.has(done));
}

/** What can never be an amount of money, whatever is meant. */
const counts = /^(?:个|次|人|人次|户|家|项|件|份|期|场|批|台|套|辆|天|月|年)$/;

function inUnitOf({ target, actual }: Pair): string {
  return `${actual.value.timesTenTo(-actual.unit.power)}${target.unit.written}`;
}
