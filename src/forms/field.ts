import type { Address } from "../workbook/address";
import type { Cell } from "../workbook/cell";

/**
 * How a cell of a form was filled: given · blank · dash (—, /, 无: declared not applicable) ·
 * unreadable (holds something that is not what the form asks for) · absent (this form has no such cell).
 */
export type FieldState = "given" | "blank" | "dash" | "unreadable" | "absent";

/** A value of a form together with its printed label and its cell. Checks never compute an address. */
export interface Field<T> {
  /** What it means, whatever its place: "basicData.threePublicExpenses.finalAccount", "projects[标准化专项].funding.total.executed". */
  readonly key: string;
  /** What is printed beside it: "三公经费 2024年决算数". */
  readonly label: string;
  readonly state: FieldState;
  /** Only when given. */
  readonly value: T | undefined;
  /** What stands in the cell, as written. */
  readonly written: string;
  /** Undefined only when absent. */
  readonly at: Address | undefined;
  /** The cell itself, for its formula and number format. */
  readonly cell: Cell | undefined;
  /** The label that shares the cell with the value, when it does: "其中:一般公共预算:". */
  readonly prefix?: string;
  /** Why it could not be read, in Chinese; only when unreadable. */
  readonly trouble?: string;
  /** Where the words stand when they are words of the report and not of a cell. */
  readonly passage?: Passage;
}

/** A stretch of the report's text. */
export interface Passage {
  /** Characters from the beginning of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Counted from 1, as an editor shows them. */
  readonly line: number;
  readonly column: number;
}

/** A field that was filled in. */
export type Given<T> = Field<T> & { readonly value: T; readonly at: Address };

export function isGiven<T>(field: Field<T>): field is Given<T> {
  return field.state === "given" && field.value !== undefined && field.at !== undefined;
}

/** A field that somebody filled in, and no formula. */
export function isTyped<T>(field: Field<T>): field is Given<T> {
  return isGiven(field) && field.cell?.formula === undefined;
}

/** The same record of fields with every value certain. */
export type AllGiven<R> = { [K in keyof R]: R[K] extends Field<infer T> ? Given<T> : never };

function allGiven<R extends Record<string, Field<unknown>>>(fields: R | AllGiven<R>): fields is AllGiven<R> {
  return Object.values(fields).every(isGiven);
}

/** All of these are filled in: the same record with every value certain; undefined when one is not. */
export function given<R extends Record<string, Field<unknown>>>(fields: R): AllGiven<R> | undefined {
  const asked: R | AllGiven<R> = fields;
  return allGiven<R>(asked) ? asked : undefined;
}

/** The fields of a list that are filled in, in order. */
export function onlyGiven<T>(fields: readonly Field<T>[]): Given<T>[] {
  return fields.filter(isGiven);
}

/** A cell this form does not have. */
export function absent<T>(key: string, label: string): Field<T> {
  return { key, label, state: "absent", value: undefined, written: "", at: undefined, cell: undefined };
}
