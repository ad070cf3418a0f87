import type { Blank, Figure, ReadText, Span } from "../../prose/reading";
import { foldWidth } from "../../prose/numerals";
import { readPlaceholders } from "../../prose/placeholders";
import { defineCheck } from "../check";
import { isNoReport } from "../shapes/no-report";
import { readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/placeholders",
  code: "W19",
  title: "正文不应留有未填写的空格、占位字和填写说明",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    letters: "“{stated}”是模板中的占位字，没有换成实际内容。",
    blank: "“{stated}”缺少数值，没有填写。",
    instruction: "“{stated}”是模板中的填写说明，应当删去。",
    dots: "“{stated}”处没有填写内容。",
    brackets: "“{stated}”中没有内容。",
    marked: "“{stated}”尚未填写。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    if (isNoReport(read)) return;
    for (const { blank, start, end } of unfilledIn(read)) yield flag(blank, { at: wordsAt(filing, { start, end }) });
  },
});

interface Unfilled extends Span {
  readonly blank: Blank;
}

function unfilledIn(read: ReadText): readonly Unfilled[] {
  const inSentences = read.sentences.flatMap(({ figures }) => figures.filter(isUnfilled));
  const inCells = read.tables.flatMap(({ rows }) => rows.flat().flatMap(unfilledInCell));
  return [...inSentences, ...inCells]
    .filter((one) => one.blank !== "dots" || isLeftOut(read.text, one))
    .sort((a, b) => a.start - b.start);
}

const isUnfilled = (figure: Figure): figure is Extract<Figure, { kind: "placeholder" }> =>
  figure.kind === "placeholder";

const unfilledInCell = (cell: Span & { readonly text: string }): Unfilled[] =>
  readPlaceholders(foldWidth(cell.text), `${cell.text}\t`).map(({ blank, start, end }) => ({
    blank,
    start: cell.start + start,
    end: cell.start + end,
  }));

/**
 * Dots stand for what was left out when nothing else fills their line, cell or entry (一是……；) or when they are a line
 * to write on. The leaders of a table of contents end in a page number, and an ellipsis may close a quotation.
 */
function isLeftOut(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 12), start);
  const behind = text.slice(end, end + 8);
  if (/^[\s.…·]*\d{1,3}\s*(?:\n|$)/.test(behind)) return false;
  if (/[_·.。]/.test(written)) return true;
  const opens = /(?:^|[\n\t|：:])[\s（(]*(?:[一二三四五六七八九十\d]{1,3}(?:[、.．）)]|是)\s*)?$/.test(before);
  // 主要原因是……。
  if (/(?:原因|问题|措施|做法|建议)(?:主要)?(?:是|为|有|在于)\s*$/.test(before) && /^\s*[。；;，,]/.test(behind))
    return true;
  return (opens || /[；;。，,][一二三四五六七八九十]{1,2}是$/.test(before)) && /^[\s；;。，,）)\t|]|^$/.test(behind);
}
