import { isGiven } from "../../forms/field";
import type { Filing, Project, ReportedFiling, ScoredForm } from "../../forms/filing";
import type { CountFigure, Figure, ReadText } from "../../prose/reading";
import type { MeasureTie } from "./measure-figures";
import { showsSame } from "./measure-figures";
import { withName } from "./project-names";
import { plainName } from "./report-items";
import { respectiveName } from "./respective-names";
import type { ScorePart } from "./score-parts";
import { isExecution, isPart, meanOf, partOf } from "./score-parts";
import type { ToldScore } from "./told-scores";
import { isNaming, isOfOthers, toldScore } from "./told-scores";
import { isOfScoringRule } from "./scoring-rules";
import { lastTopic, topicOf, wordsBefore } from "./told-topics";
import { figureBefore } from "./figure-places";

/** A score of 表2 or of a project: the whole, a group's, that of the execution, or what one of them lost. */
export function scoreTie(filing: ReportedFiling, read: ReadText, figure: CountFigure): MeasureTie | undefined {
  const told = scoreTold(filing, read, figure);
  if (!told || isOfScoringRule(read, figure)) return undefined;
  const tie = tied(figure, told);
  return told.isSure || tie.agrees || isBorneOut(filing, read, figure) ? tie : undefined;
}

/** The form whose total a number of points is said to be; undefined for any other number. */
export function formScored(filing: ReportedFiling, read: ReadText, figure: CountFigure): ScoredForm | undefined {
  const told = toldScore(read, figure);
  return told?.isTotal && isNaming(told.about)
    ? (formOf(filing, read, figure, told.about) ?? wholeOf(filing, read, figure, told.about))
    : undefined;
}

/** True for the total of the whole, where 表2 does not tell it: 部门整体支出绩效自评得分96分. */
export function isUntoldTotal(filing: ReportedFiling, read: ReadText, figure: CountFigure): boolean {
  const told = toldScore(read, figure);
  const total = filing.overall?.indicators.totalScore;
  if (!told?.isTotal || (total && isGiven(total))) return false;
  return /部门整体|单位整体|整体支出/.test(told.about) && isNaming(told.about) && !/项目|专项|平均|各/.test(told.about);
}

/** A part of a form that some points are of, and other values they may have as well. */
interface Scored extends ScorePart {
  readonly name: string;
  /** False where only another number of the sentence that is right shows that these are points of the forms. */
  readonly isSure: boolean;
}

function scoreTold(filing: ReportedFiling, read: ReadText, figure: CountFigure): Scored | undefined {
  const named = projectScored(filing, read, figure);
  if (named) return scored(named, { about: "", column: "score", isTotal: true, among: "" }, true);
  const told = toldScore(read, figure);
  if (!told) return undefined;
  const before = wordsBefore(read, figure);
  if (isMean(filing, before)) {
    const mean = meanOf(filing.projects);
    return mean && { ...mean, name: "", isSure: false };
  }
  if (told.column === "lost") return lostIn(filing, read, figure, told);
  const bare = bareForm(filing, told);
  if (bare)
    return isOfOthers(filing, before) ? undefined : scored(bare, { ...told, column: "score", isTotal: true }, false);
  if (told.column === "either" && (!isPart(told.about) || isOfOthers(filing, before))) return undefined;
  const form = formOf(filing, read, figure, told.about);
  if (form) return orOfProject(scored(form, told, told.column !== "either"), filing, read, figure, told);
  return ofSome(filing, read, figure, told);
}

/** 由于冷链专项12月下达，整体自评得分99.50分: of the whole; where a project has been spoken of, it may be all of that. */
function orOfProject(
  own: Scored | undefined,
  filing: ReportedFiling,
  read: ReadText,
  figure: CountFigure,
  told: ToldScore,
): Scored | undefined {
  if (!own || !ofWhole.test(told.about)) return own;
  const topic = topicOf(filing, read, figure);
  const other = topic && topic !== "whole" ? scored(topic, told, true) : undefined;
  return other ? { ...own, values: [...own.values, ...other.values] } : own;
}

const ofWhole = /^(?:部门|单位|整体|部门整体|单位整体)(?:支出)?(?:绩效)?$/;

function scored(form: ScoredForm, told: ToldScore, isSure: boolean): Scored | undefined {
  const part = partOf(form, told, told.isTotal && isNaming(told.about));
  return part && { ...part, name: form.name, isSure };
}

/** 预算执行得分9.56分 where nothing says of which form: of 表2, unless a project has just that. */
function ofSome(filing: ReportedFiling, read: ReadText, figure: CountFigure, told: ToldScore): Scored | undefined {
  const whole = wholeOf(filing, read, figure, told.about);
  const own = whole && scored(whole, told, told.column !== "either");
  const others = filing.projects.flatMap((project) => scored(project, told, true)?.values ?? []);
  return own && { ...own, values: [...own.values, ...others] };
}

