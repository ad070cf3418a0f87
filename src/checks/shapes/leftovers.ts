import type { AmountFigure, Subject } from "../../prose/reading";
import type { AmountPlace } from "./amount-subjects";
import { differencesOf } from "./budget-differences";
import { isDigitSlip } from "./digit-slips";
import { ownTotal, speaksOfWhole } from "./own-totals";
import { amountsBefore, ownWords } from "./plain-amounts";
import { itemNamed } from "./report-items";
import type { Counterpart, Tie } from "./report-ties";

/** 结余12.10万元, 结转结余41.60万元, 未执行资金179.59万元. */
const leftover =
  /(?:年末|年底|全年|当年|本年)*(结转结余|结余结转|结余|节余|剩余|尚余|未执行|未支出|未使用|结转|节约)(?:的|资金|指标|预算|经费|额|数)*(?:合计|共计?|了|为|是|达|:)?$/;
const before = /[上去]年|以前|历年|累计|年初结|收回|调[剂减整]|核减|追加|上缴/;

/** What is left of a budget, with the differences of the tables it may be; undefined where nothing certain contradicts them. */
export function leftoverTie(place: AmountPlace, ties: ReadonlyMap<unknown, Tie>): Tie | undefined {
  const { read, figure } = place;
  const words = ownWords(read, figure);
  const found = leftover.exec(words);
  if (!found || before.test(words)) return undefined;
  const told = amountsBefore(read, figure);
  const name = words.slice(0, found.index).replace(/的$|[,、:]$/, "");
  const subject = name === "" ? subjectBefore(place, told, ties) : { ...figure.subject, words: bareName(name) };
  const differences = subject && differencesOf(place, { ...subject, inherited: false, others: undefined });
  if (!differences) return undefined;
  const { id, counterparts } = differences;
  const isClosed = name === "" && found[1] !== "结转" && isBudgetAndSpent(id, told, ties) && isAll(place);
  const slipped = counterparts.filter(({ value }) => isDigitSlip(figure.amount, value));
  const given = isClosed ? counterparts : slipped;
  return isTold(figure, counterparts) ? undefined : { figure, key: `${id} left 0`, counterparts: given };
}

const bareName = (name: string): string => name.replace(/(?:项目)?(?:资金|经费|预算|指标)$/, "") || name;

const isTold = ({ amount }: AmountFigure, all: readonly Counterpart[]): boolean =>
  all.some(({ value }) => amount.agreesWithinRounding(value));

/** Of the amount before it that names an item, at the longest the first of its sentence; else of all, where nothing else is told. */
function subjectBefore(
  { filing, read, figure }: AmountPlace,
  told: readonly AmountFigure[],
  ties: ReadonlyMap<unknown, Tie>,
): Subject | undefined {
  for (const one of told) {
    if (ties.has(one)) return one.subject;
    if (ownTotal(filing, ownWords(read, one))) return { ...one.subject, words: whole };
    const words = one.subject.words.replace(/(?:年度)?(?:控制数|限额|总额|支出|金额)$/, "");
    if (itemNamed(words)) return { ...one.subject, words };
  }
  return told.length === 0 && speaksOfWhole(read, figure) ? { ...figure.subject, words: whole } : undefined;
}

const whole = "部门整体支出";

/** 预算30万元，支出0.5万元，结余29.5万元: both are told right before it, and right, so it can be nothing else. */
function isBudgetAndSpent(id: string, told: readonly AmountFigure[], ties: ReadonlyMap<unknown, Tie>): boolean {
  const [spent, budget] = told.map((one) => ties.get(one));
  const is = (tie: Tie | undefined, column: RegExp): boolean =>
    tie !== undefined && tie.key.startsWith(`${id} `) && column.test(tie.key) && isTold(tie.figure, tie.counterparts);
  return is(budget, / (?:initial|adjusted|budget) 0$/) && is(spent, / final 0$/);
}

/** 结余10万元、结转19.5万元: one of several parts of what is left. */
function isAll({ read, figure, next }: AmountPlace): boolean {
  const end = next && next.sentence === figure.sentence ? next.end + 12 : figure.end + 16;
  const behind = read.text.slice(figure.end, end);
  return !/^\s*[、和及]|结[转余]|收回|上缴|调剂|核减|其余|另|节约|节余|剩余/.test(behind);
}
