import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import type { Quantity, Range } from "../../quantities/measure";
import { isWords, readMeasure } from "../../quantities/measure";
import { figureOf } from "../../quantities/measuring/reading";
import { directionOf } from "../../scoring/direction";
import { partsTold } from "../../scoring/parts-order";
import { defineCheck } from "../check";
import { eachIndicator, nameOf } from "../shapes/indicator-values";
import { readingBehind } from "../shapes/measure-reading";

export default defineCheck({
  id: "completeness/actual-is-a-figure",
  code: "C11",
  title: "指标值是数的，实际完成值也应填数，不应只写“完成”“无”",
  basis: "审核常识",
  severity: "error",
  severities: { meant: "reminder", saysNone: "reminder", partUntold: "reminder" },
  needs: ["scoredForms"],
  messages: {
    inWords:
      "{indicator}的年度指标值是“{target}”{targetReading}，实际完成值却填“{stated}”，没有写出完成数，无法判定，请改填数字。",
    meant: "{indicator}的年度指标值是“{target}”{targetReading}，实际完成值填“{stated}”，请尽量写明实际完成的数。",
    saysNone:
      "{indicator}的年度指标值是“{target}”{targetReading}，实际完成值填“{stated}”。请改填数值；指标不适用的，请说明。",
    partUntold:
      "{indicator}的年度指标值是“{target}”{targetReading}，实际完成值只填了“{stated}”，没有写{parts}的完成情况，请补填。",
  },

  *inspect(filing, { flag, standAside }) {
    yield* eachIndicator(filing, ["target", "actual"], standAside, (row) => {
      const parts = untoldParts(row);
      if (parts)
        return flag("partUntold", { at: row.actual, because: [row.target], words: { ...wordsOf(row), parts } });
      const target = figureWanted(row.target);
      if (!target) return;
      const fault = faultOf(target, row);
      if (!fault) return;
      if (fault === "unclear") return standAside(row.actual, "完成值里有数字，但读不出是哪一个数");
      return flag(fault, { at: row.actual, because: [row.target], words: wordsOf(row) });
    });
  },
});

const wordsOf = (row: Indicator) => ({
  indicator: nameOf(row),
  target: row.target.value ?? "",
  targetReading: readingBehind(readMeasure(row.target.value ?? "")),
});

/** Those of several figures aimed at of which an actual value that names another says nothing: 宣传片1部 for 宣传片1部、方案2套. */
function untoldParts({ target, actual }: Indicator): string | undefined {
  if (!isGiven(target) || !isGiven(actual)) return undefined;
  const wanted = readMeasure(target.value);
  const told = wanted.kind === "parts" ? partsTold(wanted, readMeasure(actual.value)) : undefined;
  if (wanted.kind !== "parts" || !told) return undefined;
  const untold = wanted.parts.filter((part) => !told.includes(part));
  return untold.length > 0
    ? untold.map((part) => `“${part.deed || part.subject}${figureOf(part)}”`).join("、")
    : undefined;
}

function figureWanted(target: Field<string>): Quantity | Range | undefined {
  const measure = isGiven(target) ? readMeasure(target.value) : undefined;
  return measure?.kind === "quantity" || measure?.kind === "range" ? measure : undefined;
}

const figures = /[\d零〇一二两三四五六七八九十百千万亿半]/;
/** 无, 没有发生, 未出现: nothing of what is wanted little of. */
const nothing = /^(?:无|没有(?!完成|达)|未(?:发生|出现|发现|产生|有))/;
/** 全部覆盖 of 12 villages says all of them. */
const whole = /^(?:[已均都]*全部|全覆盖|全员|全面|均已?)(?!.*[未没不])/;
const inTime = /^(?!.*[未没不]).*(?:按期|按时|如期|及时|准时|完成)/;
const duration = /^(?:天|工作日|月|年|周|小时|分钟|秒)$/;

function faultOf(target: Quantity | Range, row: Indicator): "inWords" | "meant" | "saysNone" | "unclear" | undefined {
  const { actual } = row;
  const isDash = actual.state === "dash";
  if (!isDash && (!isGiven(actual) || !isWords(readMeasure(actual.value)))) return undefined;
  const wanted = directionOf(target, row).direction;
  const wantsLittle = wanted === "reverse" || wanted === "zero";
  if (!isGiven(actual)) return actual.written.trim() === "无" && !wantsLittle ? "saysNone" : undefined;
  if (figures.test(actual.value.normalize("NFKC"))) return "unclear";
  const words = actual.value.trim();
  if (wantsLittle && nothing.test(words)) return undefined;
  const isMeant = (duration.test(target.unit.unit) && inTime.test(words)) || whole.test(words) || isPerEach(row.target);
  return isMeant ? "meant" : "inWords";
}

/** 按月开展 may be all there is to say of 每月1次. */
const isPerEach = ({ value }: Field<string>): boolean => value?.trimStart().startsWith("每") ?? false;
