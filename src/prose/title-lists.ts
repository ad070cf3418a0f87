import type { ListReading } from "./lists";
import type { CountFigure, Item } from "./reading";

/** Titles that follow one another up to a count: 《甲》《乙》和《丙》, 《甲》、《乙》等. */
const titles = /(?:《[^《》]{2,80}》[、,和及与]?\s{0,2}){2,40}(等\s{0,2})?$/;
/** What is counted must be writings: 《甲》《乙》3次培训 counts something else. */
const writings =
  /^[\u4e00-\u9fff]{0,4}(?:制度|办法|文件|标准(?!化)|规范(?!化)|方案|指南|通知|细则|规程|法规|论文|专著|手册)/;
const longest = 1_000;

/** The titles right before a count of writings; `start` is where its sentence begins. */
export function titlesBefore(
  folded: string,
  original: string,
  start: number,
  { start: end, noun, measure }: CountFigure,
): ListReading | undefined {
  const near = folded.slice(Math.max(start, end - 4), end).trimEnd();
  if (!/》$|》等$/.test(near) || !/^[项个部份篇件本]$/.test(measure) || !writings.test(noun)) return undefined;
  const from = Math.max(start, end - longest);
  const found = titles.exec(folded.slice(from, end));
  if (!found) return undefined;
  const begin = from + found.index;
  const items = [...found[0].matchAll(/《[^》]*》/g)].map((match): Item => {
    const at = begin + match.index;
    return { start: at, end: at + match[0].length, text: original.slice(at, at + match[0].length) };
  });
  return { items, most: items.length, open: found[1] !== undefined, end: items.at(-1)?.end ?? end };
}
