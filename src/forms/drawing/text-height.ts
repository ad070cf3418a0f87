/** Points one line of 10.5 takes, 宋体 or what stands in for it, and what the cell keeps above and below. */
const [line, margin] = [15, 6];

/** Width in half-width characters: a Chinese character takes two. */
export function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/[\x20-\x7e]/.test(character) ? 1 : 2), 0);
}

/** Points a row must have to show a text wrapped into a column of this many characters: ("预算投资（万元）", 11) → 36. */
export function heightOf(text: string, columnWidth: number): number {
  // A Chinese character never stands half on the next line.
  const room = Math.max(2, 2 * Math.floor((columnWidth - 1) / 2));
  const lines = text.split("\n").reduce((count, part) => count + Math.max(1, Math.ceil(displayWidth(part) / room)), 0);
  return lines * line + margin;
}
