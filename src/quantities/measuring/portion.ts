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
