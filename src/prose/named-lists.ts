import type { ListReading } from "./lists";
import { listOf, longestList, readList, separatorsIn } from "./lists";
import type { CountFigure, Item, Span } from "./reading";

const quoted = /([\u4e00-\u9fff]{2,6})[”"]/y;

/** 闭环 of “五个闭环”: what a number between quotation marks counts. */
export function quotedName(text: string, { start, end }: Span): { name: string; end: number } | undefined {
  if (!/[“"]/.test(text.charAt(start - 1))) return undefined;
  quoted.lastIndex = end;
  const name = quoted.exec(text)?.[1];
  return name === undefined ? undefined : { name, end: quoted.lastIndex };
}

/**
 * “五个闭环”，预算闭环、执行闭环、监督闭环; only entries that have the name are surely what is counted, and fewer than said
 * only where they fill the sentence: “五个闭环”，预算闭环、执行闭环运行良好 tells of two of them.
 */
export function namedBehind(
  folded: string,
  original: string,
  sentence: Span,
  claim: CountFigure,
): ListReading | undefined {
  const found = quotedName(folded, claim);
  if (!found || !/[,，]/.test(folded.charAt(found.end))) return undefined;
  const { name } = found;
  const stop = /[;。!?]/.exec(folded.slice(found.end, Math.min(sentence.end, found.end + longestList)));
  const end = stop ? found.end + stop.index : sentence.end;
  const list = readList(folded, original, { start: found.end + 1, end });
  if (!list?.items.every((item) => item.text.includes(name))) return undefined;
  const edged = list.items.slice(0, -1).every((item) => hasAtEdge(item, name));
  const fills = hasAtEdge(list.items.at(-1), name) && folded.slice(list.end, end).trim() === "";
  const isMore = list.items.length > Number(claim.value.units);
  return edged && (fills || (isMore && !folded.slice(list.end, end).includes(name))) ? list : undefined;
}

/** 预算闭环、执行闭环、监督闭环“三个闭环”: the entries of the clause right before the quotation mark. */
export function namedBefore(
  folded: string,
  original: string,
  sentence: Span,
  claim: CountFigure,
): ListReading | undefined {
  const name = quotedName(folded, claim)?.name;
  const end = claim.start - 1;
  if (name === undefined || !folded.slice(Math.max(0, end - 12), end).includes(name)) return undefined;
  const before = folded.slice(Math.max(sentence.start, end - longestList), end);
  const clause = /[^,;:。!?\n]*$/.exec(before)?.[0] ?? "";
  const start = end - clause.length;
  const list = listOf(folded, original, { start, end }, separatorsIn(folded, { start, end }, "、"));
  if (!list || folded.slice(sentence.start, start).includes(name)) return undefined;
  const [first, ...others] = list.items;
  return first?.text.includes(name) && others.every((item) => hasAtEdge(item, name)) ? list : undefined;
}

const hasAtEdge = (item: Item | undefined, name: string): boolean =>
  item !== undefined && item.text.length <= 20 && (item.text.startsWith(name) || item.text.endsWith(name));
