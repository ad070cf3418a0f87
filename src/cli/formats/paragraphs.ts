/** The width a terminal shows by default. */
export const pageWidth = 80;

/** How many columns a text takes: 2 for a Chinese character or full-width sign, 1 for a Latin letter. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** Quotes, dashes and the like (U+2010–27BF) are narrow in Latin fonts and wide in Chinese ones; wide is the safe side. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2010, 0x27bf],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x3fffd],
];

const isWide = (code: number): boolean => wide.some(([from, to]) => code >= from && code <= to);

/** A piece that may not be torn apart: a number with its unit, a word or one character, with the signs that cling to it. */
const piece = /[“‘（《【]*(?:[\w.,%+/\\$#:=<>!'~-]+(?:[万亿]?元|[年月日分项])?|.)[，。、；：！？）》】”’…%]*/gu;

/** Breaks a text into indented lines: numbers stay whole, no line begins with 。 or ends with （. */
export function paragraph(text: string, indent: number, width = pageWidth): string {
  const margin = " ".repeat(indent);
  const lines: string[] = [];
  let line = "";
  for (const [next] of text.replace(/\s+/g, " ").matchAll(piece)) {
    if (line !== "" && displayWidth(line) + displayWidth(next) > width - indent) {
      lines.push(line);
      line = "";
    }
    if (line !== "" || next !== " ") line += next;
  }
  return [...lines, line].map((one) => margin + one.trimEnd()).join("\n");
}

/** A paragraph whose first line begins with a lead, such as a code, and whose others stand below its text. */
export function entry(lead: string, text: string, indent: number, width = pageWidth): string {
  const margin = indent + displayWidth(lead);
  return " ".repeat(indent) + lead + paragraph(text, margin, width).slice(margin);
}

/** Pads with blanks to a number of columns. */
export const padded = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - displayWidth(text)));
