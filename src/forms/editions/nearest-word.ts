/** The word that was probably meant, when one is near enough: titels → titles, A2 → A02. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  // Nobody means a word twice as long as the longest there is.
  if (written.length > 60) return undefined;
  const most = Math.max(1, Math.floor(written.length / 3));
  const [nearest] = words
    .map((word) => ({ word, away: editsBetween(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away);
  return nearest?.word;
}

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
