import type { Decimal } from "./decimal";
import { withDigits } from "./measuring/chinese-numeral";
import type { Change, Comparator } from "./measuring/comparison";
import { joinComparators, readHead, readTail } from "./measuring/comparison";
import type { DateReading } from "./measuring/dates";
import { readDates } from "./measuring/dates";
import { readFigure } from "./measuring/figure";
import type { PartsReading } from "./measuring/parts";
import { readParts } from "./measuring/parts";
import type { Phase } from "./measuring/phases";
import { readPhases } from "./measuring/phases";
import { isPortion, takePerEach } from "./measuring/portion";
import type { MeasureUnit } from "./measuring/units";
import { readUnit } from "./measuring/units";
import { remembered } from "./remembered";

/** One figure with its comparison and unit: ≥95%, 不超过90万元, 8个, 150万. */
export interface Quantity {
  readonly kind: "quantity";
  readonly comparator: Comparator;
  /** In `unit.unit`: 90万元 is 900,000 元, shown to 万. */
  readonly value: Decimal;
  readonly unit: MeasureUnit;
  /** Present where the figure is a growth or a decline: 同比增长≥5%. */
  readonly change: Change | undefined;
  /** What is measured, when the cell repeats it: 结余率≤5%; otherwise "". */
  readonly subject: string;
  readonly written: string;
}

/** Anything between two figures, both included: 1–3个, 80%~90%. */
export interface Range {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: MeasureUnit;
  readonly written: string;
}

/** 2021年12月完成, 2023.07-2024.01. */
export interface DateMeasure extends DateReading {
  readonly kind: "date";
  readonly written: string;
}

/** Several figures, each with its unit and what it counts: 完成1部宣传片,2套方案. */
export interface PartsMeasure extends PartsReading {
  readonly kind: "parts";
  readonly written: string;
}

/** Several dates, each of a step of the work: 6月份完成招标；9月份开工；11月验收. */
export interface PhasesMeasure {
  readonly kind: "phases";
  readonly phases: readonly Phase[];
  readonly written: string;
}

/** Words, or figures that cannot be read in one way only. */
export interface TextMeasure {
  readonly kind: "text";
  readonly written: string;
}

/** What a 年度指标值 or 实际完成值 says. */
export type Measure = Quantity | Range | DateMeasure | PartsMeasure | PhasesMeasure | TextMeasure;

/** Words, or several figures where one is asked for. */
export const isWords = ({ kind }: Measure): boolean => kind === "text" || kind === "parts" || kind === "phases";

/** No figure with its words is longer; a whole paragraph in the cell is text and is not searched. */
const longest = 120;

/**
 * Reads a target or an actual value; whatever is not plain stays text, never a guess.
 * readMeasure("≥95%") → at least 95 %;  "150万" → 1,500,000 without a unit;  "完成1部宣传片,2套方案" → two parts.
 */
export const readMeasure = remembered((text): Measure => {
  const written = text.trim();
  const half = written.length > longest ? undefined : halfWidth(written);
  if (half === undefined) return { kind: "text", written };
  const plain = plainText(half);
  const dates = readDates(plain);
  if (dates) return { kind: "date", ...dates, written };
  return (
    readRange(plain, written) ??
    readQuantity(withDigits(plain), written) ??
    readSeveral(half, written) ?? { kind: "text", written }
  );
});

/** Superscripts, circled and fraction characters turn into ordinary digits in half width: 10² must not become 102. */
const raised = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u218b\u2460-\u24ff\u2776-\u2793]/;

/** 1，000人 is a thousand: no figure of its own begins with a nought. */
const wideThousands = /(?<![\d.,，])([1-9]\d{0,2}|[１-９][０-９]{0,2})，(0\d\d|０[０-９]{2})(?=[^\d０-９.,，．\s])/g;

/** Half width; undefined when two figures stand side by side. */
function halfWidth(written: string): string | undefined {
  const squares = written.replace(/m²/g, "m2").replace(/m³/g, "m3");
  const joined = squares.includes("，") ? squares.replace(wideThousands, "$1,$2") : squares;
  if (raised.test(joined)) return undefined;
  // ≥90，100 are two figures: whoever separates thousands does so in half width and leaves no blank.
  if (/[\d０-９](?:\s*，\s*|\s+,\s*|,\s+)[\d０-９]/.test(joined)) return undefined;
  const half = joined.normalize("NFKC");
  // "3. 00" is one figure with a blank in it; "10 20" is not.
  return /\d\s+\d/.test(half) ? undefined : half;
}

