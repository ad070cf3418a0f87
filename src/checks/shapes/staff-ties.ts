import { given } from "../../forms/field";
import type { ReportedFiling } from "../../forms/filing";
import type { CountFigure, Figure, ReadText } from "../../prose/reading";
import { goesOnBehind } from "./count-families";
import { isOfPart } from "./count-ties";
import type { MeasureTie } from "./measure-figures";
import { showsSame } from "./measure-figures";
import { plainName } from "./report-items";
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
