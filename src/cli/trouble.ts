import { NotLastYear } from "../forms/not-last-year";
import { FiguresInvalid } from "../forms/figures";
import { TemplateMismatch } from "../forms/template-mismatch";
import { UnreadableEdition } from "../forms/editions/unreadable-edition";
import { UnreadableReport } from "../forms/unreadable-report";
import { UnreadableWorkbook, WorkbookRefused } from "../workbook/workbook";

/** Why nothing came of one file: a stable word for programs, one Chinese line for people. */
export interface Trouble {
  readonly reason: string;
  readonly message: string;
  /** We did not foresee this; the fault is ours. */
  readonly unexpected: boolean;
}

/** The file system said no. `message` is Chinese. */
export class FileFailure extends Error {
  constructor(
    readonly reason: "no-permission" | "not-a-file" | "cannot-read" | "cannot-write",
    message: string,
  ) {
    super(message);
    this.name = "FileFailure";
  }
}

/** Any error as one line, without a stack. */
export function troubleOf(error: unknown): Trouble {
  const reason = reasonOf(error);
  if (reason !== undefined && error instanceof Error)
    return { reason, message: oneLine(error.message), unexpected: false };
  const name = error instanceof Error ? error.name : typeof error;
  const detail = error instanceof Error ? `${name}：${error.message}` : name;
  return {
    reason: "unexpected",
    message: oneLine(`程序内部错误（${detail}），请把这一行告诉维护人员。`),
    unexpected: true,
  };
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof UnreadableWorkbook || error instanceof WorkbookRefused || error instanceof FileFailure)
    return error.reason;
  if (error instanceof NotLastYear || error instanceof UnreadableReport || error instanceof UnreadableEdition)
    return error.reason;
  if (error instanceof TemplateMismatch) return "template-mismatch";
  if (error instanceof FiguresInvalid) return "figures-invalid";
  return undefined;
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ");
