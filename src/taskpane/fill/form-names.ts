import type { FormStatus } from "../../actions/form-status";
import { addressText } from "../../workbook/address";
import { words } from "../strings";

/** What a table is called in the pane; a project table by its project. */
export function formName({ kind, name }: FormStatus): string {
  return kind === "project" ? name || words.forms.unnamedProject : words.forms.names[kind];
}

export const missingForms = (statuses: readonly FormStatus[]): readonly FormStatus[] =>
  statuses.filter(({ kind, at }) => kind !== "project" && at === undefined);

/** A project table that is there. */
export interface ProjectTable {
  readonly name: string;
  readonly sheet: string;
  readonly at: NonNullable<FormStatus["at"]>;
}

export function projectTables(statuses: readonly FormStatus[]): readonly ProjectTable[] {
  return statuses.flatMap((status) =>
    status.kind === "project" && status.at ? [{ name: formName(status), sheet: status.at.sheet, at: status.at }] : [],
  );
}

/** Two projects may bear one name: their places tell them apart. */
export function keyedStatuses(statuses: readonly FormStatus[]): readonly { key: string; status: FormStatus }[] {
  return statuses.map((status) => ({
    key: status.at ? addressText(status.at) : `${status.kind} ${status.name}`,
    status,
  }));
}

/** Self-evaluation looks back: in 2025 the year 2024 is filed. */
export const filingYear = (today: Date): string => String(today.getFullYear() - 1);

/** One project name a line; empty lines count for nothing. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "");

export const isYear = (text: string): boolean => /^20\d\d$/.test(text.trim().normalize("NFKC"));
