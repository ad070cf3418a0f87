import type { CSSProperties } from "react";
import type { Cell } from "../workbook/cell";
import type { CellLook, Line } from "../workbook/sheet-view";

const widths = { thin: 1, dashed: 1, dotted: 1, medium: 2, thick: 3, double: 3 } as const;
const styles = {
  thin: "solid",
  medium: "solid",
  thick: "solid",
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
} as const;

const border = (line: Line | undefined): string | undefined =>
  line && `${widths[line.style]}px ${styles[line.style]} #${line.colour}`;

/** The box of a cell: its lines and its ground. A cell without lines keeps those of the grid. */
export function boxStyle(look: CellLook): CSSProperties {
  return {
    ...(look.fill === undefined ? {} : { backgroundColor: `#${look.fill}` }),
    ...defined({
      borderTop: border(look.top),
      borderRight: border(look.right),
      borderBottom: border(look.bottom),
      borderLeft: border(look.left),
    }),
  };
}

const acrossOf = { left: "flex-start", center: "center", right: "flex-end", justify: "flex-start" } as const;
const downOf = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** The words inside a cell. */
export function textStyle(look: CellLook, cell: Cell, height: number): CSSProperties {
  const { kind } = cell.value;
  const across =
    look.horizontal ?? (kind === "number" ? "right" : kind === "error" || kind === "boolean" ? "center" : "left");
  const lines = [look.underline ? "underline" : "", look.strike ? "line-through" : ""].filter(Boolean).join(" ");
  return {
    height: `${height - 1}px`,
    fontSize: `${look.size}pt`,
    justifyContent: acrossOf[across],
    alignItems: downOf[look.vertical],
    textAlign: across,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    ...(look.bold ? { fontWeight: 700 } : {}),
    ...(look.italic ? { fontStyle: "italic" } : {}),
    ...(look.colour === undefined ? {} : { color: `#${look.colour}` }),
    ...(lines ? { textDecoration: lines } : {}),
    ...(look.indent > 0
      ? across === "right"
        ? { paddingRight: `${3 + 9 * look.indent}px` }
        : { paddingLeft: `${3 + 9 * look.indent}px` }
      : {}),
  };
}

function defined<T extends object>(all: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
