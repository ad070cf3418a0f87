import { cellName } from "../../src/workbook/address";
import { areaOf } from "./areas";
import type { Host } from "./host";
import type { HostObject } from "./host-object";
import { accessDenied, HostError, itemNotFound } from "./host-object";
import type { HostNote, HostSheet } from "./model";
import { freshId } from "./model";

/** The notes of some sheets: of one, or of all the workbook has. */
export function notesOf(host: Host, sheets: () => readonly HostSheet[], one?: HostSheet): HostObject {
  const find = (key: string): HostObject | undefined => {
    for (const sheet of sheets())
      for (const note of sheet.notes)
        if (note.id === key || (one && cellName(note.row, note.column) === key)) return noteOf(host, sheet, note);
    return undefined;
  };
  return {
    type: "NoteCollection",
    items: () => sheets().flatMap((sheet) => sheet.notes.map((note) => noteOf(host, sheet, note))),
    indexer: (key) => {
      const found = find(key);
      if (!found) throw itemNotFound("NoteCollection.getItem");
      return found;
    },
    methods: {
      GetItem: (key: string) => {
        const found = find(key);
        if (!found) throw itemNotFound("NoteCollection.getItem");
        return found;
      },
      GetItemOrNullObject: (key: string) => find(key) ?? null,
      Add: (address: string, content: string) => {
        if (!one) throw new HostError("InvalidArgument", "notes are added to a sheet here", "NoteCollection.add");
        return addNote(host, one, address, content);
      },
    },
  };
}

function addNote(host: Host, sheet: HostSheet, address: string, content: string): HostObject {
  assertObjectsOpen(sheet);
  const { top: row, left: column } = areaOf(address);
  if (sheet.notes.some((note) => note.row === row && note.column === column))
    throw new HostError("InvalidOperation", "the cell has a note", "NoteCollection.add");
  const note: HostNote = { id: freshId(), row, column, content, authorName: "当前用户" };
  sheet.notes.push(note);
  return noteOf(host, sheet, note);
}

function noteOf(host: Host, sheet: HostSheet, note: HostNote): HostObject {
  return {
    type: "Note",
    identity: () => ({ Id: note.id }),
    properties: { content: () => note.content, authorName: () => note.authorName },
    setters: {
      Content: (content: string) => {
        assertObjectsOpen(sheet);
        note.content = content;
      },
    },
    methods: {
      GetLocation: () =>
        host.rangeObject(sheet, { top: note.row, bottom: note.row, left: note.column, right: note.column }),
      Delete: () => {
        assertObjectsOpen(sheet);
        sheet.notes = sheet.notes.filter((other) => other !== note);
      },
    },
  };
}

function assertObjectsOpen({ protection }: HostSheet): void {
  if (protection.on && protection.options["allowEditObjects"] !== true) throw accessDenied("NoteCollection");
}
