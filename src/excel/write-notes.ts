import { cellName } from "../workbook/address";
import { hasNotes } from "./api-level";
import type { NoteParts } from "./mark-format";
import { noteParts, noteText } from "./mark-format";
import type { Outbox } from "./outbox";
import type { NoteState, WorkbookState } from "./workbook-state";

export interface NotePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function noteAt({ notes }: WorkbookState, { sheet, row, column }: NotePlace): NoteState | undefined {
  return notes.find((note) => note.sheet === sheet && note.row === row && note.column === column);
}

/** Changes one note by its two parts; a note of which nothing is left goes. Without notes in this Excel, nothing happens. */
export async function changeNote(
  outbox: Outbox,
  state: WorkbookState,
  place: NotePlace,
  change: (parts: NoteParts) => NoteParts,
): Promise<void> {
  if (!hasNotes()) return;
  const before = noteAt(state, place)?.content;
  await setNote(outbox, place, before, noteText(change(noteParts(before ?? ""))));
}

/** Sets the text of a note; "" takes it away. `before` is what stands there now. */
export async function setNote(
  outbox: Outbox,
  { sheet, row, column }: NotePlace,
  before: string | undefined,
  after: string,
): Promise<void> {
  if ((before ?? "") === after) return;
  await outbox.put(JSON.stringify(after).length, 3, () => {
    const { notes } = outbox.context.workbook.worksheets.getItem(sheet);
    const name = cellName(row, column);
    if (before === undefined) notes.add(name, after);
    else if (after === "") notes.getItem(name).delete();
    else notes.getItem(name).content = after;
  });
}
