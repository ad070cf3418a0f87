import type { SheetDrawing } from "../workbook/drawing";
import { assertWritable } from "../workbook/sheet-rules";
import type { Mark, OtherMarks, Snapshot, Workbook, WorkbookContent, WritePlan } from "../workbook/workbook";
import { WorkbookRefused } from "../workbook/workbook";
import type { Codec } from "./codec";
import { inOrder } from "./cell-order";
import { addRemarks, editSheets, grouped } from "./edit-sheets";
import type { FileState } from "./file-state";
import { draftState, fileState, sheetsToWrite } from "./file-state";
import { clearMarks, setMarks } from "./marks";
import { emptyPackage } from "./new-workbook";
import { PackageDraft } from "./package-draft";
import { withoutHighlights } from "./patch-styles";
import { readStorage } from "./read-storage";
import { readWorkbook } from "./read-workbook";
import { partBehind } from "./relationship-draft";
import { streamCodec } from "./stream-codec";
import { writeStorage } from "./storage";
import { WorkbookDraft } from "./workbook-draft";
import { withParts } from "./zip";

interface FileSnapshot extends Snapshot {
  readonly bytes: Uint8Array;
}

/** A workbook in an .xlsx file, held as its bytes. Changing it makes new bytes; what nobody touched is copied as it is. */
export class XlsxWorkbook implements Workbook {
  #state: FileState;
  readonly #codec: Codec;
  #turn: Promise<unknown>;

  private constructor(state: FileState, codec: Codec, turn: Promise<unknown> = Promise.resolve()) {
    this.#state = state;
    this.#codec = codec;
    this.#turn = turn;
  }

  /** @throws UnreadableWorkbook when the bytes are no workbook. */
  static async open(bytes: Uint8Array, codec: Codec = streamCodec): Promise<XlsxWorkbook> {
    return new XlsxWorkbook(await fileState(bytes, codec), codec);
  }

  /** A workbook without sheets; it becomes a file with its first one. */
  static async create(codec: Codec = streamCodec): Promise<XlsxWorkbook> {
    return new XlsxWorkbook(await draftState(await emptyPackage(codec), codec), codec);
  }

