import { isGiven } from "../../forms/field";
import type { Filing, Indicator, ReportedFiling } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { AmountFigure, Figure, ReadText } from "../../prose/reading";
import { mentionBefore } from "./indicator-mentions";
import { denseWords, indicatorsNamed } from "./indicator-names";
import { asksForSatisfaction } from "./indicator-values";
import type { MeasureFigure, MeasureTie } from "./measure-figures";
import { canBeCell, isOtherScale } from "./measured-cells";
import { targetTie } from "./target-ties";
import { topicOf, wordsBefore, wordsSince } from "./told-topics";
import { figureBefore } from "./figure-places";

export type IndicatorFigure = MeasureFigure | AmountFigure;

type Column = "target" | "actual" | "points" | "score";

/**
 * A figure of an indicator that the words before it name: its 指标值, 完成值, 分值 or 得分; undefined when it cannot be told
 * which, "none" where no indicator is named before it.
 */
export function indicatorTie(
  filing: ReportedFiling,
  read: ReadText,
  figure: IndicatorFigure,
): MeasureTie | undefined | "none" {
  const against = againstTarget(filing, read, figure);
  if (against) return against;
  const told = toldOf(filing, read, figure);
  if (told) {
    const tie = told.columns.length > 0 ? tied(filing, figure, told) : undefined;
    const isOpen = isOfBranch(filing, read, figure) || isOfAnotherSubject(filing, read, figure, told);
    return tie && !tie.agrees && isOpen ? undefined : tie;
  }
  const rows = quotedRows(filing, read, figure);
  if (!rows) return "none";
  const column = columnOf(figure, wordsSince(read, figure));
  // ≥90% is a target to the letter, and about so much of anything else.
  if (!column || (figure.qualifier && column !== "target")) return undefined;
  return tied(filing, figure, { rows, columns: [column] });
}

/** 工程建设项目交易金额1012.35亿元，节约资金14.56亿元: the sentence is about a kind of business, and so is what it saved. */
function isOfBranch(filing: ReportedFiling, read: ReadText, figure: IndicatorFigure): boolean {
  const figures = read.sentences[figure.sentence]?.figures ?? [];
  const before = figures.filter((one): one is IndicatorFigure => isMeasured(one) && one.end <= figure.start);
  const [head] = before;
  if (!head || head.subject.inherited || !branch.test(denseWords(head.subject.words))) return false;
  const isOne = !/[；;]/.test(read.text.slice(head.end, figure.start));
  return isOne && before.every((one) => toldOf(filing, read, one) === undefined);
}

/**
 * 生活垃圾无害化处理率100%，资源化利用率68.20%: behind a rate that is none of its form, the name of a project's indicator may go on
 * about that, unless the project is spoken of.
 */
function isOfAnotherSubject(filing: ReportedFiling, read: ReadText, figure: IndicatorFigure, { rows }: Told): boolean {
  if (figure.kind !== "percentage") return false;
  const owners = filing.projects.filter(({ key }) => rows.some((row) => row.key.startsWith(`${key}.`)));
  if (owners.length === 0 || rows.some((row) => row.key.startsWith("overall."))) return false;
  const before = (read.sentences[figure.sentence]?.figures ?? []).filter(({ end }) => end <= figure.start);
  const isTheirs = (row: Indicator): boolean => owners.some(({ key }) => row.key.startsWith(`${key}.`));
  const others = before.filter(
    (one) => one.kind === "percentage" && !one.subject.inherited && !toldOf(filing, read, one)?.rows.some(isTheirs),
  );
  if (others.length === 0) return false;
  const topic = topicOf(filing, read, figure);
  return !owners.some((project) => project === topic);
}

/** Begins with what is dealt in, not with what was done: 办理交易项目 is of all. */
const branch =
  /^(?![全共总累进已省市本完组办受开实服处发形新])[^，]{2,10}(?:项目|采购|工程|土地|产权|矿业权|药品|出让|转让|交易)/;

/** 比目标多72笔, 完成率110.61%: the indicator right before it against its target. */
export const againstTarget = (
  filing: ReportedFiling,
  read: ReadText,
  figure: IndicatorFigure,
): MeasureTie | undefined => targetTie(read, figure, (result) => resultOf(filing, read, result));

interface Told {
  readonly rows: readonly Indicator[];
  /** The one its words say, or both where they say nothing; none where it cannot be told. */
  readonly columns: readonly Column[];
}

/** By its own words, or behind another figure of the same indicator: 目标≥1300亿元，实际1437.88亿元，得10分. */
function toldOf(filing: ReportedFiling, read: ReadText, figure: IndicatorFigure): Told | undefined {
  const mention = mentionBefore(filing, read, figure);
  const behind = read.text.slice(figure.end, figure.end + 12);
  if (mention)
    return { rows: ofItsForm(filing, read, figure, mention.rows), columns: columnsOf(figure, mention.behind, behind) };
  const before = figureBefore(read, figure);
  if (!before || !isMeasured(before)) return undefined;
  const between = chained.exec(read.text.slice(before.end, figure.qualifier?.start ?? figure.start).replace(/\s/g, ""));
  const words = between?.[1];
  const rows = words === undefined ? undefined : toldOf(filing, read, before)?.rows;
  return rows && { rows, columns: columnsOf(figure, words ?? "", behind) };
}

