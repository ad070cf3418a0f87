import { isGiven } from "../../forms/field";
import type { Filing, Indicator, ReportedFiling, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { Figure, ReadText } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";
import { aliasEnds, denseWords, indicatorAliases, lettersOf, withoutDoing } from "./indicator-names";
import { isOfAnother } from "./mentions-apart";
import { topicOf } from "./told-topics";
import { withoutOpening, withoutUnit } from "./unit-names";
import { valueBefore } from "./figure-places";

/** The indicators that the words right before a figure name, and the words between the name and the figure. */
export interface Mention {
  readonly rows: readonly Indicator[];
  readonly behind: string;
}

/**
 * The indicator a figure is said to be of: 开具电子保函502笔, 开具了502笔电子保函, 标准宣贯覆盖17个市州; the words of its
 * clause are its name, whole or as the name has them, and nothing else. 全省开具电子保函 is another figure.
 */
export function mentionBefore(filing: ReportedFiling, read: ReadText, figure: Figure): Mention | undefined {
  const place = phraseBefore(read, figure);
  if (!place) return undefined;
  const noun = figure.kind === "count" ? denseWords(figure.noun) : "";
  const tried = variants(filing, place);
  for (const words of tried) {
    const mention = named(filing, words) ?? namedAround(filing, words, noun);
    if (mention) return isOfAnother(read, figure, place.before, mention.rows) ? undefined : mention;
  }
  const mention =
    (figure.kind === "count" && !isOfSeveralYears(place)
      ? inOtherOrder(filing, (tried[1] ?? place.phrase) + noun)
      : undefined) ??
    namedOfProject(filing, place.phrase, figure) ??
    shortened(filing, read, figure, { ...place, noun });
  return mention && !isOfAnother(read, figure, place.before, mention.rows) ? mention : undefined;
}

interface Phrase {
  /** The words of the clause behind its last figure that is no date. */
  readonly phrase: string;
  /** They begin with the whole year: 全年累计节约资金 adds up one, 累计节约资金 perhaps all of them. */
  readonly ofYear: boolean;
  /** The sentence before them. */
  readonly before: string;
}

function phraseBefore(read: ReadText, figure: Figure): Phrase | undefined {
  const { text } = read;
  const sentence = read.sentences[figure.sentence];
  const clause = sentence?.clauses.find(({ start, end }) => start <= figure.start && figure.start < end);
  if (!sentence || !clause) return undefined;
  const start = Math.max(clause.start, valueBefore(read, figure)?.end ?? 0);
  const end = "qualifier" in figure ? Math.min(figure.start, figure.qualifier?.start ?? figure.start) : figure.start;
  if (end - start > longest) return undefined;
  const words = text.slice(start, end);
  const ofYear = /^\s*(?:20\d\d\s*年度?(?![末底])|全年|本年度?|今年)/.test(words);
  return { phrase: denseWords(words), ofYear, before: text.slice(sentence.start, start) };
}

const longest = 60;

/** 电子保函累计开具1500余笔，2024年开具572笔: the first may be all that ever were. */
const isOfSeveralYears = ({ phrase, ofYear, before }: Phrase): boolean =>
  phrase.includes("累计") && !ofYear && !/全年|本年|年度|20\d\d年/.test(before);

/** Time, unit and joints at the head of a clause. */
const leading =
  /^(?:[-•·、,，:：;；]|\(?\d{1,2}[)、.](?!\d)|\d{4}年度?|全年|本年度?|年度|今年|截[至止](?:\d{4}年)?(?:年?[底末]|12月(?:31日|底)?)|年[底末]|并|还|共|同时|此外|另外|和|及|以及|[一二三四五六七八九]是)+/;

/** The words as they stand, then bared of what may lead to a name. */
function variants(filing: Filing, { phrase, ofYear }: Phrase): readonly string[] {
  const bared = withoutOpening(filing, phrase, leading);
  const counting = ofYear ? /^(?:已|共|累计)+/ : /^(?:已|累计)(?=完成|开展|组织)/;
  return [...new Set([phrase, bared, withoutDoing(bared.replace(counting, ""))])];
}

/** What may stand between a name and its figure. */
const joint =
  /^(?:指标|本?年度|全年|预期|计划|目标|任务|绩效|实际|完成(?!率)|达到?|值|数|情况|量|总[数额]|为|是|有|了|共计?|合计|总计|得分?|自评|分值|权重|[:：≥≤><=＝,，])*$/;

function named(filing: Filing, words: string): Mention | undefined {
  const aliases = indicatorAliases(filing);
  if (!aliasEnds(filing).begins.has(words.slice(0, 4))) return undefined;
  for (let cut = words.length; cut >= 4; cut -= 1) {
    const rows = aliases.get(words.slice(0, cut));
    if (rows) return joint.test(words.slice(cut)) ? { rows, behind: words.slice(cut) } : undefined;
  }
  return undefined;
}

/** 标准宣贯覆盖17个市州, 开展24次安全检查: the name around the figure. */
function namedAround(filing: Filing, words: string, noun: string): Mention | undefined {
  if (noun.length < 2) return undefined;
  const rows = indicatorAliases(filing).get(words.replace(/(?:了|共计?|达到?|累计)+$/, "") + noun);
  return rows && { rows, behind: "" };
}

/** 决策咨询报告发表1篇, 85679家市场主体参与交易: every letter of a name, its verb behind its noun. */
function inOtherOrder(filing: Filing, told: string): Mention | undefined {
  if (told.length < 6 || told.length > longestName) return undefined;
  const words = told.replace(/(?:已经?|均|全部|累计|共计?|了|达到?)(?=.{0,4}$)/g, "");
  const { byLetters, lengths } = aliasEnds(filing);
  const rows = words.length >= 6 && lengths.has(words.length) ? byLetters.get(lettersOf(words)) : undefined;
  return rows && { rows, behind: "" };
}

const longestName = 30;

/** 标准化项目发布地方标准16项: an indicator of the project named at the head, its name whole or without its middle. */
function namedOfProject(filing: Filing, phrase: string, figure: Figure): Mention | undefined {
  const noun = figure.kind === "count" ? denseWords(figure.noun) : "";
  const words = phrase.replace(leading, "");
  for (const { name, indicators } of denseProjects(filing)) {
    if (!words.startsWith(name)) continue;
    const rest = withoutDoing(words.slice(name.length).replace(/^(?:资金|经费|专项|项目)?[:：]?/, ""));
    const mention =
      named(filing, rest) ??
      namedAround(filing, rest, noun) ??
      (figure.kind === "percentage" ? undefined : withoutMiddle(filing, rest));
    const rows = mention?.rows.filter((row) => indicators.rows.includes(row)) ?? [];
    if (mention && rows.length > 0) return { ...mention, rows };
  }
  return undefined;
}

const denseProjects = rememberedOf(({ projects }: Filing) =>
  projects.flatMap(({ projectName, indicators }) =>
    isGiven(projectName) ? [{ name: denseWords(projectName.value), indicators }] : [],
  ),
);

function withoutMiddle(filing: Filing, words: string): Mention | undefined {
  const bared = words.replace(/(?:了|共计?|达到?|为)+$/, "");
  const rows = endingLike(filing, [bared]).flatMap((alias) =>
    isWithoutMiddle(alias, bared) ? (indicatorAliases(filing).get(alias) ?? []) : [],
  );
  return new Set(rows).size === 1 ? { rows: rows.slice(0, 1), behind: "" } : undefined;
}

/**
 * 发布地方标准 of 发布交易服务地方标准 where the text speaks of its project; 覆盖17个市州 of 标准宣贯覆盖市州 behind 标准宣贯.
 * A rate is never shortened: 处置率 is not 及时处置率.
 */
function shortened(
  filing: ReportedFiling,
  read: ReadText,
  figure: Figure,
  { phrase, before, noun }: Phrase & { readonly noun: string },
): Mention | undefined {
  if (figure.kind !== "count" && figure.kind !== "amount") return undefined;
  const words = withoutUnit(filing, phrase.replace(leading, "")).replace(/(?:了|共计?|达到?|为)+$/, "");
  const told = before.replace(/[\s“”的]/g, "");
  const found = endingLike(filing, [words, words + noun]).filter((alias) => {
    const whole = alias.endsWith(noun) && noun.length >= 2 && words.length >= 2 ? words + noun : words;
    if (whole.length < 4 || whole.length >= alias.length) return false;
    const dropped = alias.slice(0, alias.length - whole.length);
    return (alias.endsWith(whole) && dropped.length >= 2 && told.includes(dropped)) || isWithoutMiddle(alias, words);
  });
  const rows = [...new Set(found.flatMap((alias) => indicatorAliases(filing).get(alias) ?? []))];
  const [row] = rows;
  if (!row || rows.length > 1) return undefined;
  const isBehind = found.some((alias) => alias.endsWith(words + noun) || alias.endsWith(words));
  return (isBehind || isAbout(filing, read, figure, row)) && !isDivided(read, figure)
    ? { rows, behind: "" }
    : undefined;
}

/** The names that end as one of these does. */
const endingLike = (filing: Filing, words: readonly string[]): readonly string[] =>
  [...new Set(words.map((word) => word.slice(-4)))].flatMap((end) => aliasEnds(filing).byEnd.get(end) ?? []);

/** 发布|地方标准: begins and ends as the name does. */
function isWithoutMiddle(alias: string, words: string): boolean {
  if (words.length < 6 || words.length >= alias.length) return false;
  for (let cut = 2; words.length - cut >= 4; cut += 1)
    if (alias.startsWith(words.slice(0, cut)) && alias.endsWith(words.slice(cut))) return true;
  return false;
}

/** Where the text has named nothing yet, a name that is no other's is its own. */
function isAbout(filing: ReportedFiling, read: ReadText, figure: Figure, row: Indicator): boolean {
  const topic = topicOf(filing, read, figure);
  return topic === undefined || (topic !== "whole" && formOf(filing, row)?.key === topic.key);
}

/** 发布地方标准16项，其中交易服务标准13项 counts more than the indicator asks for. */
function isDivided({ text, sentences }: ReadText, figure: Figure): boolean {
  return /其中|包括|含/.test(text.slice(figure.end, sentences[figure.sentence]?.end ?? figure.end));
}

const formOf = (filing: Filing, row: Indicator): ScoredForm | undefined =>
  scoredForms(filing).find(({ indicators }) => indicators.rows.includes(row));
