import type { ReportedFiling } from "../../forms/filing";
import type { CountFigure, Figure, ReadText } from "../../prose/reading";
import type { Counted } from "./counted-words";
import { countedIn } from "./counted-words";
import { measureTiesOf } from "./measure-ties";
import { comparedFigures, readReport } from "./report-reading";
import { isOneSurvey, surveyed } from "./surveys-told";
import { topicOf } from "./told-topics";

/** A number of the text and the one another sentence has of the same thing. */
export interface ToldTwice<T> {
  /** The one that stands alone against two, or the later of two. */
  readonly odd: T;
  readonly other: T;
}

/**
 * Numbers of one thing that differ between two sentences: with the digits in another order (31245人次 and 32145人次), of
 * something a unit has one number of (公务用车保有量), or of its one survey. 开展检查12次 and 8次 are of two occasions.
 */
export function countsToldTwice(filing: ReportedFiling): readonly ToldTwice<CountFigure>[] {
  const read = readReport(filing);
  const groups = new Map<string, CountFigure[]>();
  const found: ToldTwice<CountFigure>[] = [];
  const stocks = new Map<string, Counted[]>();
  const tied = new Set(measureTiesOf(filing).map(({ figure }) => figure));
  const compared = comparedFigures(read);
  for (const figure of read.figures) {
    if (
      figure.kind !== "count" ||
      figure.sentence < 0 ||
      figure.decimals > 0 ||
      /[分年月天日时钟]$/.test(figure.measure)
    )
      continue;
    if (tied.has(figure) || compared.has(figure) || figure.bound || figure.qualifier || figure.inTitle) continue;
    const { length } = figure.digits.replace(/0+$/, "");
    if (length >= 2 && figure.digits.length >= 3)
      addTo(groups, `${figure.measure} ${[...figure.digits].sort().join("")}`, figure);
    if (!/^[辆台人名个份张]$/.test(figure.measure)) continue;
    if (!mayStock.test(read.text.slice(Math.max(0, figure.start - 16), figure.end + 8))) continue;
    const counted = countedIn(filing, read, figure);
    const stock = counted && (stockOf(read, counted) ?? surveyed(counted));
    if (counted && stock) addTo(stocks, stock, counted);
  }
  for (const figures of groups.values()) {
    if (new Set(figures.map(({ digits }) => digits)).size < 2) continue;
    const told = figures.flatMap((figure) => countedIn(filing, read, figure) ?? []);
    found.push(...differing(told, (one, other) => isSlip(filing, read, one, other), isSameCount));
  }
  const known = new Set(found.map(({ odd }) => odd));
  for (const [stock, told] of stocks)
    found.push(
      ...differing(
        told,
        (one, other) => stock !== "survey" || isOneSurvey(read, one.figure, other.figure),
        isSameCount,
      ).filter(({ odd }) => !known.has(odd)),
    );
  return found;
}

function addTo<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

/** Each number that differs from the first one told of the same, or the first where the others agree against it. */
export function differing<T extends { readonly figure: Figure }>(
  told: readonly T[],
  isSame: (one: T, other: T) => boolean,
  isEqual: (one: T["figure"], other: T["figure"]) => boolean,
): readonly ToldTwice<T["figure"]>[] {
  const [first, ...rest] = told;
  if (!first) return [];
  const same = rest.filter((one) => one.figure.sentence !== first.figure.sentence && isSame(first, one));
  const others = same.filter(({ figure }) => !isEqual(figure, first.figure));
  const [second, third] = others;
  const agree = second && third && others.length === same.length && isEqual(second.figure, third.figure);
  if (agree) return [{ odd: first.figure, other: second.figure }];
  const found = others.map(({ figure }) => ({ odd: figure, other: first.figure }));
  return found.length > 0
    ? found
    : differing(
        rest.filter((one) => !same.includes(one)),
        isSame,
        isEqual,
      );
}

const isSameCount = (one: CountFigure, other: CountFigure): boolean => one.value.compare(other.value) === 0;

/** 抽取专家 and 专家抽取 alike; a single word of two characters only with what stands behind the number. */
function nameOf({ words, figure }: Counted): string {
  const name = words.length >= 3 ? words : words + figure.noun;
  return name.length >= shortestName ? [...name].sort().join("") : "";
}

const shortestName = 2;

/** 6120场 and 6210场 of one name. 4200人次 and 2400人次 meet by chance. */
function isSlip(filing: ReportedFiling, read: ReadText, one: Counted, other: Counted): boolean {
  const name = nameOf(one);
  if (name === "" || name !== nameOf(other) || !isReordered(one.figure.digits, other.figure.digits)) return false;
  const [topic, second] = [topicOf(filing, read, one.figure), topicOf(filing, read, other.figure)];
  const areProjects = topic !== undefined && second !== undefined && topic !== "whole" && second !== "whole";
  return !areProjects || topic.key === second.key;
}

function isReordered(digits: string, others: string): boolean {
  const length = Math.max(digits.replace(/0+$/, "").length, others.replace(/0+$/, "").length);
  const apart = [...digits].flatMap((digit, at) => (digit === others[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  return length >= 4 || (length === 3 && apart.length === 2 && second === first + 1);
}

/** What a unit has one number of at the end of a year, by the words before and behind it. */
const stocks: readonly (readonly [name: string, words: RegExp, measure: RegExp])[] = [
  ["vehicles", /^(?:公务用?车|公务车辆|车辆|公车)?保有量?$/, /^[辆台]$/],
  ["retired", /^退休(?:人员|干部|职工|干部职工)$/, /^[人名]$/],
  ["veterans", /^离休(?:人员|干部|职工|干部职工)$/, /^[人名]$/],
  ["pensioners", /^离退休(?:人员|干部|职工|干部职工)$/, /^[人名]$/],
  ["departments", /^(?:内|下)?设?(?:内设|职能)(?:机构|部门|处室|科室|部室)$/, /^个$/],
];

/** Every such name has one of these beside its number. */
const mayStock = /保有|休|机构|部门|[处科部]室|问卷/;

/** The people and vehicles of a part of the unit. */
const ofPart = /本级|(?<!无)(?:下属|所属|直属|二级)|分中心|派出|代管|托管|合并/;

function stockOf(read: ReadText, { figure, words, behind }: Counted): string | undefined {
  const isBehind = /^(?:内|下)?设(?:有|置)?$/.test(words);
  const name = isBehind ? `内设${figure.noun.replace(/^(?:内设|职能)/, "")}` : words;
  const stock = stocks.find(([, names, measure]) => names.test(name) && measure.test(figure.measure))?.[0];
  // 退休人员15人参加 are some of them.
  if (stock === undefined || (!isBehind && behind !== "" && !/^[、和与及]/.test(behind))) return undefined;
  const sentence = read.sentences[figure.sentence];
  const paragraph = read.paragraphs[sentence?.paragraph ?? -1];
  const title = read.headings[paragraph?.heading ?? -1]?.title ?? "";
  // 减少在职人员3人：退休人员2人 are those who went.
  if (!sentence || /[增减]|调[入出]|转[入出]|变动|去世/.test(read.text.slice(sentence.start, figure.start)))
    return undefined;
  if (!paragraph || ofPart.test(paragraph.text) || ofPart.test(title)) return undefined;
  return stock === "departments" ? `${stock} ${name.slice(-2)}` : stock;
}
