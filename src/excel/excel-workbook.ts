import type { Address } from "../workbook/address";
import { assertWritable } from "../workbook/sheet-rules";
import type { Mark, OtherMarks, Snapshot, Workbook, WorkbookContent, WritePlan } from "../workbook/workbook";
import { WorkbookRefused } from "../workbook/workbook";
import { isWeb } from "./api-level";
import { Outbox } from "./outbox";
import { putBack, sheetsToLeave } from "./put-back";
import { readState } from "./read-state";
import { codeOf, halfDone, refusalFor } from "./refusals";
import { runBatch, usualPatience } from "./run-batch";
import { askPicture } from "./sheet-picture";
import { showCell } from "./show-cell";
import { SheetAlbum } from "./sheet-album";
import { contentOf } from "./workbook-content";
import type { SheetState, WorkbookState } from "./workbook-state";
import type { WriteScope } from "./write-plan";
import { everySheet, leavingSheets, removeSheets, scopeOf, writeBatch } from "./write-plan";
import { putMarks } from "./write-marks";

/** How many forms of ours an answer of Excel on the web holds, 5 MB at most, and how many when they are larger. */
const webSheets = 110;
const fewSheets = 20;

const usualSheets = (): number | undefined => (isWeb() ? webSheets : undefined);

interface ExcelSnapshot extends Snapshot {
  readonly state: WorkbookState;
}

/** The workbook that is open in Excel. What is asked while a change is under way waits for its end. */
export class ExcelWorkbook implements Workbook {
  readonly #album = new SheetAlbum();
  readonly #patience: number;
  #sheetsAtOnce: number | undefined;
  #turn: Promise<unknown>;

  /** Whatever is asked waits until Office is ready. */
  constructor(ready: Promise<unknown> = Promise.resolve(), patience = usualPatience) {
    this.#turn = ready;
    this.#patience = patience;
  }

  read(): Promise<WorkbookContent> {
    return this.#inTurn(async () => contentOf(await this.#state(everySheet)));
  }

  write(plan: WritePlan): Promise<void> {
    return this.#inTurn(() =>
      this.#change(
        scopeOf(plan),
        async (context, before) => {
          assertWritable(contentOf(before).sheets, plan);
          assertStructureOpen(before, plan);
          await this.#picture(context, leavingSheets(before, plan));
        },
        (outbox, before) => writeBatch(outbox, before, plan, this.#album),
        plan.removeSheets,
      ),
    );
  }

  mark(marks: readonly Mark[], others: OtherMarks = "kept"): Promise<void> {
    if (marks.length === 0 && others === "kept") return Promise.resolve();
    return this.#inTurn(() =>
      this.#change(everySheet, undefined, (outbox, before) => putMarks(outbox, before, marks, others)),
    );
  }

  show(at: Address): Promise<void> {
    return this.#inTurn(() => runBatch({ patience: this.#patience }, (context) => showCell(context, at)));
  }

  snapshot(): Promise<ExcelSnapshot> {
    return this.#inTurn(async () => ({ takenBy: "excel", state: await this.#state(everySheet) }));
  }

  async restore(snapshot: Snapshot): Promise<void> {
    if (!isExcelSnapshot(snapshot)) throw new Error(`a snapshot taken by ${snapshot.takenBy}`);
    await this.#inTurn(async () => {
      const now = await this.#state(everySheet);
      try {
        await this.#putBack(snapshot.state, everySheet);
      } catch (failure) {
        await this.#rollBack(now, everySheet, failure);
        throw failure;
      }
    });
  }

  /** One after another; an error of Excel becomes a refusal on the way out. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work).catch((failure: unknown) => {
      throw refusalFor(failure);
    });
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #state(scope: WriteScope): Promise<WorkbookState> {
    return runBatch({ patience: this.#patience }, (context) => this.#stateIn(context, scope));
  }

  async #stateIn(context: Excel.RequestContext, scope: WriteScope): Promise<WorkbookState> {
    const { drawn, merges } = this.#album;
    const read = (sheetsAtOnce = this.#sheetsAtOnce ?? usualSheets()) =>
      readState(context, { ...scope, drawn, merges, sheetsAtOnce });
    try {
      return await read();
    } catch (failure) {
      if (codeOf(failure) !== "ResponsePayloadSizeLimitExceeded") throw failure;
      return await read((this.#sheetsAtOnce = fewSheets));
    }
  }

  /** The one place where the workbook changes: whatever fails, it is put back as it was. */
  async #change(
    scope: WriteScope,
    prepare: ((context: Excel.RequestContext, before: WorkbookState) => Promise<void>) | undefined,
    work: (outbox: Outbox, before: WorkbookState) => Promise<void>,
    removed: readonly string[] = [],
  ): Promise<void> {
    let before: WorkbookState | undefined;
    let begun = false;
    try {
      await runBatch({ patience: this.#patience, undoable: true }, async (context) => {
        const found = await this.#stateIn(context, scope);
        await prepare?.(context, found);
        before = found;
        const outbox = new Outbox(context);
        begun = true;
        await work(outbox, found);
        await outbox.finish();
        await removeSheets(context, found, removed);
      });
    } catch (failure) {
      if (!before || !begun) throw failure;
      if (await this.#finishedRemoving(before, removed)) return;
      await this.#rollBack(before, scope, failure);
      throw failure;
    }
  }

  /** Sheets go last. Once one is gone all else has been done, so the way on is the others. */
  async #finishedRemoving(before: WorkbookState, removed: readonly string[]): Promise<boolean> {
    if (removed.length === 0) return false;
    return runBatch({ patience: this.#patience }, async (context) => {
      const sheets = context.workbook.worksheets.load("items/id");
      await context.sync();
      const ids = new Set(before.sheets.filter(({ name }) => removed.includes(name)).map(({ id }) => id));
      const left = sheets.items.filter(({ id }) => ids.has(id));
      if (left.length === ids.size) return false;
      for (const sheet of left) sheet.delete();
      if (left.length > 0) await context.sync();
      return true;
    }).catch(() => false);
  }

  async #rollBack(before: WorkbookState, scope: WriteScope, failure: unknown): Promise<void> {
    try {
      await this.#putBack(before, scope);
    } catch {
      throw halfDone(failure);
    }
  }

  /** A sheet may have another name by now, so all are read when any could be gone. */
  #putBack(before: WorkbookState, scope: WriteScope): Promise<void> {
    return runBatch({ patience: this.#patience }, async (context) => {
      const now = await this.#stateIn(context, scope);
      const outbox = new Outbox(context);
      await this.#picture(context, sheetsToLeave(before, now, this.#album));
      await putBack(outbox, before, now, this.#album);
      await outbox.finish();
      this.#album.returnTo(before);
    });
  }

  async #picture(context: Excel.RequestContext, leaving: readonly SheetState[]): Promise<void> {
    const pictures = leaving.map((sheet) => askPicture(context, sheet));
    if (pictures.length > 0) await context.sync();
    for (const picture of pictures) this.#album.keep(picture());
  }
}

function assertStructureOpen(
  { structureLocked }: WorkbookState,
  { sheets = [], removeSheets: removed = [] }: WritePlan,
) {
  if (structureLocked && sheets.length + removed.length > 0)
    throw new WorkbookRefused(
      "workbook-protected",
      "工作簿结构受保护，不能新增或删除工作表。请先在“审阅”中撤销工作簿保护再试。",
    );
}

const isExcelSnapshot = (snapshot: Snapshot): snapshot is ExcelSnapshot => snapshot.takenBy === "excel";
