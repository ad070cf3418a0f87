import type { MoneyUnit } from "../../quantities/amount";
import { Amount } from "../../quantities/amount";
import { Area } from "../../quantities/area";
import { Count } from "../../quantities/count";
import type { Fixed } from "../../quantities/fixed";
import { Points } from "../../quantities/points";
import { Rate } from "../../quantities/rate";
import type { Cell } from "../../workbook/cell";
import { valueText } from "../../workbook/cell";
import type { FieldState } from "../field";
import { shownDate } from "./shown-date";

/** What a cell turned out to hold, before it is given a key and a label. */
export interface Reading<T> {
  readonly state: Exclude<FieldState, "absent">;
  readonly value: T | undefined;
  readonly trouble?: string;
  /** What the cell shows, where that is not what it holds: a date for its serial number. */
  readonly shown?: string;
}

export type Reader<T> = (cell: Cell, written: string) => Reading<T>;

const unreadable = (trouble: string): Reading<never> => ({ state: "unreadable", value: undefined, trouble });
const blankReading: Reading<never> = { state: "blank", value: undefined };
const dashReading: Reading<never> = { state: "dash", value: undefined };

/** Blanks in the wild: nothing, ……, a lone % sign, the printed hint (100字以内). */
const blankPattern = /^(?:[.…·]*|占?%|\(\d+字以内\))$/;
const dashPattern = /^(?:[-—–―─_ー]{1,4}|\/|\\|无|不适用|无此项)$/;

/** No figure but words that there is none: 本年度无完工项目, 不涉及, 未新建. 无法统计 and 未统计 are no such words. */
const noneInWords =
  /^(?:本?(?:单位|部门|年度?)|当年|今年|20\d\d年度?)*(?:暂|均|尚|并)?(?:无(?!法|从)|没有|不涉及|不适用|不存在|未(?:新建|建|发生|安排|涉及|开展|购置|产生))[^\d]{0,12}$/;

/** Text in half width without white space; digits keep no spaces: "1303. 54" → "1303.54". */
export function tidy(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, "");
}

function emptiness(written: string): Reading<never> | undefined {
  const found = tidy(written);
  if (blankPattern.test(found)) return blankReading;
  return dashPattern.test(found) ? dashReading : undefined;
}

/** Reads with `parse` unless the cell is empty, an error or a truth value. */
function reader<T>(what: string, parse: (text: string, cell: Cell) => T | undefined): Reader<T> {
  return (cell, written) => {
    if (cell.value.kind === "error") return unreadable(`是公式错误值，不是${what}`);
    if (cell.value.kind === "boolean") return unreadable(`是逻辑值，不是${what}`);
    const empty = emptiness(written);
    if (empty) return empty;
    if (noneInWords.test(tidy(written))) return dashReading;
    const value = parse(tidy(written), cell);
    return value === undefined ? unreadable(`不是${what}`) : { state: "given", value };
  };
}

/** Digits with an optional sign, thousands separators in place, or accounting brackets: (12.50) is −12.50. */
function plainNumber(text: string): string | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  const digits = (bracketed?.[1] ?? text).replace(/^[¥¥]/, "").replace(/^[−–]/, "-");
  const separated = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(digits) ? digits.replace(/,/g, "") : digits;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(separated)) return undefined;
  return bracketed ? `-${separated.replace(/^[+-]/, "")}` : separated;
}

/** Decimals a number format shows: "#,##0.00" → 2, "0.00%" → 2, "General" → 0. */
export function decimalsShown(format: string): number {
  const section = format.split(";")[0] ?? "";
  return /\.([0#?]+)/.exec(section.replace(/"[^"]*"/g, ""))?.[1]?.replace(/[^0]/g, "").length ?? 0;
}

const moneyWords: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/(?:亿元|亿)$/, "亿元"],
  [/(?:万元|万)$/, "万元"],
  [/(?:元整?|圆)$/, "元"],
];

