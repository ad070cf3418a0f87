/** A text as far as its words go: half width, without white space and punctuation. */
export const plainProse = (text: string): string => text.normalize("NFKC").replace(/[\s\p{P}]+/gu, "");

/** The figures of a text in order: two texts with other figures say different things. */
export const figuresIn = (text: string): string => (text.match(/\d+/g) ?? []).join(" ");

/** How many pairs of neighbouring characters two texts share, from 0 to 1: 完成年度任务 and 已完成年度任务 share nearly all. */
export function likeness(first: string, second: string): number {
  const [left, right] = [pairsOf(first), pairsOf(second)];
  if (left.length + right.length === 0) return first === second ? 1 : 0;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const unmatched = counts.get(pair) ?? 0;
    if (unmatched > 0) shared += 1;
    counts.set(pair, unmatched - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
