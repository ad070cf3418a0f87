import type { DocumentFigure, ReadText } from "../../prose/reading";
import { isDocument } from "./cited-sources";

/**
 * A report made by a notice of another office has the days of that notice: 根据《衡阳市财政局关于开展2024年度绩效自评的通知》（衡财绩
 * 〔2025〕21号）. A notice of its own department beside that of the finance office shortens or repeats its days.
 */
export function followsAnotherNotice(read: ReadText, source: string, year: number): boolean {
  const agency = /[\u4e00-\u9fff]+(?=〔\d{4}〕\d+号)/.exec(source)?.[0];
  if (agency === undefined) return false;
  const notices = read.figures
    .filter(isDocument)
    .filter((paper) => Number(paper.year) === year + 1 && isOfEvaluation(read, paper));
  const others = notices.filter((notice) => !notice.agency.endsWith(agency));
  return (
    others.some((notice) => /财绩$/.test(notice.agency)) || (others.length > 0 && others.length === notices.length)
  );
}

/** 财绩 is what finance offices number their papers on performance with. */
const isOfEvaluation = ({ text, sentences }: ReadText, { agency, start, end, sentence }: DocumentFigure): boolean =>
  /财绩$/.test(agency) ||
  (/自评|绩效评价/.test(text.slice(Math.max(sentences[sentence]?.start ?? 0, start - 60), end)) &&
    /通知[》”"]?\s*[（(]?$/.test(text.slice(Math.max(0, start - 8), start)));