/** Without white space, quotation marks or a full stop. */
const plainText = (half: string): string =>
  half
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/^[“”"'‘’「]/, "")
    .replace(/[“”"'‘’」]$/, "")
    .replace(/[。;,.]$/, "")
    // (≥90%) is ≥90%, while (5) may be less than nought; 1次以上(含1次) says twice that the once is enough.
    .replace(/^\(([≥≤<>=][^()]*)\)$/, "$1")
    .replace(/(?<![\d.])(\d[\d.]*)([^\d()]*以[上下])\(含(?:本数|\1[^\d()]*)\)$/, "$1$2");

/** Two figures or dates at least. */
function readSeveral(half: string, written: string): PartsMeasure | PhasesMeasure | undefined {
  const parts = readParts(half, written);
  if (parts) return { kind: "parts", ...parts, written };
  const phases = readPhases(half);
  return phases && { kind: "phases", phases, written };
}

const rangePattern =
  /^(?:介于|在)?(\d[\d,.]*)([^\d,.\-–—―−~〜至到和与且]{0,8})(?:[-–—―−~〜]{1,2}|至|到|和|与)(\d[\d,.]*)([^\d]{0,8}|m[23])$/;

function readRange(text: string, written: string): Range | undefined {
  const between = /^(?:≥|>=)([\d.]+\D{0,3}?)[,、且]?(?:≤|<=)([\d.]+\D{0,3})$/.exec(text);
  if (between) return readBounds(`≥${between[1]}`, `≤${between[2]}`, written);
  const enclosed = /^([\d.]+\D{0,3}?)(?:≤|<=)[Xx]?(?:≤|<=)([\d.]+\D{0,3})$/.exec(text);
  if (enclosed) return readBounds(`≥${enclosed[1]}`, `≤${enclosed[2]}`, written);
  if (!/[-–—―−~〜至到和与且]/.test(text)) return undefined;
  const bounded = text.split("且");
  if (bounded.length === 2) return readBounds(bounded[0] ?? "", bounded[1] ?? "", written);
  const match = rangePattern.exec(text);
  // 3和5 are two figures unless 介于 says that all between them is meant.
  if (!match || (/[和与]/.test(text) && !text.startsWith("介于"))) return undefined;
  // 2024-2025 may be two years, 202401-202412 two months.
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])?\D{1,2}(?:19|20)\d\d(?:0[1-9]|1[0-2])?$/.test(text)) return undefined;
  const [, first = "", firstUnit = "", second = "", rest = ""] = match;
  const unit = readUnit(rest.replace(/之间$/, ""));
  const own = firstUnit === "" ? unit : readUnit(firstUnit);
  const [low, high] = [readFigure(first), readFigure(second)];
  if (!unit || !own || own.unit !== unit.unit || !low || !high) return undefined;
  return rangeOf(low.timesTenTo(own.power), high.timesTenTo(unit.power), unit, written);
}

/** ≥60%且≤80%. */
function readBounds(first: string, second: string, written: string): Range | undefined {
  const [low, high] = [readQuantity(first, written), readQuantity(second, written)];
  if (low?.comparator !== "atLeast" || high?.comparator !== "atMost" || low.unit.unit !== high.unit.unit)
    return undefined;
  return rangeOf(low.value, high.value, high.unit, written);
}

function rangeOf(low: Decimal, high: Decimal, unit: MeasureUnit, written: string): Range | undefined {
  return low.compare(high) < 0 ? { kind: "range", low, high, unit, written } : undefined;
}

function readQuantity(whole: string, written: string): Quantity | undefined {
  const per = takePerEach(whole);
  const text = per ? per.rest : whole;
  const start = text.search(/\d/);
  if (start < 0) return undefined;
  const figure = /^\d[\d,.]*/.exec(text.slice(start))?.[0] ?? "";
  const value = readFigure(figure);
  const head = readHead(text.slice(0, start));
  const tail = readTail(text.slice(start + figure.length));
  const unit = readUnit(tail.unit + (per?.divisor ?? ""));
  const comparator = head && joinComparators(head.comparator, tail.comparator);
  if (!value || !head || !unit || !comparator) return undefined;
  if (isAmbiguous(figure, unit, comparator) || isPortion(head.subject, unit.unit)) return undefined;
  // 每季度≥90% is a rate of each, 每季度≥5 nobody knows of what, and 每村2个/年 twice a portion.
  if (per && (head.subject !== "" || head.change || !mayBePerEach(tail.unit))) return undefined;
  const signed = head.negative ? value.negated() : value;
  const { change, subject } = head;
  return { kind: "quantity", comparator, value: signed.timesTenTo(unit.power), unit, change, subject, written };
}

const mayBePerEach = (unit: string): boolean => unit !== "" && !/[%‰点/日]|^[千百万亿]+$/.test(unit);

/** 15日 may be a date; 2023.07, ≤2024.12 and 202412 may be months. */
function isAmbiguous(figure: string, unit: MeasureUnit, comparator: Comparator): boolean {
  if (unit.written === "日") return comparator === "none";
  return unit.written === "" && /^(?:19|20)\d\d\.?(?:0[1-9]|1[0-2])$/.test(figure);
}
