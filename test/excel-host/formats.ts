import type { Area } from "../../src/workbook/address";
import { cellsOf, columnsOf, rowsOf } from "./areas";
import { assertFormattable, assertUnprotected, setLook } from "./grid";
import type { HostObject } from "./host-object";
import { accessDenied } from "./host-object";
import type { HostLook, HostSheet } from "./model";
import { bordersWith, cellAt } from "./model";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

/** The format of one or several areas: reading gives null where the cells differ. */
export function formatOf(sheet: HostSheet, areas: readonly Area[]): HostObject {
  const put = (change: Partial<HostLook>): void => {
    assertFormattable(sheet, "RangeFormat");
    for (const area of areas) for (const { row, column } of cellsOf(area)) setLook(sheet, row, column, change);
  };
  const read = (name: keyof HostLook): unknown => uniform(looksOf(sheet, areas).map((look) => look[name]));
  return {
    type: "RangeFormat",
    properties: {
      horizontalAlignment: () => read("horizontal"),
      verticalAlignment: () => read("vertical"),
      wrapText: () => read("wrap"),
      indentLevel: () => read("indent"),
      columnWidth: () => uniform(areas.flatMap(columnsOf).map((column) => sheet.columnWidths.get(column) ?? 48)),
      rowHeight: () => uniform(areas.flatMap(rowsOf).map((row) => sheet.rowHeights.get(row) ?? 15)),
    },
    setters: {
      HorizontalAlignment: (horizontal: string) => put({ horizontal }),
      VerticalAlignment: (vertical: string) => put({ vertical }),
      WrapText: (wrap: boolean) => put({ wrap }),
      IndentLevel: (indent: number) => put({ indent }),
      ColumnWidth: (width: number) => {
        assertAllowed(sheet, "allowFormatColumns");
        for (const column of areas.flatMap(columnsOf)) sheet.columnWidths.set(column, width);
      },
      UseStandardWidth: () => {
        assertAllowed(sheet, "allowFormatColumns");
        for (const column of [...sheet.columnWidths.keys()])
          if (areas.some(({ left, right }) => column >= left && column <= right)) sheet.columnWidths.delete(column);
      },
      UseStandardHeight: () => {
        assertAllowed(sheet, "allowFormatRows");
        for (const row of [...sheet.rowHeights.keys()])
          if (areas.some(({ top, bottom }) => row >= top && row <= bottom)) sheet.rowHeights.delete(row);
      },
      RowHeight: (height: number) => {
        assertAllowed(sheet, "allowFormatRows");
        for (const row of areas.flatMap(rowsOf)) sheet.rowHeights.set(row, height);
      },
    },
    parts: {
      Fill: () => ({
        type: "RangeFill",
        properties: { color: () => read("fill") },
        setters: { Color: (fill: string) => put({ fill }) },
        methods: { Clear: () => put({ fill: "#FFFFFF" }) },
      }),
      Font: () => ({
        type: "RangeFont",
        properties: { bold: () => read("bold"), size: () => read("fontSize"), name: () => read("fontName") },
        setters: {
          Bold: (bold: boolean) => put({ bold }),
          Size: (fontSize: number) => put({ fontSize }),
          Name: (fontName: string) => put({ fontName }),
          Color: (fontColor: string) => put({ fontColor }),
        },
      }),
      Protection: () => ({
        type: "FormatProtection",
        properties: { locked: () => read("locked") },
        setters: {
          Locked: (locked: boolean) => {
            assertUnprotected(sheet, "FormatProtection.locked");
            put({ locked });
          },
        },
      }),
      Borders: () => ({ type: "RangeBorderCollection", indexer: (edge: string) => borderOf(sheet, areas, edge, put) }),
    },
    methods: {
      AutofitRows: () => {
        assertAllowed(sheet, "allowFormatRows");
        for (const area of areas)
          for (const row of sheet.rowHeights.keys())
            if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
      },
    },
  };
}

function borderOf(
  sheet: HostSheet,
  areas: readonly Area[],
  edge: string,
  put: (change: Partial<HostLook>) => void,
): HostObject {
  if (!edges.includes(edge)) throw accessDenied(`RangeBorderCollection[${edge}]`);
  const set = (style: string): void => {
    put({});
    for (const area of areas)
      for (const { row, column } of cellsOf(area))
        for (const side of sidesOf(area, row, column, edge)) {
          const { borders } = cellAt(sheet, row, column).look;
          setLook(sheet, row, column, { borders: bordersWith(borders, side, style) });
        }
  };
  return {
    type: "RangeBorder",
    setters: {
      Style: set,
      Color: (color: string) => {
        if (color !== "#000000") throw accessDenied("RangeBorder.color");
      },
    },
  };
}

/** Which lines of one cell an edge of its area draws. */
function sidesOf(area: Area, row: number, column: number, edge: string): string[] {
  const sides: string[] = [];
  if (edge === "EdgeTop" && row === area.top) sides.push("top");
  if (edge === "EdgeBottom" && row === area.bottom) sides.push("bottom");
  if (edge === "EdgeLeft" && column === area.left) sides.push("left");
  if (edge === "EdgeRight" && column === area.right) sides.push("right");
  if (edge === "InsideHorizontal" && row > area.top) sides.push("top");
  if (edge === "InsideHorizontal" && row < area.bottom) sides.push("bottom");
  if (edge === "InsideVertical" && column > area.left) sides.push("left");
  if (edge === "InsideVertical" && column < area.right) sides.push("right");
  return sides;
}

function assertAllowed(sheet: HostSheet, option: string): void {
  if (sheet.protection.on && sheet.protection.options[option] !== true) throw accessDenied("RangeFormat");
}

function looksOf(sheet: HostSheet, areas: readonly Area[]): HostLook[] {
  return areas.flatMap((area) => [...cellsOf(area)].map(({ row, column }) => cellAt(sheet, row, column).look));
}

export function uniform(values: readonly unknown[]): unknown {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}
