import { cellName } from "../workbook/address";
import type { SheetDrawing } from "../workbook/drawing";
import { assertWritable } from "../workbook/sheet-rules";
import type { Mark, Snapshot, Workbook, WorkbookContent, WritePlan } from "../workbook/workbook";
import { WorkbookRefused } from "../workbook/workbook";
import type { Codec } from "./codec";
import { fflateCodec } from "./codec";
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
import { writeStorage } from "./storage";
import { WorkbookDraft } from "./workbook-draft";

interface FileSnapshot extends Snapshot {
  readonly bytes: Uint8Array;
}

/** A workbook in an .xlsx file, held as its bytes. Changing it makes new bytes; what nobody touched is copied as it is. */
export class XlsxWorkbook implements Workbook {
  private constructor(
    private state: FileState,
    private readonly codec: Codec,
  ) {}

  /** @throws UnreadableWorkbook when the bytes are no workbook. */
  static open(bytes: Uint8Array, codec: Codec = fflateCodec): XlsxWorkbook {
    return new XlsxWorkbook(fileState(bytes, codec), codec);
  }

  /** A workbook without sheets; it becomes a file with its first one. */
  static create(codec: Codec = fflateCodec): XlsxWorkbook {
    return new XlsxWorkbook(draftState(emptyPackage(codec), codec), codec);
  }

  /** The file as it is now. Asking before there is a sheet is a programming error: Excel would not open it. */
  bytes(): Uint8Array {
    if (this.state.parts.sheets.length === 0) throw new Error("a workbook without sheets is no file");
    return this.state.bytes;
  }

  async read(): Promise<WorkbookContent> {
    const { archive, parts } = this.state;
    return (this.state.content ??= readWorkbook(archive, parts));
  }

  async write(plan: WritePlan): Promise<void> {
    const contents = sheetsToWrite(this.state, plan);
    assertWritable(contents, plan);
    const drawings = plan.sheets ?? [];
    const edits = plan.edits ?? [];
    if (drawings.length > 0) this.assertStructureOpen();
    const draft = new PackageDraft(this.state.archive, this.codec);
    const workbook = new WorkbookDraft(draft, this.state.parts.workbook);
    if (drawings.length > 0) drawSheets(draft, workbook, drawings);
    const formulasChanged = editSheets(draft, workbook.worksheets(), contents, edits);
    if (formulasChanged || drawings.some(hasFormulas)) workbook.dropCalculationChain();
    if (drawings.length + edits.length > 0) workbook.recalculateOnLoad();
    if (plan.storage) this.keep(draft, plan.storage);
    this.commit(draft);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    if (marks.length === 0) return;
    const before = (await this.read()).marks;
    const draft = new PackageDraft(this.state.archive, this.codec);
    const workbook = new WorkbookDraft(draft, this.state.parts.workbook);
    const worksheets = workbook.worksheets();
    const styles = workbook.styles();
    for (const [name, own] of grouped(marks, ({ at }) => at.sheet)) {
      const sheet = worksheets.get(name);
      if (sheet === undefined) throw new WorkbookRefused("sheet-missing", `找不到工作表“${name}”。`, name);
      // A cell marked again shows the new mark only: all marks of the sheet are taken off and put on together.
      clearMarks(draft, sheet);
      setMarks(draft, sheet, latest([...before.filter(({ at }) => at.sheet === name), ...own]), styles.sheet);
    }
    draft.put(styles.part, styles.sheet.text());
    this.commit(draft);
  }

  async clearMarks(): Promise<void> {
    const draft = new PackageDraft(this.state.archive, this.codec);
    const { workbook } = this.state.parts;
    for (const sheet of new WorkbookDraft(draft, workbook).worksheets().values()) clearMarks(draft, sheet);
    const styles = partBehind(draft, workbook, "styles");
    if (styles !== undefined) draft.put(styles, withoutHighlights(draft.text(styles)));
    this.commit(draft);
  }

  async show(): Promise<void> {
    // A file has no view.
  }

  async snapshot(): Promise<FileSnapshot> {
    return { takenBy: "xlsx", bytes: this.state.bytes };
  }

  async restore(snapshot: Snapshot): Promise<void> {
    if (!isFileSnapshot(snapshot)) throw new Error(`a snapshot taken by ${snapshot.takenBy}`);
    this.state = draftState(snapshot.bytes, this.codec);
  }

  private assertStructureOpen(): void {
    if (this.state.parts.structureLocked)
      throw new WorkbookRefused(
        "workbook-protected",
        "工作簿结构受保护，不能新增工作表。请先在“审阅”中撤销工作簿保护再试。",
      );
  }

  private keep(draft: PackageDraft, changes: ReadonlyMap<string, string | undefined>): void {
    const { archive, parts } = this.state;
    const found = readStorage(archive, parts);
    const entries = new Map(found?.entries);
    for (const [name, text] of changes)
      if (text === undefined) entries.delete(name);
      else entries.set(name, text);
    writeStorage(draft, parts.workbook, found?.part, entries);
  }

  /** The one place where the workbook changes: whatever fails before it leaves no trace. */
  private commit(draft: PackageDraft): void {
    this.state = draftState(draft.pack(), this.codec);
  }
}

function drawSheets(draft: PackageDraft, workbook: WorkbookDraft, drawings: readonly SheetDrawing[]): void {
  const parts = workbook.addSheets(drawings);
  drawings.forEach(({ cells }, index) => addRemarks(draft, parts[index] ?? "", cells));
}

const hasFormulas = ({ cells }: SheetDrawing): boolean => cells.some(({ formula }) => formula !== undefined);

/** One mark per cell, the latest, by row and column. */
function latest(marks: readonly Mark[]): Mark[] {
  const byCell = new Map(marks.map((mark) => [cellName(mark.at.row, mark.at.column), mark]));
  return [...byCell.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

const isFileSnapshot = (snapshot: Snapshot): snapshot is FileSnapshot => snapshot.takenBy === "xlsx";
