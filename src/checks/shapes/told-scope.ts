import type { ReadText } from "../../prose/reading";
import type { Placed } from "./figure-places";
import { clauseOf } from "./figure-places";
import { topicWords } from "./told-topics";

const scopes =
  /全[省市县区国州镇乡系]|[省市县区镇乡州]本级|省直|市直|县直|下属|所属|二级|直属|分中心|(?:[我本]|[一-龥]{2})[县区市州镇乡村](?![级场民长委政直本属])|[一-龥]{2}街道/g;

/** Of where a number is, by the words of its sentence and the title over it: 全县 and 全省 are no two numbers of one thing. */
export function scopeOf(read: ReadText, figure: Placed): string {
  const sentence = read.sentences[figure.sentence];
  const paragraph = read.paragraphs[sentence?.paragraph ?? -1];
  const title = read.headings[paragraph?.heading ?? -1]?.title ?? "";
  const words = sentence ? `${title.slice(0, 30)} ${read.text.slice(sentence.start, figure.end + 12)}` : "";
  return [...new Set(words.match(scopes) ?? [])].sort().join("");
}

const structural =
  /^(?:20\d\d|年度?|部门|单位|中心|概况|情况|基本|主要|职责|职能|机构|人员|设置|绩效|目标|产出|数量|质量|时效|成本|效益|经济|社会|生态|可持续|影响|满意度?|指标|成效|效果|成果|结论|评价|自评|其他|总体|整体|履职|履行|完成|实现|预算|支出|执行|收支|资金|使用|管理|工作|分析|报告|综合|取得|年|的|和|及|与|、|（|）|一|[二三四五六七八九十])+$/;
const lead = /方面|[一二三四五六七八九十]是|第[一二三四五六七八九十]，|工作[中上]/;
const introduction =
  /^(?:20\d\d年度?|全年|[本当]年度?|一年来|年内|[我本]?[一-龥]{0,8}(?:中心|单位|部门|[局厅委办院]))*$/;

/**
 * Whether a number stands where a report speaks of the unit at large: first in its sentence, under titles of the usual order.
 * 集中采购规范有序，全年完成采购项目80个 is of one branch of the work.
 */
export function plainPlace(read: ReadText, figure: Placed): boolean {
  const sentence = read.sentences[figure.sentence];
  const clause = clauseOf(read, figure);
  if (!sentence || !clause) return false;
  const opens = read.text.slice(sentence.start, clause.start).replace(/[\s，,：:]/g, "");
  const [before = ""] = topicWords(read, figure);
  return introduction.test(opens) && !lead.test(before) && hasUsualTitles(read, figure);
}

/** Under 绩效情况 and the like, not under the name of a project or of a branch of the work. */
export const hasUsualTitles = (read: ReadText, figure: Placed): boolean =>
  topicWords(read, figure)
    .slice(1)
    .every((title) => structural.test(title));
