import { editCell } from "../actions/edit-cell";
import { editionIn } from "../actions/settings";
import { localMemory } from "../taskpane/local-memory";
import type { PaneHost } from "../taskpane/pane-host";
import type { Address } from "../workbook/address";
import { anchorOf } from "../workbook/sheet-rules";
import { valueText } from "../workbook/cell";
import { UnreadableWorkbook, WorkbookRefused } from "../workbook/workbook";
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
    await this.#open(words.sampleName, () => this.#engine.sample());
  }

  async openFile(file: File): Promise<void> {
    if (!/\.xls[xm]$/i.test(file.name)) return this.set({ trouble: words.notOpened(file.name, words.notWorkbook) });
    await this.#open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  /** Opens a file in place of the one there; when it cannot be read, the one there stays. */
  async #open(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    this.set({ busy: words.opening(name), trouble: undefined });
    try {
      const read = await bytes();
      const workbook = await this.#engine.open(read);
      const [content, views] = [await workbook.read(), await this.#engine.views(read)];
      this.#workbook = workbook;
      this.#saved = read;
      const first = views.find((view) => !content.sheets.find((sheet) => sheet.name === view.name)?.hidden) ?? views[0];
      const host = this.#hostOf(name, workbook);
      const selected = { row: 0, column: 0 };
      const file = { name, host, content, views, sheet: first?.name ?? "", selected, draft: undefined, unsaved: false };
      this.set({ file, busy: undefined });
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
        () => this.#refresh(),
        (at) => this.show(at),
      ),
      kind: "page",
      watchEdits: (changed) => {
        this.#editWatchers.add(changed);
        return () => this.#editWatchers.delete(changed);
      },
      scheme: pageScheme,
      watchScheme: watchPageScheme,
      ...localMemory(name),
    };
  }

  async #refresh(): Promise<void> {
    const [workbook, { file }] = [this.#workbook, this.state];
    if (!workbook || !file) return;
    const bytes = workbook.bytes();
    const [content, views] = [await workbook.read(), await this.#engine.views(bytes)];
    const sheet = views.some(({ name }) => name === file.sheet) ? file.sheet : (views[0]?.name ?? "");
    this.#setFile({ content, views, sheet, unsaved: bytes !== this.#saved });
  }

  show(at: Address): void {
    this.#setFile({ sheet: at.sheet, selected: { row: at.row, column: at.column }, draft: undefined });
    this.set({ front: "sheet" });
  }

  choose(sheet: string): void {
    this.#setFile({ sheet, selected: { row: 0, column: 0 }, draft: undefined });
  }

  select(place: Place): void {
    const merges = this.#sheet()?.merges ?? [];
    const { row, column } = anchorOf(merges, Math.max(0, place.row), Math.max(0, place.column));
    this.#setFile({ selected: { row, column }, draft: undefined });
  }

  /** Begins to type into the selected cell; says why not when it is locked. */
  type(draft?: string): void {
    const { file } = this.state;
    const sheet = this.#sheet();
    if (!file || !sheet) return;
    const cell = sheet.cell(file.selected.row, file.selected.column);
    if ((sheet.protected && cell.locked) || cell.formula !== undefined) return this.set({ trouble: words.locked });
    this.#setFile({ draft: draft ?? valueText(cell.value) });
  }

  stopTyping(): void {
    this.#setFile({ draft: undefined });
  }

  /** Writes what was typed, and with it the live formulas of the forms that follow. */
  async commit(typed: string): Promise<boolean> {
    const { file } = this.state;
    if (!file || !this.#workbook) return false;
    this.#setFile({ draft: undefined });
    try {
      const at = { sheet: file.sheet, ...file.selected };
      if (typed === this.#typedNow(at)) return true;
      await editCell(this.#workbook, editionIn(file.content), at, typed);
      await this.#refresh();
      for (const changed of this.#editWatchers) changed();
      return true;
    } catch (error) {
      this.set({ trouble: this.#reasonOf(error) });
      return false;
    }
  }

  #typedNow(at: Address): string {
    const cell = this.#sheet()?.cell(at.row, at.column);
    return cell ? valueText(cell.value) : "";
  }

  #sheet() {
    const { file } = this.state;
    return file?.content.sheets.find(({ name }) => name === file.sheet);
  }

  zoomTo(zoom: number): void {
    this.#memory.remember("zoom", String(zoom));
    this.set({ zoom });
  }

  /** Hands the file to the browser's downloads. */
  save(): void {
    const { file } = this.state;
    if (!file || !this.#workbook) return;
    const bytes = this.#workbook.bytes();
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.#saved = bytes;
    this.#setFile({ unsaved: false });
  }

  set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.#watchers) watcher();
  }

  #setFile(change: Partial<OpenFile>): void {
    if (this.state.file) this.set({ file: { ...this.state.file, ...change } });
  }
}
