import { quotedName } from "../../prose/named-lists";
import type { CountFigure, Enumeration, ReadText } from "../../prose/reading";

/**
 * “五个闭环”管理。一是预算闭环…；二是执行闭环…: every entry has what the quoted number counts. Those behind “两个维护” or
 * “八项规定” tell what was done about it, as many as there were.
 */
export function isNamedList({ text, enumerations }: ReadText, list: Enumeration, claim: CountFigure): boolean {
  const found = quotedName(text, claim);
  const { items, numbers } = list;
  const [first, last] = [items[0], items.at(-1)];
  if (!found || !first || !last || !leadsUp.test(text.slice(found.end, first.start))) return false;
  if (!numbers.every((number, at) => number === at + 1)) return false;
  const parts = items.map((item) => item.text.split(found.name).length - 1);
  if (parts.includes(0) || parts.reduce((sum, one) => sum + one, 0) === Number(claim.value.units)) return false;
  return items.length > Number(claim.value.units) || isWholeList(enumerations, list, last.text);
}

/** “五个闭环”运行良好 and “五个闭环”存在的问题 are told of some of them. */
const leadsUp = /^的?(?:管理|工作|建设|机制|体系|制度|模式|要求|原则|目标|举措|做法|行动|工程|法){0,2}[。，,;；]?\s*$/;

/** Nothing goes on behind the last: no 此外, no 五则, no second 一是 that the numbers of the first run go on behind. */
export function isWholeList(all: readonly Enumeration[], { items, end }: Enumeration, last: string): boolean {
  const next = "一二三四五六七八九十".charAt(items.length);
  if (/此外|另外|同时|最后|还/.test(last) || (next !== "" && last.includes(next))) return false;
  return !all.some(
    ({ form, numbers, start }) =>
      form === "spoken" && start >= end && start < end + 2_000 && numbers.some((number, at) => number !== at + 1),
  );
}
