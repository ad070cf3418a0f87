import { readUnit } from "./units";

/** A part of the year before the sign: 一季度≥1次, 上半年≥5次, 3月底≥5个. */
const partOfYear = /(?:季度?|半年|月(?:份|底|末|初)?|旬|周)$/;
/** Once for every something, or in part, or after something was left out: 每村≥1个, 其中≥5人, 扣除人员经费后≥3%. */
const notAll = /每|其中|扣除|剔除/;
/**
 * Each of several alike, or a mean: 各≥5期, 分别≥5期, 合格率均≥95%, 人均≥2次, 月均≥3次. 各类活动≥5次 is all of them, and
 * 人均培训费≤550元 names what it measures.
 */
const each = /各(?![类级界种项方族]..)|分别|均.?$|[年月周季日]均|单.$/;

/**
 * True where what stands before a figure says that it is no total: 每季度≥1次 is four in a year. Each of several rates
 * stays a rate, which the rate of them all can be held against; so does a figure whose unit says per what: 人均≤550元/人.
 */
export function isPortion(subject: string, unit: string): boolean {
  if (subject === "") return false;
  if (notAll.test(subject) || partOfYear.test(subject)) return true;
  return each.test(subject) && unit !== "%" && !unit.includes("/");
}

/** 每周五1次 is on Fridays; 每月3日 and 每年3月 are dates. */
const onDay = /^每(?:周|星期|礼拜)[一二三四五六日天]/;
const deeds = /^(?:组织|开展|举办|举行|召开|培训|参训|参加|受训|进行|为|是)*/;

export interface PerEach {
  /** As a unit has it behind its stroke: /期. */
  readonly divisor: string;
  readonly rest: string;
}

/**
 * Takes 每期 from the head of 每期50人, which is 50人/期 and no total; undefined where it is not said of what, as in
 * 每半年1次.
 */
export function takePerEach(text: string): PerEach | undefined {
  if (!text.startsWith("每") || onDay.test(text)) return undefined;
  let rest = text;
  let divisor = "";
  while (rest.startsWith("每")) {
    const found = longestOf(rest.slice(1));
    if (found === undefined) return undefined;
    divisor += `/${found}`;
    rest = rest.slice(found.length + 1);
  }
  return { divisor, rest: rest.replace(deeds, "") };
}

/** 个社区 before 个, 学期 before 学. */
function longestOf(words: string): string | undefined {
  for (let length = Math.min(words.length, 4); length > 0; length -= 1) {
    const word = words.slice(0, length);
    if (!/\d/.test(word) && readUnit(`个/${word}`)) return word;
  }
  return undefined;
}
