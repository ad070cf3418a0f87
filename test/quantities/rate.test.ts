import fc from "fast-check";
import { Amount } from "../../src/quantities/amount";
import { Count } from "../../src/quantities/count";
import { Rate } from "../../src/quantities/rate";

const percent = (text: string): Rate => {
  const rate = Rate.percent(text);
  if (!rate) throw new Error(text);
  return rate;
};

describe("Rate", () => {
  test.each([
    [82, 87, "94.25%"],
    [50, 46, "108.70%"],
    [1, 3, "33.33%"],
    [2, 3, "66.67%"],
    [0, 5, "0.00%"],
    // Rounded to a millionth of a point first it would be 99.995000 and then 100.00.
    [19_998, 19_999, "99.99%"],
  ])("%d of %d is %s", (part, whole, printed) => {
    expect(String(Rate.of(Count.of(part), Count.of(whole))?.rounded())).toBe(printed);
  });

  test("nothing can be divided by zero", () => {
    expect(Rate.of(Amount.wan(5), Amount.zero)).toBeUndefined();
    expect(percent("0").canBe(Amount.zero, Amount.zero)).toBe(false);
  });

  test.each([
    ["86.18", true, "rounded"],
    ["86.19", false, "one last place too much"],
    ["86.2", true, "rounded to one decimal"],
    ["86.1", true, "cut off after one decimal"],
    ["86.3", false, "neither rounded nor cut off"],
    ["86", true, "rounded to a whole percent"],
    ["87", false, "a percent too much"],
  ])("215457.60 of 250000.00 as %s%%: %s (%s)", (text, can) => {
    const [part, whole] = [Amount.parse("215457.6", "元"), Amount.parse("250000", "元")];
    expect(part && whole && percent(text).canBe(part, whole)).toBe(can);
  });

  test.each([
    ["91.66", true],
    ["91.6", true],
    ["91.67", false],
    ["91.7", false],
    ["91", false],
    ["90.6", false],
  ])("11 of 12 as %s%%, cut off: %s", (text, cut) =>
    expect(percent(text).isCutOff(Count.of(11), Count.of(12))).toBe(cut),
  );

  test("99.99% for 99.996% is no 100%", () =>
    expect(percent("99.99").isCutOff(Count.of(99996), Count.of(100000))).toBe(false));

  test("amounts known to 0.01 万元 only widen the rate: 3.00 of 3.00 ± 0.005", () => {
    expect(percent("100.2").canBe(Amount.wan(3), Amount.wan(3))).toBe(true);
    expect(percent("101").canBe(Amount.wan(3), Amount.wan(3))).toBe(false);
  });

  test("reads ratios as Excel stores them, with the decimals the format shows", () => {
    expect(String(Rate.ratio("0.955727844", 2))).toBe("95.572784%");
    expect(Rate.ratio("0.96", 2)?.step).toBe(10_000);
    expect(Rate.ratio("0.9557", 0)?.step).toBe(10_000);
  });

  test("a quotient no form can mean stays at the bound instead of failing", () => {
    expect(Rate.of(Amount.wan(9e9), Amount.fen(1))?.isMoreThan(Rate.full)).toBe(true);
  });

  test("counts how many last places it is away", () => {
    const exact = Rate.of(Count.of(86183), Count.of(100000));
    expect(exact && percent("86.19").placesFrom(exact)).toBe(1);
    expect(exact && percent("96.18").placesFrom(exact)).toBe(1000);
  });

  test("the rounded quotient of any two amounts is accepted, and so is the one cut off", () => {
    const amounts = fc.integer({ min: 100, max: 1e9 }).map((hundredths) => Amount.fen(hundredths * 10_000));
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 4 }), (part, whole, decimals) => {
        const exact = Rate.of(part, whole);
        if (!exact) throw new Error("no rate");
        expect(exact.rounded(decimals).canBe(part, whole)).toBe(true);
        const cut = Math.floor(exact.units / 10 ** (6 - decimals));
        expect(Rate.percent((cut / 10 ** decimals).toFixed(decimals))?.canBe(part, whole)).toBe(true);
      }),
    );
  });
});
