import type { Filing } from "../../forms/filing";
import type { ReadText, Span } from "../../prose/reading";
import { isOfFuture } from "./future-sections";
import { isOfOtherInstitution } from "./other-institutions";

/** 预算执行率 and 一般公共预算 hold the word and speak of spending. */
const budget = /(?<!一般公共|政府性基金|完成|占|预)预算(?!执行|完成率|单位|管理|绩效|法|编制数)|批复|年初安排/;
const spending = /支出|决算|开支|执行|实际|使用|列支/;
/** 截至9月末 and 上半年; to the twelfth month is the whole year. */
const partOfYear =
  /(?<![\d])(?:[1-9]|1[01]) ?月|(?<![-—~至到]\s*)12 ?月(?![末底])|[一二三四五六七八九十]月|季度|半年|年中/;
const planned =
  /要求|目标|计划|力争|确保|争取|预计|拟|应|将|下一步|再|不低于|不得|不高于|原则|如果|假如|预期|测算|规划/;
/** A branch, a group of units, a mean, some of it: its figures are in no table. */
const another =
  /本级|下属|所属|分中心|二级|市州|县|兄弟|同类|同级|全省|全市|全国|其他单位|各单位|机关|平均|[人月日车批户场次]均|每|剔除|扣除|不含|不包括|口径|累计|近[三两五]年|可比/;
/** The year spoken of, and none that is compared with. */
const years = /(?<![较比与和同于从由]\s*)(?:(?<!\d)(20\d\d) ?年|([去上前明下次]一?年|本年|今年|当年|全年|年度))/g;

interface Place extends Span {
  readonly sentence: number;
}

/** True where the words around a place speak of what the unit spent in the year of the filing, or of nothing else. */
export function speaksOfYearSpent(filing: Filing, read: ReadText, place: Place): boolean {
  const around = aroundOf(read, place);
  if (!around || budget.test(around.own) || endsOnBudget(around.before) || endsOnBudget(around.title)) return false;
  return isOfYear(filing, read, place, around);
}

/** True where they speak of the unit and of the whole year of the filing, by whatever account. */
export function speaksOfYear(filing: Filing, read: ReadText, place: Place): boolean {
  const around = aroundOf(read, place);
  return around !== undefined && isOfYear(filing, read, place, around);
}

interface Around {
  /** The sentence as far as the clause of the place goes. */
  readonly own: string;
  /** The sentence before it in its paragraph. */
  readonly before: string;
  readonly title: string;
  readonly start: number;
}

function aroundOf(read: ReadText, place: Place): Around | undefined {
  const sentence = read.sentences[place.sentence];
  const paragraph = sentence && read.paragraphs[sentence.paragraph];
  if (!sentence || !paragraph) return undefined;
  const clause = sentence.clauses.find(({ start, end }) => start <= place.end && place.end <= end);
  const own = read.text.slice(sentence.start, Math.max(place.end, clause?.end ?? 0));
  const before = place.sentence > paragraph.firstSentence ? (read.sentences[place.sentence - 1]?.text ?? "") : "";
  return { own, before, title: read.headings[paragraph.heading]?.title ?? "", start: sentence.start };
}

function isOfYear(filing: Filing, read: ReadText, place: Place, { own, before, title, start }: Around): boolean {
  if (partOfYear.test(own) || planned.test(own) || another.test(own) || isOfFuture(read, place)) return false;
  if (isOfOtherInstitution(filing, read.text, place.start)) return false;
  const spoken = yearsIn(read.text.slice(start, place.start));
  if (spoken.length > 0) return isOwn(filing, spoken.at(-1));
  return !partOfYear.test(before) && isOwn(filing, yearsIn(before).at(-1) ?? yearsIn(title).at(-1));
}

/** 预算安排45万元: what follows without a word of its own may be of the budget still. */
const endsOnBudget = (text: string): boolean => {
  if (!budget.test(text)) return false;
  const last = text
    .split(/[，,；;。]/)
    .filter((clause) => budget.test(clause) || spending.test(clause))
    .at(-1);
  return last !== undefined && budget.test(last) && !/预决算|决算/.test(last);
};

const yearsIn = (text: string): readonly string[] =>
  text.includes("年") ? [...text.matchAll(years)].map((found) => found[1] ?? found[2] ?? "") : [];

const isOwn = ({ year }: Filing, spoken: string | undefined): boolean =>
  spoken === undefined || spoken === year || /^(?:本年|今年|当年|全年|年度)$/.test(spoken);

/** True where a sentence or what stands over it says that money was spent. */
export function saysSpent(read: ReadText, place: { readonly sentence: number }): boolean {
  const sentence = read.sentences[place.sentence];
  const paragraph = read.paragraphs[sentence?.paragraph ?? -1];
  if (!sentence || !paragraph) return false;
  const title = read.headings[paragraph.heading]?.title ?? "";
  return [sentence.text, title].some((text) => /决算|开支|实际|(?<!基本|项目|三公)支出(?!预算)/.test(text));
}
