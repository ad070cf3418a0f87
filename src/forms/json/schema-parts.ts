import * as v from "valibot";
import { nearestWords } from "./nearest-words";

/** What an entry of a JSON file can be made of, each with what it says, in Chinese, of anything else. */

const shown = (input: unknown): string => {
  if (input === undefined) return "没有写";
  if (input === null) return "写的是 null";
  if (Array.isArray(input)) return "写的是列表";
  if (typeof input === "object") return "写的是一组数据";
  if (typeof input === "string") return `写的是“${input.length > 20 ? `${input.slice(0, 20)}……` : input}”`;
  return `写的是 ${String(input)}`;
};

export const wrong =
  (wanted: string) =>
  ({ input }: v.BaseIssue<unknown>): string =>
    `${shown(input)}，应为${wanted}`;

/** A text that says something. */
export const text = (wanted: string) => v.pipe(v.string(wrong(wanted)), v.regex(/\S/, `是空的，应为${wanted}`));

/** A printed word of the forms: it has Chinese in it, and is no longer than what reading looks at. */
export const printedWord = (wanted: string) =>
  v.pipe(
    v.string(wrong(wanted)),
    v.regex(/[\u3400-\u9fff]/, wrong(`${wanted}，其中要有汉字`)),
    v.maxLength(60, wrong(`${wanted}，最多 60 个字`)),
  );

/** A number in whole or half steps: what points and percentages are set in. */
export const number = (wanted: string, least: number, most: number) => {
  const message = wrong(`${wanted}，${least} 至 ${most}，可以带 .5`);
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message), v.multipleOf(0.5, message));
};

export const oneOf = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, wrong(` ${words.join("、").replace(/、([^、]*)$/, " 或 $1")}`));

export const list = <T extends v.GenericSchema>(item: T, wanted: string) =>
  v.pipe(v.array(item, wrong(`[${wanted}, …]`)), v.minLength(1, `是空的，应至少写一项${wanted}`));

/** An entry with what it is for. */
export const told = <const T extends v.GenericSchema>(entry: T, words: string) => v.pipe(entry, v.description(words));

const isGroup = (input: unknown): boolean => typeof input === "object" && input !== null && !Array.isArray(input);

/** A group of named entries. Names that are not among them are refused, with the one that was probably meant. */
export function group<const E extends v.ObjectEntries>(entries: E, called = "这一项") {
  const known = Object.keys(entries);
  const strict = v.strictObject(entries, ({ expected, input }) => {
    if (expected !== "never") return "没有写，必须写";
    const near = nearestWords(String(input), known);
    const all = known.length <= mostNamed ? `，可以写 ${known.join("、")}` : "";
    return `没有${called}${near.length === 0 ? all : `，是不是 ${near.join("、")}`}`;
  });
  return v.pipe(v.custom<Record<string, unknown>>(isGroup, wrong("{ … }，一组带名称的数据")), strict);
}

const mostNamed = 16;

/** A group in which every one of these names may stand with the same kind of entry. */
export function record<const K extends string, T extends v.GenericSchema>(
  names: readonly K[],
  entry: T,
  called: string,
) {
  return group(v.entriesFromList(names, v.exactOptional(entry)), called);
}
