import type { ReadText, Span } from "../../prose/reading";
import { foldWidth } from "../../prose/numerals";

/** One attachment as the list has it. */
export interface Entry {
  readonly name: Span;
  /** As compared with others: without blanks. */
  readonly title: string;
  readonly date: { readonly year: number } | undefined;
  /** As the list numbers it; in their order where it is not in digits. */
  readonly number: number;
}

export interface AttachmentList {
  readonly start: number;
  readonly entries: readonly Entry[];
}

const opening = /^附\s*件\s*(?:目录|清单)?\s*[:：]/;
/** 附：1.基础数据表, where no 附件： stands below the report. */
const shortOpening = /^附\s*[:：]/;
const numbered =
  /^[\s\-•·]*(?:附\s*(?:件\s*(?:目录|清单)?\s*)?[:：]?)?\s*[-•·]?\s*(?:\d{1,2}\s*[.、．)）:：]|[（(]\d{1,2}[)）]|[一二三四五六七八九十]{1,2}、)\s*/;

export const longestName = 120;

/** The list behind 附件： in the last part of a report; undefined when there is none or a single unnumbered name. */
export function attachmentsIn(read: ReadText): AttachmentList | undefined {
  const lines = linesOf(read);
  const heads = (opens: RegExp) => lines.filter(({ text }) => opens.test(text.trim())).at(-1);
  const long = heads(opening);
  const head = long ?? heads(shortOpening);
  if (!head || head.start < read.text.length / 3) return undefined;
  const entries: Entry[] = [];
  const below = lines.slice(lines.indexOf(head));
  for (const [at, line] of below.entries()) {
    if (line === head && line.text.replace(long ? opening : shortOpening, "").trim() === "") continue;
    const own = entriesOf(line, entries.length + 1);
    // The second line of a long name has no number, and the next has.
    const next = below[at + 1];
    const isHalf = own.length === 0 && next && entriesOf(next, 0)[0]?.number === entries.length + 1;
    if (own.some(({ name }) => name.end - name.start > longestName) || (own.length === 0 && !isHalf)) break;
    if (isHalf && entries.length === 0) break;
    entries.push(...own);
  }
  const isList =
    entries.length > 0 && (long !== undefined || entries.some(({ title }) => /自评|评价|数据/.test(title)));
  return isList ? { start: head.start, entries } : undefined;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Line by line: behind “…；3.项目支出绩效自评表” without a full stop the signature is taken for the rest of the sentence. */
const linesOf = ({ paragraphs }: ReadText): readonly Line[] =>
  paragraphs.flatMap(({ text, start }) => {
    if (!text.includes("\n")) return [{ text, start }];
    let at = start;
    return text.split("\n").map((line) => {
      const own = { text: line, start: at };
      at += line.length + 1;
      return own;
    });
  });

/** 1.基础数据表；2.部门整体支出绩效自评表；3.项目支出绩效自评表 on one line are three, as long as their numbers go on. */
function entriesOf({ text, start }: Line, place: number): readonly Entry[] {
  const marker = numbered.exec(text)?.[0];
  if (marker === undefined) return [];
  const found: Entry[] = [];
  let [lead, from, number] = [marker, marker.length, numberIn(marker) ?? place];
  for (const next of text.matchAll(/[；;，,、\s]\s*((\d{1,2}|[０-９]{1,2})\s*[.、．)）:：]\s*)/g)) {
    const [whole, words = ""] = next;
    if (next.index < from || numberIn(words) !== number + 1 || numberIn(lead) === undefined) continue;
    found.push(entryOf(text, start, from, next.index, number));
    [lead, from, number] = [words, next.index + whole.length, number + 1];
  }
  return [...found, entryOf(text, start, from, text.length, number)];
}

function numberIn(marker: string): number | undefined {
  const digits = /\d{1,2}/.exec(foldWidth(marker))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function entryOf(text: string, start: number, from: number, end: number, number: number): Entry {
  const written = text.slice(from, end).replace(/[\s；;，,、。]+$/, "");
  const year = /(?<!\d)((?:19|20)\d\d)\s*年/.exec(foldWidth(written))?.[1];
  // 2025年度绩效目标申报表 and 2023年度审计报告 belong to another year.
  const isOfThisYear = /自评表|基础数据表|评价表|自评报告/.test(written);
  return {
    name: { start: start + from, end: start + from + written.length },
    title: written.replace(/\s/g, ""),
    date: year && isOfThisYear ? { year: Number(year) } : undefined,
    number,
  };
}
