import type { ReportedFiling } from "../../forms/filing";
import type { DateFigure, Figure, ReadText, Sentence } from "../../prose/reading";
import { withoutUnit } from "./unit-names";

/** The posts of the unit and those in post. */
export interface Staff {
  readonly posts: number;
  readonly inPost: number;
}

interface Place {
  readonly sentence: number;
  readonly start: number;
}

/**
 * Whether a sentence has spoken of the unit's own people and of nobody else's before a place: 技术部核定12人、实有13人，超编1人 and
 * 全县统计系统缺编6人 are of others. It must name the unit or a number that the tables have, or the sentence before it.
 */
export function isOfOwnStaff(filing: ReportedFiling, read: ReadText, staff: Staff, place: Place): boolean {
  const sentence = read.sentences[place.sentence];
  if (!sentence) return false;
  const own = spokenOf(filing, read, staff, sentence, place.start);
  if (own !== "unsaid") return own === "unit";
  const first = read.paragraphs[sentence.paragraph]?.firstSentence ?? place.sentence;
  const before = place.sentence > first ? read.sentences[place.sentence - 1] : undefined;
  return before !== undefined && spokenOf(filing, read, staff, before, before.end) === "unit";
}

/** What the words of a sentence as far as a place are of; with neither a name nor a number they are of what went before. */
function spokenOf(
  filing: ReportedFiling,
  read: ReadText,
  staff: Staff,
  { start, figures }: Sentence,
  until: number,
): "unit" | "unsaid" | "another" {
  const told = figures.filter(({ end }) => end <= until);
  if (!told.every((figure) => (figure.kind === "date" ? isYearEnd(filing, figure) : isOwn(staff, figure))))
    return "another";
  let [at, words] = [start, ""];
  for (const figure of told) {
    words += `${read.text.slice(at, figure.start)}，`;
    at = figure.end;
  }
  words += read.text.slice(at, until);
  let isNamed = told.some(({ kind }) => kind === "count");
  for (const clause of words
    .normalize("NFKC")
    .replace(/\s/g, "")
    .split(/[,、;:。()]+/)) {
    const opened = clause.replace(opening, "");
    const bare = bared(filing, opened);
    if (bare !== opened) isNamed = true;
    if (!ofStaff.test(bare)) return "another";
  }
  return isNamed ? "unit" : "unsaid";
}

const opening =
  /^(?:[(（]?[一二三四五六七八九十]+[)）]|截至|截止到?|到|至|年末|年底|期末|末|底|目前|现在?|本年度?|全年)+/;

/** 局编制87名, 中心缺编5人: the unit by what it is. */
function bared(filing: ReportedFiling, words: string): string {
  const { unit = "" } = filing;
  const bare = withoutUnit(filing, words);
  if (bare !== words) return bare;
  const kind = /^(?:单位|部门(?!整体)|[我本全]?(?:单位|部门|中心|[局厅办委会院馆站所校处队]))/.exec(words)?.[0];
  if (kind === undefined) return words;
  return /单位|部门/.test(kind) || unit.endsWith(kind.replace(/^[我本全]/, "")) ? words.slice(kind.length) : words;
}

/** Words of posts and people that say nothing of whose they are. */
const ofStaff =
  /^(?:年末|年底|期末|末|底|日|目前|现有?|现在|尚有?|还|仍|有|共有?|总计?|合计|的|数|为|是|即|故|因此|整体|总体|实际|与|和|比|较|相比|相抵|人数|人员|队伍|干部|职工|事业|编制|核定|批准|批复|设|实有|在职|在编|在岗|在册|控制率|使用率|空编|缺编|超编|满编|未|处于|已|运行|状态|[人名个])*$/;

/** 2024年 and 截至2024年12月31日; those of 6月末 may be others. */
const isYearEnd = ({ year: own }: ReportedFiling, { year, month, offset = 0 }: DateFigure): boolean =>
  offset === 0 && (year === undefined || own === undefined || year === Number(own)) && (month ?? 12) === 12;

/** 87名, 82人, the 5 between them, and their rate. */
function isOwn({ posts, inPost }: Staff, figure: Figure): boolean {
  if (figure.kind === "percentage") return figure.role === "rate";
  if (figure.kind !== "count" || figure.qualifier || figure.spelled || !/^[人名个]$/.test(figure.measure)) return false;
  return [posts, inPost, Math.abs(posts - inPost)].includes(Number(figure.digits));
}
