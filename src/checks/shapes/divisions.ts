import type { AmountFigure, Parts } from "../../prose/reading";
import { itemNamed, plainName } from "./report-items";

/** A division by the names of its parts; `of` where it is one of a certain whole only. */
interface Division {
  readonly of?: RegExp;
  readonly parts: readonly RegExp[];
  /** Other kinds of part may be left unsaid. */
  readonly isLoose?: true;
}

const [basic, project] = [/^基本支出/, /^项目支出/];
const [personnel, operating] = [/^人员(?:经费|支出)/, /^(?:日常)?公用(?:经费|支出)/];
const [vehicles, abroad, hospitality] = [/^(?:公务用车|公车)/, /^(?:因公)?出国/, /^公务接待/];
const [purchase, running] = [/^(?:公务用车|公车)?购置(?![及和与])/, /^(?:公务用车|公车)?运行/];

/** What the forms and the budget divide. */
const divisions: readonly Division[] = [
  { parts: [basic, project] },
  { parts: [personnel, operating, project] },
  { of: basic, parts: [personnel, operating] },
  { of: /^三公经费/, parts: [vehicles, abroad, hospitality] },
  { of: /^三公经费/, parts: [purchase, running, abroad, hospitality] },
  { of: vehicles, parts: [purchase, running] },
  { of: hospitality, parts: [/^国内/, /^国境?外/] },
  { parts: [/^(?:当年|本年)?财政拨款(?:资金)?$/, /^(?:上年|年初)?结转(?:结余)?(?:资金)?$/], isLoose: true },
];

const [all, sum] = [
  /^(?:全年|年度|本年|部门整体|单位|部门)*总?支出(?:合计|总计|总额)?$/,
  /^(?:合计|共计|总计|两项合计)$/,
];

/** Divisions that leave nothing out, by their wholes. */
const closed: readonly Required<Pick<Division, "of" | "parts">>[] = [
  { of: all, parts: [basic, project] },
  { of: basic, parts: [personnel, operating] },
  { of: /^三公经费/, parts: [vehicles, abroad, hospitality] },
  { of: vehicles, parts: [purchase, running] },
];

/** How many parts a whole of this name has; undefined where it is none of ours. */
export const divisionOf = (name: string): number | undefined => closed.find(({ of }) => of.test(name))?.parts.length;

/** True where these are all the parts of a whole of this name, each once, or those of one known whole under 合计. */
export const closedDivision = (name: string, names: readonly string[]): boolean =>
  closed.some(
    ({ of, parts }) =>
      (of.test(name) || sum.test(name)) &&
      names.length === parts.length &&
      parts.every((part) => names.filter((one) => part.test(one)).length === 1),
  );

/** The form's own 其中 below 公用经费 are some of it by its rules, however much they come to. */
const ownRows: ReadonlySet<string | undefined> = new Set([
  "officeExpenses",
  "utilitiesAndTravel",
  "meetingsAndTraining",
]);

/** 授予中小企业96.20万元，授予小微企业41.35万元: the second is some of the first. */
const overlapping = /^授予/;

/**
 * True when a group is to add up: its words say so, its parts are the known division of its whole, they come to more, or
 * they miss it by what a slip of typing explains. 公用经费223.87万元，其中办公经费58.20万元，差旅费79.30万元 names some.
 */
export function mustAddUp(text: string, group: Parts): boolean {
  if (group.complete) return true;
  if (group.open === undefined) return false;
  const [whole, ...parts] = [group.whole, ...group.parts].filter((figure) => figure.kind === "amount");
  if (!whole || parts.length < group.parts.length) return false;
  const names = namesOf(text, whole, parts);
  const named = divisions.filter(({ of }) => !of || of.test(plainName(whole.subject.words)));
  if (named.some((division) => isWhole(division, names, text, group))) return true;
  if (names.some((name) => overlapping.test(name))) return false;
  if (group.open === "list" && isExceeded(whole, parts)) return true;
  if (operating.test(plainName(whole.subject.words)) && names.every((name) => ownRows.has(itemNamed(name)?.id)))
    return false;
  const isFamily = named.some((division) => names.every((name) => division.parts.some((part) => part.test(name))));
  return isNearly(whole, parts, isFamily);
}

/** 基本支出、项目支出分别为2594.23万元、1282.68万元: the names stand before, in the order of the amounts. */
function namesOf(text: string, whole: AmountFigure, parts: readonly AmountFigure[]): readonly string[] {
  const words = text.slice(whole.end, parts[0]?.start).slice(-80);
  const listed = /([^，。；：,;:]*)分别(?:为|是)?[^，。；]*$/.exec(words)?.[1]?.split(/以及|[、和及与]/);
  const names = listed?.length === parts.length ? listed : parts.map(({ subject }) => subject.words);
  return names.map(plainName);
}

/** Every part is one of the division, and none of it is missing. 因公出国（境）费 may be said to be none in words. */
function isWhole(division: Division, names: readonly string[], text: string, group: Parts): boolean {
  if (division.isLoose) return false;
  const counts = division.parts.map((part) => names.filter((name) => part.test(name)).length);
  const isSaid = (part: RegExp | undefined): boolean =>
    part === abroad && /出国/.test(text.slice(group.whole.start, group.end + 30));
  return (
    names.length === counts.reduce((sum, count) => sum + count, 0) &&
    counts.every((count, at) => count === 1 || (count === 0 && isSaid(division.parts[at])))
  );
}

/** A part that is more than the whole, or a sum of twice as much, is rather of another whole. */
function isExceeded({ amount }: AmountFigure, parts: readonly AmountFigure[]): boolean {
  const sum = parts.reduce((fen, part) => fen + part.amount.fen, 0);
  return sum > amount.fen && sum <= 2 * amount.fen && parts.every((part) => part.amount.fen <= amount.fen);
}

/**
 * 89.99 for 89.97: apart by a hundredth, or by one digit or two neighbours changed. Among round figures (50, 30 and 10万元)
 * both happen by chance. Of a family of parts most are told (“三公”经费 without 出国), and less is chance.
 */
function isNearly(whole: AmountFigure, parts: readonly AmountFigure[], isFamily: boolean): boolean {
  const [total = 0, ...rest] = inCommonUnit([whole, ...parts].map(({ amount }) => amount.fen));
  if (total < (isFamily ? 100 : 1_000)) return false;
  const apart = total - rest.reduce((sum, one) => sum + one, 0);
  if (Math.abs(apart) * (isFamily ? 20 : 100) <= total) return true;
  return isSlip(total, total - apart) || rest.some((one) => isSlip(one, one + apart));
}

/** Without the noughts that all of them end in: 26.1万元 and 20万元 are 261 and 200. */
function inCommonUnit(fens: readonly number[]): readonly number[] {
  let unit = 1;
  while (fens.some((fen) => fen !== 0) && fens.every((fen) => fen % (unit * 10) === 0)) unit *= 10;
  return fens.map((fen) => fen / unit);
}

/** One digit is another, or two neighbours have changed places: 2370 and 2307. */
function isSlip(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  if (a.length !== b.length) return false;
  const apart = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second] = apart;
  if (second === undefined) return apart.length === 1;
  return apart.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
