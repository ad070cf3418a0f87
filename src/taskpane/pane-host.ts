import type { ReportText } from "../forms/report-text";
import type { Report } from "../narrative/report";
import type { Workbook } from "../workbook/workbook";

/** How the surroundings look; the pane follows. contrast: the system's own colours are forced. */
export type Scheme = "light" | "dark" | "contrast";

/** What the pane asks of the place it lives in: a workbook, and word of what happens there. */
export interface PaneHost {
  readonly workbook: Workbook;
  /** "excel" inside Excel, "page" beside our own sheet view. */
  readonly kind: "excel" | "page";
  /** Until then nothing is remembered and what is asked of the workbook waits; absent where there is nothing to wait for. */
  readonly ready?: Promise<void>;
  /** Another workbook somebody chose, such as last year's, from the bytes of its file. */
  openWorkbook(bytes: Uint8Array): Promise<Workbook>;
  /** The text of a report somebody chose. */
  openReport(bytes: Uint8Array, name: string): Promise<ReportText>;
  /** The written report as the bytes of a Word document. */
  wordDocument(report: Report): Promise<Uint8Array>;
  /** Calls back when cells may have changed, by whomever. A hint, never a promise. Returns how to stop. */
  watchEdits(changed: () => void): () => void;
  scheme(): Scheme;
  watchScheme(changed: (scheme: Scheme) => void): () => void;
  /** What this pane remembered for this workbook on this machine, such as filters; undefined when nothing. */
  recall(name: string): string | undefined;
  remember(name: string, value: string): void;
}
