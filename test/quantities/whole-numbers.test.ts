import fc from "fast-check";
import { productOverCut, roundedTo } from "../../src/quantities/whole-numbers";

/** Half of them small, half beyond what a product can hold. */
const units = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.maxSafeInteger());

const bounded = (value: bigint): number =>
  Math.min(Math.max(Number(value), -Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);

describe("whole numbers", () => {
  it("a product over a third figure is exact, whatever its size", () => {
    fc.assert(
      fc.property(units, units, units, (a, b, c) => {
        fc.pre(c !== 0);
        expect(productOverCut(a, b, c)).toBe(bounded((BigInt(a) * BigInt(b)) / BigInt(c)) || 0);
      }),
    );
  });

  it("rounding to a step goes half away from zero", () => {
    fc.assert(
      fc.property(units, fc.constantFrom(1, 10, 100, 1000, 10_000), (figure, step) => {
        const [size, whole] = [BigInt(Math.abs(figure)), BigInt(step)];
        const rounded = bounded(((2n * size + whole) / (2n * whole)) * whole);
        expect(roundedTo(figure, step)).toBe((figure < 0 ? -rounded : rounded) || 0);
      }),
    );
  });

  it.each([
    [12_345, 10, 12_350],
    [12_344, 10, 12_340],
    [-12_345, 10, -12_350],
    [-4, 10, 0],
  ])("%d to the nearest %d is %d", (figure, step, rounded) => {
    expect(roundedTo(figure, step)).toBe(rounded);
  });
});
