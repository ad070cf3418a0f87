import { Fixed } from "./fixed";
import { divideRounded, parseDecimal, printDecimal, saturated, toSafeNumber } from "./decimal-text";

/** How a form prints money. One 万元 is 1,000,000 fen. */
export type MoneyUnit = "元" | "万元" | "亿元";

const fenPer = { 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 } as const;
const scaleOf = { 元: 2, 万元: 6, 亿元: 10 } as const;

/** Money in whole fen, with the size of the last place shown. Prints in 万元 unless told otherwise. */
export class Amount extends Fixed {
  private constructor(fen: number, step: number) {
    super(fen, step);
  }

  get kind(): "amount" {
    return "amount";
  }

  get fen(): number {
    return this.units;
  }

  static fen(fen: number, step = 10_000): Amount {
    return new Amount(fen, step);
  }

  /**
   * Reads a plain decimal text. `atLeast` is the number of decimals the surrounding table shows: a whole "45" among
   * figures with two decimals is exact to 0.01, not to 1.
   * parse("20.83", "万元") → 20,830,000 fen, step 10,000;  parse("215457.6", "元") → 21,545,760 fen, step 1.
   */
  static parse(text: string, unit: MoneyUnit, atLeast = 2): Amount | undefined {
    const read = parseDecimal(text, scaleOf[unit]);
    if (!read) return undefined;
    const decimals = Math.min(Math.max(read.decimals, atLeast), scaleOf[unit]);
    return new Amount(read.units, 10 ** (scaleOf[unit] - decimals));
  }

  /** 万元(20.83) for tests and computed figures. */
  static wan(value: number): Amount {
    const amount = Amount.parse(String(value), "万元");
    if (!amount) throw new RangeError(`${value} is not an amount`);
    return amount;
  }

  static readonly zero = new Amount(0, 10_000);

  static sum(parts: readonly Amount[]): Amount {
    return new Amount(
      saturated(parts.reduce((fen, part) => fen + part.fen, 0)),
      parts.reduce((step, part) => Math.max(step, part.step), 0) || 10_000,
    );
  }

  plus(other: Amount): Amount {
    return Amount.sum([this, other]);
  }

  minus(other: Amount): Amount {
    return new Amount(saturated(this.fen - other.fen), Math.max(this.step, other.step));
  }

  /** This amount moved by a power of ten, as when 元 was typed for 万元. timesTenTo(-4) of 30,000 万元 → 3 万元. */
  timesTenTo(power: number): Amount {
    const factor = 10n ** BigInt(Math.abs(power));
    const fen = power >= 0 ? BigInt(this.fen) * factor : divideRounded(BigInt(this.fen), factor);
    return new Amount(toSafeNumber(fen), this.step);
  }

  /** The decimal text without a unit: in("万元") → "20.83", in("元") → "208300.00". */
  in(unit: MoneyUnit, decimals = 2): string {
    return printDecimal(this.fen, scaleOf[unit], decimals);
  }

  /** The value a cell with this unit holds. */
  cellValue(unit: MoneyUnit): number {
    return Number(printDecimal(this.fen, scaleOf[unit], 0));
  }

  toString(): string {
    return `${this.in("万元")}万元`;
  }

  static fenPer(unit: MoneyUnit): number {
    return fenPer[unit];
  }
}
