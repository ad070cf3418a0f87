import type { Area } from "../workbook/address";
import { areaName, cellName } from "../workbook/address";
import { hasNotes } from "./api-level";
import { typedRaw } from "./cell-values";
import type { Outbox } from "./outbox";
import { gridOver, rectangles } from "./rectangles";
import type { SheetAlbum } from "./sheet-album";
import type { SheetPicture } from "./sheet-picture";
import { clearSheet, drawPicture } from "./sheet-picture";
import type { HighlightState, NoteState, SheetState, WorkbookState } from "./workbook-state";
import { addHighlight, dropHighlight } from "./write-marks";
import { setNote } from "./write-notes";
import { putStorage } from "./write-storage";

/** Makes the workbook what it was at one moment, from what it is now: only what differs is written. */
export async function putBack(
  outbox: Outbox,
  before: WorkbookState,
  now: WorkbookState,
  album: SheetAlbum,
): Promise<void> {
  const { worksheets } = outbox.context.workbook;
  const pairs = pair(before, now, album);
  const places = new Map<string, string>();
  for (const { was, is, picture } of pairs) {
    const sheet = is ? worksheets.getItem(is.id) : worksheets.add(was.name);
    places.set(was.id, is?.id ?? was.name);
    if (is && is.name !== was.name)
      await outbox.put(0, 1, () => {
        sheet.name = was.name;
      });
    if (picture) await redraw(outbox, sheet, is, picture, now, album);
    const shown = picture?.state ?? is;
    if (shown && isRead(before, was)) await putCells(outbox, sheet, was, shown);
  }
  const redrawn = new Set(pairs.flatMap(({ is, picture }) => (is && picture ? [is.id] : [])));
  await putNotes(outbox, before, now, places, redrawn);
  await putHighlights(outbox, before, now, places, redrawn);
  await putStorage(outbox, now.storageXml, before.storageXml);
  for (const added of addedSince(pairs, now)) await outbox.put(0, 1, () => worksheets.getItem(added.id).delete());
}

/** The sheets that putting back takes away or draws anew: they want a picture first. */
export function sheetsToLeave(before: WorkbookState, now: WorkbookState, album: SheetAlbum): SheetState[] {
  const pairs = pair(before, now, album);
  return [...pairs.flatMap(({ is, picture }) => (is && picture ? [is] : [])), ...addedSince(pairs, now)];
}

const addedSince = (pairs: readonly Pair[], now: WorkbookState): SheetState[] =>
  now.sheets.filter(({ id }) => !pairs.some(({ is }) => is?.id === id));

const isRead = ({ scope }: WorkbookState, { id }: SheetState): boolean => scope === "all" || scope.has(id);

interface Pair {
  readonly was: SheetState;
  readonly is: SheetState | undefined;
  /** How the sheet looked, when it is not the same sheet any more. */
  readonly picture: SheetPicture | undefined;
}

/** By id; a sheet that was brought back has another id but its name. */
function pair(before: WorkbookState, now: WorkbookState, album: SheetAlbum): Pair[] {
  const ids = new Set(before.sheets.map(({ id }) => id));
  return before.sheets.map((was) => {
    const is =
      now.sheets.find(({ id }) => id === was.id) ??
      now.sheets.find(({ id, name }) => name === was.name && !ids.has(id));
    const same = is?.id === was.id && is.drawn === was.drawn;
    return { was, is, picture: same ? undefined : album.find(was) };
  });
}

async function redraw(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  is: SheetState | undefined,
  picture: SheetPicture,
  now: WorkbookState,
  album: SheetAlbum,
): Promise<void> {
  if (is) {
    album.draw(is.id);
    await clearSheet(outbox, sheet, is, notesOn(now, is.id));
  }
  await drawPicture(outbox, sheet, picture);
  if (!is)
    await outbox.put(0, 1, () => {
      sheet.position = picture.position;
    });
}

/** The cells of one sheet that bear notes, by name. */
export function notesOn({ notes }: WorkbookState, sheet: string): string[] {
  return notes.filter((note) => note.sheet === sheet).map(({ row, column }) => cellName(row, column));
}

