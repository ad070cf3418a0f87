import { isGiven } from "../../forms/field";
import type { Indicator, ReportedFiling, ScoredForm } from "../../forms/filing";
import type { ReadText, Sentence, Span } from "../../prose/reading";
import { numberOf } from "../../prose/headings";
import type { IndicatorScore } from "../../scoring/score";
import { scoreIndicators } from "../../scoring/total-score";
import { isOfFuture } from "./future-sections";
import { fundedProjects } from "./project-names";
import { plainName } from "./report-items";
import { readReport } from "./report-reading";
import { lastTopic, topicOf } from "./told-topics";

/** Words that call all indicators or all projects done, and an indicator that its form has as missed. */
export interface DoneClaim extends Span {
  readonly form: ScoredForm;
  readonly missed: Indicator;
}

const number = "[一二两三四五六七八九十\\d]{1,3} ?[个项]";
/** 各项绩效指标均已全部完成, 三个项目全部完成年度目标, 所有项目均已完成; what goes on behind it is another thing: 均已完成验收. */
const claims = new RegExp(
  `(${number}|各个?|所有|全部|各项)?(?:预算)?(项目)?(?:支出)?(?:的|各项|所有|全部|年度|设定|绩效|三级|共|${number})*(产出|效益|满意度)?(指标)?[，,]?` +
    "(?:均|都|已|全部|全面|圆满|按期|如期|按时|高质量)+(?:完成|达标|达到|实现|达成)(?:了)?" +
    "((?:年度|年初|预期|预定|既定|设定|绩效|全部|各项)*(?:目标任务|目标值|指标值|目标|指标)?)(?=[，。；,;]|$)",
  "g",
);

/** Words that name more than one, or one after the other: 各项, 所有, 均. */
const all = /[均都]|全部|所有|各/;
const unless =
  /除|但|仅|虽|未(?:能|完成|达|实现)|尚未|基本|大部分|多数|主要|其余|力争|争取|确保|努力|计划|拟|预计|如果|只有|是否|推动|促进|目标是|考核中|考评|[上去往]年|评比|创建|督查|规划/;
/** 其中奖补资金支付率未完成 in the same paragraph takes it back. */
const takesBack = /未(?:能)?(?:完成|达|实现)|尚未|(?:除|不含)[^，。；]{1,30}(?:外|以外)/;
const opens =
  /(?:^|[，。；：,;:、)）]|\d{4} ?年度?|全年|年度|(?:^|[，。；：,;:])(?:本|我|全)?(?:中心|单位|部门|[局厅委院])|目前|上述|以上|我[局厅委院])$/;

/** Claims among the results of the report that all was done, each with the first thing the tables have as missed. */
export function doneClaims(filing: ReportedFiling): readonly DoneClaim[] {
  const read = readReport(filing);
  return read.sentences.flatMap((sentence) => {
    if (!/项目|指标/.test(sentence.text) || !/[均都已]|全部|所有/.test(sentence.text)) return [];
    return claimsOf(filing, read, sentence);
  });
}

function claimsOf(filing: ReportedFiling, read: ReadText, sentence: Sentence): readonly DoneClaim[] {
  return [...sentence.text.matchAll(claims)].flatMap((match): readonly DoneClaim[] => {
    const [words, counted, project, group, indicators, object = ""] = match;
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + words.length };
    if ((!project && !indicators) || !all.test(words) || unless.test(sentence.text) || isOfFuture(read, span))
      return [];
    if (takesBack.test(read.paragraphs[sentence.paragraph]?.text ?? "")) return [];
    const before = sentence.text.slice(0, match.index);
    const told = [...before.matchAll(/(20\d\d) ?年/g)].at(-1)?.[1];
    if (told !== undefined && told !== filing.year) return [];
    const named = project && !counted ? projectNamed(filing, before) : undefined;
    if (!named && !opens.test(before.trimEnd())) return [];
    const forms = named
      ? [named]
      : asMany(
          filing,
          formsMeant(filing, read, { sentence, span, counted, project: project !== undefined }),
          project || !indicators ? undefined : numberSaid(counted),
          before,
        );
    const ofIndicators = indicators !== undefined || object !== "";
    for (const form of forms) {
      const missed = scoreIndicators(form, filing.edition).find(
        ({ indicator, score }) => isMissed(indicator, score) && isClaimed(indicator, ofIndicators, group),
      );
      if (missed) return [{ ...span, form, missed: missed.indicator }];
    }
    return [];
  });
}

