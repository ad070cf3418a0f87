import type { ReadText, Span } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";

const future = /目标|改进|下一步|打算|建议|整改|职责|职能|问题|原因/;

/** Whether a place stands under a heading of goals, duties, problems or plans: what is said there is no result. */
export function isOfFuture(read: ReadText, { start }: Span): boolean {
  let [low, high] = [0, read.paragraphs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((read.paragraphs[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return headingsOfFuture(read).has(read.paragraphs[low]?.heading ?? -1);
}

/** The headings of such sections, those below them included. */
const headingsOfFuture = rememberedOf(({ headings }: ReadText): ReadonlySet<number> => {
  const found = new Set<number>();
  let level: number | undefined;
  for (const [index, heading] of headings.entries()) {
    if (level !== undefined && heading.level <= level) level = undefined;
    // 一是提高目标管理水平 is a sentence of a list and names no section.
    if (level === undefined && heading.alone && heading.title.length <= 24 && future.test(heading.title))
      level = heading.level;
    if (level !== undefined) found.add(index);
  }
  return found;
});