/** 表2 where the words name no project and nobody else's points. */
function wholeOf(filing: ReportedFiling, read: ReadText, figure: CountFigure, about: string): ScoredForm | undefined {
  const before = wordsBefore(read, figure);
  const sentence = read.sentences[figure.sentence];
  const heading = read.headings[(sentence && read.paragraphs[sentence.paragraph]?.heading) ?? -1];
  const isOpen =
    topicOf(filing, read, figure) === undefined && !/^.*(?:项目|专项)/.test(`${heading?.title ?? ""}${before}`);
  const isPlain = about === "" || isPart(about) || isExecution(about);
  return isOpen && isPlain && !isOfOthers(filing, before) ? filing.overall : undefined;
}

/** 三个项目平均80.18分, all three of them. */
function isMean({ projects }: Filing, before: string): boolean {
  if (!before.includes("平均")) return false;
  const told =
    /(?:([两二三四五六七八九十]|\d+)个|各|全部)项目(?:的)?(?:自评)?(?:得分|总分)?平均(?:自评)?(?:得分|得|分)?(?:为|是)?$/.exec(
      before.replace(/\s/g, ""),
    );
  if (!told || /加权/.test(before)) return false;
  const number = told[1]?.replace("两", "二");
  return number === undefined || number === String(projects.length) || number === numerals.charAt(projects.length);
}

const numerals = "〇一二三四五六七八九十";

/** 标准化项目75.45分, 标准化项目得75.45分, 部门整体支出得99.56分: a name and nothing else. */
function bareForm(filing: ReportedFiling, { about, column, isTotal }: ToldScore): ScoredForm | undefined {
  if (isTotal || (column !== "either" && column !== "score") || about === "") return undefined;
  if (/^(?:部门|单位)?整体(?:支出)?(?:绩效)?$/.test(about)) return filing.overall;
  return withName(filing.projects, ({ projectName }) => projectName.value, about);
}

/** 预算执行扣0.44分; 自评得分99.56分，失分0.44分; 执行率95.57%，扣0.44分. */
function lostIn(filing: ReportedFiling, read: ReadText, figure: CountFigure, told: ToldScore): Scored | undefined {
  if (isOfOthers(filing, wordsBefore(read, figure))) return undefined;
  const before = figureBefore(read, figure);
  if (told.about === "" && before && isPoints(before)) {
    const form = formScored(filing, read, before);
    const part = form && partOf(form, { ...told, about: "" }, true);
    return part && { ...part, label: "总分与满分之差", name: form.name, isSure: true };
  }
  const isBehindRate =
    told.about === "" &&
    before?.kind === "percentage" &&
    isExecution(plainName(before.subject.words).replace(/^当年|^全年/, ""));
  const about = isBehindRate ? "预算执行" : told.about;
  if (!isExecution(about)) return undefined;
  const form = formOf(filing, read, figure, about);
  const own = form && scored(form, { ...told, about }, true);
  return own ?? ofSome(filing, read, figure, { ...told, about });
}

/** Another number of the same sentence is that of the forms: these are points of theirs and no other scale's. */
function isBorneOut(filing: ReportedFiling, read: ReadText, figure: CountFigure): boolean {
  return (read.sentences[figure.sentence]?.figures ?? []).some((one) => {
    if (one === figure || !isPoints(one)) return false;
    const told = scoreTold(filing, read, one);
    return told !== undefined && told.values.some((value) => showsSame(one, value.value));
  });
}

const isPoints = (figure: Figure): figure is CountFigure => figure.kind === "count" && figure.measure === "分";

/** 自评得分分别为：标准化项目75.45分，其他项目99.73分; 标准化项目和其他项目自评得分分别为75.45分和99.73分. */
function projectScored(filing: Filing, read: ReadText, figure: CountFigure): Project | undefined {
  const respective = respectiveName(read, figure);
  const isListed = /自评(?:得分|总分)(?:情况)?(?:分别)?(?:为|是|如下)?[：:]/.test(wordsBefore(read, figure));
  const name =
    respective && /得分|总分|自评/.test(respective.what)
      ? respective.name
      : isListed && !figure.subject.inherited
        ? plainName(figure.subject.words)
        : undefined;
  return name === undefined ? undefined : withName(filing.projects, ({ projectName }) => projectName.value, name);
}

/** The form its own words name, else that of its context; 部门整体 where nothing names a project. */
function formOf(filing: ReportedFiling, read: ReadText, figure: CountFigure, about: string): ScoredForm | undefined {
  const topic = lastTopic(filing, about) ?? (ofWhole.test(about) ? "whole" : topicOf(filing, read, figure));
  if (topic && topic !== "whole") return topic;
  // 三个项目平均得分, 各项目自评得分 are nobody's.
  if (/项目|专项|平均|各|分别|下属|所属|直属/.test(about) || filing.overall === undefined) return undefined;
  return topic === "whole" || /部门|单位|整体/.test(about) ? filing.overall : undefined;
}

const tied = (figure: CountFigure, { name, label, fields, values }: Scored): MeasureTie => ({
  figure,
  label: `${name}${label}`,
  fields,
  expected: `${String(values[0])}分`,
  agrees: values.some((value) => showsSame(figure, value.value)),
});
