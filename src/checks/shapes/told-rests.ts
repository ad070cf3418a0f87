import type { AmountFigure, Figure, ReadText, Sentence } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";
import { comparedFigures } from "./report-reading";
import { clauseOf, valueBefore } from "./figure-places";

const left =
  /未(?:支出|执行|使用|支付|拨付|完成|动用|形成)|结[转余]|节[余约]|剩余|尚余|余额|收回|[交缴退]回|上缴|盘活|闲置|沉淀/;
const changed = /压[减缩]|[调核削缩]减|减少|下降|追加|[调核]增|增加|缺口|差额|相差/;
const lists = /其中|包括|包含|分别|[:：]/g;

/**
 * True of an amount that names no stage of its own and is what is left of a budget, was cut from it or added to it:
 * 标准化项目29.50万元结转下年, 未支出的预算179.59万元，其中基本支出102.63万元, 结转资金方面，标准化项目29.50万元.
 */
export function isOfRest(read: ReadText, figure: AmountFigure): boolean {
  const sentence = read.sentences[figure.sentence];
  if (!sentence || (figure.subject.stage !== undefined && !figure.subject.stageInherited)) return false;
  const last = read.sentences[figure.sentence - 1];
  if (!tellsOfRest(sentence) && !(last && tellsOfRest(last))) return false;
  const before = read.text.slice(sentence.start, figure.start);
  const list = [...before.matchAll(lists)].at(-1);
  const whole = list?.index === 0 ? last : sentence;
  if (!tellsOfRest(sentence) && !(whole && tellsOfRest(whole))) return false;
  if (left.test(wordsBehind(read, sentence, figure))) return true;
  const group = read.parts.find(({ parts }) => parts.includes(figure));
  if (group?.whole.kind === "amount") return isRest(read, group.whole);
  if (!list || whole?.paragraph !== sentence.paragraph) return isUnderRest(read, sentence, figure);
  const wholes = whole.figures.filter(
    (one): one is AmountFigure => one.kind === "amount" && one.end <= sentence.start + list.index,
  );
  // 预算4056.50万元，较上年压减173.65万元，其中基本支出2696.86万元 divides the budget.
  const isPlain = (one: AmountFigure): boolean => !isRest(read, one) && !one.amount.isLessThan(figure.amount);
  return wholes.length > 0 ? !wholes.some(isPlain) : left.test(before.slice(0, list.index));
}

/** Asked for every amount of the sentence, and for those of the next. */
const tellsOfRest = rememberedOf(({ text }: Sentence): boolean => left.test(text) || changed.test(text));

/** 结转资金方面，…: the clause at the head of a sentence, before its first figure. */
function isUnderRest(read: ReadText, { clauses, figures }: Sentence, figure: AmountFigure): boolean {
  const [head] = clauses;
  const first = figures.find(({ kind }) => kind !== "date");
  return (
    head !== undefined && head.end <= figure.start && head.end <= (first?.start ?? 0) && left.test(wordsOf(read, head))
  );
}

function isRest(read: ReadText, figure: AmountFigure): boolean {
  const sentence = read.sentences[figure.sentence];
  if (!sentence || comparedFigures(read).has(figure)) return sentence !== undefined;
  const words = read.text.slice(valueBefore(read, figure)?.end ?? sentence.start, figure.start);
  const clause = words.slice(words.search(/[^，,；;。]*$/));
  return left.test(clause) || changed.test(clause) || left.test(wordsBehind(read, sentence, figure));
}

/** The words behind a figure in its clause, as far as the next one that is no date. */
function wordsBehind(read: ReadText, { figures }: Sentence, figure: Figure): string {
  const clause = clauseOf(read, figure);
  const next = figures.find(({ kind, start }) => kind !== "date" && start >= figure.end);
  return read.text.slice(figure.end, Math.min(clause?.end ?? figure.end, next?.start ?? Infinity));
}

const wordsOf = ({ text }: ReadText, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end);
