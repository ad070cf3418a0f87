import type { Look, Print } from "../workbook/drawing";

/** How one look is made up, as in a file. Sizes in points; black on light greys prints well without colour. */
export interface Appearance {
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string | undefined;
  readonly border: boolean;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center";
  readonly indent: number;
  readonly locked: boolean;
}

type Basis = Partial<Omit<Appearance, "indent" | "locked">> & { readonly size: number; readonly unlocked?: boolean };

const body: Basis = { size: 10.5, border: true };
const input: Basis = { ...body, fill: "#FFFBE6", unlocked: true };

const looks: Readonly<Record<Look, Basis>> = {
  title: { size: 18, bold: true, horizontal: "Center" },
  subtitle: { size: 10.5, horizontal: "Left" },
  subtitleRight: { size: 10.5, horizontal: "Right" },
  header: { ...body, bold: true, fill: "#E4E4E4", horizontal: "Center" },
  label: { ...body, horizontal: "Left" },
  labelCentre: { ...body, horizontal: "Center" },
  input,
  inputText: { ...input, horizontal: "Left" },
  inputCentre: { ...input, horizontal: "Center" },
  derived: { ...body, fill: "#F2F2F2" },
  fixed: { ...body, horizontal: "Center" },
  note: { size: 9, horizontal: "Left", vertical: "Top" },
  signature: { size: 10.5, horizontal: "Left" },
};

export function appearanceOf(look: Look, print: Print): Appearance {
  const { size, bold = false, fill, border = false, horizontal, vertical = "Center", unlocked = false } = looks[look];
  const across = horizontal ?? (print === "text" ? "Left" : print === "general" ? "General" : "Right");
  // Words keep off the lines of their box.
  const indent = border && across === "Left" ? 1 : 0;
  return { size, bold, fill, border, horizontal: across, vertical, indent, locked: !unlocked };
}

/** Excel sets widths in points: seven pixels a character of the default font and five for the edges. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

export const bodyFont = "宋体";

/** Margins in points, as in a file. */
export const margins = {
  leftMargin: 42.48,
  rightMargin: 42.48,
  topMargin: 51.12,
  bottomMargin: 51.12,
  headerMargin: 22.32,
  footerMargin: 28.08,
} as const;

/** Locked cells refuse typing, but people may still widen a column, or make a row higher for a long reason. */
export const openProtection: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  allowDeleteRows: true,
  allowEditObjects: true,
  allowEditScenarios: true,
};
