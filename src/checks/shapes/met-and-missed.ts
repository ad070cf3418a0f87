import { isExact, overlap, printedLike, rangeOf, sumOf } from "./known-ranges";
import type { Spoken, Worked } from "./worked-sentences";
import { isCount } from "./worked-sentences";

const met = /^已?(达到|完成|实现|达标|通过|整改|办结)/;
const missed = /^(?:尚|还)?未(?:能)?(达到|完成|实现|达标|通过|整改|办结)/;

/** 17项指标中，16项达到年度指标值，1项未达到: what was reached and what was not are all there is. */
export function metAndMissed({ read, sentence, figures, before }: Spoken): readonly Worked[] {
  if (!/未/.test(sentence.text)) return [];
  return figures.flatMap((whole, at): Worked[] => {
    const [done, left] = figures.slice(at + 1, at + 3);
    if (![whole, done, left].every((one) => isCount(one) && isExact(one))) return [];
    if (!isCount(whole) || !isCount(done) || !isCount(left)) return [];
    if (done.measure !== whole.measure || left.measure !== whole.measure) return [];
    if (!/^[\u4e00-\u9fff]{1,8}(?:中|，|,)[，,]?(?:其中)?有?$/.test(before(at + 1))) return [];
    const verb = met.exec(before(at + 2))?.[1];
    const rest = read.text.slice(left.end, sentence.end).replace(/\s/g, "");
    // 1项未达到，1项部分达到: a third kind is named.
    if (
      verb === undefined ||
      missed.exec(rest)?.[1] !== verb ||
      /部分|基本|正在|不适用|另|还有|其余/.test(sentence.text)
    )
      return [];
    if (figures.slice(at + 3).some((one) => isCount(one) && one.measure === whole.measure)) return [];
    if (!/^[^，；。]*[，；、][^，；。]{0,3}$/.test(before(at + 2))) return [];
    const [sum, told] = [sumOf([rangeOf(done), rangeOf(left)]), rangeOf(whole)];
    return overlap(sum, told) ? [] : [{ figure: whole, from: [done, left], expected: printedLike(whole, sum) }];
  });
}
