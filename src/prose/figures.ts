import { Decimal } from "../quantities/decimal";
import { Rate } from "../quantities/rate";
import type { MoneyReading } from "./amounts";
import { readBareMoney, readMoney, readMultiplier } from "./amounts";
import { readDate, readRelativeDate, readSpelledDate } from "./dates";
import { measureAt } from "./measure-words";
import type { WrittenNumber } from "./numerals";
import { readNumber, take } from "./numerals";
import { qualifierBefore, qualifierBehind } from "./qualifiers";
import type { BareFigure, Qualifier, Span } from "./reading";
import { withUnits } from "./unsaid-units";

/** Reads every figure of a folded text. `fixed` (placeholders, document numbers) are taken as they are, `markers` passed over. */
export function readFigures(
  folded: string,
  original: string,
  fixed: readonly BareFigure[],
  markers: readonly Span[],
): readonly BareFigure[] {
  const found: BareFigure[] = [];
  let at = 0;
  let nextFixed = 0;
  let nextMarker = 0;
  while (at < folded.length) {
    while ((fixed[nextFixed]?.start ?? Infinity) < at) nextFixed += 1;
    while ((markers[nextMarker]?.start ?? Infinity) < at) nextMarker += 1;
    const marker = markers[nextMarker];
    const ready = fixed[nextFixed];
    if (marker?.start === at && marker.end > at) at = marker.end;
    else if (ready?.start === at && ready.end > at) {
      found.push(ready);
      at = ready.end;
    } else {
      const limit = Math.min(ready?.start ?? folded.length, folded.length);
      const read = readAt(folded, original, at);
      for (const each of read.figures) if (each.end <= limit) found.push(each);
      at = Math.min(Math.max(read.next, at + 1), Math.max(limit, at + 1));
    }
  }
  return withUnits(folded, withBounds(folded, found));
}

interface Step {
  readonly figures: readonly BareFigure[];
  readonly next: number;
}

const numeralStart = /[零〇一二两三四五六七八九十百]/;
const share = /([百千])分之 ?/y;
const digit = /\d/;

function readAt(folded: string, original: string, at: number): Step {
  const character = folded.charAt(at);
  if (digit.test(character)) return readDigitsAt(folded, original, at);
  if (/[前去上今本当明次下]/.test(character)) {
    const date = readRelativeDate(folded, at);
    return date ? { figures: [date], next: date.end } : nothing(at);
  }
  if (character === "百" || character === "千") {
    const opening = take(share, folded, at);
    if (opening) return readShare(folded, original, at, opening);
  }
  return numeralStart.test(character) ? readSpelledAt(folded, original, at) : nothing(at);
}

const nothing = (at: number, next = at + 1): Step => ({ figures: [], next });

function readDigitsAt(folded: string, original: string, at: number): Step {
  // A4, GB1234, B2B: digits behind a letter belong to a name.
  if (/[A-Za-z_]/.test(folded.charAt(at - 1))) return nothing(at, pastName(folded, at));
  const date = readDate(folded, at);
  if (date) return { figures: [date], next: date.end };
  const number = readNumber(folded, original, at);
  if (!number) return nothing(at, pastName(folded, at));
  if (folded.charAt(number.start - 1) === "第") return nothing(at, number.end);
  const figures = readQuantity(folded, original, number);
  return { figures, next: Math.max(figures.at(-1)?.end ?? 0, number.end) };
}

const nameTail = /[\dA-Za-z_.]+/y;
const pastName = (folded: string, at: number): number => at + (take(nameTail, folded, at)?.[0].length ?? 1);

