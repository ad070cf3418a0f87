import type { Stage } from "./reading";
import type { Summand } from "./wholes";
import { isBasisOfShare } from "./wholes";

/** The figures behind 其中 that may be parts. */
export interface PartList {
  readonly figures: readonly Summand[];
  /** How many of them the words show to be parts; what follows tells of something else. */
  readonly length: number;
  /** For each figure whether it belongs to the same enumeration as the one before it: 甲1万元、乙2万元. */
  readonly joined: readonly boolean[];
  /** What is told from where the list is seen to be over. */
  readonly behind: readonly Summand[];
  /** The other column of the form where the parts are told in both: 预算5万元、决算4万元. */
  readonly other: Column | undefined;
}

/** Another matter begins: 另有, 结余12万元, 合计20万元. */
const closing =
  /另有|另外|此外|除此|同时|结余|尚余|余额|剩余(?=\d|$)|未使用|未执行|剔除|扣除|不含|不包括|差额|差异|缺口|超支|合计|总计|共计|总额|小计/;
/** The whole at another stage, or its other side, without a name: ；当年支出14万元, ；支出总计20万元. */
const nameless =
  /^(?:\d{4}年度?|当年|本年|全年|年末|年底|实际|共|已|累计|部门|单位)*(?:支出|使用|执行|支付|到位|拨付|收入)(?:总计|总额|合计|数)?[为:]?$/;
/** No part of the whole: 人均0.3万元, 车均2.97万元, 单笔最高12.6万元, 较上年4.72万元, 含税金1万元. */
const beside =
  /人均|户均|平均|[车批月日年季期场次件篇笔台辆亩家]均(?:支出|费用|成本|运行费)?(?:约|为)?$|最[高低多少大小]|单[笔次]|均价|单价|标准(?=[为是每:]|$)|限额|控制数|上限|每[人户个次辆台]|较|(?<![占对评])比(?![例重赛选])|低于|高于|相当于|上年(?!度?末?(?:财政)?(?:资金|拨款)?结)|去年|同期|^\s*(?:其中|均)?包?含/;

/**
 * The list that a whole of this kind may have among figures in the order of the text, from `start` on; `isWithin` says that
 * the whole is itself a part: 一是设备5万元，其中国产3万元；二是培训2万元.
 */
export function listOf(
  folded: string,
  start: number,
  figures: readonly Summand[],
  whole: Summand,
  isWithin: boolean,
): PartList {
  const kept: Summand[] = [];
  const joined: boolean[] = [];
  let [past, depth, length] = [start, figures[0]?.depth ?? 0, Infinity];
  let isLevelled = false;
  let behind: readonly Summand[] = [];
  for (const [at, figure] of figures.entries()) {
    if (figure.kind !== whole.kind) continue;
    if (kept.length === 0) depth = figure.depth;
    // （其中…） is over where its bracket closes.
    if (figure.depth < depth) {
      if (length === Infinity) behind = figures.slice(at);
      break;
    }
    const lead = folded.slice(Math.max(past, figure.start - 60), figure.start);
    if (figure.depth > depth || unlike(figure, whole)) continue;
    const clause = lead.slice(lead.search(/[^,;:]*$/));
    const parted = lead.includes(";");
    if (kept.length > 0 && length === Infinity) {
      // 其中甲1万元，乙2万元；丙3万元: a stronger stop than those between the parts.
      const rises = parted && (isWithin || ownOf(whole, kept).length > 1) && !isLevelled;
      if (rises || isLarger(figure, whole, kept) || leaves(figure, whole, kept, clause, parted))
        [length, behind] = [kept.length, figures.slice(at)];
    }
    isLevelled ||= parted && kept.length > 0;
    past = figure.end;
    if (beside.test(clause) || isOfOtherYear(figure, whole) || isBasisOfShare(folded, figure)) continue;
    joined.push(kept.length > 0 && /^[^,;:。]{0,4}(?:、|和|及|与)/.test(lead));
    kept.push(figure);
  }
  return ofColumn({ figures: kept, length: Math.min(length, kept.length), joined, behind, other: undefined }, whole);
}

/** 中央1.20亿元、省级2.02亿元，带动社会投资12.80亿元: what is more than the whole is none of its parts. */
const isLarger = (figure: Summand, whole: Summand, parts: readonly Summand[]): boolean =>
  parts.length > 1 && figure.kind === "amount" && whole.kind === "amount" && figure.amount.isMoreThan(whole.amount);

const unlike = (figure: Summand, whole: Summand): boolean =>
  figure.kind === "count" && whole.kind === "count" && figure.measure !== whole.measure;

const isOfOtherYear = ({ subject }: Summand, whole: Summand): boolean =>
  (subject.year !== undefined && whole.subject.year !== undefined && subject.year !== whole.subject.year) ||
  (subject.yearOffset === -1 && whole.subject.yearOffset !== -1 && !/结/.test(subject.words));

/** A clause of its own about the whole at another stage, a rest, or another whole. */
function leaves(figure: Summand, whole: Summand, parts: readonly Summand[], clause: string, parted: boolean): boolean {
  const { subject } = figure;
  const last = parts.at(-1)?.subject;
  // 标准化项目预算30万元，支出28.5万元；…: the two columns of a part, not of the whole.
  const isPair = last && !last.stageInherited && last.stage !== undefined && last.words === subject.words;
  if (isPair) return false;
  const words = clause.replace(/\s/g, "");
  const isOfRest = /结余|差异|差额/.test(whole.subject.words);
  if ((!isOfRest && closing.test(words)) || nameless.test(words)) return true;
  if (parted && (isOfOtherYear(figure, whole) || (!subject.inherited && subject.words === whole.subject.words)))
    return true;
  const ofWhole = whole.subject.stage ?? parts[0]?.subject.stage;
  const moves = !subject.stageInherited && subject.stage !== undefined && !isSameStage(subject.stage, ofWhole);
  return moves && (subject.inherited || subject.words === whole.subject.words);
}

const isSameStage = (one: Stage, other: Stage | undefined): boolean =>
  one === other ||
  (columnOf(one) === columnOf(other) && (one === "budget" || other === "budget" || columnOf(one) === "spent"));

export type Column = "budget" | "spent" | "carried";

/** 决算 and 执行 are one column of the form, 年初 and 调整 are budgets. */
export function columnOf(stage: Stage | undefined): Column | undefined {
  if (stage === undefined || stage === "carried") return stage;
  return stage === "final" || stage === "spent" ? "spent" : "budget";
}

/** The figures that may be told in the whole's column. */
function ownOf(whole: Summand, figures: readonly Summand[]): readonly Summand[] {
  const own = columnOf(whole.subject.stage);
  return figures.filter(({ subject }) => {
    const column = columnOf(subject.stage);
    return own === undefined || own === "carried" || [own, "carried", undefined].includes(column);
  });
}

/** 人员经费预算5万元、决算4万元，公用经费预算2万元、决算1万元: those of the whole's column. */
function ofColumn(list: PartList, whole: Summand): PartList {
  const column = columnOf(whole.subject.stage);
  const told = new Set(list.figures.map(({ subject }) => columnOf(subject.stage)));
  if (!told.has("budget") || !told.has("spent") || column === undefined || column === "carried") return list;
  const ours = new Set(ownOf(whole, list.figures));
  return {
    ...list,
    figures: [...ours],
    length: ownOf(whole, list.figures.slice(0, list.length)).length,
    joined: list.joined.filter((_, at) => list.figures.slice(at, at + 1).some((figure) => ours.has(figure))),
    other: column === "spent" ? "budget" : "spent",
  };
}
