import { given } from "../../forms/field";
import type { ReportedFiling } from "../../forms/filing";
import type { CountFigure, Figure, ReadText } from "../../prose/reading";
import { goesOnBehind } from "./count-families";
import { isOfPart } from "./count-ties";
import { isOfFuture } from "./future-sections";
import type { MeasureTie } from "./measure-figures";
import { showsSame } from "./measure-figures";
import type { Staff } from "./own-staff";
import { isOfOwnStaff } from "./own-staff";
import { plainName } from "./report-items";
import { speaksOfYear } from "./spoken-year";
import { withoutUnit } from "./unit-names";

/** 空编5人, 缺编5人: the posts less those in post. */
export function vacancyTie(filing: ReportedFiling, read: ReadText, figure: CountFigure): MeasureTie | undefined {
  const staff = isOf(/^(?:现|现有|尚有|尚)?[空缺]编(?:人数|数)?$/, filing, read, figure) ? staffOf(filing) : undefined;
  const vacant = staff ? numberOf(staff).posts - numberOf(staff).inPost : -1;
  if (!staff || vacant < 0 || isOfFuture(read, figure)) return undefined;
  if (!isOfOwnStaff(filing, read, numberOf(staff), figure)) return undefined;
  const agrees = showsSame(figure, vacant);
  if (vacant === 0) return noneTie(figure, staff, "缺编", agrees);
  const fields = [staff.posts, staff.inPost];
  return { figure, label: "编制数减实际在职人数", fields, expected: String(vacant), agrees };
}

/** 超编2人: those in post beyond the posts. */
export function excessTie(filing: ReportedFiling, read: ReadText, figure: CountFigure): MeasureTie | undefined {
  const staff = isOf(/^(?:现|现有|目前|实际)?超编(?:人数|数|人员)?$/, filing, read, figure)
    ? staffOf(filing)
    : undefined;
  if (!staff || !speaksOfYear(filing, read, figure)) return undefined;
  if (!isOfOwnStaff(filing, read, numberOf(staff), figure)) return undefined;
  const excess = Math.max(0, numberOf(staff).inPost - numberOf(staff).posts);
  const agrees = showsSame(figure, excess);
  if (excess === 0) return noneTie(figure, staff, "超编", agrees);
  const fields = [staff.posts, staff.inPost];
  return { figure, label: "实际在职人数减编制数", fields, expected: String(excess), agrees };
}

/** 超编2人 where nobody is: no difference of 0 can be told. */
function noneTie(figure: CountFigure, { posts, inPost }: GivenStaff, none: string, agrees: boolean): MeasureTie {
  const label = `编制数${posts.value}人、实际在职人数${inPost.value}人`;
  return { figure, label, fields: [posts, inPost], expected: "0", none, agrees };
}

/** A number of people with these words and no others before it and behind it: 缺编2名护士, 缺编3人（不含已招录的） say less. */
function isOf(words: RegExp, filing: ReportedFiling, read: ReadText, figure: CountFigure): boolean {
  const { subject, measure, end } = figure;
  if (!/[空缺超]编/.test(subject.words) || isOfPart(read, figure) || !/^[人名个]$/.test(measure)) return false;
  if (!words.test(withoutUnit(filing, plainName(subject.words)))) return false;
  return /^\s*(?:$|[，,；;。、）)\n])/.test(read.text.slice(end, end + 4)) && !leftOut.test(restOf(read, figure));
}

const leftOut = /含|不包括|剔除|扣除|除外|未计|不计|未到岗|已招|待入编/;

const restOf = (read: ReadText, { sentence, end }: CountFigure): string =>
  read.text.slice(end, read.sentences[sentence]?.end ?? end);

type GivenStaff = NonNullable<ReturnType<typeof staffOf>>;

function staffOf({ basicData }: ReportedFiling) {
  const { authorisedPosts: posts, staffInPost: inPost } = basicData?.staff ?? {};
  return posts && inPost && given({ posts, inPost });
}

const numberOf = ({ posts, inPost }: GivenStaff): Staff => ({
  posts: posts.value.value,
  inPost: inPost.value.value,
});

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
    const place = { ...figure, sentence };
    const isOwn =
      sentence >= 0 &&
      ofUnit.test(own) &&
      speaksOfYear(filing, read, place) &&
      isOfOwnStaff(filing, read, numberOf(staff), place);
    const label = `编制数${staff.posts.value}人、实际在职人数`;
    const agrees = word === "满编" ? apart === 0 : apart <= 0;
    return isOwn
      ? [{ figure, label, fields: [staff.posts, staff.inPost], expected: `${staff.inPost.value}人`, agrees }]
      : [];
  });
}

/** 在职人员82人，其中男50人、女34人: men and women are all of those in post. */
export function sexesTie(filing: ReportedFiling, read: ReadText, women: CountFigure): MeasureTie | undefined {
  if (!isPeople(women, /^女/)) return undefined;
  const figures = read.sentences[women.sentence]?.figures ?? [];
  const at = figures.indexOf(women);
  const [whole, men] = [figures[at - 2], figures[at - 1]];
  const cell = filing.basicData?.staff.staffInPost;
  if (!cell || !isPeople(men, /^男/) || !isPeople(whole, /在职|在编/)) return undefined;
  const between = read.text.slice(whole.end, men.start).replace(/\s/g, "");
  if (!/^[，,（(：:]*(?:其中)?[：:，,]*男(?:性|职工|同志|干部)*(?:职工|人员)?$/.test(between)) return undefined;
  // 男40人，女39人和借调人员: the list goes on.
  if (goesOnBehind(read.text.slice(women.end, read.sentences[women.sentence]?.end))) return undefined;
  const [all, sum] = [Number(whole.digits), Number(men.digits) + Number(women.digits)];
  const figure = { start: read.text.lastIndexOf("男", men.start), end: women.end };
  return { figure, label: "在职人员", fields: [cell], expected: whole.text, agrees: sum === all };
}

function isPeople(figure: Figure | undefined, words: RegExp): figure is CountFigure {
  return (
    figure?.kind === "count" &&
    /^[人名]$/.test(figure.measure) &&
    !figure.qualifier &&
    !figure.spelled &&
    !figure.subject.inherited &&
    words.test(figure.subject.words)
  );
}
