import type { Check, Finding } from "../../src/checks/check";
import { runChecks } from "../../src/checks/run-checks";
import { sentenceWords } from "../../src/checks/shapes/sentence-clauses";
import type { Field } from "../../src/forms/field";
import type { Filing } from "../../src/forms/filing";
import { readFiling } from "../../src/forms/read-filing";
import { placedText } from "../../src/narrative/plain-text";
import { writeReport } from "../../src/narrative/report";
import type { FigureRun } from "../../src/narrative/run";
import { Fixed } from "../../src/quantities/fixed";
import { scoreFiling } from "../../src/scoring/score-filing";
import { number, text as textCell } from "../../src/workbook/cell";
import { fieldsByKey } from "./change";
import type { MemoryWorkbook } from "./memory-workbook";

/** A number from 0 up to, not including, `below`; the same ones every time. */
export type Draw = (below: number) => number;

/** What our own report says of a filing, everything left open filled in as a person would. */
export function filledReport(filing: Filing): string {
  return ownText(filing).replace(/【待填写：[^】]*】/g, "按规定办理");
}

const ownText = (filing: Filing): string => placedText(writeReport(filing, scoreFiling(filing))).text;

/** The sentences of a text, by their words. */
const sentencesOf = (
  text: string,
): readonly { readonly start: number; readonly end: number; readonly words: string }[] =>
  sentenceWords(text).map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));

/** What became of one deliberate change: the sentences it concerns, and those that were flagged. */
export interface Outcome {
  readonly what: string;
  readonly concerned: readonly string[];
  readonly flagged: readonly string[];
}

export const isExact = ({ concerned, flagged }: Outcome): boolean =>
  concerned.length === flagged.length && concerned.every((words) => flagged.includes(words));

/** What the checks of the report say of a text beside a filing. */
export function findingsInReport(filing: Filing, text: string, checks: readonly Check[]): readonly Finding[] {
  return runChecks({ ...filing, report: { name: "报告.docx", text } }, checks).findings;
}

function flaggedSentences(text: string, findings: readonly Finding[]): readonly string[] {
  const places = findings
    .flatMap(({ at, also }) => [at, ...also.map((other) => other.at)])
    .flatMap(({ passage }) => passage ?? []);
  return sentencesOf(text)
    .filter(({ start, end }) => places.some((place) => place.start < end && place.end > start))
    .map(({ words }) => words);
}

/** One digit of one figure of the text changed. */
export function mutatedText(filing: Filing, checks: readonly Check[], draw: Draw): Outcome | undefined {
  const report = writeReport(filing, scoreFiling(filing));
  const { text, runs } = placedText(report);
  const figures = runs.filter(({ run }) => run.kind === "figure" && /\d/.test(run.text));
  const chosen = figures[draw(figures.length)];
  if (!chosen) return undefined;
  const changed = otherDigits(chosen.run.text, draw);
  const mutant = text.slice(0, chosen.start) + changed + text.slice(chosen.end);
  const concerned = sentencesOf(mutant).filter(({ start, end }) => start <= chosen.start && chosen.start < end);
  return {
    what: `${chosen.run.text} → ${changed}: ${concerned[0]?.words.trim() ?? ""}`,
    concerned: concerned.map(({ words }) => words),
    flagged: flaggedSentences(mutant, findingsInReport(filing, mutant, checks)),
  };
}

/** Another digit in one place; a leading nought would be no change of the figure. */
function otherDigits(figure: string, draw: Draw): string {
  const places = [...figure].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const place = places[draw(places.length)] ?? 0;
  const digit = (Number(figure.charAt(place)) + 1 + draw(9)) % 10;
  return figure.slice(0, place) + String(digit) + figure.slice(place + 1);
}

/** One figure of the workbook changed, the report as it was. */
export async function mutatedWorkbook(
  workbook: MemoryWorkbook,
  filing: Filing,
  checks: readonly Check[],
  draw: Draw,
): Promise<Outcome | undefined> {
  const { text, runs } = placedText(writeReport(filing, scoreFiling(filing)));
  const cells = runs.flatMap(({ run }) => (run.kind === "figure" ? (run as FigureRun).from : []));
  const amounts = cells.filter(({ value, at }) => value instanceof Fixed && !value.isZero && at);
  const chosen = amounts[draw(amounts.length)];
  if (!chosen?.at || !(chosen.value instanceof Fixed)) return undefined;
  const snapshot = await workbook.snapshot();
  write(workbook, chosen, draw);
  const now = readFiling(await workbook.read(), filing.edition);
  await workbook.restore(snapshot);
  const fresh = new Set(sentencesOf(ownText(now)).map(({ words }) => words));
  // A heading that only gets another number says nothing of a figure.
  const concerned = sentencesOf(text).filter(({ words }) => !fresh.has(words) && !/^\s*（[一二三四五六]）/.test(words));
  return {
    what: `${chosen.key} ${chosen.written} → ${fieldsByKey(now).get(chosen.key)?.written ?? ""}`,
    concerned: concerned.map(({ words }) => words),
    flagged: flaggedSentences(text, findingsInReport(now, text, checks)),
  };
}

function write(workbook: MemoryWorkbook, { at, cell, prefix, written }: Field<unknown>, draw: Draw): void {
  if (!at) return;
  const own = cell?.value;
  if (prefix !== undefined) workbook.set(at, textCell(prefix + otherDigits(written.replace(prefix, ""), draw)));
  else if (own?.kind === "number") workbook.set(at, number(String(Number(otherDigits(own.text, draw)))));
  else workbook.set(at, textCell(otherDigits(written, draw)));
}
