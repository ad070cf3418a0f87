import type { AmountFigure, ReadText, Span } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import { Decimal } from "../../quantities/decimal";
import { canTell } from "./told-bounds";

/** Where a figure begins and ends with the word that makes it a rough one: 约2800万元, 30万元以上. */
export function withQualifier({ start, end, qualifier }: AmountFigure): Span {
  return { start: Math.min(start, qualifier?.start ?? start), end: Math.max(end, qualifier?.end ?? end) };
}

/**
 * True for an amount that stands right behind the name of its stage and ends its clause: 决算近2600万元. What is said of
 * some of the money (决算中约500万元用于平台) or of a difference (比预算超24万元) is not of the item. Limits such as
 * 不超过45万元 tell of a plan.
 */
export function isRoughOfItem({ text, sentences }: ReadText, figure: AmountFigure): boolean {
  const { qualifier, sentence: at } = figure;
  if (!qualifier || at < 0 || !isTold(figure)) return false;
  const { start, end } = withQualifier(figure);
  if (!closing.test(text.slice(end, end + 3))) return false;
  const clause = sentences[at]?.clauses.find((one) => one.start <= start && end <= one.end);
  const before = text.slice(Math.max(clause?.start ?? 0, start - 40), start).replace(/\s/g, "");
  return named.test(before) && !compared.test(before);
}

function isTold({ qualifier, subject }: AmountFigure): boolean {
  switch (qualifier?.leaning) {
    case "about":
    case "nearly":
    case "over":
    case "under":
      return true;
    case "atLeast":
      return qualifier.word.endsWith("以上") && (subject.stage === "final" || subject.stage === "spent");
    default:
      return false;
  }
}

const named =
  /(?:(?:预算|决算|支出|执行|批复|安排)(?:总?数|总?额|合计)?|实际(?:使用|支付|完成))(?:共计?|合计|累计|总计)?(?:为|是|达到?|了)?$/;
const compared = /[较比超节余增减降]|与|[低高多少]于/;
const closing = /^\s*(?:[，。；、,;)）\n]|$)/;

/** Whether an amount of the text tells of a value, exactly or by its word: 30余万元 of 30.83万元, not of 20.83万元. */
export function tells({ amount, qualifier }: AmountFigure, value: Amount): boolean {
  const isRounded = qualifier === undefined || qualifier.leaning === "about" || qualifier.leaning === "nearly";
  if (isRounded && amount.agreesWithinRounding(value)) return true;
  return qualifier !== undefined && canTell(inFen(amount), qualifier, inFen(value));
}

const inFen = ({ fen }: Amount): Decimal => Decimal.of(BigInt(fen), 2);
