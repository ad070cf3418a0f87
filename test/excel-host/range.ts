import type { Area } from "../../src/workbook/address";
import { areaName, lastColumn, lastRow, quotedSheet } from "../../src/workbook/address";
import { areaOf, bounding, intersection, rowsOf } from "./areas";
import {
  cellProperties,
  columnProperties,
  putCellProperties,
  putRowProperties,
  rowProperties,
} from "./cell-properties";
import { conditionalFormatsOf } from "./conditional-formats";
import { formatOf, uniform } from "./formats";
import { clearCells, mergeCells, readGrid, writeGrid, writeNumberFormats } from "./grid";
import type { Host } from "./host";
import type { HostObject } from "./host-object";
import { itemNotFound } from "./host-object";
import type { HostCell, HostSheet } from "./model";
import { cellAt } from "./model";
import { assertUnprotected } from "./grid";

/** A range of one sheet. */
export function rangeOf(host: Host, sheet: HostSheet, area: Area): HostObject {
  const grid = <T>(read: (cell: HostCell, row: number, column: number) => T): T[][] =>
    readGrid(area, (row, column) => read(cellAt(sheet, row, column), row, column));
  const part = (change: Partial<Area>): HostObject => rangeOf(host, sheet, { ...area, ...change });
  const result = (cell: HostCell, row: number, column: number): HostCell => host.calculated(sheet, row, column, cell);
  return {
    type: "Range",
    properties: {
      address: () => `${quotedSheet(sheet.name)}!${areaName(area)}`,
      rowIndex: () => area.top,
      columnIndex: () => area.left,
      rowCount: () => area.bottom - area.top + 1,
      columnCount: () => area.right - area.left + 1,
      values: () => grid((cell, row, column) => result(cell, row, column).value),
      formulas: () => grid((cell) => cell.formula ?? cell.value),
      numberFormat: () => grid((cell) => cell.look.numberFormat),
      valueTypes: () => grid((cell, row, column) => typeOf(result(cell, row, column))),
      rowHidden: () => uniform(rowsOf(area).map((row) => sheet.hiddenRows.has(row))),
    },
    setters: {
      Values: (values: unknown) => host.edited(sheet, area, () => writeGrid(sheet, area, values)),
      Formulas: (values: unknown) => host.edited(sheet, area, () => writeGrid(sheet, area, values)),
      NumberFormat: (values: unknown) => writeNumberFormats(sheet, area, values),
    },
    parts: {
      Format: () => formatOf(sheet, [area]),
      Worksheet: () => host.sheetObject(sheet),
      ConditionalFormats: () => conditionalFormatsOf(host, sheet, area),
    },
    methods: {
      GetBoundingRect: (other: string | HostObject) =>
        rangeOf(host, sheet, bounding(area, typeof other === "string" ? areaOf(other) : areaOfObject(other))),
      GetIntersection: (other: string | HostObject) => {
        const common = intersection(area, typeof other === "string" ? areaOf(other) : areaOfObject(other));
        if (!common) throw itemNotFound("Range.getIntersection");
        return rangeOf(host, sheet, common);
      },
      GetRow: (row: number) => part({ top: area.top + row, bottom: area.top + row }),
      GetColumn: (column: number) => part({ left: area.left + column, right: area.left + column }),
      GetEntireRow: () => part({ left: 0, right: lastColumn }),
      GetEntireColumn: () => part({ top: 0, bottom: lastRow }),
      GetMergedAreasOrNullObject: () => {
        const merged = sheet.merges.filter((one) => intersection(one, area));
        return merged.length === 0 ? null : rangeAreasOf(host, sheet, merged);
      },
      GetCellProperties: (wanted: object) => cellProperties(sheet, area, wanted),
      SetCellProperties: (given: never) => putCellProperties(sheet, area, given),
      GetColumnProperties: (wanted: object) => columnProperties(sheet, area, wanted),
      GetRowProperties: (wanted: object) => rowProperties(sheet, area, wanted),
      SetRowProperties: (given: never) => putRowProperties(sheet, area, given),
      _ValidateArraySize: () => undefined,
      Clear: (what: string | undefined) => host.edited(sheet, area, () => clearCells(sheet, area, what ?? "All")),
      Merge: () => mergeCells(sheet, area),
      Unmerge: () => {
        assertUnprotected(sheet, "Range.unmerge");
        sheet.merges = sheet.merges.filter((one) => !intersection(one, area));
      },
      Select: () => host.select(sheet, area),
    },
  };
}

/** Several ranges of one sheet at once. An address is cut at 8192 characters, as Excel cuts it. */
export function rangeAreasOf(host: Host, sheet: HostSheet, areas: readonly Area[]): HostObject {
  return {
    type: "RangeAreas",
    properties: { address: () => areas.map(areaName).join(",").slice(0, 8192), areaCount: () => areas.length },
    parts: {
      Format: () => formatOf(sheet, areas),
      Areas: () => ({ type: "RangeCollection", items: () => areas.map((area) => rangeOf(host, sheet, area)) }),
    },
  };
}

function areaOfObject(range: HostObject): Area {
  return areaOf(String(range.properties?.["address"]?.()));
}

function typeOf({ value, isError, formula }: HostCell): string {
  if (isError) return "Error";
  if (value === "" && formula === undefined) return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
