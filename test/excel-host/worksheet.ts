import { areaOf } from "./areas";
import { pageLayoutOf } from "./page-layout";
import type { Host } from "./host";
import type { HostObject } from "./host-object";
import { accessDenied, HostError, itemNotFound, notFound } from "./host-object";
import type { HostSheet } from "./model";
import { emptySheet, usedArea } from "./model";
import { notesOf } from "./notes";
import { rangeAreasOf, rangeOf } from "./range";

const first = { top: 0, left: 0, bottom: 0, right: 0 };

export function worksheetOf(host: Host, sheet: HostSheet): HostObject {
  const usedRange = (valuesOnly: boolean | undefined): HostObject =>
    rangeOf(host, sheet, usedArea(sheet, valuesOnly ?? false) ?? first);
  return {
    type: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    properties: {
      id: () => sheet.id,
      name: () => sheet.name,
      visibility: () => sheet.visibility,
      position: () => host.model.sheets.indexOf(sheet),
    },
    setters: {
      Name: (name: string) => void (sheet.name = name),
      Visibility: (visibility: string) => void (sheet.visibility = visibility),
      Position: (position: number) => {
        host.assertStructureOpen("Worksheet.position");
        const others = host.model.sheets.filter((other) => other !== sheet);
        others.splice(position, 0, sheet);
        host.model.sheets = others;
      },
    },
    parts: {
      Protection: () => protectionOf(sheet),
      FreezePanes: () => ({
        type: "WorksheetFreezePanes",
        methods: {
          FreezeRows: (count: number) => void (sheet.frozenRows = count),
          Unfreeze: () => void (sheet.frozenRows = 0),
          GetLocationOrNullObject: () =>
            sheet.frozenRows === 0 ? null : rangeOf(host, sheet, { ...areaOf("1:1"), bottom: sheet.frozenRows - 1 }),
        },
      }),
      PageLayout: () => pageLayoutOf(host, sheet),
      Notes: () => notesOf(host, () => [sheet], sheet),
    },
    methods: {
      GetRange: (address: string | undefined) => rangeOf(host, sheet, areaOf(address === "" ? undefined : address)),
      GetRanges: (address: string) => rangeAreasOf(host, sheet, address.split(",").map(areaOf)),
      GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        rangeOf(host, sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }),
      GetUsedRange: usedRange,
      GetUsedRangeOrNullObject: (valuesOnly: boolean | undefined) =>
        usedArea(sheet, valuesOnly ?? false) ? usedRange(valuesOnly) : null,
      Copy: (position: string | undefined) => {
        host.assertStructureOpen("Worksheet.copy");
        if (position !== "End") throw notFound(`Worksheet.copy(${position})`);
        return worksheetOf(host, host.addCopy(sheet));
      },
      Activate: () => host.activate(sheet),
      Delete: () => host.remove(sheet),
      _RegisterDataChangedEvent: () => host.register(sheet.id),
      _UnregisterDataChangedEvent: () => host.unregister(sheet.id),
    },
  };
}

export function worksheetsOf(host: Host): HostObject {
  const found = (key: string): HostSheet | undefined =>
    host.model.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  const getItem = (key: string): HostObject => {
    const sheet = found(key);
    if (!sheet) throw itemNotFound("WorksheetCollection.getItem");
    return worksheetOf(host, sheet);
  };
  return {
    type: "WorksheetCollection",
    items: () => host.model.sheets.map((sheet) => worksheetOf(host, sheet)),
    indexer: getItem,
    methods: {
      GetItem: getItem,
      GetItemOrNullObject: (key: string) => (found(key) ? getItem(key) : null),
      GetActiveWorksheet: () => getItem(host.model.activeSheet ?? ""),
      Add: (name: string | undefined) => {
        host.assertStructureOpen("WorksheetCollection.add");
        const own = name ?? `Sheet${host.model.sheets.length + 1}`;
        if (found(own)) throw new HostError("ItemAlreadyExists", "A resource with the same name exists.", "Worksheets");
        const sheet = emptySheet(own);
        host.model.sheets.push(sheet);
        host.model.activeSheet ??= sheet.id;
        return worksheetOf(host, sheet);
      },
      _RegisterDataChangedEvent: () => host.register("Workbook"),
      _UnregisterDataChangedEvent: () => host.unregister("Workbook"),
    },
  };
}

function protectionOf(sheet: HostSheet): HostObject {
  const { protection } = sheet;
  return {
    type: "WorksheetProtection",
    properties: { protected: () => protection.on, options: () => (protection.on ? protection.options : null) },
    methods: {
      Protect: (options: Record<string, unknown> | undefined, password: string | undefined) => {
        if (protection.on) throw accessDenied("WorksheetProtection.protect");
        Object.assign(protection, { on: true, password, options: options ?? {} });
      },
      Unprotect: (password: string | undefined) => {
        if (protection.on && protection.password !== password)
          throw new HostError("AccessDenied", "The password is wrong.", "WorksheetProtection.unprotect");
        Object.assign(protection, { on: false, password: undefined, options: {} });
      },
    },
  };
}
