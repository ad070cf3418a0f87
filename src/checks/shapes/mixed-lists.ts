import type { Enumeration, ReadText } from "../../prose/reading";

/**
 * How many entries a list has where it goes on behind a comma, once for each comma: “四个注重”：注重制度建设、注重过程控制，注重
 * 结果应用，注重信息公开 has two as far as the strokes go, then three and four. 有力保障了运转 may begin like 有制度、有人员, so that
 * no more is known than that it can be so many.
 */
export function goesOnTo({ text }: ReadText, { items, claim }: Enumeration): readonly number[] {
  const last = items.at(-1);
  if (!last || text.charAt(last.end) !== "，") return [];
  const names = items.map((item) => item.text);
  const edges = edgesOf(names);
  const isNamed = claim !== undefined && /[“"]/.test(text.charAt(claim.start - 1));
  const longest = Math.max(...names.map(({ length }) => length)) + 2;
  const rest = /^[^。；;！？!?（()）\n]{0,400}/.exec(text.slice(last.end + 1))?.[0] ?? "";
  const counts: number[] = [];
  let count = items.length;
  for (const clause of rest.split("，")) {
    const entries = clause.split("、").map((entry) => entry.trim());
    const isAlike = edges.some((edge) => entries.every((entry) => edge(entry)));
    const isShort = entries.every(({ length }) => length > 0 && length <= longest);
    if (!isAlike && !(isShort && (entries.length > 1 || (isNamed && edges.length === 0)))) break;
    count += entries.length;
    counts.push(count);
  }
  return counts;
}

/** What all entries begin or end with. */
function edgesOf(names: readonly string[]): readonly ((entry: string) => boolean)[] {
  const [first = "", last = ""] = [names[0]?.charAt(0), names[0]?.slice(-1)];
  return [(entry: string) => entry.startsWith(first), (entry: string) => entry.endsWith(last)].filter((edge) =>
    names.every(edge),
  );
}
