/**
 * A number held as whole units of 10^-scale together with `step`, the size of the last place it showed (in the same units).
 * The step is where every tolerance comes from: a figure shown as 12.50 stands for anything in [12.495, 12.505].
 */
export abstract class Fixed {
  // Declared and then set: a field that is defined and set takes twice as long, and a filing has thousands of figures.
  declare readonly units: number;
  declare readonly step: number;

  protected constructor(units: number, step: number) {
    if (!Number.isSafeInteger(units)) throw new RangeError("A figure must be a whole number of units.");
    this.units = units;
    this.step = step;
  }

  abstract readonly kind: string;

  get isZero(): boolean {
    return this.units === 0;
  }

  get isNegative(): boolean {
    return this.units < 0;
  }

  equals(other: Fixed): boolean {
    return this.units === other.units;
  }

  isMoreThan(other: Fixed): boolean {
    return this.units > other.units;
  }

  isLessThan(other: Fixed): boolean {
    return this.units < other.units;
  }

  /** True when two printings of one figure, each rounded to its own last place, could both be right: 45.00 and 45.01 do not exclude each other. */
  agreesWithinRounding(other: Fixed): boolean {
    return 2 * Math.abs(this.units - other.units) <= this.step + other.step;
  }

  /** True when this figure exceeds the other by more than rounding explains. */
  clearlyExceeds(other: Fixed): boolean {
    return 2 * (this.units - other.units) > this.step + other.step;
  }

  /**
   * True when this figure is above a limit it may reach. Rounding never turns the order of two figures shown to the same
   * places: 45.01 spent is more than the 45.00 there was. 45.01 beside 45 may be the same.
   */
  exceeds(limit: Fixed): boolean {
    return this.step === limit.step ? this.units > limit.units : this.clearlyExceeds(limit);
  }

  /** True when this figure is the other give or take one percent of it: 3.01 万元 for 3.00, not 3.04. */
  isWithinOnePercentOf(other: Fixed): boolean {
    return 100 * Math.abs(this.units - other.units) <= Math.abs(other.units);
  }

  abstract toString(): string;
}

/** Σ of the parts agrees with the stated total within 0.5 × last place × (number of parts + 1), the general rule for sums. */
export function sumAgrees(total: Fixed, parts: readonly Fixed[]): boolean {
  const sum = parts.reduce((units, part) => units + part.units, 0);
  const tolerance = parts.reduce((steps, part) => steps + part.step, total.step);
  return 2 * Math.abs(total.units - sum) <= tolerance;
}

/** True when the parts add up to more than `limit` by more than rounding explains, the tolerance being that of sums. */
export function sumExceeds(parts: readonly Fixed[], limit: Fixed): boolean {
  const sum = parts.reduce((units, part) => units + part.units, 0);
  return sum > limit.units && !sumAgrees(limit, parts);
}
