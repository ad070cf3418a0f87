/** The words that were probably meant: titels → titles; A2 → A02, A12, A22. None when nothing is near enough. */
export function nearestWords(written: string, words: readonly string[]): readonly string[] {
  // Nobody means a word twice as long as the longest there is.
  if (written.length > 60) return [];
  const [most, last] = [Math.max(1, Math.floor(written.length / 3)), written.at(-1)];
  const near = words
    .map((word) => ({ word, away: editsBetween(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ away }) => away <= most);
  const least = Math.min(...near.map(({ away }) => away));
  const nearest = near.filter(({ away }) => away === least).map(({ word }) => word);
  // Who leaves out a letter rarely leaves out the last.
  const likeliest = nearest.filter((word) => word.at(-1) === last);
  return (likeliest.length > 0 ? likeliest : nearest).sort().slice(0, mostNamed);
}

const mostNamed = 3;

/** How many letters must be added, taken away or replaced to make one word of the other. */
function editsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
