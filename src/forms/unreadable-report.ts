/** Why a report cannot be read: a stable word for programs. */
export type UnreadableReportReason =
  | "empty"
  | "old-doc"
  | "wps"
  | "pdf"
  | "ofd"
  | "rtf"
  | "web-page"
  | "encrypted"
  | "too-large"
  | "truncated"
  | "damaged"
  | "not-docx"
  | "not-text"
  | "no-words";

/** The file of a report is none we can read. `message` is Chinese, one line. */
export class UnreadableReport extends Error {
  constructor(
    readonly reason: UnreadableReportReason,
    message: string,
  ) {
    super(message);
    this.name = "UnreadableReport";
  }
}
