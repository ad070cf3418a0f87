import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, CountFigure, ReadText, Span } from "../../prose/reading";
import { clauseOf, valueBefore } from "./figure-places";
import { isOfFuture } from "./future-sections";
import { isOfYear } from "./measure-ties";
import { isOfPartOfYear } from "./part-of-year";
import { withoutOpening } from "./unit-names";

/** A number of something that no table counts, with the words that say of what. */
export interface Counted {
  readonly figure: CountFigure;
  /** Bared of the unit, the year and what only introduces a number: 抽取专家. */
  readonly words: string;
  readonly behind: string;
}

/** Of a part, of another time, of each, or not what was reached. */
const another =
  /目标|计划|任务|预期|预计|拟|力争|争取|应|上年|去年|同期|年初|期初|原|其中|每|均|累计|新增|增加|减少|[较比占第各未余]|分别|不少于/;

const opening =
  /^(?:[、和与及并另还仅已]|外|现|目前|截至|年末|年底|全年|[本当]年度?|20\d\d年度?[末底]?|12月(?:31日|末|底)?|共计?|总共|一共|合计|有|实有|中心|本?单位|部门|先后|组织|开展|完成)+/;
const closing = /(?:共计?|合计|总计|达到?|[为是了有的计数]|人数|总数|数量|总量)+$/;

/** What a number is of; undefined where that is not plain. */
export function countedIn(filing: ReportedFiling, read: ReadText, figure: CountFigure): Counted | undefined {
  const clause = clauseOf(read, figure);
  if (!clause || !isOfYear(filing, figure)) return undefined;
  const clauseWords = read.text.slice(clause.start, clause.end);
  if (another.test(clauseWords) || isOfPartOfYear(read, figure) || isOfFuture(read, figure)) return undefined;
  const { words, behind } = bared(filing, read, figure, clause);
  return { figure, words, behind };
}

/** The words a number is told in, whatever they say of it. */
export interface NumberWords {
  readonly words: string;
  readonly behind: string;
  /** The whole clause. */
  readonly clause: string;
}

export function wordsOfNumber(
  filing: ReportedFiling,
  read: ReadText,
  figure: CountFigure | AmountFigure,
): NumberWords | undefined {
  const clause = clauseOf(read, figure);
  return clause && { ...bared(filing, read, figure, clause), clause: read.text.slice(clause.start, clause.end) };
}

function bared(
  filing: ReportedFiling,
  read: ReadText,
  figure: CountFigure | AmountFigure,
  clause: Span,
): Omit<NumberWords, "clause"> {
  const from = Math.max(clause.start, valueBefore(read, figure)?.end ?? 0);
  const plain = read.text.slice(from, figure.start).replace(/[\s“”"'‘’：:]/g, "");
  const words = withoutOpening(filing, plain, opening).replace(closing, "");
  return { words, behind: read.text.slice(figure.end, clause.end).replace(/\s/g, "") };
}
