import { divideRounded, toSafeNumber } from "./decimal-text";

/**
 * An exact decimal number, units × 10^-places, that remembers the last place it showed. `places` is negative where a
 * word such as 万 stood for the zeros: 90万 is 90 × 10^4, shown to 万.
 */
export class Decimal {
  private constructor(
    readonly units: bigint,
    readonly places: number,
  ) {}

  /** Reads plain digits with an optional point: "83.5" → 835 × 10^-1; undefined for anything else or past forty digits. */
  static parse(text: string): Decimal | undefined {
    if (text.length > 40) return undefined;
    const match = /^(\d+)(?:\.(\d+))?$/.exec(withoutNoise(text));
    if (!match) return undefined;
    const fraction = match[2] ?? "";
    return new Decimal(BigInt((match[1] ?? "") + fraction), fraction.length);
  }

  static of(units: bigint, places: number): Decimal {
    return new Decimal(units, places);
  }

  get isZero(): boolean {
    return this.units === 0n;
  }

  get isNegative(): boolean {
    return this.units < 0n;
  }

  /** Moves the point without changing what was shown: 5 (‰) timesTenTo(-1) → 0.5 (%). */
  timesTenTo(power: number): Decimal {
    return power === 0 ? this : new Decimal(this.units, this.places - power);
  }

  /** As many times over: 1.5 (小时) times 60 → 90.0 (分钟). */
  times(factor: bigint): Decimal {
    return new Decimal(this.units * factor, this.places);
  }

  negated(): Decimal {
    return new Decimal(-this.units, this.places);
  }

  /** Negative, zero or positive as this is less than, equal to or more than the other: 100 and 100.00 are equal. */
  compare(other: Decimal): number {
    if (this.places === other.places) return this.units < other.units ? -1 : this.units > other.units ? 1 : 0;
    const [mine, theirs] = this.alignedWith(other);
    return mine < theirs ? -1 : mine > theirs ? 1 : 0;
  }

  /** Both numbers as whole multiples of one common place. */
  alignedWith(other: Decimal): [bigint, bigint] {
    const places = Math.max(this.places, other.places);
    return [this.unitsAt(places), other.unitsAt(places)];
  }

  /** This ÷ whole in ten-thousandths, rounded half up: 835 of 1000 → 8350; undefined for a zero whole. */
  tenThousandthsOf(whole: Decimal): number | undefined {
    // Most targets are reached exactly, and dividing costs more than the rest of judging an indicator.
    if (this.places === whole.places && this.units === whole.units && this.units !== 0n) return 10_000;
    const [mine, all] = this.alignedWith(whole);
    return all === 0n ? undefined : toSafeNumber(divideRounded(mine * 10_000n, all));
  }

  /** Whether this can be the other rounded to the last place this shows: 33.33 of 33.3267. */
  canBeRounded(other: Decimal): boolean {
    const [mine, theirs] = this.alignedWith(other);
    const apart = mine > theirs ? mine - theirs : theirs - mine;
    return 2n * apart <= tenTo(Math.max(this.places, other.places) - this.places);
  }

  private unitsAt(places: number): bigint {
    return places === this.places ? this.units : this.units * tenTo(places - this.places);
  }

  toString(): string {
    if (this.places <= 0) return String(this.unitsAt(0));
    const digits = String(this.units < 0n ? -this.units : this.units).padStart(this.places + 1, "0");
    const point = digits.length - this.places;
    return `${this.units < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
  }
}

const fewPowers = Array.from({ length: 16 }, (_, power) => 10n ** BigInt(power));

const tenTo = (power: number): bigint => fewPowers[power] ?? 10n ** BigInt(power);

/** A cell may cache 0.1+0.2 as 0.30000000000000004: past fifteen significant digits a double says nothing. */
function withoutNoise(text: string): string {
  const digits = text.replace(".", "").replace(/^0+/, "");
  if (digits.length <= 15 || !text.includes(".")) return text;
  const rounded = Number(text).toPrecision(15);
  return rounded.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
