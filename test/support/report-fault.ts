import type { Filing } from "../../src/forms/filing";
import type { Draw } from "./report-mutants";

/** A report that is sound beside its filing, and the same report with one thing wrong. */
export interface SpoiltReport {
  readonly sound: string;
  readonly broken: string;
  /** Other words of the relation that is broken: the goal of which no result is told. */
  readonly concerned?: string;
}

/** One way to spoil a report; undefined where a filing gives no occasion for it. */
export interface ReportFault {
  readonly name: string;
  /** The check of the report that is there to see it; others may speak too. */
  readonly code: string;
  /** Cells left blank first, as some units leave them, by key. */
  readonly blank?: readonly string[];
  spoil(filing: Filing, own: string, draw: Draw): SpoiltReport | undefined;
}

/** Headings of our own report before which a paragraph in somebody else's words may stand. */
const places = ["2. “三公”经费", "（四）社会效应", "（六）服务对象满意度", "七、存在的问题及原因分析"] as const;

/** A paragraph put into the report, right and wrong. */
export function planted(own: string, right: string, wrong: string, draw: Draw): SpoiltReport | undefined {
  const place = places[draw(places.length)] ?? places[0];
  return plantedBefore(own, place, right, wrong);
}

export function plantedBefore(own: string, heading: string, right: string, wrong: string): SpoiltReport | undefined {
  const at = own.indexOf(`\n${heading}`);
  if (at < 0) return undefined;
  const withParagraph = (text: string): string => `${own.slice(0, at + 1)}${text}\n${own.slice(at + 1)}`;
  return { sound: withParagraph(right), broken: withParagraph(wrong) };
}

/** Words of the report replaced, by right ones and by wrong ones; the first time they occur. */
export function reworded(own: string, words: string | RegExp, right: string, wrong: string): SpoiltReport | undefined {
  const found = typeof words === "string" ? words : words.exec(own)?.[0];
  if (found === undefined || !own.includes(found)) return undefined;
  return { sound: own.replace(found, () => right), broken: own.replace(found, () => wrong) };
}

/** The sentences that a spoilt report tells otherwise than the sound one, as a part of the spoilt text. */
export function spoiltPart({ sound, broken }: SpoiltReport): readonly [start: number, end: number] {
  let start = 0;
  while (start < broken.length && broken[start] === sound[start]) start += 1;
  let tail = 0;
  while (tail < broken.length - start && broken.at(-1 - tail) === sound.at(-1 - tail)) tail += 1;
  return [before(broken, start), after(broken, broken.length - tail)];
}

const ends = /[。；\n]/;

function before(text: string, from: number): number {
  let at = from;
  while (at > 0 && !ends.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function after(text: string, from: number): number {
  let at = from;
  while (at < text.length && !ends.test(text.charAt(at))) at += 1;
  return at + 1;
}

/** Hundredths of 万元 as they are printed. */
export const wan = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** An amount between 5 and 500 万元, in hundredths. */
export const someMoney = (draw: Draw): number => 500 + draw(49_500);

/** A part of a whole as a percentage, rounded half up. */
export const share = (part: number, whole: number): string => wan(Math.round((part * 10_000) / whole));
