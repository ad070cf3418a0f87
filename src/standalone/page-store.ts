import { editCell } from "../actions/edit-cell";
import type { Edition } from "../forms/editions/edition";
import { UnreadableEdition } from "../forms/editions/unreadable-edition";
import { loadCore } from "../taskpane/load-core";
import { localMemory } from "../taskpane/local-memory";
import type { PaneHost } from "../taskpane/pane-host";
import type { Address } from "../workbook/address";
import { anchorOf } from "../workbook/sheet-rules";
import { blankCell } from "../workbook/cell";
import type { Cell } from "../workbook/cell";
import type { SheetContent } from "../workbook/workbook";
import { UnreadableWorkbook, WorkbookRefused } from "../workbook/workbook";
import { draftText, meantText } from "./cell-text";
import { download, savedName } from "./download";
import type { FileEngine, FileWorkbook } from "./file-engine";
import type { OpenFile, PageState, Place } from "./page-state";
import { emptyPage } from "./page-state";
import { PageWorkbook } from "./page-workbook";
import { pageScheme, watchPageScheme } from "./scheme";
import { words } from "./words";

/** The page's state and what can be done to it. */
export class PageStore {
  state: PageState;
  readonly #engine: FileEngine;
  readonly #watchers = new Set<() => void>();
  readonly #editWatchers = new Set<() => void>();
  readonly #memory = localMemory("page");
  #workbook: FileWorkbook | undefined;
  #saved: Uint8Array | undefined;

