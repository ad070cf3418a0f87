import type { Address } from "../workbook/address";
import type { Mark, OtherMarks, Snapshot, Workbook, WorkbookContent, WritePlan } from "../workbook/workbook";
import type { FileWorkbook } from "./file-engine";

/** The open file as the pane sees it: every change and every cell to be shown is told to the sheet view. */
export class PageWorkbook implements Workbook {
  readonly #file: FileWorkbook;
  readonly #changed: () => Promise<void>;
  readonly #shown: (at: Address) => Promise<void>;

  constructor(file: FileWorkbook, changed: () => Promise<void>, shown: (at: Address) => Promise<void>) {
    this.#file = file;
    this.#changed = changed;
    this.#shown = shown;
  }

  read(): Promise<WorkbookContent> {
    return this.#file.read();
  }

  write(plan: WritePlan): Promise<void> {
    return this.#change(() => this.#file.write(plan));
  }

  mark(marks: readonly Mark[], others?: OtherMarks): Promise<void> {
    return this.#change(() => this.#file.mark(marks, others));
  }

  show(at: Address): Promise<void> {
    return this.#shown(at);
  }

  snapshot(): Promise<Snapshot> {
    return this.#file.snapshot();
  }

  restore(snapshot: Snapshot): Promise<void> {
    return this.#change(() => this.#file.restore(snapshot));
  }

  async #change(work: () => Promise<void>): Promise<void> {
    await work();
    await this.#changed();
  }
}
