import type { Edition } from "../editions/edition";
import { Lexicon } from "../reading/label";
import type { TermId } from "../vocabulary";

/** The words a form prints for one edition and year. */
export interface PrintedWords {
  /** A layout's pattern with the edition's word in it: ("vehicles", "1、{}") → 1、公务用车购置和维护经费. */
  word(term: TermId, pattern?: string): string;
  /** {Y} is the year of the form, {Y-1} the one before: "{Y-1}年决算数" → 2023年决算数. */
  withYear(pattern: string): string;
}

/** Words for a narrow column, two to a line and a bracket on its own: 项目资金（万元） → 项目 / 资金 / （万元）. */
export function stacked(words: string): string {
  const [, name = words, bracket = ""] = /^([^（]*)(（.*）)?$/.exec(words) ?? [];
  return [...(name.match(/.{1,2}/gu) ?? []), bracket].filter((line) => line !== "").join("\n");
}

export function wordsOf({ edition, year }: { readonly edition: Edition; readonly year: string }): PrintedWords {
  const lexicon = Lexicon.of(edition);
  const withYear = (pattern: string): string =>
    pattern.replace(/\{Y\}/g, year).replace(/\{Y-1\}/g, String(Number(year) - 1));
  return { withYear, word: (term, pattern = "{}") => withYear(pattern.replace("{}", lexicon.printed(term))) };
}
