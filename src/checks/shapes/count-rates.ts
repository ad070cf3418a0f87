import { canBeQuotient, isExact, perOne, quotient, rangeOf } from "./known-ranges";
import type { Spoken, Worked } from "./worked-sentences";
import { isCount } from "./worked-sentences";

/** 有效回收率 by the act it counts: 回收问卷486份. */
const rate = /^(?:其中)?(?:有效|问卷|总)*([\u4e00-\u9fff]{2})率(?:为|达到?|是)?$/;
/** What is due, in time or of another set is not all of what stands before. */
const otherSet = /期|按|应|未|不|还|另|结转|上年|累计|撤|退/;

/** 发放500份，回收486份，回收率97.20%: the rate of two counts told right before it, and more returned than were given out. */
export function countRates({ sentence, figures, before }: Spoken): readonly Worked[] {
  return figures.flatMap((figure, at): Worked[] => {
    const [whole, part] = [figures[at - 2], figures[at - 1]];
    if (!isExact(figure)) return [];
    if (figure.kind === "count" && isCount(part) && isExact(part) && part.measure === figure.measure) {
      const isReturned =
        /发[放出][\u4e00-\u9fff“”]{0,16}$/.test(before(at - 1)) && /^(?:收回|回收)[^，。；、]{0,8}$/.test(before(at));
      const isMore = rangeOf(figure).low > rangeOf(part).high;
      return isReturned && isMore ? [{ figure, from: [part], expected: `不多于${part.text}` }] : [];
    }
    if (figure.kind !== "percentage" || figure.unit !== "percent" || figure.role === "change") return [];
    const stem = rate.exec(before(at))?.[1];
    if (stem === undefined || !isCount(part) || !isCount(whole) || !isExact(part) || !isExact(whole)) return [];
    const words = before(at - 1);
    const acts = stem === "回收" ? /回收|收回/ : new RegExp(stem);
    if (part.measure !== whole.measure || !acts.test(words) || otherSet.test(words)) return [];
    const counts = figures.slice(0, at - 1).filter(isCount);
    const stated = rangeOf(figure);
    const own = rangeOf(part);
    const scaled = { low: own.low * perOne, high: own.high * perOne };
    if (counts.some((one) => canBeQuotient(stated, scaled, rangeOf(one)))) return [];
    if (/以上|分别|[上去]年|同期/.test(sentence.text)) return [];
    const expected = `${quotient(own, rangeOf(whole), Math.max(figure.decimals, 2), 2)}%`;
    return [{ figure, from: [whole, part], expected }];
  });
}
