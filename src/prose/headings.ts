import type { NumberingStyle, Span } from "./reading";
import { take } from "./numerals";

/** A number at the beginning of a paragraph, before it is known how much of the paragraph is its title. */
export interface Marker extends Span {
  readonly style: NumberingStyle;
  readonly level: number;
  readonly number: number;
}

const bullet = / *(?:[-•·●■◆▪] ?){0,2}(?:附件 ?\d{0,2} ?:? ?)?/y;
const numeral = "([一二三四五六七八九十]{1,3})";
const styles: readonly (readonly [NumberingStyle, RegExp])[] = [
  ["chapter", new RegExp(`第(?:${numeral}|(\\d{1,2})) ?(?:章|部分|节)[ 、:]?`, "y")],
  ["chinese", new RegExp(`${numeral} ?[、.]`, "y")],
  ["bracketedChinese", new RegExp(`\\( ?${numeral} ?\\) ?、?`, "y")],
  // 1.2024年 is a heading about a year, 1.5万元 a figure.
  ["arabic", /()(\d{1,2}) ?(?:、|\.(?! ?\d)|\.(?= ?(?:19|20)\d\d ?年)|\)(?! ?\d))/y],
  ["bracketedArabic", /()\( ?(\d{1,2}) ?\) ?、?/y],
  ["circled", /([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])/y],
];

/** The number a paragraph begins with: 一、, （一）, 1., （1）, ①; a bullet or 附件： before it is passed over. */
export function readMarker(folded: string, paragraph: Span): Marker | undefined {
  const start = paragraph.start + (take(bullet, folded, paragraph.start)?.[0].length ?? 0);
  for (const [level, [style, pattern]] of styles.entries()) {
    const match = take(pattern, folded, start);
    if (!match || start + match[0].length > paragraph.end) continue;
    const number = match[2] ? Number(match[2]) : numberOf(match[1] ?? "");
    return { style, level, number, start, end: start + match[0].length };
  }
  return undefined;
}

const digits = "〇一二三四五六七八九";
const circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** 十二 → 12, ③ → 3. */
export function numberOf(written: string): number {
  const circle = circles.indexOf(written);
  if (circle >= 0 && written !== "") return circle + 1;
  const [tens, ones] = written.includes("十") ? written.split("十") : ["〇", written];
  return (tens === "" ? 1 : digits.indexOf(tens ?? "")) * 10 + (ones ? digits.indexOf(ones) : 0);
}

/** The title behind a marker: the words up to the first full stop, and whether they are the whole paragraph. */
export function readTitle(folded: string, marker: Marker, paragraph: Span): { title: string; alone: boolean } {
  const rest = folded.slice(marker.end, Math.min(paragraph.end, marker.end + 200));
  const stop = rest.search(/[。;]/);
  const title = (stop < 0 ? rest : rest.slice(0, stop)).trim();
  const whole = stop < 0 || stop === rest.trimEnd().length - 1;
  return { title, alone: whole && title.length <= 60 && paragraph.end - marker.end < 200 };
}