  /** The file as it is now. Asking before there is a sheet is a programming error: Excel would not open it. */
  bytes(): Uint8Array {
    if (this.#state.parts.sheets.length === 0) throw new Error("a workbook without sheets is no file");
    return this.#state.bytes;
  }

  read(): Promise<WorkbookContent> {
    return this.#inTurn(() => this.#content());
  }

  write(plan: WritePlan): Promise<void> {
    const drawings = plan.sheets ?? [];
    const edits = plan.edits ?? [];
    const removed = plan.removeSheets ?? [];
    return this.#change(
      removed.length > 0 ? this.#state.parts.sheets.map(({ name }) => name) : edits.map(({ at }) => at.sheet),
      (draft, workbook) => {
        const contents = sheetsToWrite(this.#state, plan);
        assertWritable(contents, plan);
        if (drawings.length + removed.length > 0) this.#assertStructureOpen();
        for (const name of removed) workbook.removeSheet(name);
        if (drawings.length > 0) drawSheets(draft, workbook, drawings);
        const formulasChanged = editSheets(draft, workbook.worksheets(), contents, edits);
        if (formulasChanged || removed.length > 0 || drawings.some(hasFormulas)) workbook.dropCalculationChain();
        if (drawings.length + edits.length > 0) workbook.recalculateOnLoad();
        if (plan.storage) this.#keep(draft, plan.storage);
      },
    );
  }

  async mark(marks: readonly Mark[], others: OtherMarks = "kept"): Promise<void> {
    const kept = others === "kept";
    if (kept && marks.length === 0) return;
    const before = kept ? (await this.read()).marks : [];
    const { parts } = this.#state;
    const all = kept ? [] : parts.sheets.filter(({ isWorksheet }) => isWorksheet).map(({ name }) => name);
    const touched = new Set([...marks.map(({ at }) => at.sheet), ...all]);
    await this.#change(touched, (draft, workbook) => {
      const worksheets = workbook.worksheets();
      // A cell marked again shows the new mark only: all marks of a sheet are taken off and put on together.
      for (const name of touched) clearMarks(draft, partNamed(worksheets, name));
      const old = partBehind(draft, parts.workbook, "styles");
      if (!kept && old !== undefined) draft.put(old, withoutHighlights(draft.text(old)));
      if (marks.length === 0) return;
      const { part, sheet } = workbook.styles();
      for (const [name, own] of grouped([...before, ...marks], ({ at }) => at.sheet))
        if (touched.has(name)) setMarks(draft, partNamed(worksheets, name), latest(own), sheet);
      draft.put(part, sheet.text());
    });
  }

  async show(): Promise<void> {
    // A file has no view.
  }

  snapshot(): Promise<FileSnapshot> {
    return this.#inTurn(async () => ({ takenBy: "xlsx", bytes: this.#state.bytes }));
  }

  async restore(snapshot: Snapshot): Promise<void> {
    if (!isFileSnapshot(snapshot)) throw new Error(`a snapshot taken by ${snapshot.takenBy}`);
    await this.#inTurn(async () => {
      this.#state = await draftState(snapshot.bytes, this.#codec);
    });
  }

  /** One thing after another: what is asked while a change is under way sees the workbook after it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #content(): Promise<WorkbookContent> {
    const state = this.#state;
    const { archive, parts } = state;
    if (state.content) return state.content;
    await archive.load(
      [...parts.sheets.map(({ part }) => part), parts.styles, parts.sharedStrings].filter((part) => part !== undefined),
    );
    return (state.content = await withParts(() => readWorkbook(archive, parts)));
  }

  /** The one place where the workbook changes: whatever fails before its last line leaves no trace. */
  #change(sheets: Iterable<string>, work: (draft: PackageDraft, workbook: WorkbookDraft) => void): Promise<void> {
    const touched = new Set(sheets);
    return this.#inTurn(async () => {
      const { archive, parts } = this.#state;
      await archive.load(parts.sheets.filter(({ name }) => touched.has(name)).map(({ part }) => part));
      const draft = await withParts(() => {
        const begun = new PackageDraft(archive, this.#codec);
        work(begun, new WorkbookDraft(begun, parts.workbook));
        return begun;
      });
      this.#state = await draftState(await draft.pack(), this.#codec);
    });
  }

  #assertStructureOpen(): void {
    if (this.#state.parts.structureLocked)
      throw new WorkbookRefused(
        "workbook-protected",
        "工作簿结构受保护，不能新增工作表。请先在“审阅”中撤销工作簿保护再试。",
      );
  }

  #keep(draft: PackageDraft, changes: ReadonlyMap<string, string | undefined>): void {
    const { archive, parts } = this.#state;
    const found = readStorage(archive, parts);
    const entries = new Map(found?.entries);
    for (const [name, text] of changes)
      if (text === undefined) entries.delete(name);
      else entries.set(name, text);
    writeStorage(draft, parts.workbook, found?.part, entries);
  }
}

function drawSheets(draft: PackageDraft, workbook: WorkbookDraft, drawings: readonly SheetDrawing[]): void {
  const parts = workbook.addSheets(drawings);
  drawings.forEach(({ cells }, index) => addRemarks(draft, parts[index] ?? "", cells));
}

const hasFormulas = ({ cells }: SheetDrawing): boolean => cells.some(({ formula }) => formula !== undefined);

function partNamed(worksheets: ReadonlyMap<string, string>, name: string): string {
  const part = worksheets.get(name);
  if (part === undefined) throw new WorkbookRefused("sheet-missing", `找不到工作表“${name}”。`, name);
  return part;
}

/** One mark per cell, the latest, by row and column. */
const latest = (marks: readonly Mark[]): Mark[] => inOrder(marks, ({ at }) => at).flatMap(([, own]) => own);

const isFileSnapshot = (snapshot: Snapshot): snapshot is FileSnapshot => snapshot.takenBy === "xlsx";
