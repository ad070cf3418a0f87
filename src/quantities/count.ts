import { Fixed } from "./fixed";
import { parseDecimal, printDecimal, saturated } from "./decimal-text";

const scale = 4;

/** A number of people or things. Kept to four decimals so that "50.5 人" can be read and found wrong. */
export class Count extends Fixed {
  private constructor(units: number) {
    super(units, 0);
  }

  get kind(): "count" {
    return "count";
  }

  static parse(text: string): Count | undefined {
    const read = parseDecimal(text, scale);
    return read && new Count(read.units);
  }

  static of(value: number): Count {
    const count = Count.parse(String(value));
    if (!count) throw new RangeError(`${value} is not a count`);
    return count;
  }

  get isWhole(): boolean {
    return this.units % 10 ** scale === 0;
  }

  get value(): number {
    return this.units / 10 ** scale;
  }

  minus(other: Count): Count {
    return new Count(saturated(this.units - other.units));
  }

  cellValue(): number {
    return this.value;
  }

  toString(): string {
    return printDecimal(this.units, scale, 0);
  }
}