  constructor(engine: FileEngine) {
    this.#engine = engine;
    const zoom = Number(this.#memory.recall("zoom"));
    this.state = { ...emptyPage, zoom: zoom >= 50 && zoom <= 200 ? zoom : 100 };
  }

  watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  async openSample(): Promise<void> {
    await this.#open(words.sampleName, async () => {
      try {
        return await this.#engine.sample();
      } catch {
        throw new UnreadableWorkbook("missing", words.sampleMissing);
      }
    });
  }

  async openFile(file: File): Promise<void> {
    if (!/\.xls[xm]$/i.test(file.name)) return this.set({ trouble: words.notOpened(file.name, words.notWorkbook) });
    await this.#open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  /** Opens a file in place of the one there; when it cannot be read, the one there stays. */
  async #open(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    this.set({ busy: words.opening(name), trouble: undefined, hint: undefined });
    try {
      const read = await bytes();
      const workbook = await this.#engine.open(read);
      const [content, views] = [await workbook.read(), await this.#engine.views(read)];
      const hidden = new Set(content.sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name));
      const sheet = views.names.find((one) => !hidden.has(one)) ?? views.names[0] ?? "";
      const view = await views.view(sheet);
      this.#workbook = workbook;
      this.#saved = read;
      this.#editWatchers.clear();
      const host = this.#hostOf(name, workbook);
      const opened = (this.state.file?.opened ?? 0) + 1;
      const start = { opened, selected: { row: 0, column: 0 }, draft: undefined, unsaved: false };
      this.set({ file: { name, host, content, views, sheet, view, ...start }, busy: undefined });
    } catch (error) {
      this.set({ busy: undefined, trouble: words.notOpened(name, this.#reasonOf(error)) });
    }
  }

  #reasonOf(error: unknown): string {
    if (error instanceof UnreadableWorkbook || error instanceof WorkbookRefused) return error.message;
    console.error(error);
    return words.failed(error instanceof Error ? error.name : typeof error);
  }

  #hostOf(name: string, workbook: FileWorkbook): PaneHost {
    return {
      workbook: new PageWorkbook(
        workbook,
        () => this.#refresh(workbook),
        (at) => this.show(at),
      ),
      kind: "page",
      openWorkbook: (bytes) => this.#engine.open(bytes),
      openReport: (bytes, name) => this.#engine.openReport(bytes, name),
      wordDocument: (report) => this.#engine.wordDocument(report),
      watchEdits: (changed) => {
        this.#editWatchers.add(changed);
        return () => this.#editWatchers.delete(changed);
      },
      scheme: pageScheme,
      watchScheme: watchPageScheme,
      ...localMemory(name),
    };
  }

  /** Draws what the workbook holds now; a file that has been left in the meantime is none of the page's business. */
  async #refresh(workbook: FileWorkbook): Promise<void> {
    const bytes = workbook.bytes();
    const [content, views] = [await workbook.read(), await this.#engine.views(bytes)];
    const now = (): OpenFile | undefined => (workbook === this.#workbook ? this.state.file : undefined);
    const front = now()?.sheet ?? "";
    const sheet = views.names.includes(front) ? front : (views.names[0] ?? "");
    const view = await views.view(sheet);
    if (now()) this.#setFile({ content, views, unsaved: bytes !== this.#saved });
    // Unless somebody has turned to another sheet while this one was read.
    if (now()?.sheet === front) this.#setFile({ sheet, view });
    else await this.#turnTo(now()?.sheet ?? "");
  }

  async show(at: Address): Promise<void> {
    this.set({ front: "sheet", hint: undefined });
    await this.#turnTo(at.sheet, this.#anchor(at.sheet, at));
  }

  async choose(sheet: string): Promise<void> {
    if (sheet !== this.state.file?.sheet) await this.#turnTo(sheet, { row: 0, column: 0 });
  }

  /** Brings a sheet to the front as soon as it is known how it looks; the selection goes with it. */
  async #turnTo(sheet: string, selected?: Place): Promise<void> {
    const { file } = this.state;
    if (!file) return;
    const view = sheet === file.sheet && file.view ? file.view : await file.views.view(sheet);
    if (this.state.file?.views !== file.views) return;
    this.#setFile({ sheet, view, ...(selected ? { selected, draft: undefined } : {}) });
  }

  select(place: Place): void {
    const selected = this.#anchor(this.state.file?.sheet ?? "", place);
    this.set({ hint: undefined });
    this.#setFile({ selected, draft: undefined });
  }

  #anchor(sheet: string, { row, column }: Place): Place {
    return anchorOf(this.#sheet(sheet)?.merges ?? [], Math.max(0, row), Math.max(0, column));
  }

  #sheet(name: string): SheetContent | undefined {
    return this.state.file?.content.sheets.find((sheet) => sheet.name === name);
  }

  #cell(): Cell {
    const { file } = this.state;
    return (file && this.#sheet(file.sheet)?.cell(file.selected.row, file.selected.column)) ?? blankCell;
  }

  /** Whether the selected cell takes no typing; says why. */
  refuses(): boolean {
    const cell = this.#cell();
    const locked = (this.#sheet(this.state.file?.sheet ?? "")?.protected ?? false) && cell.locked;
    const hint = cell.formula !== undefined ? words.formula : locked ? words.locked : undefined;
    this.set({ hint });
    return hint !== undefined;
  }

  /** Begins to type into the selected cell, with what it holds or what was typed first. */
  type(draft?: string): void {
    if (!this.refuses()) this.#setFile({ draft: draft ?? draftText(this.#cell()) });
  }

  stopTyping(): void {
    this.#setFile({ draft: undefined });
  }

  clear(): void {
    if (!this.refuses()) void this.commit("");
  }

  /** Writes what was typed, and with it the live formulas of the forms that follow; the selection may go on at once. */
  async commit(typed: string, next?: Place): Promise<void> {
    const [{ file }, workbook] = [this.state, this.#workbook];
    if (!file || !workbook) return;
    const at = { sheet: file.sheet, ...file.selected };
    const cell = this.#cell();
    this.#setFile({ draft: undefined, ...(next ? { selected: this.#anchor(file.sheet, next) } : {}) });
    if (typed === draftText(cell)) return;
    try {
      await editCell(workbook, await this.#edition(file), at, meantText(typed, cell));
      await this.#refresh(workbook);
      for (const changed of this.#editWatchers) changed();
    } catch (error) {
      // What was typed is still there to be put right.
      this.set({ trouble: this.#reasonOf(error) });
      await this.#turnTo(at.sheet, at);
      this.#setFile({ draft: typed });
    }
  }

  /** Where the file keeps an edition that is none, the pane says so; what is typed into a cell stands all the same. */
  async #edition({ content }: OpenFile): Promise<Edition | undefined> {
    const core = await loadCore();
    try {
      return await core.editionIn(content, core.checks);
    } catch (error) {
      if (error instanceof UnreadableEdition) return undefined;
      throw error;
    }
  }

  zoomTo(zoom: number): void {
    this.#memory.remember("zoom", String(zoom));
    this.set({ zoom });
  }

  /** Hands the file to the browser's downloads. */
  save(): void {
    const { file } = this.state;
    if (!file || !this.#workbook) return;
    this.#saved = this.#workbook.bytes();
    download(savedName(file.name), this.#saved);
    this.#setFile({ unsaved: false });
    this.set({ hint: words.saved(savedName(file.name)) });
  }

  set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.#watchers) watcher();
  }

  #setFile(change: Partial<OpenFile>): void {
    if (this.state.file) this.set({ file: { ...this.state.file, ...change } });
  }
}
