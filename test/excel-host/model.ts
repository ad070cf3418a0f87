import type { Area } from "../../src/workbook/address";

export type Raw = string | number | boolean;

/** How a cell looks and behaves, under the names that Office.js uses for it. */
export interface HostLook {
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly fill: string;
  readonly bold: boolean;
  readonly fontSize: number;
  readonly fontName: string;
  readonly fontColor: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Line style by edge; no entry where there is none. */
  readonly borders: Readonly<Record<string, string>>;
}

export const plainLook: HostLook = {
  numberFormat: "General",
  locked: true,
  fill: "#FFFFFF",
  bold: false,
  fontSize: 11,
  fontName: "等线",
  fontColor: "#000000",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  borders: {},
};

/** One cell that holds something or looks like something. */
export interface HostCell {
  readonly value: Raw;
  readonly isError: boolean;
  /** With its leading "=", in English. */
  readonly formula: string | undefined;
  readonly look: HostLook;
}

export const plainCell: HostCell = { value: "", isError: false, formula: undefined, look: plainLook };

export interface HostConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  formula: string;
  fill: string;
}

export interface HostNote {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  content: string;
  readonly authorName: string;
}

export interface HostProtection {
  on: boolean;
  password: string | undefined;
  options: Record<string, unknown>;
}

export interface HostPage {
  orientation: string;
  paperSize: string;
  centerHorizontally: boolean;
  zoom: unknown;
  margins: Record<string, number>;
  footer: string;
  printArea: string | undefined;
  titleRows: string | undefined;
}

/** One sheet of the host's own workbook. */
export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: string;
  readonly cells: Map<string, HostCell>;
  merges: Area[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly protection: HostProtection;
  frozenRows: number;
  readonly page: HostPage;
  conditionalFormats: HostConditionalFormat[];
  notes: HostNote[];
}

export interface HostXmlPart {
  readonly id: string;
  xml: string;
}

/** All the host knows of its workbook: plain data, so that two moments can be compared. */
export interface HostModel {
  sheets: HostSheet[];
  xmlParts: HostXmlPart[];
  activeSheet: string | undefined;
  /** Sheet id and area of the selection. */
  selection: { sheet: string; area: Area } | undefined;
  structureLocked: boolean;
  /** As Excel names it: Automatic, AutomaticExceptTables, Manual. */
  calculationMode: string;
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;

export const emptyModel = (): HostModel => ({
  sheets: [],
  xmlParts: [],
  activeSheet: undefined,
  selection: undefined,
  structureLocked: false,
  calculationMode: "Automatic",
});

let lastId = 0;

/** An id as no other object of this host has it. */
export const freshId = (): string => `{${(++lastId).toString(16).padStart(8, "0")}}`;

export function emptySheet(name: string): HostSheet {
  return {
    id: freshId(),
    name,
    visibility: "Visible",
    cells: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: { on: false, password: undefined, options: {} },
    frozenRows: 0,
    page: {
      orientation: "Portrait",
      paperSize: "Letter",
      centerHorizontally: false,
      zoom: { scale: 100 },
      margins: {},
      footer: "",
      printArea: undefined,
      titleRows: undefined,
    },
    conditionalFormats: [],
    notes: [],
  };
}

export const cellAt = (sheet: HostSheet, row: number, column: number): HostCell =>
  sheet.cells.get(cellKey(row, column)) ?? plainCell;

const isPlain = (cell: HostCell): boolean =>
  cell.value === "" && cell.formula === undefined && sameLook(cell.look, plainLook);

function sameLook(a: HostLook, b: HostLook): boolean {
  const { borders: bordersA, ...restA } = a;
  const { borders: bordersB, ...restB } = b;
  return (
    Object.entries(restA).every(([name, value]) => restB[name as keyof typeof restB] === value) &&
    Object.keys(bordersA).length === Object.keys(bordersB).length
  );
}

export function putCell(sheet: HostSheet, row: number, column: number, cell: HostCell): void {
  if (isPlain(cell)) sheet.cells.delete(cellKey(row, column));
  else sheet.cells.set(cellKey(row, column), cell);
}

/** The rectangle that holds every cell with a value, or with any look at all; undefined for none. */
export function usedArea(sheet: HostSheet, valuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === "" && cell.formula === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    used = {
      top: Math.min(used?.top ?? row, row),
      left: Math.min(used?.left ?? column, column),
      bottom: Math.max(used?.bottom ?? row, row),
      right: Math.max(used?.right ?? column, column),
    };
  }
  return valuesOnly ? used : sheet.merges.reduce(including, used);
}

/** Merged cells count as used, like any other look. */
const including = (used: Area | undefined, merge: Area): Area => ({
  top: Math.min(used?.top ?? merge.top, merge.top),
  left: Math.min(used?.left ?? merge.left, merge.left),
  bottom: Math.max(used?.bottom ?? merge.bottom, merge.bottom),
  right: Math.max(used?.right ?? merge.right, merge.right),
});

/** The lines of a cell with one side drawn anew; "None" takes it away. */
export const bordersWith = (borders: HostLook["borders"], side: string, style: string): HostLook["borders"] =>
  Object.fromEntries([
    ...Object.entries(borders).filter(([name]) => name !== side),
    ...(style === "None" ? [] : [[side, style]]),
  ]);
