import fc from "fast-check";
import { Amount } from "../../src/quantities/amount";
import { Points } from "../../src/quantities/points";

describe("Points", () => {
  test("a share is rounded half up to two decimals and never exceeds the points", () => {
    expect(String(Points.of(10).share(Amount.wan(3876.91), Amount.wan(4056.5)))).toBe("9.56");
    expect(String(Points.of(10).share(Amount.wan(5), Amount.wan(4)))).toBe("10");
    expect(String(Points.of(10).share(Amount.wan(-5), Amount.wan(4)))).toBe("0");
  });

  test.each([
    ["8.62", true],
    ["8.61", true],
    ["8.63", false],
    ["8.6", true],
    ["9", true],
    ["8", true],
    ["10", false],
  ])("%s for 10 points × 215457.60 ÷ 250000.00: %s", (text, can) => {
    const [part, whole] = [Amount.parse("215457.6", "元"), Amount.parse("250000", "元")];
    expect(part && whole && Points.parse(text)?.canBeShareOf(Points.of(10), part, whole)).toBe(can);
  });

  test.each([
    ["9.55", true],
    ["9.56", true],
    ["9.5", true],
    ["9.6", true],
    ["9", true],
    ["10", true],
    ["9.557", true],
    ["9.54", false],
    ["9.57", false],
    ["9.4", false],
    ["9.7", false],
    ["8", false],
    ["9.56900", false],
  ])("%s for 95.57%% of 10 points: %s", (text, can) => {
    const [part, whole] = [Amount.wan(3876.91), Amount.wan(4056.5)];
    expect(Points.parse(text)?.canBeShareOf(Points.of(10), part, whole)).toBe(can);
  });

  test("one of two places may be rounded up", () => {
    const [part, whole] = [Amount.wan(95.51), Amount.wan(100)];
    expect(Points.parse("9.56")?.canBeShareOf(Points.of(10), part, whole)).toBe(true);
    expect(Points.parse("9.57")?.canBeShareOf(Points.of(10), part, whole)).toBe(false);
  });

  test("digits that a double adds show no place: 9.559999999999999 is 9.56", () => {
    expect(Points.parse("9.559999999999999")).toEqual(Points.parse("9.56"));
    expect(Points.parse("9.5500")?.step).toBe(1);
  });

  test("sums are exact where binary fractions are not", () => {
    expect(String(Points.sum([Points.of(0.1), Points.of(0.2)]))).toBe("0.3");
    expect(Points.sum([Points.of(9.56), Points.of(90)]).equals(Points.of(99.56))).toBe(true);
  });

  test("every share can be what it is", () => {
    const amount = fc.integer({ min: 1, max: 1e9 }).map((hundredths) => Amount.fen(hundredths * 10_000));
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 100 }), (part, whole, points) => {
        const weight = Points.of(points);
        expect(weight.share(part, whole).canBeShareOf(weight, part, whole)).toBe(true);
      }),
    );
  });
});
