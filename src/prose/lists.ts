import type { Item, Span } from "./reading";

/** A list is not read further than this; thirty departments take three hundred characters. */
export const longestList = 2_000;
const mostItems = 200;

export interface ListReading {
  readonly items: readonly Item[];
  readonly most: number;
  readonly open: boolean;
  readonly end: number;
}

const openers = "(〔【[《“‘「";
const closers = ")〕】]》”’」";

/** The places of separators in a stretch of text that are not within brackets, titles or quotation marks. */
export function separatorsIn(folded: string, span: Span, separator: string): readonly number[] {
  const places: number[] = [];
  let depth = 0;
  for (let at = span.start; at < span.end && places.length < mostItems; at += 1) {
    const character = folded.charAt(at);
    if (openers.includes(character)) depth += 1;
    else if (closers.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && character === separator) places.push(at);
  }
  return places;
}

/** The list that fills a stretch of text: divided by ；, else by 、 as far as the first comma behind it, else by commas. */
export function readList(folded: string, original: string, span: Span): ListReading | undefined {
  const whole = { start: span.start, end: Math.min(span.end, span.start + longestList) };
  const semicolons = separatorsIn(folded, whole, ";");
  if (semicolons.length > 0) return listOf(folded, original, whole, semicolons);
  const strokes = separatorsIn(folded, whole, "、");
  const commas = separatorsIn(folded, whole, ",");
  const first = strokes[0];
  if (first === undefined)
    return commas.length > 0 ? listOf(folded, original, ...untilRemark(folded, whole, commas)) : undefined;
  const stop = commas.find((comma) => comma > first) ?? whole.end;
  const begin = commas.filter((comma) => comma < first).at(-1);
  // “包括：省本级，A、B” is divided by both.
  if (begin !== undefined) return undefined;
  return listOf(
    folded,
    original,
    { start: whole.start, end: stop },
    strokes.filter((stroke) => stroke < stop),
  );
}

/** A，B，C，均已报备: the last clause is about all of them and none of them. */
function untilRemark(folded: string, span: Span, commas: readonly number[]): [Span, readonly number[]] {
  const last = commas.at(-1) ?? span.end;
  const isRemark =
    commas.length > 1 &&
    /^\s*(?:均(?![价值衡])|都|全部|皆|已全部|总体|整体|平均)/.test(folded.slice(last + 1, last + 8));
  return isRemark ? [{ start: span.start, end: last }, commas.slice(0, -1)] : [span, commas];
}

/** Divides a stretch at the given places. 等 ends the last entry; 和 in it may join two. */
export function listOf(
  folded: string,
  original: string,
  span: Span,
  separators: readonly number[],
): ListReading | undefined {
  const edges = [span.start - 1, ...separators, span.end];
  const items: Item[] = [];
  let open = false;
  for (let index = 1; index < edges.length; index += 1) {
    const start = (edges[index - 1] ?? 0) + 1;
    const full = folded.slice(start, edges[index]);
    const kept = index === edges.length - 1 ? withoutTail(full) : full;
    open ||= index === edges.length - 1 && /等/.test(full.slice(kept.length));
    const lead = kept.length - kept.trimStart().length;
    const text = kept.trim();
    if (text === "") continue;
    items.push({
      start: start + lead,
      end: start + lead + text.length,
      text: original.slice(start + lead, start + lead + text.length),
    });
  }
  if (items.length < 2) return undefined;
  const joins = (items.at(-1)?.text.match(/以及|和|及|与|或/g) ?? []).length;
  const first = items[0]?.start ?? span.start;
  return { items, most: items.length + joins, open, end: items.at(-1)?.end ?? first };
}

/** The last entry up to 等 (not 等级, 平等): “监督部等” → “监督部”. */
function withoutTail(text: string): string {
  const match = /(?<![平同高中初优均])等(?![级额于候待同])/.exec(text);
  return match && match.index > 0 ? text.slice(0, match.index) : text;
}