function readSpelledAt(folded: string, original: string, at: number): Step {
  const date = readSpelledDate(folded, at);
  if (date) return { figures: [date], next: date.end };
  const number = readNumber(folded, original, at);
  if (!number) return nothing(at, at + (take(/[零〇一二两三四五六七八九十百千万亿点]+/y, folded, at)?.[0].length ?? 1));
  const before = folded.charAt(at - 1);
  // 第一批, 之一, 几十, 十二届六次 are no counts; 同一个 and 每一项 name one of many. 完成两项 and 形成一份 count.
  if (
    /[第几数届之]/.test(before) ||
    (before === "成" && !/[完形建组达]/.test(folded.charAt(at - 2))) ||
    (number.digits === "1" && /[统唯逐另同任某每上下又进专单不这那哪]/.test(before))
  )
    return nothing(at, number.end);
  const figures = readQuantity(folded, original, number).filter((figure) => figure.kind !== "number");
  if (isName(folded, at, figures.at(-1)?.end ?? 0)) return nothing(at, number.end);
  return { figures, next: Math.max(figures.at(-1)?.end ?? 0, number.end) };
}

/** 六次、七次全会 are the sixth and the seventh; 业务一部, 公益一类, 二十大 and 三重一大 are names. */
function isName(folded: string, at: number, end: number): boolean {
  const [before, last, behind] = [folded.charAt(at - 1), folded.charAt(end - 1), folded.slice(end, end + 8)];
  if (last === "次") return /^(?:、.{1,2}次)?(?:全会|全体会议)/.test(behind);
  if (last === "部") return /^(?:$|[\s、,。;)等和及])/.test(behind);
  if (last === "类") return before === "益" || /^事业/.test(behind);
  return last === "大" && (before === "重" || before === "党" || end - at > 2);
}

function readShare(folded: string, original: string, at: number, opening: RegExpExecArray): Step {
  const start = at + opening[0].length;
  const number = folded.startsWith("百", start)
    ? { ...hundred, start, end: start + 1 }
    : readNumber(folded, original, start);
  const power = opening[1] === "千" ? -1 : 0;
  const rate = number && rateOf(number.digits, power);
  if (!number || !rate) return nothing(at);
  const spread = { ...number, start: at, spelled: true };
  const end = number.end;
  return {
    figures: [
      { kind: "percentage", ...numeric(folded, spread, end), rate, unit: power ? "permille" : "percent", role: "rate" },
    ],
    next: end,
  };
}

const hundred = { digits: "100", decimals: 0, spaced: false, fullWidth: false, separated: false, spelled: true };

const rangeStroke = / ?(?:[-—~]{1,2}|至|到) ?/y;

/** The figure of a number with the unit behind it, and the second one of a range that shares its unit: 3—5万元. */
function readQuantity(folded: string, original: string, number: WrittenNumber): readonly BareFigure[] {
  const single = readWithUnit(folded, original, number, number);
  if (single) return [single];
  const stroke = take(rangeStroke, folded, number.end);
  // 8.00 | -2.00 | -20% side by side in a table are no range.
  const isOneCell = stroke && !original.slice(number.end, number.end + stroke[0].length).includes("\t");
  if (isOneCell && digit.test(folded.charAt(number.end + stroke[0].length))) {
    const second = readNumber(folded, original, number.end + stroke[0].length);
    const high = second && readWithUnit(folded, original, second, second);
    const low = high && readWithUnit(folded, original, number, second);
    if (low && high)
      return [{ ...low, end: number.end, bound: "low" } as BareFigure, { ...high, bound: "high" } as BareFigure];
  }
  const value = Decimal.parse(number.digits.replace("-", ""));
  if (!value || /[A-Za-z]/.test(folded.charAt(number.end))) return [];
  const signed = number.digits.startsWith("-") ? value.negated() : value;
  return [{ kind: "number", ...numeric(folded, number, number.end), value: signed }];
}

