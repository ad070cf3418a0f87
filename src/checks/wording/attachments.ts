import type { ReadText, Span } from "../../prose/reading";
import { foldWidth } from "../../prose/numerals";
import { yearNumber } from "../../forms/year-number";
import { defineCheck } from "../check";
import { formsFiled, lastChapter, leftOutOfList, namesNoAttachment } from "../shapes/attached-forms";
import type { AttachmentList, Entry } from "../shapes/attachment-list";
import { attachmentsIn, longestName } from "../shapes/attachment-list";
import { readReport, wordsAt } from "../shapes/report-reading";
import { titleYear } from "../shapes/report-year";

export default defineCheck({
  id: "wording/attachments",
  code: "W26",
  title: "报告标题、附件清单的年度应与自评年度一致，各表和正文所称附件应在清单之内",
  basis: "审核常识",
  severity: "error",
  severities: { unlisted: "warning", none: "reminder" },
  needs: ["report"],
  messages: {
    title: "报告标题写的是{stated}，自评表是{year}年度，年度不一致。",
    year: "附件“{stated}”的年度与报告的{year}年度不一致。",
    twice: "附件清单中“{stated}”列了两次。",
    number: "附件的序号“{stated}”用了两次，前面的是“{other}”，请核对。",
    unlisted: "附件清单列了另外两张表，没有列“{form}”，请核对是否漏列。",
    none: "“{stated}”之后没有附件清单，报告应附{forms}，请核对。",
    beyond: "正文提到“{stated}”，附件清单只有{count}个附件。",
    missing: "正文提到“{stated}”，附件清单里没有这个序号的附件。",
    other: "正文写“{stated}”，附件清单中这一件的序号是{number}，请核对。",
    count: "正文写明“{stated}”，附件清单列出的是{count}个。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    const title = titleYear(read);
    const formYear = yearNumber(filing.year);
    if (title && formYear !== undefined && title.year !== formYear)
      yield flag("title", { at: wordsAt(filing, title), words: { year: formYear } });
    for (const [again, first] of numberedTwice(read))
      yield flag("number", {
        at: wordsAt(filing, again),
        because: [wordsAt(filing, first)],
        words: { other: first.line },
      });
    const list = attachmentsIn(read);
    const last = lastChapter(read);
    if (!list && last && namesNoAttachment(read))
      yield flag("none", { at: wordsAt(filing, last), words: { forms: formsFiled(filing) } });
    if (!list) return;
    const year = formYear ?? title?.year;
    for (const { name, date } of list.entries)
      if (year !== undefined && date !== undefined && date.year !== year)
        yield flag("year", {
          at: wordsAt(filing, name),
          because: title && title.year === year ? [wordsAt(filing, title)] : [],
          words: { year },
        });
    for (const [again, first] of repeated(list))
      yield flag("twice", { at: wordsAt(filing, again.name), because: [wordsAt(filing, first.name)] });
    const form = last && leftOutOfList(filing, titlesIn(list));
    const end = list.entries.at(-1);
    if (form !== undefined && end && repeated(list).length === 0)
      yield flag("unlisted", { at: wordsAt(filing, end.name), words: { form } });
    const count = list.entries.length;
    const because = list.entries.slice(-1).map(({ name }) => wordsAt(filing, name));
    for (const { number, kind, title: named, ...span } of mentionsIn(read, list)) {
      const at = wordsAt(filing, span);
      if (kind === "count" ? number !== count : number > Math.max(count, ...numbersIn(list)))
        yield flag(kind, { at, because, words: { count } });
      else if (kind === "beyond" && !numbersIn(list).includes(number)) yield flag("missing", { at, because });
      else if (named !== undefined) {
        const entry = list.entries.find((one) => isTitled(one, named));
        const isThere = list.entries.some((one) => one.number === number && isTitled(one, named));
        if (entry && !isThere)
          yield flag("other", { at, because: [wordsAt(filing, entry.name)], words: { number: String(entry.number) } });
      }
    }
  },
});

const numbersIn = ({ entries }: AttachmentList): readonly number[] => entries.map(({ number }) => number);

const titlesIn = ({ entries }: AttachmentList): readonly string[] => entries.map(({ title }) => title);

/** 《部门整体支出绩效自评表》 is 2024年度部门整体支出绩效自评表. */
const isTitled = ({ title }: Entry, named: string): boolean =>
  nameAlone(title) === nameAlone(named) && nameAlone(named).length >= 4;
const nameAlone = (title: string): string => title.replace(/[\s《》]|^.*?20\d\d年度?/g, "").replace(/[（(].*$/, "");

function repeated({ entries }: AttachmentList): readonly (readonly [Entry, Entry])[] {
  return entries.flatMap((entry, index) => {
    const first = entries.slice(0, index).find(({ title }) => title === entry.title);
    return first ? [[entry, first] as const] : [];
  });
}

interface Labelled extends Span {
  readonly number: string;
  readonly line: string;
}

/** 附件2：… on two lines one below the other, with other titles; the attachments themselves repeat them further on. */
function numberedTwice({ paragraphs }: ReadText): readonly (readonly [again: Labelled, first: Labelled])[] {
  let block: Labelled[] = [];
  return paragraphs.flatMap(({ text, start, isRow }) => {
    const labelled = isRow || text.length > longestName ? undefined : label.exec(foldWidth(text));
    const [, words = "", number = ""] = labelled ?? [];
    if (!labelled) {
      block = [];
      return [];
    }
    const from = start + text.indexOf("附");
    const own: Labelled = { number, line: text.trim(), start: from, end: from + words.length };
    const first = block.find((other) => other.number === number && other.line !== own.line);
    block.push(own);
    return first ? [[own, first] as const] : [];
  });
}

const label = /^\s*(附\s*件\s*(\d{1,2}))\s*[:：.、]\s*\S/;

interface Mention extends Span {
  readonly kind: "beyond" | "count";
  readonly number: number;
  /** From 附件1《基础数据表》. */
  readonly title?: string | undefined;
}

/** 详见附件4, 附件共3份 in the text before the list. Attachments of other documents are named with them. */
function mentionsIn({ text }: ReadText, { start }: AttachmentList): readonly Mention[] {
  const body = foldWidth(text.slice(0, start));
  const references = [
    ...body.matchAll(
      /(?:详见|参见|具体见|见) ?(附件 ?(\d{1,2}))(?!\d|[^。;,]{0,3}号)(?:[:《]{1,2}([^《》]{4,40})》)?/g,
    ),
  ];
  const counts = [...body.matchAll(/(附件 ?(?:共|共计|合计)? ?(\d{1,2}) ?[份个])/g)];
  const of =
    (kind: Mention["kind"]) =>
    (match: RegExpExecArray): Mention => {
      const [whole, words = "", number, title] = match;
      const from = match.index + whole.indexOf(words);
      return { kind, start: from, end: from + words.length, number: Number(number), title };
    };
  return [...references.map(of("beyond")), ...counts.map(of("count"))].sort((a, b) => a.start - b.start);
}