/** The one indicator of which a figure is what was reached. */
function resultOf(filing: ReportedFiling, read: ReadText, figure: Figure): Indicator | undefined {
  const told = isMeasured(figure) ? toldOf(filing, read, figure) : undefined;
  return told?.rows.length === 1 && told.columns.includes("actual") ? told.rows[0] : undefined;
}

export const isMeasured = (figure: Figure): figure is IndicatorFigure =>
  figure.kind === "percentage" || figure.kind === "count" || figure.kind === "amount";

/** 17个|市州，实际|: nothing but the name of a column stands between two figures of one indicator. */
const chained =
  /^[^，,；;。（）()、]{0,12}[，,、（(]?((?:年度|全年|本年)?(?:指标值|目标值?|计划值?|分值|权重|实际|完成值|自评|得分|得)(?:完成|达到|得分?)?(?:值|数)?(?:为|是|达|：|:)?[≥≤><=＝]?)$/;

/** Which columns the words between a name and its figure leave open. */
function columnsOf(figure: IndicatorFigure, words: string, behind: string): readonly Column[] {
  if (figure.kind === "count" && figure.measure === "分") {
    if (/分值|权重/.test(words)) return ["points"];
    return /得/.test(words) ? ["score"] : [];
  }
  if (/得|分值|权重/.test(words)) return [];
  const isTarget =
    /目标|指标值|计划|预期|任务/.test(words) ||
    /^[^，,。；;]{0,4}的?(?:年度|既定|预期|计划)*(?:目标|任务)/.test(behind);
  const isActual = /实际|完成|达/.test(words);
  if (isTarget && isActual) return [];
  // 不足1400亿元 may be said of what was reached, and not of a target of 1300亿元.
  if (!isTarget && /^(?:不足|不到)$/.test(figure.qualifier?.word ?? "")) return ["actual"];
  return isTarget ? ["target"] : isActual ? ["actual"] : ["actual", "target"];
}

function tied(filing: Filing, figure: IndicatorFigure, { rows, columns }: Told): MeasureTie | undefined {
  // How satisfied people are has a check of its own.
  if (figure.kind === "percentage" && columns.length > 1 && rows.every(asksForSatisfaction)) return undefined;
  const cells = columns.flatMap((column) => rows.map((row) => row[column]));
  const [first] = cells;
  if (!first || !cells.every((cell) => isGiven<unknown>(cell)) || isInGoals(filing, figure)) return undefined;
  const agreements = cells.map((cell) => canBeCell(figure, cell));
  const isSlip = cells.some((cell) => isOtherScale(figure, cell));
  if (!isSlip && agreements.some((agrees) => agrees === undefined)) return undefined;
  return {
    figure,
    label: first.label,
    fields: [first],
    expected: columns.includes("points") || columns.includes("score") ? `${first.written}分` : first.written,
    agrees: agreements.includes(true),
  };
}

/** What the forms say of their goals in words is theirs too: 全年开展安全检查24次. */
function isInGoals(filing: Filing, { text }: IndicatorFigure): boolean {
  const own = text.replace(/\s/g, "");
  return scoredForms(filing).some(({ annualGoal: { expected, achieved } }) =>
    [expected, achieved].some((goal) => isGiven(goal) && goal.value.replace(/\s/g, "").includes(own)),
  );
}

/** The indicators of the name quoted last before a figure; those of the form its words are about where several have one. */
function quotedRows(filing: ReportedFiling, read: ReadText, figure: IndicatorFigure): readonly Indicator[] | undefined {
  const quoted = [...wordsBefore(read, figure).matchAll(/“([^“”]{2,60})”|"([^"]{2,60})"|「([^「」]{2,60})」/g)].at(-1);
  const name = quoted?.[1] ?? quoted?.[2] ?? quoted?.[3];
  const rows = name === undefined ? [] : indicatorsNamed(filing, name);
  return rows.length > 0 ? ofItsForm(filing, read, figure, rows) : undefined;
}

function ofItsForm(
  filing: ReportedFiling,
  read: ReadText,
  figure: IndicatorFigure,
  rows: readonly Indicator[],
): readonly Indicator[] {
  if (rows.length === 1) return rows;
  const topic = topicOf(filing, read, figure);
  const key = topic === "whole" ? "overall" : topic?.key;
  const own = rows.filter((row) => key !== undefined && row.key.startsWith(`${key}.`));
  return own.length > 0 ? own : rows;
}

/** Which column the words right before a figure name: 分值10分, 得9.5分, 实际完成95%. */
function columnOf(figure: IndicatorFigure, since: string): Column | undefined {
  const words =
    since
      .replace(/[\s“”"'‘’]/g, "")
      .split(/[，,；。]/)
      .at(-1) ?? "";
  if (figure.kind === "count" && figure.measure === "分") {
    if (/(?:分值|权重)(?:为|是|：|:)?$/.test(words)) return "points";
    return /(?:得分|得|评分|自评)(?:为|是|：|:)?$/.test(words) ? "score" : undefined;
  }
  if (/(?:年度)?(?:指标值|目标值)(?:为|是|：|:)?[≥≤>=<＝]*$/.test(words)) return "target";
  return /(?:实际)?完成(?:值|率|数|了)?(?:为|是|：|:|达|达到)?$/.test(words) ? "actual" : undefined;
}
