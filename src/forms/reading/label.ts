import { remembered } from "../../quantities/remembered";
import type { TermId } from "../vocabulary";
import { vocabulary } from "../vocabulary";
import type { Edition } from "../editions/edition";

/** Traditional characters seen where a page was served through a mirror: 實際完成值 is 实际完成值. */
const traditional: ReadonlyMap<string, string> = new Map(
  "總总 體体 績绩 評评 價价 際际 職职 員员 編编 數数 預预 決决 執执 車车 務务 購购 運运 維维 護护 經经 費费 項项 專专 資资 門门 調调 館馆 規规 複复 實实 標标 產产 時时 質质 會会 單单 聯联 電电 話话 負负 責责 級级 稱称 發发 達达 應应 無无 滿满 東东 內内 關关 權权 壹一 額额 轉转 結结 餘余 導导 審审 業业 況况 寫写 類类 與与 貳二 節节 約约 礎础 財财 養养 機机 構构 準准 協协 處处 築筑 樓楼 點点 劃划 條条 環环 態态 續续 響响 濟济 對对"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * A printed label reduced to what identifies it: half width, simplified, without white space, numbering, 其中, trailing
 * colon and bracketed remarks. "1、公务用车购置和维护经费 " → 公务用车购置和维护经费; "项目资金(万元)" → 项目资金.
 */
export const normalise = remembered((label) =>
  bare(label)
    .replace(/^其中:?/, "")
    .replace(/^(?:\(?[一二三四五六七八九十]{1,3}\)?[、.]|\(?\d{1,3}\)?[、.]|\(\d{1,3}\)|[①-⑨])/, "")
    .replace(/^其中:?/, "")
    .replace(/^20\d\d年度?/, "")
    .replace(/:+$/, "")
    .replace(/\((?!境|外)[^()]*\)?$/, "")
    .replace(/:+$/, "")
    .replace(/[“”"'‘’「」]/g, ""),
);

/** Half width, simplified, without white space: the first step of every comparison of labels. */
export const bare = remembered((label) =>
  [...label.normalize("NFKC")]
    .map((character) => traditional.get(character) ?? character)
    .join("")
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/[〔[【{﹝]/g, "(")
    .replace(/[〕\]】}﹞]/g, ")"),
);

/** A name without numbering, white space or a closing mark: "1、培训 人数：" → 培训人数. */
export const plainName = remembered((name) =>
  bare(name)
    .replace(/^(?:指标\d{1,2}[:：、.]?|\(?\d{1,3}[)、.](?!\d)|[一二三四五六七八九十]、)/, "")
    .replace(/[:：;；,，。.]+$/, ""),
);

/** Splits "其中: 一般公共预算:1325.68" into its label part, colon included, and what follows; `after` is "" when nothing does. */
export function splitAfterColon(text: string): { readonly prefix: string; readonly after: string } | undefined {
  const match = /^([\s\S]*[:\uFF1A])([^:\uFF1A]*)$/.exec(text);
  if (!match) return undefined;
  const [, prefix = "", after = ""] = match;
  return /^[\s]*其中[\s]*[:\uFF1A]$/.test(prefix) ? undefined : { prefix, after: after.trim() };
}

/** How a cell's text resembles a label: 0 the same, 1 one character missing, extra or (in longer labels) mistaken. */
export function distance(found: string, wanted: string): number | undefined {
  if (found === wanted) return 0;
  const [length, difference] = [wanted.length, found.length - wanted.length];
  if (length < 4 || Math.abs(difference) > (length >= 8 ? 2 : 1)) return undefined;
  if (difference < 0 && isSubsequence(found, wanted)) return -difference;
  if (difference > 0 && isSubsequence(wanted, found)) return difference;
  if (difference === 0 && length >= 6 && mismatches(found, wanted) === 1) return 1;
  return undefined;
}

function isSubsequence(shorter: string, longer: string): boolean {
  let at = 0;
  for (const character of longer) if (character === shorter[at]) at++;
  return at === shorter.length;
}

function mismatches(a: string, b: string): number {
  let count = 0;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) count++;
  return count;
}

const noTerm: ReadonlyMap<TermId, number> = new Map();

const lexicons = new WeakMap<Edition, Lexicon>();

/** Knows the printed words of an edition and finds which of some terms a text is. Remembers every text it has met. */
export class Lexicon {
  private readonly words = new Map<TermId, readonly string[]>();

  private constructor(private readonly edition: Edition) {}

  /** The lexicon of an edition; one is kept for each, with what it remembers. */
  static of(edition: Edition): Lexicon {
    const known = lexicons.get(edition);
    if (known) return known;
    const made = new Lexicon(edition);
    lexicons.set(edition, made);
    return made;
  }

  /** The word this edition prints. */
  printed(term: TermId): string {
    return this.edition.labels[term] ?? vocabulary[term].printed;
  }

  /** Which of these terms the text is; the closest wins, and of equally close ones the first. */
  match<T extends TermId>(text: string, terms: readonly T[]): T | undefined {
    const alike = this.alike(text);
    if (alike.size === 0) return undefined;
    let best: T | undefined;
    let least = Infinity;
    for (const term of terms) {
      const away = alike.get(term);
      if (away !== undefined && away < least) [best, least] = [term, away];
    }
    return best;
  }

  /** Every term a text could be, with its distance; most texts of a filing are none. */
  private readonly alike = remembered((text) => this.compare(text));

  private compare(text: string): ReadonlyMap<TermId, number> {
    // No label is as long as this, and none is a mere number.
    if (text.length > 80 || !/[\u3400-\u9fff]/.test(text)) return noTerm;
    const found = normalise(text);
    if (found === "" || found.length > 30) return noTerm;
    const alike = new Map<TermId, number>();
    for (const term of Object.keys(vocabulary) as TermId[])
      for (const word of this.wordsOf(term)) {
        const away = distance(found, word);
        if (away !== undefined && away < (alike.get(term) ?? Infinity)) alike.set(term, away);
      }
    return alike.size === 0 ? noTerm : alike;
  }

  is(text: string, term: TermId): boolean {
    return this.match(text, [term]) === term;
  }

  /** True when the text, without white space, contains one of the term's words: for titles inside longer lines. */
  mentions(text: string, term: TermId): boolean {
    const found = bare(text);
    return this.wordsOf(term).some((word) => found.includes(word));
  }

  wordsOf(term: TermId): readonly string[] {
    const known = this.words.get(term);
    if (known) return known;
    const made = [this.edition.labels[term], vocabulary[term].printed, ...vocabulary[term].aliases]
      .filter((word) => word !== undefined)
      .map(normalise);
    const unique = [...new Set(made)];
    this.words.set(term, unique);
    return unique;
  }
}

/** Orders column headings by the year they name: 上年决算数 before 2023年决算数 before 本年决算数; 0 when they name the same. */
export function compareYears(a: string, b: string): number {
  const [left, right] = [yearRank(a), yearRank(b)];
  return left === right ? 0 : left - right;
}

function yearRank(label: string): number {
  const found = bare(label);
  if (/^上年/.test(found)) return -Infinity;
  const year = /20\d\d/.exec(found)?.[0];
  return year ? Number(year) : Infinity;
}
