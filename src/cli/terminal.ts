import type { Report } from "../actions/write-report";
import type { Check } from "../checks/check";
import type { ReportText } from "../forms/report-text";
import type { Workbook } from "../workbook/workbook";

/** A workbook that came from a file and can become one. */
export interface FileWorkbook extends Workbook {
  bytes(): Uint8Array | Promise<Uint8Array>;
}

/** What a command is given of the world outside; the root file builds it. */
export interface Terminal {
  /** The version of this program. */
  readonly engine: string;
  readonly checks: readonly Check[];
  /** @throws UnreadableWorkbook */
  open(bytes: Uint8Array): FileWorkbook | Promise<FileWorkbook>;
  /** The text of a report; the name tells what kind of file it is. */
  readReport(bytes: Uint8Array, name: string): Promise<ReportText>;
  /** The written report as the bytes of a Word document. */
  wordDocument(report: Report): Promise<Uint8Array>;
  create(): FileWorkbook | Promise<FileWorkbook>;
  /** The result: what another program reads. */
  print(text: string): void;
  /** Everything else: progress, remarks, errors. */
  log(text: string): void;
  /** The result is read by a person at a screen that shows colours. */
  readonly colours: boolean;
  /** Show where an unexpected error came from. */
  readonly debug: boolean;
}

/** How the program ends, for the scripts around it. A file that could not be read outweighs findings. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, unreadable: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
