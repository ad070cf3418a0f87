import type { AmountFigure, PercentageFigure, ReadText } from "../../prose/reading";
import { isBudgetStage, isSpentStage } from "../../prose/stages";
import { plainName } from "./report-items";
import { comparedFigures } from "./report-reading";

/** A rate of execution behind the amounts of its own sentence. */
export interface SentenceRate {
  /** A budget and what was spent of it, where the sentence has both of one thing. */
  readonly pair: { readonly spent: AmountFigure; readonly budget: AmountFigure } | undefined;
  /** The amount right before the rate. */
  readonly last: AmountFigure;
  /** True when it can be worked out from any two amounts of its sentence. */
  readonly fits: boolean;
  /** True when the words leave open by which budget: 年初预算30万元 may be followed by a rate of the adjusted one. */
  readonly isOpen: boolean;
}

/** ，预算执行率98.57%; 完成率 may be that of the work, 使用率 that of what had arrived. */
const byName =
  /^[，,、；;（(](?:其)?(?:全年|年度|本年|总体|整体|综合)*(?:(?:采购|支出|资金|部门|单位)*(?:预算|资金|支出)?(?:执行率|支出率|支出进度|执行进度)|(?:采购|支出|资金)*预算完成率)(?:为|达到?|是|：|:)?$/;
/** ，完成预算的49.29%, 占年初预算数的47.50%. */
const ofBudget =
  /^[，,、（(]?(?:仅|只)?(?:完成|占|为|是|相当于|达到?)(全年|年初|年度|调整后?|当年|本年|其)*预算(?:数|总?额|安排|指标)?的$/;
/** 为预算8万元的47.50%. */
const ofAmount = /(?:完成|占|为|是|相当于|达到?)(全年|年初|年度|调整后?|当年|本年)*预算(?:数|总?额|安排|指标)?$/;

export function sentenceRate(read: ReadText, figure: PercentageFigure): SentenceRate | undefined {
  if (figure.unit !== "percent" || figure.role === "change") return undefined;
  const sentence = read.sentences[figure.sentence];
  const before = sentence?.figures.filter(({ end }) => end <= figure.start) ?? [];
  const last = before.at(-1);
  if (!sentence || last?.kind !== "amount") return undefined;
  const between = bare(read.text.slice(last.end, figure.qualifier?.start ?? figure.start));
  const isOfAmount = between === "的" && ofAmount.test(bare(read.text.slice(sentence.start, last.start)));
  const budgetWords = ofBudget.exec(between);
  if (!isOfAmount && !budgetWords && !byName.test(between)) return undefined;
  const compared = comparedFigures(read);
  const amounts = before.filter((one): one is AmountFigure => one.kind === "amount" && !compared.has(one));
  const fits = amounts.some((part) => amounts.some((whole) => figure.rate.canBe(part.amount, whole.amount)));
  const pair = pairOf(read, amounts);
  // 人员经费支出2370万元，占预算的58% may be a part of the whole budget.
  if (!pair && (isOfAmount || (budgetWords && !between.includes("完成")))) return undefined;
  const isOpen = pair?.budget.subject.stage === "initial" && !isOfAmount && budgetWords?.[1] !== "年初";
  return { pair, last, fits, isOpen };
}

const bare = (text: string): string => text.replace(/\s/g, "");

/** The last amount spent and the last budget of the same thing and year in a sentence. */
function pairOf({ sentences }: ReadText, amounts: readonly AmountFigure[]): SentenceRate["pair"] {
  const exact = amounts.filter(({ qualifier, bound, per }) => !qualifier && !bound && per === "");
  if (exact.length < amounts.length) return undefined;
  const spent = exact.filter(({ subject }) => isSpentStage(subject.stage)).at(-1);
  const budget = exact.filter(({ subject }) => isBudgetStage(subject.stage)).at(-1);
  if (!spent || !budget || budget.amount.fen <= 0 || sentences[spent.sentence]?.text.includes("其中")) return undefined;
  const [one, other] = [spent.subject, budget.subject];
  const isSame = plainName(one.words) === plainName(other.words);
  return isSame && one.year === other.year && one.yearOffset === other.yearOffset ? { spent, budget } : undefined;
}
