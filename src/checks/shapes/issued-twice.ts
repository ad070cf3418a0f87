import type { ReportedFiling } from "../../forms/filing";
import type { DateFigure, ReadText } from "../../prose/reading";
import { clauseOf } from "./figure-places";
import { isOfFuture } from "./future-sections";
import { readReport } from "./report-reading";
import type { ToldTwice } from "./told-twice";

/** 《导则》于2024年12月20日印发 where another sentence has 12月10日. */
export function datesToldTwice(filing: ReportedFiling): readonly ToldTwice<DateFigure>[] {
  const read = readReport(filing);
  const first = new Map<string, DateFigure>();
  const found: ToldTwice<DateFigure>[] = [];
  for (const figure of read.figures) {
    const event = figure.kind === "date" ? issuedOn(read, figure) : undefined;
    if (figure.kind !== "date" || event === undefined) continue;
    const earlier = first.get(event);
    if (!earlier) first.set(event, figure);
    else if (earlier.sentence !== figure.sentence && !isSameDay(earlier, figure))
      found.push({ odd: figure, other: earlier });
  }
  return found;
}

/** Short names that several documents have. */
const anyOf =
  /^(?:实施|管理|暂行|工作|若干)*(?:通知|办法|意见|方案|规定|细则|制度|规划|报告|规则|公告|决定|要点|指南|标准|清单)$/;
const act = "(?:正式|联合|及时)*(印发|发布|出台|颁布)";
const behindDate = new RegExp(`^(?:${act})(?!.{0,12}(?:修|征求))`);
const beforeTitle = new RegExp(`^(?:中心|单位)?${act}了{0,1}《([^《》]{2,60})》$`);

/** The document and what was done with it on a day, where nothing says that it was done twice. */
function issuedOn(read: ReadText, figure: DateFigure): string | undefined {
  const { month, day, until, fault, offset, inTitle, sentence } = figure;
  if (sentence < 0 || month === undefined || day === undefined || until || fault || offset !== undefined || inTitle)
    return undefined;
  const clause = clauseOf(read, figure);
  if (!clause) return undefined;
  const behind = read.text.slice(figure.end, clause.end).replace(/\s/g, "");
  if (!/^.{0,6}(?:印发|发布|出台|颁布)/.test(behind) || isOfFuture(read, figure)) return undefined;
  const before = read.text.slice(clause.start, figure.start).replace(/\s/g, "");
  if (/修[订改正]|征求|草案|初稿|首次|再次|重新|拟|计划|目标|应/.test(before + behind)) return undefined;
  const named = /《([^《》]{2,60})》(?:已|均)?于?$/.exec(before)?.[1];
  const [done, title] = named ? [behindDate.exec(behind)?.[1], named] : (beforeTitle.exec(behind)?.slice(1) ?? []);
  return done && title && !anyOf.test(title) ? `${done} ${title}` : undefined;
}

const isSameDay = (one: DateFigure, other: DateFigure): boolean =>
  (one.year === undefined || other.year === undefined || one.year === other.year) &&
  one.month === other.month &&
  one.day === other.day;
