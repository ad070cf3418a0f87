import { readChineseNumeral } from "../quantities/measuring/chinese-numeral";
import type { Span } from "./reading";

const blanks = "\t\r\u000b\u000c\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff*";
const changed: ReadonlyMap<string, string> = new Map([
  ["﹪", "%"],
  ["﹝", "〔"],
  ["﹞", "〕"],
  ["○", "〇"],
  ["−", "-"],
  ["–", "-"],
  ["﹣", "-"],
]);
const odd = new RegExp(`[${blanks}${[...changed.keys()].join("")}\uff01-\uff5e]`, "g");

const capitals = "壹贰叁肆伍陆柒捌玖拾佰仟圆";
const ordinary = "一二三四五六七八九十百千元";
const capitalRun = /[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{2,24}[圆元]/g;

/**
 * The text in half width with plain blanks, character by character, so that every place stays what it was.
 * foldWidth("９５．５％（约）") → "95.5%(约)";  foldWidth("贰拾万元") → "二十万元".
 */
export function foldWidth(text: string): string {
  return text
    .replace(odd, (character) => {
      const code = character.charCodeAt(0);
      if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
      return changed.get(character) ?? " ";
    })
    .replace(capitalRun, (run) =>
      run.replace(/[^零万亿元]/g, (character) => ordinary.charAt(capitals.indexOf(character))),
    );
}

/** A number as it stands in a text, without the unit behind it. */
export interface WrittenNumber extends Span {
  /** Plain digits with sign and point: "-1303.54". */
  readonly digits: string;
  readonly decimals: number;
  readonly spaced: boolean;
  readonly fullWidth: boolean;
  readonly separated: boolean;
  readonly spelled: boolean;
}

/** A number that is too long to be one is passed over whole. */
const longest = 30;
const wholeDigits = /\d+/y;
const thousands = /,\d{3}(?!\d)/y;
const wideThousands = /,(\d{3})(?=\.\d{1,2}[万亿]?元)/y;
const fraction = /( ?)\.( ?)(\d+)/y;
const chineseRun = /[零〇一二两三四五六七八九十百千万亿点]{1,16}/y;

/** Reads at a place of a folded text; `original` tells a comma between two figures from a separator of thousands. */
export function readNumber(folded: string, original: string, at: number): WrittenNumber | undefined {
  return /\d/.test(folded.charAt(at)) ? readDigits(folded, original, at) : readSpelled(folded, at);
}

function readDigits(folded: string, original: string, at: number): WrittenNumber | undefined {
  let digits = take(wholeDigits, folded, at)?.[0] ?? "";
  let end = at + digits.length;
  const wide = original.charCodeAt(at) > 0xff00;
  let separated = false;
  // 完成120，130个 holds two figures: a wide comma separates thousands only between wide digits.
  while ((separated ? digits.length <= longest : digits.length <= 3) && (wide || original.charAt(end) === ",")) {
    const group = take(thousands, folded, end)?.[0];
    if (group === undefined) break;
    digits += group.slice(1);
    end += group.length;
    separated = true;
  }
  // 项目支出1，282.68万元: nobody lists a bare 1 before an amount. Told like a figure with a gap in it.
  const slipped = !separated && digits.length <= 2 ? take(wideThousands, folded, end)?.[1] : undefined;
  if (slipped !== undefined) {
    digits += slipped;
    end += slipped.length + 1;
  }
  const point = take(fraction, folded, end);
  const isSpaced = point !== undefined && (point[1] !== "" || point[2] !== "");
  const decimals = point && !(isSpaced && opensAnother(folded, end + point[0].length, point)) ? (point[3] ?? "") : "";
  if (point && decimals !== "") end += point[0].length;
  if (digits.length + decimals.length > longest) return undefined;
  const sign = isMinus(folded, at) ? "-" : "";
  return {
    start: sign ? at - 1 : at,
    end,
    digits: sign + digits + (decimals && `.${decimals}`),
    decimals: decimals.length,
    spaced: (isSpaced && decimals !== "") || slipped !== undefined,
    fullWidth: wide,
    separated: separated || slipped !== undefined,
    spelled: false,
  };
}

/** In “达20. 2024年” and “共20. 3月” the point ends a sentence. */
function opensAnother(folded: string, end: number, point: RegExpExecArray): boolean {
  return point[2] !== "" && /^ ?[年月、.)]/.test(folded.slice(end, end + 2));
}

/** A stroke is a minus at the beginning of a clause or behind 为, not between two figures or in a name. */
function isMinus(folded: string, at: number): boolean {
  return folded.charAt(at - 1) === "-" && /^$|[\s:(,;、。为是计额差数达率余费金出入]/.test(folded.charAt(at - 2));
}

function readSpelled(folded: string, at: number): WrittenNumber | undefined {
  const run = take(chineseRun, folded, at)?.[0];
  if (run === undefined) return undefined;
  // 一点五万 is 1.5 × 万; the unit takes 万 and 亿.
  const plain = run.replace(/[万亿]+$/, "");
  const value = readChineseNumeral(plain);
  if (value === undefined) return undefined;
  return {
    start: at,
    end: at + plain.length,
    digits: value,
    decimals: value.split(".")[1]?.length ?? 0,
    spaced: false,
    fullWidth: false,
    separated: false,
    spelled: true,
  };
}

/** What a sticky pattern finds at a place. */
export function take(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
