import type { PaneHost } from "../taskpane/pane-host";
import type { SheetViews } from "../workbook/sheet-view";
import type { Workbook } from "../workbook/workbook";

/** A workbook that is a file. */
export interface FileWorkbook extends Workbook {
  bytes(): Uint8Array;
}

/** What the page needs of files; the root builds it, so that nothing else here knows how a file is made. */
export interface FileEngine extends Pick<PaneHost, "openReport" | "wordDocument"> {
  /** @throws UnreadableWorkbook when the bytes are no workbook. */
  open(bytes: Uint8Array): Promise<FileWorkbook>;
  views(bytes: Uint8Array): Promise<SheetViews>;
  /** The bytes of the sample filing that comes with the page. @throws when it cannot be fetched. */
  sample(): Promise<Uint8Array>;
}