/** Writes the cells whose content or number format differs; beyond what was read, nothing stood. */
async function putCells(outbox: Outbox, sheet: Excel.Worksheet, was: SheetState, is: SheetState): Promise<void> {
  const rows = Math.max(was.values.length, is.values.length);
  const columns = Math.max(was.values[0]?.length ?? 0, is.values[0]?.length ?? 0);
  if (rows === 0 || columns === 0) return;
  const places = gridOver({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }, (row, column) => ({
    row,
    column,
  }));
  const inside = ({ row, column }: { row: number; column: number }): boolean =>
    was.numberFormats[row]?.[column] !== undefined && is.numberFormats[row]?.[column] !== undefined;
  const differing = places
    .flat()
    .filter(
      (place) =>
        rawAt(was, place.row, place.column) !== rawAt(is, place.row, place.column) ||
        (inside(place) && formatAt(was, place.row, place.column) !== formatAt(is, place.row, place.column)),
    );
  for (const area of rectangles(differing)) await putArea(outbox, sheet, area, was, is);
}

async function putArea(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  area: Area,
  was: SheetState,
  is: SheetState,
): Promise<void> {
  const raw = gridOver(area, (row, column) => rawAt(was, row, column));
  const wasFormats = gridOver(area, (row, column) => formatAt(was, row, column));
  const isFormats = gridOver(area, (row, column) => formatAt(is, row, column));
  const formatted = JSON.stringify(wasFormats) !== JSON.stringify(isFormats) || wasFormats.flat().includes("@");
  await outbox.put(JSON.stringify(raw).length * 2, 4, () => {
    const range = sheet.getRange(areaName(area));
    const open = formatted && !is.protected;
    if (open) range.numberFormat = wasFormats.map((row) => row.map(() => "General"));
    range.formulas = raw;
    if (open) range.numberFormat = wasFormats;
  });
}

const rawAt = ({ formulas, values, types }: SheetState, row: number, column: number) =>
  typedRaw(formulas[row]?.[column] ?? "", values[row]?.[column] ?? "", types[row]?.[column] ?? "");

const formatAt = ({ numberFormats }: SheetState, row: number, column: number): string =>
  numberFormats[row]?.[column] ?? "General";

async function putNotes(
  outbox: Outbox,
  before: WorkbookState,
  now: WorkbookState,
  places: ReadonlyMap<string, string>,
  redrawn: ReadonlySet<string>,
): Promise<void> {
  if (!hasNotes()) return;
  const key = ({ sheet, row, column }: NoteState): string => `${sheet}!${row},${column}`;
  const is = new Map(now.notes.filter(({ sheet }) => !redrawn.has(sheet)).map((note) => [key(note), note]));
  for (const note of before.notes) {
    const own = { ...note, sheet: places.get(note.sheet) ?? note.sheet };
    await setNote(outbox, own, is.get(key(own))?.content, note.content);
    is.delete(key(own));
  }
  const kept = new Set(places.values());
  for (const extra of is.values()) if (kept.has(extra.sheet)) await setNote(outbox, extra, extra.content, "");
}

async function putHighlights(
  outbox: Outbox,
  before: WorkbookState,
  now: WorkbookState,
  places: ReadonlyMap<string, string>,
  redrawn: ReadonlySet<string>,
): Promise<void> {
  const kept = new Set(places.values());
  const extra = now.highlights.filter(({ sheet }) => kept.has(sheet) && !redrawn.has(sheet));
  for (const one of before.highlights) {
    if (one.tone === undefined) continue;
    const own = { ...one, tone: one.tone, sheet: places.get(one.sheet) ?? one.sheet };
    const found = extra.findIndex((other) => sameHighlight(own, other));
    if (found >= 0) extra.splice(found, 1);
    else await addHighlight(outbox, own);
  }
  for (const one of extra) await dropHighlight(outbox, one);
}

const sameHighlight = (a: Omit<HighlightState, "id">, b: HighlightState): boolean =>
  a.sheet === b.sheet && a.tone === b.tone && areaName(a.area) === areaName(b.area);
