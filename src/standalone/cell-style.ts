import type { CSSProperties } from "react";
import type { Cell } from "../workbook/cell";
import type { CellLook, Line } from "../workbook/sheet-view";
import { padding } from "./text-size";

const widths = { thin: 1, dashed: 1, dotted: 1, medium: 2, thick: 3, double: 3 } as const;
const styles = {
  thin: "solid",
  medium: "solid",
  thick: "solid",
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
} as const;

/** The four lines around a cell as it is drawn; a line between two cells is drawn by the one before it. */
export type Edges = Pick<CellLook, "top" | "right" | "bottom" | "left">;

const border = (line: Line): string => `${widths[line.style]}px ${styles[line.style]} #${line.colour}`;

/** The box of a cell: its ground and its lines. Where there is no line, that of the grid shows, but not on a ground. */
export function boxStyle({ fill }: CellLook, { top, right, bottom, left }: Edges): CSSProperties {
  const covered = fill === undefined ? undefined : `1px solid #${fill}`;
  const [after, below] = [right ? border(right) : covered, bottom ? border(bottom) : covered];
  return {
    ...(fill === undefined ? {} : { backgroundColor: `#${fill}` }),
    ...(top ? { borderTop: border(top) } : {}),
    ...(after === undefined ? {} : { borderRight: after }),
    ...(below === undefined ? {} : { borderBottom: below }),
    ...(left ? { borderLeft: border(left) } : {}),
  };
}

const song = '"SimSun", "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Noto Sans CJK SC", serif';
const hei = '"Microsoft YaHei", "SimHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** The font a cell names, and one like it for machines that do not have it. */
export function familyOf({ font }: CellLook): string {
  if (font === undefined) return song;
  const named = `"${font.replace(/["\\]/g, "")}"`;
  return /宋|楷|song|sun|kai|times|georgia|serif$/i.test(font) && !/sans/i.test(font)
    ? `${named}, ${song}`
    : `${named}, ${hei}`;
}

export type Across = "left" | "center" | "right" | "justify";

/** Where the words stand when the file leaves it open: figures right, words left, errors in the middle. */
export function acrossOf({ horizontal }: CellLook, { value: { kind } }: Cell): Across {
  return horizontal ?? (kind === "number" ? "right" : kind === "error" || kind === "boolean" ? "center" : "left");
}

const mainAxis = { left: "flex-start", center: "center", right: "flex-end", justify: "flex-start" } as const;
const crossAxis = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** The words inside a cell. */
export function textStyle(look: CellLook, across: Across, height: number): CSSProperties {
  const lines = [look.underline ? "underline" : "", look.strike ? "line-through" : ""].filter(Boolean).join(" ");
  const inset = padding + 9 * look.indent;
  return {
    height: `${height - 1}px`,
    fontFamily: familyOf(look),
    fontSize: `${look.size}pt`,
    justifyContent: mainAxis[across],
    alignItems: crossAxis[look.vertical],
    textAlign: across,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    ...(look.bold ? { fontWeight: 700 } : {}),
    ...(look.italic ? { fontStyle: "italic" } : {}),
    ...(look.colour === undefined ? {} : { color: `#${look.colour}` }),
    ...(lines ? { textDecoration: lines } : {}),
    ...(look.indent > 0 ? { [across === "right" ? "paddingRight" : "paddingLeft"]: `${inset}px` } : {}),
  };
}
