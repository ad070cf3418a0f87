import type { Edition } from "../../forms/editions/edition";
import { readText } from "../../prose/read-text";
import type { DocumentFigure, Figure, ReadText } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";

export interface Titled {
  readonly figure: DocumentFigure;
  readonly title: string;
}

/** 《…》（湘财绩〔2025〕2号）: the numbers that stand right behind a title; 原《…》（…）已废止 is another edition. */
export const titledNumbers = ({ text, figures }: ReadText): readonly Titled[] =>
  figures.filter(isDocument).flatMap((figure) => {
    if (/废止|修订|原《|取代|替代/.test(text.slice(Math.max(0, figure.start - 120), figure.end + 20))) return [];
    const title = /《([^《》]{4,80}|[^《》]*〈[^〈〉]*〉[^《》]*)》\s*[（(]\s*$/.exec(
      text.slice(Math.max(0, figure.start - 100), figure.start),
    )?.[1];
    return title === undefined ? [] : [{ figure, title: title.replace(/\s/g, "") }];
  });

export const isDocument = (figure: Figure): figure is DocumentFigure => figure.kind === "document";

const sourcesOf = rememberedOf(({ sources }: Edition): readonly Titled[] =>
  titledNumbers(readText(sources.join("\n"))),
);

/** The document the edition follows that has this title and another number, by the same agency. */
export const otherSource = (edition: Edition, { figure, title }: Titled): DocumentFigure | undefined =>
  sourcesOf(edition).find(
    (source) =>
      isTitle(title, source.title) &&
      isSameAgency(source.figure, figure) &&
      (source.figure.year !== figure.year || source.figure.number !== figure.number),
  )?.figure;

/** 省财政厅湘财绩〔2025〕2号 names who issued it besides; 湘财预 is another agency than 财预. */
function isSameAgency({ agency: one }: DocumentFigure, { agency: other }: DocumentFigure): boolean {
  const [short = "", long = ""] = one.length < other.length ? [one, other] : [other, one];
  return long.endsWith(short) && /^$|[厅局部委办府]$/.test(long.slice(0, long.length - short.length));
}

export const isSource = (edition: Edition, { title }: Titled): boolean =>
  sourcesOf(edition).some((source) => isTitle(title, source.title));

/** 关于印发〈项目支出绩效评价管理办法〉的通知 has the number of the rules in it. */
const isTitle = (title: string, source: string): boolean =>
  title === source || /印发〈([^〈〉]+)〉的通知$/.exec(title)?.[1] === source;

/**
 * 按照湘财绩〔2024〕2号通知要求，开展2024年度自评: without its title, and but for the year the number of the notice that the
 * edition follows. Another number may be of another notice.
 */
export function misdatedNotice(
  { edition, year, text }: { readonly edition: Edition; readonly year: number; readonly text: string },
  notice: DocumentFigure,
): DocumentFigure | undefined {
  const { start, end, number, year: written } = notice;
  if (written !== String(year) || text.charAt(start - 1).match(/[（(]/)) return undefined;
  const behind = new RegExp(
    `^(?:文件|通知)?(?:的?(?:要求|精神|规定))?[，,][^，。；]{0,20}(?:开展|组织|对)[^，。；]{0,12}${year}年度[^，。；]{0,30}自评`,
  );
  if (!behind.test(text.slice(end, end + 90).replace(/\s/g, ""))) return undefined;
  return sourcesOf(edition).find(
    ({ figure }) => isSameAgency(notice, figure) && figure.number === number && Number(figure.year) === year + 1,
  )?.figure;
}

/**
 * A notice that issues nothing has a number of its own, which 《…管理办法》 or another notice cannot have as well. What one
 * notice issues together (《甲办法》《乙办法》) may share one, and 《绩效自评的通知》 is a longer title told in short.
 */
export function isOtherWriting(title: string, other: string): boolean {
  const notices = [title, other].filter(
    (one) => /关于(?:开展|做好|组织|报送).*通知$/.test(one) && !/[转印]发|补充|〈/.test(one),
  );
  if (title === other || notices.length === 0) return false;
  if (notices.length === 1) return [title, other].some((one) => /(?:管理|实施|暂行)(?:办法|规定|细则)$/.test(one));
  const [short = "", long = ""] = [title, other].sort((one, two) => one.length - two.length);
  const pairs = Array.from({ length: short.length - 1 }, (_, at) => short.slice(at, at + 2));
  return pairs.filter((pair) => long.includes(pair)).length * 10 < pairs.length * 6;
}
