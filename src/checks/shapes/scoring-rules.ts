import type { CountFigure, ReadText } from "../../prose/reading";
import { wordsBefore } from "./told-topics";

/** 如期, 如实 and 若干 suppose nothing. */
const supposes =
  /(?:^|[，,：:（(])(?:但|而|即|又)?(?:如果?(?![期实约数愿下上前此何])|若(?!干)|凡|倘|假如|一旦|只要|只有|对于?[^，,]*的[，,]|当[^，,]*时[，,])/;
/** A step that is not the whole: below 100% is everything but all of it, and a text says so of its own rate. */
const step =
  /(?:低于|未达到?|达不到|没有达到|不足|不到|小于|少于|未超过|[<＜≤≦])(?!100(?:\.0+)?[%％])[\d.]+[%％](?:的)?(?:[，,]|[，,]?(?:则|就))?[^，,\d]*$/;
const range = /[%％](?:的|的?[，,]?则|(?:以下|以内|之间|以上)(?:的)?[，,]?[^，,\d]*$|的?[，,；;]?(?:其余|否则))/;

/** Points that are given or taken where something comes about: 如执行率低于95%，扣2分; 低于95%的，扣2分. */
export function isOfScoringRule(read: ReadText, figure: CountFigure): boolean {
  const since = wordsBefore(read, figure).split(/[；;]/).at(-1)?.replace(/\s/g, "") ?? "";
  return supposes.test(since) || step.test(since) || range.test(since);
}
