import type { Bare, Blank, PlaceholderFigure } from "./reading";

type PlaceholderReading = Bare<PlaceholderFigure>;

const unit = "(?:%|[万亿千]?元|个|人|次|项|家|辆|年|月|日)";

/** Each pattern is bounded, so that a page of dots or brackets is read once. */
const patterns: readonly (readonly [Blank, RegExp])[] = [
  ["marked", /[【[] ?(?:待填写?|请填写|待补充?|填写)[^】\]\n]{0,60}[】\]]/g],
  [
    "marked",
    /\( {0,2}(?:(?:请|此处|在此|这里)(?:填写|填入|插入|补充|简述|说明|列出|概述)|(?:简述|插入)(?=[^()\n]))[^()\n]{0,30}\)/g,
  ],
  ["marked", /\[ {0,2}(?:此处|在此|请|这里)(?:填写|填入|插入|补充|简述|说明|列出|概述)[^\]\n]{0,40}\]/g],
  ["marked", /(?<=[:是为] {0,2})待(?:补充|填写|补填)(?=[。;,、)\s]|$)/g],
  ["instruction", /\( {0,2}(?:不?少于|不?超过|限)? ?\d{1,5} ?字(?:以内|左右|以上|以下)? {0,2}\)/g],
  ["letters", /(?<![A-Za-z])(?:\d{1,2})?[Xx×]{2,40}(?![A-Za-z])/g],
  ["letters", new RegExp(`(?<![A-Za-z0-9])[X×](?= ?${unit})`, "g")],
  ["dots", /…{1,200}|\.{6,200}|·{4,200}|_{2,200}|(?:。{3,200})/g],
  ["brackets", /\( {0,20}\)|〔 {0,20}〕|【 {0,20}】|\[ {0,20}\]|《 {0,20}》|“ {0,20}”/g],
];

/** ？？次 and N次 behind a word; 怎么办？？ asks. */
const masked =
  /(?<=[\u4e00-\u9fff] {0,2})(?:\?{2,6}|N)(?= {0,2}(?:[次项个家份场期条笔篇人辆件]|[万亿]?元|%)(?:[。,;、)\s]|$))/g;

/** A unit with nothing before it: 占 %, 减少 万元, 年 月 日. */
const blankUnits: readonly RegExp[] = [
  new RegExp(
    `(?:占比?|为|达|达到|约|共|共计|计|增加|减少|增长|下降|上升|支出|预算|决算|数) {1,20}${unit}(?![\\u4e00-\\u9fff])`,
    "g",
  ),
  // (%) is the unit of a column, ( %) a gap.
  /(?:(?:占比?|占[^,。;:\d\n]{1,12}的|为|达|约|增加|减少|增长|下降|上升|[,、:]) {0,20}|\( {1,20})%/g,
  /(?:占比?|为|达|约|增加|减少|增长|下降|上升) {1,20}(?:[万亿]元|元|个百分点)/g,
  /(?:年 {1,20}月 {0,20}日|年 {0,20}月 {1,20}日)/g,
  /(?<!\d)20 {2,20}年/g,
  // 召开会议  次。 The words of 负  责  人 are drawn apart.
  /(?<=[\u4e00-\u9fff]) {2,20}(?:个工作日|(?:批次|[次场份期条笔篇])(?=[。,;、)]))/g,
];

/**
 * What was left to be filled in, in the order of the text; the shorter of two that overlap gives way. `original` is the
 * text before its tabs became blanks: they tell the cells of a table.
 */
export function readPlaceholders(folded: string, original: string): readonly PlaceholderReading[] {
  const found: PlaceholderReading[] = [];
  for (const [blank, pattern] of patterns)
    for (const match of folded.matchAll(pattern)) found.push(spanOf(blank, match.index, match[0].length));
  if (/\?{2}|N/.test(folded))
    for (const match of folded.matchAll(masked)) found.push(spanOf("letters", match.index, match[0].length));
  for (const pattern of blankUnits)
    for (const match of folded.matchAll(pattern)) {
      if (isHeaderCell(original, match)) continue;
      // 2024 年 3 月 日 has its digits elsewhere; 为 5 % never gets here.
      const start = match.index + (/^[,、:(]/.test(match[0]) ? 1 : 0);
      found.push(spanOf("blank", start, match.index + match[0].length - start));
    }
  return withoutOverlap(found);
}

/** 占比% and 比上年增减% at the head of a column name its unit; 占 % in a cell is a gap. */
function isHeaderCell(original: string, { 0: words, index }: RegExpExecArray): boolean {
  if (/\s/.test(words) || !words.endsWith("%")) return false;
  const end = index + words.length;
  const start = Math.max(original.lastIndexOf("\n", index), original.lastIndexOf("\t", index)) + 1;
  const inRow = original.charAt(start - 1) === "\t" || original.charAt(end) === "\t";
  return inRow && /^[\t\r\n]?$/.test(original.charAt(end)) && !/\d/.test(original.slice(start, end));
}

const spanOf = (blank: Blank, start: number, length: number): PlaceholderReading => ({
  kind: "placeholder",
  blank,
  start,
  end: start + length,
});

function withoutOverlap(found: PlaceholderReading[]): PlaceholderReading[] {
  const kept: PlaceholderReading[] = [];
  for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || each.start >= last.end) kept.push(each);
  }
  return kept;
}
