import type { PaneHost } from "../taskpane/pane-host";
import type { SheetView, SheetViews } from "../workbook/sheet-view";
import type { WorkbookContent } from "../workbook/workbook";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The file on the page. */
export interface OpenFile {
  /** Counts the files opened on this page: the same file opened again is another one to the pane. */
  readonly opened: number;
  readonly name: string;
  readonly host: PaneHost;
  readonly content: WorkbookContent;
  readonly views: SheetViews;
  /** The name of the sheet in front, and how it looks. */
  readonly sheet: string;
  readonly view: SheetView | undefined;
  readonly selected: Place;
  /** What is being typed into the selected cell; undefined while nobody types. */
  readonly draft: string | undefined;
  /** Something in it is not in any saved file. */
  readonly unsaved: boolean;
}

export interface PageState {
  readonly file: OpenFile | undefined;
  /** What is under way, for a person to read; undefined when nothing is. */
  readonly busy: string | undefined;
  /** What went wrong last, in Chinese. */
  readonly trouble: string | undefined;
  /** Why a cell takes no typing; gone with the next step. */
  readonly hint: string | undefined;
  /** In per cent. */
  readonly zoom: number;
  /** Which of the two is in view where there is room for one only. */
  readonly front: "sheet" | "pane";
}

export const emptyPage: PageState = {
  file: undefined,
  busy: undefined,
  trouble: undefined,
  hint: undefined,
  zoom: 100,
  front: "sheet",
};
