import type { Filing } from "../../forms/filing";
import { isSubsequence } from "./unit-names";

const kindOf = (unit: string): string => /中心$|.$/.exec(unit)?.[0] ?? "";

/**
 * True for a place behind the name of another institution, as far back as the last full stop: 江西省公共资源交易中心全年
 * 支出逾5000万元；“三公”经费支出逾30万元. It is of the unit's own kind: one of another, 省财政厅, is who asks and approves.
 */
export function isOfOtherInstitution({ unit }: Filing, text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf("。", at - 1), text.lastIndexOf("\n", at - 1), at - farthest);
  const words = text.slice(from + 1, at);
  if (unit === undefined || !/[省市州县区]/.test(words) || !words.includes(kindOf(unit))) return false;
  const like = new RegExp(`[\\u4e00-\\u9fff]{1,6}?[省市州县区][\\u4e00-\\u9fff]{2,16}?${kindOf(unit)}`, "g");
  return [...words.matchAll(like)].some(([name]) => !isOwn(name, unit));
}

const farthest = 200;

/** 年湖南省公共资源交易中心 has a word before it, 省交易中心 and 我省… are the unit in short. */
function isOwn(name: string, unit: string): boolean {
  if (name.includes(unit) || isSubsequence(name, unit)) return true;
  const place = /^.*?[省市州县区]/.exec(name)?.[0] ?? "";
  const isHere = unit.includes(place.slice(-3)) || /(?:^|[对由我全本的年经在与和向为于])[省市州县区]$/.test(place);
  return isHere && isSubsequence(name.slice(place.length), unit);
}
