import type { Look, Print } from "../workbook/drawing";
import { formatCode } from "../workbook/drawing";
import { escapedAttribute } from "./scan";

/** How one look is made up. Sizes in points; colours as RRGGBB; black on light greys prints well without colour. */
interface Appearance {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly border?: boolean;
  /** Undefined lets Excel decide by content: figures right, words left. */
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly unlocked?: boolean;
}

const body = { size: 10.5, border: true, vertical: "center" } as const;
const input = { ...body, fill: "FFFBE6", unlocked: true } as const;

const appearances: Record<Look, Appearance> = {
  title: { size: 18, bold: true, horizontal: "center", vertical: "center" },
  subtitle: { size: 10.5, horizontal: "left", vertical: "center" },
  subtitleRight: { size: 10.5, horizontal: "right", vertical: "center" },
  header: { ...body, bold: true, fill: "E4E4E4", horizontal: "center" },
  label: { ...body, horizontal: "left" },
  labelCentre: { ...body, horizontal: "center" },
  input: { ...input },
  inputText: { ...input, horizontal: "left" },
  inputCentre: { ...input, horizontal: "center" },
  derived: { ...body, fill: "F2F2F2" },
  fixed: { ...body, horizontal: "center" },
  note: { size: 9, horizontal: "left", vertical: "top" },
  signature: { size: 10.5, horizontal: "left", vertical: "center" },
};

/** The entries of the style sheet that one look needs, as XML with the file's own prefix. */
export interface StyleEntries {
  readonly font: string;
  readonly fill: string | undefined;
  readonly border: string | undefined;
  readonly formatCode: string;
  /** What follows the numbers in the cell format: how it is aligned and whether it is locked. */
  readonly inside: string;
  readonly unlocked: boolean;
}

export function styleEntries(look: Look, print: Print, prefix: string): StyleEntries {
  const p = prefix;
  const appearance = appearances[look];
  const { size, bold, fill, border } = appearance;
  const edges = ["left", "right", "top", "bottom"]
    .map((edge) => `<${p}${edge} style="thin"><${p}color rgb="FF000000"/></${p}${edge}>`)
    .join("");
  return {
    font: `<${p}font>${bold ? `<${p}b/>` : ""}<${p}sz val="${size}"/><${p}color rgb="FF000000"/><${p}name val="宋体"/><${p}family val="3"/><${p}charset val="134"/></${p}font>`,
    fill:
      fill &&
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    border: border ? `<${p}border>${edges}<${p}diagonal/></${p}border>` : undefined,
    formatCode: formatCode[print],
    inside: `${alignment(appearance, print, p)}${appearance.unlocked ? `<${p}protection locked="0"/>` : ""}`,
    unlocked: appearance.unlocked ?? false,
  };
}

function alignment({ horizontal, vertical, border }: Appearance, print: Print, prefix: string): string {
  const across = horizontal ?? (print === "text" ? "left" : print === "general" ? undefined : "right");
  // Words keep off the lines of their box.
  const indent = border && across === "left" ? ' indent="1"' : "";
  return `<${prefix}alignment${across ? ` horizontal="${across}"` : ""} vertical="${vertical ?? "center"}" wrapText="1"${indent}/>`;
}

/** Numbers that Excel knows by itself. */
const builtInFormats: Record<string, number> = { General: 0, "0": 1, "#,##0.00": 4, "0.00%": 10, "@": 49 };

export const builtInFormat = (code: string): number | undefined => builtInFormats[code];

export const numberFormatEntry = (code: string, id: number, prefix: string): string =>
  `<${prefix}numFmt numFmtId="${id}" formatCode="${escapedAttribute(code)}"/>`;