/** Amounts in the unit of the form unless the cell names its own: "150万" is 150 万元 under any heading. */
export function amountReader(unit: MoneyUnit, atLeast = 2): Reader<Amount> {
  return reader("金额", (text, cell) => {
    const named = moneyWords.find(([pattern]) => pattern.test(text));
    const digits = plainNumber(named ? text.replace(named[0], "") : text);
    const own = named?.[1] ?? unit;
    return digits === undefined
      ? undefined
      : Amount.parse(digits, own, Math.max(atLeast, decimalsShown(cell.numberFormat)));
  });
}

/** 95.57%, 0.9557 in a percent format, a bare 0.9557 or 1, or a bare 95.57: a bare figure up to 2 is a ratio. */
export const readRate: Reader<Rate> = reader("百分比", (text, cell) => {
  const percent = /^(.*?)(?:%|百分比|百分点)$/.exec(text);
  if (percent) {
    const digits = plainNumber(percent[1] ?? "");
    return digits === undefined ? undefined : Rate.percent(digits);
  }
  const digits = plainNumber(text);
  if (digits === undefined) return undefined;
  const shown = decimalsShown(cell.numberFormat);
  // Excel makes a rate of a number typed there; a text stays what was typed, 94.3 for 94.3%.
  if (cell.numberFormat.includes("%") && cell.value.kind === "number") return Rate.ratio(digits, shown);
  return Math.abs(Number(digits)) <= 2 ? Rate.ratio(digits, Math.max(shown - 2, 0)) : Rate.percent(digits, shown);
});

/**
 * Rates of a row whose figures say what part ÷ whole is: a bare 1.67 beside 67.74 of 4056.50 is 1.67%, not the 167% it
 * would be on its own. Whatever fits neither way is read as it stands.
 */
export const rateReader =
  (part: Fixed | undefined, whole: Fixed | undefined): Reader<Rate> =>
  (cell, written) => {
    const reading = readRate(cell, written);
    const digits = plainNumber(tidy(written));
    const isBare = digits !== undefined && !(cell.numberFormat.includes("%") && cell.value.kind === "number");
    if (!reading.value || !part || !whole || !isBare || reading.value.canBe(part, whole)) return reading;
    const asPercent = Rate.percent(digits, decimalsShown(cell.numberFormat));
    return asPercent?.canBe(part, whole) ? { ...reading, value: asPercent } : reading;
  };

export const readPoints: Reader<Points> = reader("分数", (text, cell) => {
  const digits = plainNumber(text.replace(/分$/, ""));
  return digits === undefined ? undefined : Points.parse(digits, decimalsShown(cell.numberFormat));
});

/** 60(行政20、事业40) is 60: what stands in brackets behind it says who they are. */
export const readCount: Reader<Count> = reader("人数", (text) => {
  const digits = plainNumber(
    text.replace(/(?<=\d(?:人|名|个)?)\([^()]*[^\d().,][^()]*\)$/, "").replace(/(?:人|名|个)$/, ""),
  );
  return digits === undefined ? undefined : Count.parse(digits);
});

export const readArea: Reader<Area> = reader("面积", (text, cell) => {
  const digits = plainNumber(text.replace(/(?:m2|平方米|平米)$/i, ""));
  return digits === undefined ? undefined : Area.parse(digits, decimalsShown(cell.numberFormat));
});

/** Any text, as written but for the white space around it. A target such as 0 or 100% is text here. */
export const readText: Reader<string> = (cell, written) => {
  if (cell.value.kind === "error") return unreadable("是公式错误值");
  const date = shownDate(cell);
  if (date !== undefined) return { state: "given", value: date, shown: date };
  const shown = cell.value.kind === "number" ? shownNumber(cell) : written.trim();
  if (/^(?:…+|\.{3,}|\(\d+字以内\))$/.test(tidy(shown)) || shown === "") return blankReading;
  return dashPattern.test(tidy(shown)) ? { state: "dash", value: undefined } : { state: "given", value: shown };
};

/** A number as the cell shows it where that is plain to see: 1 in a percent format is 100%. */
function shownNumber(cell: Cell): string {
  const text = valueText(cell.value);
  if (!cell.numberFormat.includes("%")) return text;
  const rate = Rate.ratio(text, decimalsShown(cell.numberFormat));
  return rate ? String(rate).replace(/\.?0+%$/, "%") : text;
}
