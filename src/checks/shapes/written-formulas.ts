import type { Span } from "../../prose/reading";
import type { Range } from "./known-ranges";
import { canBeQuotient, minus, quotient, rangeOfDigits } from "./known-ranges";
import type { Spoken, Worked } from "./worked-sentences";

const unit = "(?:[万亿]?元|[人名个家笔份件户])?";
const number = `(\\d[\\d,，]*(?:\\.\\d+)?)\\s*(${unit})`;
const percent = "\\s*[×*]\\s*100\\s*[%％]";
const rate = "[-－]?(\\d+(?:\\.\\d+)?)\\s*[%％]";
const equals = "\\s*[=＝≈]\\s*";

/** 82÷87×100%=94.25%, 95.57%（3876.91÷4056.50）; a stroke divides only where ×100% says so: 2024/12. */
const behind = new RegExp(
  `(?<![\\d.）)÷×*/+\\-－])${number}\\s*(?:÷|/(?=[^=＝≈]{1,20}${percent}))\\s*${number}(?:${percent})?${equals}${rate}`,
  "g",
);
const inBrackets = new RegExp(
  `${rate}\\s*[（(]\\s*(?:即|=|＝)?\\s*${number}\\s*÷\\s*${number}(?:${percent})?\\s*[）)]`,
  "g",
);
/** （20.83-22.22）÷22.22×100%=-6.26%. */
const change = new RegExp(
  `[（(]\\s*${number}\\s*[-－—–]\\s*${number}\\s*[）)]\\s*[÷/]\\s*${number}${percent}${equals}${rate}`,
  "g",
);

/** Divisions that are written out, with a result they do not have. */
export function writtenFormulas(spoken: Spoken): readonly Worked[] {
  const { text } = spoken.sentence;
  if (!/[÷/]/.test(text)) return [];
  return [
    ...[...text.matchAll(behind)].flatMap((found) => {
      const [, left = "", one = "", right = "", other = "", told = ""] = found;
      return quotientTold(spoken, found, told, [left, one], [right, other]);
    }),
    ...[...text.matchAll(inBrackets)].flatMap((found) => {
      const [, told = "", left = "", one = "", right = "", other = ""] = found;
      return quotientTold(spoken, found, told, [left, one], [right, other]);
    }),
    ...[...text.matchAll(change)].flatMap((found) => {
      const [, now = "", one = "", before = "", other = "", base = "", third = "", told = ""] = found;
      if (one !== other || one !== third) return [];
      const [left, right] = [rangeOfDigits(now, false), rangeOfDigits(before, false)];
      const apart = left.low > right.low ? minus(left, right) : minus(right, left);
      return apart.low < 0n ? [] : divided(spoken, found, told, apart, rangeOfDigits(base, false));
    }),
  ];
}

/** A number and its unit as they are written. */
type Written = readonly [number: string, unit: string];

function quotientTold(
  spoken: Spoken,
  found: RegExpExecArray,
  told: string,
  [left, one]: Written,
  [right, other]: Written,
): readonly Worked[] {
  if (one !== other) return [];
  return divided(spoken, found, told, rangeOfDigits(left, one !== ""), rangeOfDigits(right, other !== ""));
}

/** Only the size is asked: a fall of 6.26% is written with and without its sign. */
function divided(
  { sentence, figures }: Spoken,
  found: RegExpExecArray,
  told: string,
  left: Range,
  right: Range,
): readonly Worked[] {
  const scaled = { low: left.low * 100n, high: left.high * 100n };
  if (right.low <= 0n || canBeQuotient(rangeOfDigits(told, false), scaled, right)) return [];
  const start = sentence.start + found.index;
  const whole: Span = { start, end: start + found[0].length };
  const within = figures.filter((one) => one.start >= whole.start && one.end <= whole.end);
  const figure = within.find((one) => one.kind === "percentage" && one.text.includes(told));
  const from = within.filter((one) => one !== figure && !/^\s*100\s*[%％]$/.test(one.text));
  if (!figure || from.length < 2) return [];
  const decimals = told.includes(".") ? (told.split(".")[1]?.length ?? 0) : 0;
  return [{ figure, from, expected: `${quotient(left, right, Math.max(decimals, 2), 2)}%` }];
}
