import { Amount } from "../quantities/amount";
import { Decimal } from "../quantities/decimal";
import type { Qualifier } from "./reading";
import type { WrittenNumber } from "./numerals";
import { readNumber, take } from "./numerals";
import { qualifierBehind } from "./qualifiers";

const multipliers: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

/** 3400余万元, 1万多元, 30千元; not 2024元旦. */
const money =
  /( {0,3})([余多]?)( ?)(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?([余多]?)( ?)(?:人民币)?([元圆])(?![旦月素件器宵])/y;
const bareMultiplier = /( ?)([余多]?)( ?)(万亿|千亿|百亿|亿|千万|百万|万|千(?![米克瓦]))([余多]?)/y;
const perWhat = / ?[/] ?([\u4e00-\u9fff]{1,2})/y;
const compound = /( ?)亿(?= ?\d)/y;

export interface MoneyReading {
  readonly amount: Amount;
  readonly unit: string;
  readonly per: string;
  readonly end: number;
  /** 余 or 多 between the figure and its unit. */
  readonly qualifier: Qualifier | undefined;
}

/** Money in the unit behind a number; undefined when no 元 stands there. */
export function readMoney(folded: string, original: string, number: WrittenNumber): MoneyReading | undefined {
  return readCompound(folded, original, number) ?? readSimple(folded, number);
}

function readSimple(folded: string, number: WrittenNumber): MoneyReading | undefined {
  const found = take(money, folded, number.end);
  if (!found) return undefined;
  const unit = `${found[4] ?? ""}元`;
  const amount = amountOf(number.digits, multipliers[found[4] ?? ""] ?? 0);
  if (!amount) return undefined;
  const end = number.end + found[0].length;
  const inner = innerQualifier(folded, number.end, found);
  const per = take(perWhat, folded, end);
  return { amount, unit, per: per?.[1] ?? "", end, qualifier: inner };
}

/** 1亿2000万元 is one amount. */
function readCompound(folded: string, original: string, number: WrittenNumber): MoneyReading | undefined {
  const upper = take(compound, folded, number.end);
  if (!upper || number.decimals > 0) return undefined;
  const lowerStart = number.end + upper[0].length;
  const lower = readNumber(folded, original, folded.charAt(lowerStart) === " " ? lowerStart + 1 : lowerStart);
  const rest = lower && readSimple(folded, lower);
  const top = amountOf(number.digits, 8);
  if (!rest || !top || rest.unit === "亿元") return undefined;
  return { ...rest, amount: Amount.fen(top.fen + rest.amount.fen, rest.amount.step) };
}

/** 150万 as money where the words before it speak of money. */
export function readBareMoney(folded: string, number: WrittenNumber): MoneyReading | undefined {
  const found = take(bareMultiplier, folded, number.end);
  const amount = found && amountOf(number.digits, multipliers[found[4] ?? ""] ?? 0);
  if (!found || !amount) return undefined;
  const end = number.end + found[0].length;
  return { amount, unit: found[4] ?? "", per: "", end, qualifier: innerQualifier(folded, number.end, found) };
}

/** The multiplier before a measure word: the 亿 of 7.97亿条. */
export function readMultiplier(
  folded: string,
  number: WrittenNumber,
): { power: number; end: number; qualifier: Qualifier | undefined } {
  const found = take(bareMultiplier, folded, number.end);
  if (!found) {
    const start = folded.charAt(number.end) === " " ? number.end + 1 : number.end;
    const qualifier = /[余多]/.test(folded.charAt(start)) ? qualifierBehind(folded, start) : undefined;
    return { power: 0, end: qualifier?.end ?? number.end, qualifier };
  }
  return {
    power: multipliers[found[4] ?? ""] ?? 0,
    end: number.end + found[0].length,
    qualifier: innerQualifier(folded, number.end, found),
  };
}

function innerQualifier(folded: string, start: number, found: RegExpExecArray): Qualifier | undefined {
  if (!found[2] && !found[5]) return undefined;
  const index = folded.slice(start, start + found[0].length).search(/[余多]/);
  return qualifierBehind(folded, start + index);
}

/** Digits × 10^power 元 in whole fen, known to the last place written: ("7.5", 4) → 75,000.00 元, step 1,000 元. */
export function amountOf(digits: string, power: number): Amount | undefined {
  const value = Decimal.parse(digits.replace("-", ""))?.timesTenTo(power + 2);
  if (!value) return undefined;
  const fen = Number(value.places > 0 ? value.toString() : value.units * 10n ** BigInt(-value.places));
  if (!Number.isSafeInteger(Math.round(fen))) return undefined;
  const step = 10 ** Math.max(-value.places, 0);
  return Amount.fen(digits.startsWith("-") ? -Math.round(fen) || 0 : Math.round(fen), step);
}

/** The amount in the unit of a column or caption: ("12", "万元"). */
export function amountIn(digits: string, unit: string): Amount | undefined {
  const power = unit === "元" ? 0 : multipliers[unit.replace(/元$/, "")];
  return power === undefined ? undefined : amountOf(digits, power);
}