const percentSign = / ?(?:%|‰)/y;
const pointSign = / ?个? ?百分点/y;
const moneyWords = /(?:经费|资金|支出|收入|费|款|预算|决算|金额|投资|成本)[^,;。]{0,8}$/;
const noun = /[^\s,;:。、()《》“”"\d…%]{0,12}/y;

/** Reads the unit behind `last` and gives it to `number`; the two differ in 3—5万元 only. */
function readWithUnit(
  folded: string,
  original: string,
  number: WrittenNumber,
  last: WrittenNumber,
): BareFigure | undefined {
  const joint = { ...number, end: last.end };
  const percent = take(percentSign, folded, last.end) ?? take(pointSign, folded, last.end);
  if (percent) {
    const permille = percent[0].endsWith("‰");
    const rate = rateOf(number.digits, permille ? -1 : 0);
    const unit = permille ? "permille" : percent[0].endsWith("点") ? "points" : "percent";
    const end = last.end + percent[0].length;
    return rate && { kind: "percentage", ...numeric(folded, number, end), rate, unit, role: "rate" };
  }
  const money = readMoney(folded, original, joint);
  if (money) return { kind: "amount", ...numeric(folded, number, money.end, money.qualifier), ...pick(money) };
  return readCount(folded, joint, number) ?? readUnsaidMoney(folded, joint, number);
}

const pick = ({ amount, unit, per }: MoneyReading) => ({ amount, unit, per });

function readCount(folded: string, joint: WrittenNumber, number: WrittenNumber): BareFigure | undefined {
  const { power, end, qualifier } = readMultiplier(folded, joint);
  // A page may have ended between “13” and “项”.
  const start = number.spelled ? end : end + (take(/ {0,3}/y, folded, end)?.[0].length ?? 0);
  const measure = measureAt(folded, start, number.spelled);
  const value = Decimal.parse(number.digits.replace("-", ""))?.timesTenTo(power);
  if (measure === undefined || !value) return undefined;
  const past = start + measure.length;
  return {
    kind: "count",
    ...numeric(folded, number, past, qualifier),
    value: number.digits.startsWith("-") ? value.negated() : value,
    measure,
    noun: take(noun, folded, folded.charAt(past) === " " ? past + 1 : past)?.[0] ?? "",
  };
}

function readUnsaidMoney(folded: string, joint: WrittenNumber, number: WrittenNumber): BareFigure | undefined {
  if (number.spelled) return undefined;
  const money = readBareMoney(folded, joint);
  if (!money || !moneyWords.test(folded.slice(Math.max(0, number.start - 30), number.start))) return undefined;
  return { kind: "amount", ...numeric(folded, number, money.end, money.qualifier), ...pick(money) };
}

function rateOf(digits: string, power: number): Rate | undefined {
  const value = Decimal.parse(digits.replace("-", ""))?.timesTenTo(power);
  return value && Rate.percent(String(digits.startsWith("-") ? value.negated() : value), Math.max(value.places, 0));
}

/** What every figure with a number has, its qualifier before, within or behind it included. */
function numeric(folded: string, number: WrittenNumber, end: number, inner?: Qualifier) {
  const { start, digits, decimals, spaced, fullWidth, separated, spelled } = number;
  const after = qualifierBehind(folded, end);
  const behind = after && folded.charAt(after.end) !== "年" && !/^[余多]$/.test(after.word) ? after : undefined;
  const qualifier = inner ?? qualifierBefore(folded, start) ?? behind;
  return { start, end, digits, decimals, spaced, fullWidth, separated, spelled, qualifier, bound: undefined };
}

/** 80%-90%: two whole figures with a stroke between them. */
function withBounds(folded: string, figures: readonly BareFigure[]): readonly BareFigure[] {
  return figures.map((figure, index) => {
    if (!("bound" in figure) || figure.bound) return figure;
    const [before, after] = [figures[index - 1], figures[index + 1]];
    if (after?.kind === figure.kind && isStroke(folded, figure.end, after.start)) return { ...figure, bound: "low" };
    if (before?.kind === figure.kind && isStroke(folded, before.end, figure.start)) return { ...figure, bound: "high" };
    return figure;
  });
}

const isStroke = (folded: string, from: number, to: number): boolean =>
  to - from <= 3 && /^ ?[-—~]{1,2} ?$/.test(folded.slice(from, to));
