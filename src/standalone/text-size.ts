import type { CellLook } from "../workbook/sheet-view";

/** Space on both sides of the words in a cell, in pixels. */
export const padding = 3;

const pixels = (points: number): number => (points * 96) / 72;

/** Chinese characters are as wide as they are high, the others about half of that. */
function widthOfWords(words: string, size: number): number {
  let wide = 0;
  let narrow = 0;
  for (const character of words)
    if (character > "\u2e7f") wide++;
    else narrow++;
  return pixels(size) * (wide + narrow * 0.55);
}

/** How high a cell must be for its words, broken at its width. */
export function heightOfWords(words: string, { size, indent }: CellLook, width: number): number {
  const room = Math.max(pixels(size), width - 2 * padding - 9 * indent);
  const lines = words
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOfWords(line, size) / room)), 0);
  return Math.ceil(lines * pixels(size) * 1.2 + 4);
}

let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a text is as drawn; undefined where there is nothing to draw with. */
export function drawnWidth(text: string, { bold, size }: CellLook, family: string): number | undefined {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return undefined;
  pen.font = `${bold ? "bold " : ""}${pixels(size)}px ${family}`;
  return pen.measureText(text).width;
}
