import { Amount } from "../../src/quantities/amount";
import { sumAgrees, sumExceeds } from "../../src/quantities/fixed";

const amounts = (...values: readonly number[]): Amount[] => values.map((value) => Amount.wan(value));

describe("sums of printed figures", () => {
  test.each([
    ["exact", 20.83, [17.83, 3], true],
    ["off by half a last place for each of three figures", 20.84, [17.83, 3], true],
    ["off by two last places", 20.85, [17.83, 3], false],
    ["ten parts may carry more rounding than two", 1.05, [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], true],
  ])("agree or not: %s", (_, total, parts, agrees) => {
    expect(sumAgrees(Amount.wan(total), amounts(...parts))).toBe(agrees);
  });

  test.each([
    ["the parts fill the limit", [58.2, 79.3, 18.4], 155.9, false],
    ["above it by what rounding explains", [58.2, 79.3, 18.4], 155.88, false],
    ["above it by more", [58.2, 79.3, 18.4], 155.87, true],
    ["far below it", [58.2], 155.9, false],
  ])("exceed a limit or not: %s", (_, parts, limit, exceeds) => {
    expect(sumExceeds(amounts(...parts), Amount.wan(limit))).toBe(exceeds);
  });
});