/** 标准化 before 项目各项指标均已完成. */
function projectNamed(filing: ReportedFiling, before: string): ScoredForm | undefined {
  const topic = lastTopic(filing, `${before}项目`);
  if (topic === undefined || topic === "whole" || !isGiven(topic.projectName)) return undefined;
  const core = plainName(topic.projectName.value).replace(/^省级|(?:资金|经费|专项|项目)+$/g, "");
  return core !== "" &&
    plainName(before)
      .replace(/(?:资金|经费|专项)+$/, "")
      .endsWith(core)
    ? topic
    : undefined;
}

interface Meant {
  readonly sentence: Sentence;
  readonly span: Span;
  readonly counted: string | undefined;
  readonly project: boolean;
}

/**
 * 17项指标均已全部完成: of the form that has so many, 预算执行率 counted as one more or not, else of the projects where they have as
 * many together.
 */
function asMany(
  { projects }: ReportedFiling,
  meant: readonly ScoredForm[],
  said: number | undefined,
  before: string,
): readonly ScoredForm[] {
  if (said === undefined) return meant;
  const rowsOf = ({ indicators }: ScoredForm): number => indicators.rows.filter(({ name }) => isGiven(name)).length;
  const own = meant.filter((form) => [said, said - 1].includes(rowsOf(form)));
  if (own.length > 0 || projects.length < 2 || !saysNoMore.test(before.trim())) return own;
  return projects.reduce((sum, form) => sum + rowsOf(form), 0) === said ? projects : [];
}

/** 省真抓实干考核中，17项指标均已完成 is told of others. */
const saysNoMore = /^(?:20\d\d ?年度?|本年度?|全年|中心|[我本][单位部门局厅委院]{1,2}|上述|以上|[，,])*$/;

function numberSaid(counted: string | undefined): number | undefined {
  const said = counted === undefined ? undefined : /^[一二两三四五六七八九十\d]+/.exec(counted)?.[0];
  if (said === undefined) return undefined;
  return /\d/.test(said) ? Number(said) : numberOf(said.replace("两", "二"));
}

/** Every project where as many are said as have forms; of indicators alone those of what is spoken of, else the whole. */
function formsMeant(
  filing: ReportedFiling,
  read: ReadText,
  { sentence, span, counted, project }: Meant,
): readonly ScoredForm[] {
  const { projects, overall } = filing;
  if (project) {
    const count = numberSaid(counted);
    const meant =
      count === undefined
        ? counted !== undefined && projects
        : [fundedProjects(projects), projects].find((some) => some.length === count);
    return meant && meant.length > 1 ? meant : [];
  }
  const topic = topicOf(filing, read, { sentence: read.sentences.indexOf(sentence), ...span });
  if (topic !== undefined && topic !== "whole") return [topic];
  return overall ? [overall] : [];
}

/** Missed by the figures, or given nothing, and its score says so too. */
function isMissed({ points, score }: Indicator, { met, certain }: IndicatorScore): boolean {
  if (!isGiven(points) || !isGiven(score) || !points.value.isMoreThan(score.value)) return false;
  return met === undefined ? score.value.isZero : !met && certain;
}

/**
 * A project is done although those it serves are less satisfied than was hoped, or it was done late; 发表咨询报告 is work of
 * it under whatever heading.
 */
const isClaimed = ({ group, kindLabel, name }: Indicator, ofIndicators: boolean, said: string | undefined): boolean =>
  ofIndicators
    ? said === undefined || groups[said] === group
    : (group === "output" && /数量|质量/.test(kindLabel)) || work.test(name.value ?? "");

const work = /^(?:完成|发表|出台|建成|建设|举办|开展|制定|印发|发布|编制|购置|采购|修订|组织)(?!率|.*[率度]$)/;
const groups: Readonly<Record<string, string>> = { 产出: "output", 效益: "benefit", 满意度: "satisfaction" };
