import { UnreadableEdition } from "../forms/editions/unreadable-edition";
import { NotLastYear } from "../forms/not-last-year";
import { TemplateMismatch } from "../forms/template-mismatch";
import type { Address } from "../workbook/address";
import { parseCellName } from "../workbook/address";
import { UnreadableReport } from "../forms/unreadable-report";
import { UnreadableWorkbook, WorkbookRefused } from "../workbook/workbook";
import { words } from "./strings";

/** Something did not work: what a person reads, and what they may pass on. */
export interface Failure {
  /** What was asked for, in words. */
  readonly doing: string;
  /** A stable word to say on the telephone. */
  readonly code: string;
  readonly message: string;
  /** How the workbook was left, where something was to be written. */
  readonly consequence: string | undefined;
  /** For whoever maintains the program: no figure, no name and no word of the workbook. */
  readonly diagnosis: string;
  readonly retry: () => void;
}

/** The workbook holds no form, or one that lacks a label. */
export interface Mismatch {
  readonly message: string;
  /** No form at all, as in a new workbook. */
  readonly empty: boolean;
  /** The cell that comes nearest to what was looked for. */
  readonly nearest: Address | undefined;
}

/** What was asked for when it failed. */
export interface Attempt {
  readonly doing: string;
  /** Something was to be written: the person must know whether it was. */
  readonly writing: boolean;
  readonly surroundings: string;
  readonly retry: () => void;
}

/** Any error as something to show. */
export function failureOf(error: unknown, { doing, writing, surroundings, retry }: Attempt): Failure {
  const code = codeOf(error);
  return {
    doing,
    code,
    message:
      (isForeseen(error) || error instanceof TemplateMismatch) && error.message
        ? error.message
        : words.failure.unforeseen,
    consequence: writing ? consequenceOf(error) : undefined,
    diagnosis: diagnosisOf(error, code, doing, surroundings),
    retry,
  };
}

/** Errors that say in Chinese what is wrong with a file or a workbook. */
const foreseen = [WorkbookRefused, UnreadableWorkbook, NotLastYear, UnreadableReport, UnreadableEdition];

const isForeseen = (error: unknown): error is InstanceType<(typeof foreseen)[number]> =>
  foreseen.some((kind) => error instanceof kind);

/** A failed write puts the workbook back; only when that fails too is it neither the old nor the new one. */
function consequenceOf(error: unknown): string {
  return error instanceof Error && error.name === "RestoreFailed" ? words.failure.halfway : words.failure.kept;
}

function codeOf(error: unknown): string {
  if (isForeseen(error)) return error.reason;
  if (error instanceof TemplateMismatch) return "template-mismatch";
  return error instanceof Error ? error.name : "unknown";
}

/** The message of an error may quote a cell; its name and where it arose never do. */
function diagnosisOf(error: unknown, code: string, doing: string, surroundings: string): string {
  const name = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? framesOf(error) : [];
  return [words.diagnosis.title, `code: ${code}`, `error: ${name}`, `doing: ${doing}`, surroundings, ...frames].join(
    "\n",
  );
}

function framesOf({ stack = "" }: Error): string[] {
  return stack
    .split("\n")
    .filter((line) => /^\s*at |@/.test(line) && /:\d+:\d+\)?$/.test(line.trim()))
    .slice(0, 12)
    .map((line) => line.trim().replace(/(?:https?|file):\/\/[^\s)]*\//g, ""));
}

/** What a workbook that is no filing lacks. */
export function mismatchOf({ message, sheet, nearest }: TemplateMismatch): Mismatch {
  const place = nearest && parseCellName(nearest.cell);
  return {
    message,
    empty: sheet === undefined,
    nearest: sheet !== undefined && place ? { sheet, ...place } : undefined,
  };
}
