import type { ReadText } from "../../prose/reading";
import type { Placed } from "./figure-places";

/** 截至9月末, 前11个月, 1至11月, 三季度末, 上半年: a stretch of the year that is not all of it. */
const part =
  /截[至止](?:\d{4}年)?(?:[1-9]|1[01])月|(?<!\d)(?:[1-9]|1[01])月(?:份)?[末底]|[前头](?:\d{1,2}|[一二两三四五六七八九十]{1,2})个月|(?<!\d)1月?(?:份)?[-—~至到](?:[2-9]|1[01])月|[上下]半年|(?:[1-4一二三四]|前[两二三])个?季度/g;
const whole =
  /全年|年度(?!预算)|年[末底]|(?<!\d)12月|(?:\d{4}|今|本|当)年(?!度?\d|度?[上下]半|度?前|度?第?[一二三四]季)/g;

/** Every such word has one of these characters. */
const mayTell = /[月季半]/;

/** Whether a figure is of a part of the year only, as its sentence says it last: 截至9月末支出14.26万元，全年支出20.83万元. */
export function isOfPartOfYear({ text, sentences }: ReadText, figure: Placed): boolean {
  const sentence = sentences[figure.sentence];
  if (!sentence || !mayTell.test(sentence.text)) return false;
  const before = text.slice(sentence.start, figure.start).replace(/\s/g, "");
  const behind = /^[（(][^（()）]{0,12}[）)]/.exec(text.slice(figure.end, figure.end + 16))?.[0] ?? "";
  return lastOf(part, behind) >= 0 || lastOf(part, before) > lastOf(whole, before);
}

function lastOf(words: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(words)) last = index;
  return last;
}
