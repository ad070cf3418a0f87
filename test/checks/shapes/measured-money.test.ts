import { moneyOf } from "../../../src/checks/shapes/measured-money";
import { Amount } from "../../../src/quantities/amount";
import type { Quantity } from "../../../src/quantities/measure";
import { readMeasure } from "../../../src/quantities/measure";

function quantity(text: string): Quantity {
  const measure = readMeasure(text);
  if (measure.kind !== "quantity") throw new Error(text);
  return measure;
}

const money = (text: string, beside?: string) => moneyOf(quantity(text), beside ? quantity(beside) : undefined);

describe("money in a target or an actual value", () => {
  test("is exact to its own last place", () => {
    expect(money("≤90万元")).toEqual(Amount.fen(90_000_000, 1_000_000));
    expect(money("89.974万元")).toEqual(Amount.fen(89_974_000, 1_000));
    expect(money("305元")).toEqual(Amount.fen(30_500, 100));
    expect(money("12.34元")).toEqual(Amount.fen(1_234, 1));
  });

  test("may do without 元, and without a unit beside one that has it", () => {
    expect(money("150万")).toEqual(Amount.fen(150_000_000, 1_000_000));
    expect(money("90", "≤90万元")).toEqual(Amount.fen(90_000_000, 1_000_000));
  });

  test("is not what counts other things, grows, or is beyond all budgets", () => {
    expect(money("8个")).toBeUndefined();
    expect(money("8", "≥8个")).toBeUndefined();
    expect(money("90")).toBeUndefined();
    expect(money("同比增长5万元")).toBeUndefined();
    expect(money("99999999999999999999万元")).toBeUndefined();
  });
});
