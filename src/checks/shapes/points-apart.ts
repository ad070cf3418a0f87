import { isExact, minus, overlap, quotient, rangeOf, wholeNumber } from "./known-ranges";
import type { Spoken, Worked } from "./worked-sentences";

const compares =
  /(?:^|[\u4e00-\u9fff])?(?:比|较|高于|低于|提高到|提升到|上升到|增[加长]到|下降到|降到|降低到|至)[^，,；;]{0,24}$/;
const verb = /^(?:的)?(?:提高|提升|上升|增加|增长|高出|高|下降|降低|减少|低|相差|差|回落)了?$/;

/** 96.19%，比项目支出执行率94.34%高1.85个百分点: points between the two percentages told right before them. */
export function pointsApart(spoken: Spoken): readonly Worked[] {
  const { sentence, figures, before } = spoken;
  if (!sentence.text.includes("百分点") && !/百\s*分\s*点/.test(sentence.text)) return [];
  return figures.flatMap((figure, at): Worked[] => {
    const again = named(spoken, at);
    const [one, other] = [again ?? figures[at - 2], figures[at - 1]];
    if (!isPercent(figure) || figure.unit !== "points" || !isPercent(one) || !isPercent(other)) return [];
    if (one.unit !== "percent" || other.unit !== "percent") return [];
    if (!again && (!compares.test(before(at - 1)) || !verb.test(before(at)))) return [];
    if (/分别|同比|[上去]年/.test(before(at))) return [];
    const [left, right] = [rangeOf(one), rangeOf(other)];
    const apart = left.low > right.low ? minus(left, right) : minus(right, left);
    if (overlap(rangeOf(figure), apart)) return [];
    // A rate is held in millionths of a point.
    const points = quotient(apart, wholeNumber(1), Math.max(one.decimals, other.decimals), -6);
    return [{ figure, from: [one, other], expected: `${points}个百分点` }];
  });
}

/** 人员经费执行率96.35%，项目支出执行率94.34%，公用经费执行率94.54%，比人员经费低1.81个百分点: the one that is named again. */
function named({ figures, before }: Spoken, at: number): Spoken["figures"][number] | undefined {
  const name = /^(?:比|较|高于|低于)([\u4e00-\u9fff“”]{2,12}?)(?:的|执行率)*(?:高出?|低|多|少)$/.exec(before(at))?.[1];
  if (name === undefined || /年|同期|目标|平均|预算/.test(name)) return undefined;
  const found = figures.slice(0, at - 1).filter((one, index) => isPercent(one) && before(index).includes(name));
  return found.length === 1 && !before(at - 1).includes(name) ? found[0] : undefined;
}

const isPercent = (figure: Spoken["figures"][number] | undefined) => isExact(figure) && figure.kind === "percentage";
