import type { Area } from "../../src/workbook/address";
import { columnsOf, rowsOf } from "./areas";
import { assertFormattable, assertUnprotected, readGrid, setLook } from "./grid";
import { accessDenied, notFound } from "./host-object";
import type { HostLook, HostSheet } from "./model";
import { bordersWith, cellAt } from "./model";

type Properties = Readonly<Record<string, unknown>>;

const sides = ["top", "bottom", "left", "right"];

/** The part of a look that getCellProperties names, as far as this host has it. */
const readers: Readonly<Record<string, (look: HostLook) => unknown>> = {
  "fill/color": ({ fill }) => fill,
  "font/bold": ({ bold }) => bold,
  "font/size": ({ fontSize }) => fontSize,
  "font/name": ({ fontName }) => fontName,
  "font/color": ({ fontColor }) => fontColor,
  horizontalAlignment: ({ horizontal }) => horizontal,
  verticalAlignment: ({ vertical }) => vertical,
  wrapText: ({ wrap }) => wrap,
  indentLevel: ({ indent }) => indent,
  "protection/locked": ({ locked }) => locked,
  "protection/formulaHidden": () => false,
  ...Object.fromEntries(
    sides.map((side) => [`borders/${side}/style`, ({ borders }: HostLook) => borders[side] ?? "None"]),
  ),
};

/** The names a load option or a setting mentions: { format: { fill: { color: true } } } → "fill/color". */
function* leaves(options: Properties, path = ""): Generator<readonly [path: string, value: unknown]> {
  for (const [name, value] of Object.entries(options)) {
    const here = path === "" ? name : `${path}/${name}`;
    if (typeof value === "object" && value !== null) yield* leaves(value as Properties, here);
    else yield [here, value];
  }
}

const formatPath = (path: string): string => {
  if (!path.startsWith("format/")) throw notFound(`cell property ${path}`);
  return path.slice("format/".length);
};

export function cellProperties(sheet: HostSheet, area: Area, wanted: object): Properties[][] {
  const read = [...leaves(wanted as Properties)]
    .filter(([, value]) => value === true)
    .flatMap(([path]) => within(path));
  return readGrid(area, (row, column) => {
    const { look } = cellAt(sheet, row, column);
    const result: Record<string, unknown> = {};
    for (const [path, reader] of read) nest(result, ["format", ...path.split("/")], reader(look));
    return result;
  });
}

/** "borders/style" asks for the style of every edge. */
const edgesShare = (name: string, own: string): boolean => name.replace(/^borders\/\w+/, "borders") === own;

/** Asking for a group, such as format/fill, gives all of it. */
function within(path: string): [path: string, reader: (look: HostLook) => unknown][] {
  const own = formatPath(path);
  const found = Object.entries(readers).filter(
    ([name]) => name === own || name.startsWith(`${own}/`) || edgesShare(name, own),
  );
  if (found.length === 0) throw notFound(`cell property ${path}`);
  return found;
}

function nest(into: Record<string, unknown>, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[first] = value;
  else nest((into[first] ??= {}) as Record<string, unknown>, rest, value);
}

export function putCellProperties(sheet: HostSheet, area: Area, given: readonly (readonly Properties[])[]): void {
  assertFormattable(sheet, "Range.setCellProperties");
  assertUnprotected(sheet, "Range.setCellProperties");
  given.forEach((cells, down) =>
    cells.forEach((properties, across) => {
      for (const [path, value] of leaves(properties)) putOne(sheet, area.top + down, area.left + across, path, value);
    }),
  );
}

const looks: Readonly<Record<string, keyof HostLook>> = {
  "fill/color": "fill",
  "font/bold": "bold",
  "font/size": "fontSize",
  "font/name": "fontName",
  "font/color": "fontColor",
  horizontalAlignment: "horizontal",
  verticalAlignment: "vertical",
  wrapText: "wrap",
  indentLevel: "indent",
  "protection/locked": "locked",
};

function putOne(sheet: HostSheet, row: number, column: number, path: string, value: unknown): void {
  const own = formatPath(path);
  const border = /^borders\/(top|bottom|left|right)\/style$/.exec(own)?.[1];
  if (border !== undefined) {
    setLook(sheet, row, column, {
      borders: bordersWith(cellAt(sheet, row, column).look.borders, border, String(value)),
    });
    return;
  }
  if (own === "protection/formulaHidden") return;
  const name = looks[own];
  if (!name) throw notFound(`cell property ${path}`);
  setLook(sheet, row, column, { [name]: value });
}

export function rowProperties(sheet: HostSheet, area: Area, wanted: object): Properties[] {
  const paths = [...leaves(wanted as Properties)].map(([path]) => path);
  return rowsOf(area).map((row) => {
    const result: Record<string, unknown> = {};
    for (const path of paths)
      if (path === "rowHidden") result["rowHidden"] = sheet.hiddenRows.has(row);
      else if (path === "format/rowHeight") result["format"] = { rowHeight: sheet.rowHeights.get(row) ?? 15 };
      else throw notFound(`row property ${path}`);
    return result;
  });
}

export function columnProperties(sheet: HostSheet, area: Area, wanted: object): Properties[] {
  const other = [...leaves(wanted as Properties)].find(([path]) => path !== "columnHidden");
  if (other) throw notFound(`column property ${other[0]}`);
  return columnsOf(area).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) }));
}

export function putRowProperties(sheet: HostSheet, area: Area, given: readonly Properties[]): void {
  if (sheet.protection.on && sheet.protection.options["allowFormatRows"] !== true) throw accessDenied("Range");
  given.forEach((properties, index) => {
    for (const [path, value] of leaves(properties))
      if (path === "format/rowHeight") sheet.rowHeights.set(area.top + index, Number(value));
      else throw notFound(`row property ${path}`);
  });
}
