import type { Filing } from "../../forms/filing";
import type { Heading, ReadText } from "../../prose/reading";

/** The three tables that go with a report, as lists of attachments call them: 部门整体支出绩效评价指标评分表 is one too. */
const forms: readonly (readonly [name: string, called: RegExp, isFiled: (filing: Filing) => boolean])[] = [
  ["基础数据表", /(?:基础|基本)(?:数据|信息|情况)/, ({ basicData }) => basicData !== undefined],
  ["部门整体支出绩效自评表", /整体.{0,16}表/, ({ overall }) => overall !== undefined],
  ["项目支出绩效自评表", /(?:项目|专项).{0,16}表/, ({ projects }) => projects.length > 0],
];
/** 绩效自评表（3张）, 自评相关表格 may be all of them. */
const several = /三张|相关|附表|材料|等|全套|系列|各[类项]?表|汇总/;

/** The one table that a list of the two others leaves out. */
export function leftOutOfList(filing: Filing, titles: readonly string[]): string | undefined {
  if (!forms.every(([, , isFiled]) => isFiled(filing)) || titles.some((title) => several.test(title))) return undefined;
  if (titles.some((title) => /自评表|评价表/.test(title) && !/整体|项目|专项|数据/.test(title))) return undefined;
  const missing = forms.filter(([, called]) => !titles.some((title) => called.test(title)));
  const [only] = missing;
  return only && missing.length === 1 ? only[0] : undefined;
}

/** The tables that this filing has, all three where it is the report alone: a unit without projects files no table of one. */
export function formsFiled(filing: Filing): string {
  const filed = forms.filter(([, , isFiled]) => isFiled(filing));
  const names = (filed.length > 0 ? filed : forms).map(([name]) => name);
  return [names.slice(0, -1).join("、"), ...names.slice(-1)].filter((words) => words !== "").join("和");
}

const fewestChapters = 5;

/** The last chapter of a whole report; a part of one has no attachments. */
export function lastChapter({ headings, text }: ReadText): Heading | undefined {
  const chapters = headings.filter(({ level, alone }) => level <= 1 && alone);
  return chapters.length >= fewestChapters && /公开|应用/.test(text) ? chapters.at(-1) : undefined;
}

/** Neither a list nor a word of attachments. */
export const namesNoAttachment = ({ text }: ReadText): boolean => !/附\s*[件表录：:]|后附|另附|随文/.test(text);
