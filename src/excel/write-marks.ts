import { areaName, cellName } from "../workbook/address";
import type { Mark, OtherMarks, MarkTone } from "../workbook/workbook";
import { WorkbookRefused } from "../workbook/workbook";
import { hasNotes } from "./api-level";
import { markFormula, noteParts, toneFill } from "./mark-format";
import { storedWords, wordsEntry } from "./mark-words";
import type { Outbox } from "./outbox";
import { protectedSheet } from "./refusals";
import { marksEntry } from "./storage-xml";
import { placeKey } from "./workbook-content";
import type { HighlightState, MarkWords, WorkbookState } from "./workbook-state";
import { changeNote } from "./write-notes";
import { writeStorage } from "./write-storage";

/** Puts marks on; a cell marked before shows the new mark only. Dropped: highlights, our part of notes, our own record. */
export async function putMarks(
  outbox: Outbox,
  state: WorkbookState,
  marks: readonly Mark[],
  others: OtherMarks,
): Promise<void> {
  const kept = others === "kept";
  const ids = new Map(state.sheets.map(({ id, name }) => [name, id]));
  const latest = new Map<string, Mark & { readonly id: string }>();
  for (const mark of marks) {
    const id = ids.get(mark.at.sheet);
    if (id === undefined) throw new WorkbookRefused("sheet-missing", `找不到工作表“${mark.at.sheet}”。`, mark.at.sheet);
    latest.set(placeKey(id, mark.at.row, mark.at.column), { ...mark, id });
  }
  const isMarkedAgain = (sheet: string, row: number, column: number) => latest.has(placeKey(sheet, row, column));
  const highlights = state.highlights.filter(({ sheet, area }) => !kept || isMarkedAgain(sheet, area.top, area.left));
  const notes = state.notes.filter(
    ({ sheet, row, column, content }) =>
      !kept && !isMarkedAgain(sheet, row, column) && noteParts(content).mark !== undefined,
  );
  const sheets = [...[...latest.values()].map(({ id }) => id), ...[...highlights, ...notes].map(({ sheet }) => sheet)];
  assertMarkable(state, new Set(sheets));
  for (const old of highlights) await dropHighlight(outbox, old);
  for (const note of notes) await changeNote(outbox, state, note, ({ own }) => ({ own, mark: undefined }));
  for (const { id, at, tone, text } of latest.values()) {
    await addHighlight(outbox, {
      sheet: id,
      tone,
      area: { top: at.row, bottom: at.row, left: at.column, right: at.column },
    });
    await changeNote(outbox, state, { ...at, sheet: id }, ({ own }) => ({ own, mark: text }));
  }
  if (hasNotes() && kept) return;
  const stay = storedWords(state.storageXml).filter(
    (old) => kept && !isMarkedAgain(ids.get(old.sheet) ?? "", old.row, old.column),
  );
  const words = hasNotes() ? [] : [...latest.values()].map(({ at, text }) => ({ ...at, text }));
  await keepWords(outbox, state, [...stay, ...words]);
}

const keepWords = (outbox: Outbox, state: WorkbookState, words: readonly MarkWords[]): Promise<void> =>
  writeStorage(outbox, state, new Map([[marksEntry, wordsEntry(words)]]));

/** The rule comes last: with a rule it is finished. */
export async function addHighlight(
  outbox: Outbox,
  { sheet, tone, area }: Pick<HighlightState, "sheet" | "area"> & { readonly tone: MarkTone },
): Promise<void> {
  await outbox.put(200, 4, () => {
    const range = outbox.context.workbook.worksheets.getItem(sheet).getRange(areaName(area));
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.format.fill.color = toneFill[tone];
    custom.rule.formula = markFormula(tone);
  });
}

export async function dropHighlight(outbox: Outbox, { sheet, id, area }: HighlightState): Promise<void> {
  await outbox.put(100, 2, () => {
    const range = outbox.context.workbook.worksheets.getItem(sheet).getRange(cellName(area.top, area.left));
    range.conditionalFormats.getItem(id).delete();
  });
}

/** Excel lets nobody colour or annotate a protected sheet unless its owner allowed that; we never lift a protection. */
function assertMarkable({ sheets }: WorkbookState, touched: ReadonlySet<string>): void {
  for (const { id, name, protection } of sheets)
    if (protection && touched.has(id)) {
      if (protection.allowFormatCells !== true) throw protectedSheet(name, "加底色");
      if (hasNotes() && protection.allowEditObjects !== true) throw protectedSheet(name, "写批注");
    }
}
