import { Fixed } from "./fixed";
import { parseDecimal, printDecimal, saturated } from "./decimal-text";

const scale = 4;

/** Floor area in square metres. */
export class Area extends Fixed {
  private constructor(units: number, step: number) {
    super(units, step);
  }

  get kind(): "area" {
    return "area";
  }

  static parse(text: string, atLeast = 0): Area | undefined {
    const read = parseDecimal(text, scale);
    return read && new Area(read.units, 10 ** (scale - Math.min(Math.max(read.decimals, atLeast), scale)));
  }

  minus(other: Area): Area {
    return new Area(saturated(this.units - other.units), Math.max(this.step, other.step));
  }

  cellValue(): number {
    return this.units / 10 ** scale;
  }

  toString(): string {
    return `${printDecimal(this.units, scale, 0)}㎡`;
  }
}
