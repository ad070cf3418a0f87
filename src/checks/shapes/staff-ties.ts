import { given } from "../../forms/field";
import type { ReportedFiling } from "../../forms/filing";
import type { CountFigure, Figure, ReadText } from "../../prose/reading";
import { goesOnBehind } from "./count-families";
import { isOfPart } from "./count-ties";
import type { MeasureTie } from "./measure-figures";
import { showsSame } from "./measure-figures";
import { plainName } from "./report-items";
import { speaksOfYear } from "./spoken-year";
import { withoutUnit } from "./unit-names";

/** 空编5人, 缺编5人: the posts less those in post. */
export function vacancyTie(filing: ReportedFiling, read: ReadText, figure: CountFigure): MeasureTie | undefined {
  if (!isVacancy(filing, read, figure)) return undefined;
  const { authorisedPosts: posts, staffInPost: inPost } = filing.basicData?.staff ?? {};
  const staff = posts && inPost && given({ authorisedPosts: posts, staffInPost: inPost });
  if (!staff || !/^[人名个]$/.test(figure.measure)) return undefined;
  const { authorisedPosts, staffInPost } = staff;
  const vacant = authorisedPosts.value.value - staffInPost.value.value;
  if (vacant < 0) return undefined;
  const fields = [authorisedPosts, staffInPost];
  return { figure, label: "编制数减实际在职人数", fields, expected: String(vacant), agrees: showsSame(figure, vacant) };
}

/** 超编2人: those in post beyond the posts. */
export function excessTie(filing: ReportedFiling, read: ReadText, figure: CountFigure): MeasureTie | undefined {
  if (!/超编/.test(figure.subject.words) || isOfPart(read, figure) || !/^[人名个]$/.test(figure.measure))
    return undefined;
  const words = withoutUnit(filing, plainName(figure.subject.words));
  const staff = /^(?:现|现有|目前|实际)?超编(?:人数|数|人员)?$/.test(words) ? staffOf(filing) : undefined;
  if (!staff || !speaksOfYear(filing, read, figure)) return undefined;
  const excess = Math.max(0, staff.inPost.value.value - staff.posts.value.value);
  const label = `编制数${staff.posts.value}人、实际在职人数${staff.inPost.value}人的超编人数`;
  return {
    figure,
    label,
    fields: [staff.posts, staff.inPost],
    expected: String(excess),
    agrees: showsSame(figure, excess),
  };
}

function staffOf({ basicData }: ReportedFiling) {
  const { authorisedPosts: posts, staffInPost: inPost } = basicData?.staff ?? {};
  return posts && inPost && given({ posts, inPost });
}

const stateWords =
  /(?<=[，,；;。：:\n]|^)([^，,；;。：:\n]{0,24}?)(满编|(?:未|没有|无|不存在|未出现|未发生)超编)(?:运行|状态|现象|情况|问题|人员|进人)*(?=[，,；;。\n]|$)/g;
/** The unit itself: 行政编制满编, 基本满编 and 各科室未超编 say less. */
const ofUnit =
  /^(?:\d{4}年|全年|年末|本年度?|目前|现|已|为|处于|我?(?:单位|部门|中心|局|厅|委|院|校)|整体|人员|编制|的|实际|总体)*$/;

/** 满编 with posts free, 未超编 with more in post than posts. */
export function stateTies(filing: ReportedFiling, read: ReadText): readonly MeasureTie[] {
  const staff = /满编|超编/.test(read.text) ? staffOf(filing) : undefined;
  if (!staff) return [];
  const apart = staff.inPost.value.value - staff.posts.value.value;
  return [...read.text.matchAll(stateWords)].flatMap(({ index, 1: before = "", 2: word = "" }): MeasureTie[] => {
    const start = index + before.length;
    const figure = { start, end: start + word.length };
    const sentence = read.sentences.findIndex((one) => one.start <= start && start < one.end);
    const own = withoutUnit(filing, before.replace(/\s/g, ""));
    const isOwn = sentence >= 0 && ofUnit.test(own) && speaksOfYear(filing, read, { ...figure, sentence });
    const label = `编制数${staff.posts.value}人、实际在职人数`;
    const agrees = word === "满编" ? apart === 0 : apart <= 0;
    return isOwn
      ? [{ figure, label, fields: [staff.posts, staff.inPost], expected: `${staff.inPost.value}人`, agrees }]
      : [];
  });
}

function isVacancy(filing: ReportedFiling, read: ReadText, figure: CountFigure): boolean {
  if (!/[空缺]编/.test(figure.subject.words) || isOfPart(read, figure)) return false;
  const words = withoutUnit(filing, plainName(figure.subject.words));
  return /^(?:现|现有|尚有|尚)?[空缺]编(?:人数|数)?$/.test(words);
}

/** 在职人员82人，其中男50人、女34人: men and women are all of those in post. */
export function sexesTie(filing: ReportedFiling, read: ReadText, women: CountFigure): MeasureTie | undefined {
  if (!isOf(women, /^女/)) return undefined;
  const figures = read.sentences[women.sentence]?.figures ?? [];
  const at = figures.indexOf(women);
  const [whole, men] = [figures[at - 2], figures[at - 1]];
  const cell = filing.basicData?.staff.staffInPost;
  if (!cell || !isOf(men, /^男/) || !isOf(whole, /在职|在编/)) return undefined;
  const between = read.text.slice(whole.end, men.start).replace(/\s/g, "");
  if (!/^[，,（(：:]*(?:其中)?[：:，,]*男(?:性|职工|同志|干部)*(?:职工|人员)?$/.test(between)) return undefined;
  // 男40人，女39人和借调人员: the list goes on.
  if (goesOnBehind(read.text.slice(women.end, read.sentences[women.sentence]?.end))) return undefined;
  const [all, sum] = [Number(whole.digits), Number(men.digits) + Number(women.digits)];
  const figure = { start: read.text.lastIndexOf("男", men.start), end: women.end };
  return { figure, label: "在职人员", fields: [cell], expected: whole.text, agrees: sum === all };
}

function isOf(figure: Figure | undefined, words: RegExp): figure is CountFigure {
  return (
    figure?.kind === "count" &&
    /^[人名]$/.test(figure.measure) &&
    !figure.qualifier &&
    !figure.spelled &&
    !figure.subject.inherited &&
    words.test(figure.subject.words)
  );
}
