import type { ReadText, Span } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";

/** What a section tells beside results: goals, duties and plans, or faults and their reasons, which are results too. */
type Section = "future" | "faults";

const plans = /改进|下一步|下阶段|打算|建议|整改|展望|今后|努力方向/;
const goals = /目标|职责|职能/;
const results =
  /(?<![拟应需要待])(?:完成|实现|达成)|实际|履行(?:情况|效果|成效)|履职|自评|偏离|偏差|成效|效果|(?:评价|监控|执行)(?:情况|结果|分析|结论)/;
const ways = /措施|举措|路径|思路/;
const hoped = /预期(?:效果|成效|结果|实现)/g;
const faults = /问题|原因|不足/;

/** Whether a place stands under a heading of goals, duties or plans: what is said there is no result. */
export const isOfFuture = (read: ReadText, place: Span): boolean => sectionOf(read, place) === "future";

/** The same, problems included: 圆满完成 is no praise there, and 下降 no claim of good work. */
export const isBesideResults = (read: ReadText, place: Span): boolean => sectionOf(read, place) !== undefined;

function sectionOf(read: ReadText, { start }: Span): Section | undefined {
  let [low, high] = [0, read.paragraphs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((read.paragraphs[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return sectionsOf(read)[read.paragraphs[low]?.heading ?? -1];
}

/** What each heading is about: its own words say, else those of the heading over it. */
const sectionsOf = rememberedOf(({ headings }: ReadText): readonly (Section | undefined)[] => {
  const over: { readonly level: number; readonly section: Section | undefined }[] = [];
  return headings.map(({ level, alone, title }) => {
    while (over.length > 0 && (over.at(-1)?.level ?? 0) >= level) over.pop();
    // 一是提高目标管理水平 is a sentence of a list and names no section.
    const own = alone && title.length <= 24 ? sectionNamed(title) : undefined;
    const section = own === undefined ? over.at(-1)?.section : own === "results" ? undefined : own;
    over.push({ level, section });
    return section;
  });
});

/** 绩效目标完成情况 tells what came of goals, 目标完成情况及改进措施 and 未完成目标的原因和下一步打算 what is to come as well. */
function sectionNamed(title: string): Section | "results" | undefined {
  if (plans.test(title)) return "future";
  if (faults.test(title)) return "faults";
  if (goals.test(title)) return results.test(title.replace(hoped, "")) && !ways.test(title) ? "results" : "future";
  return undefined;
}
