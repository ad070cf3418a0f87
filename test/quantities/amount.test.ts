import fc from "fast-check";
import { Amount } from "../../src/quantities/amount";
import { sumAgrees } from "../../src/quantities/fixed";

const wan = (text: string, atLeast = 2): Amount => {
  const amount = Amount.parse(text, "万元", atLeast);
  if (!amount) throw new Error(`${text} was not read`);
  return amount;
};

describe("Amount", () => {
  test.each([
    ["20.83", "万元", 20_830_000],
    ["0.000001", "万元", 1],
    ["1303.54", "万元", 1_303_540_000],
    ["215457.6", "元", 21_545_760],
    ["1437.88", "亿元", 14_378_800_000_000],
    ["-12.5", "万元", -12_500_000],
    ["0.30000000000000004", "万元", 300_000],
    ["3876.9099999999999", "万元", 3_876_910_000],
    ["1e-2", "万元", 10_000],
    [".5", "万元", 500_000],
  ] as const)("%s %s is %d fen", (text, unit, fen) => {
    expect(Amount.parse(text, unit)?.fen).toBe(fen);
  });

  test.each(["", ".", "1.2.3", "M.8", "12a", "--1", "1,000", "99999999999999999999"])("%j is no amount", (text) => {
    expect(Amount.parse(text, "万元")).toBeUndefined();
  });

  test("prints two decimals, and more only where there are more", () => {
    expect(String(wan("45"))).toBe("45.00万元");
    expect(String(wan("89.974"))).toBe("89.974万元");
    expect(wan("-0.5").in("元")).toBe("-5000.00");
  });

  test("a whole figure among figures with two decimals is exact to 0.01", () => {
    expect(sumAgrees(wan("45"), [wan("12"), wan("25"), wan("8")])).toBe(true);
    expect(sumAgrees(wan("45"), [wan("12"), wan("25"), wan("9")])).toBe(false);
  });

  test("a sum of n parts may be off by half a last place for each part and the total", () => {
    const parts = [wan("0.01"), wan("0.01"), wan("0.01")];
    expect(sumAgrees(wan("0.05"), parts)).toBe(true);
    expect(sumAgrees(wan("0.06"), parts)).toBe(false);
    expect(sumAgrees(wan("0.1", 1), [wan("0.01")])).toBe(false);
  });

  test("two printings of one figure agree within half a last place each", () => {
    expect(wan("45.00").agreesWithinRounding(wan("45.01"))).toBe(true);
    expect(wan("45.00").agreesWithinRounding(wan("45.02"))).toBe(false);
    expect(wan("45.00").agreesWithinRounding(wan("45.004"))).toBe(true);
  });

  test("moves by powers of ten, as when 元 was typed for 万元", () => {
    expect(wan("300000").timesTenTo(-4).fen).toBe(wan("30").fen);
    expect(wan("30").timesTenTo(4).fen).toBe(wan("300000").fen);
  });

  test("whatever is printed reads back as the same money", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e14, max: 9e14 }), (fen) => {
        for (const unit of ["元", "万元"] as const)
          expect(Amount.parse(Amount.fen(fen).in(unit), unit, 2)?.fen).toBe(fen);
      }),
    );
  });

  test("the value a cell holds is the printed decimal, not a binary neighbour", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9e11 }), (hundredths) => {
        const amount = Amount.fen(hundredths * 10_000);
        expect(Amount.parse(String(amount.cellValue("万元")), "万元")?.fen).toBe(amount.fen);
      }),
    );
  });

  test("an absurd sum stays at the bound instead of failing, and cannot be mistaken for the right one", () => {
    const absurd = wan("9000000000").plus(wan("9000000000"));
    expect(absurd.fen).toBe(Number.MAX_SAFE_INTEGER);
    expect(Amount.parse("9900000000", "万元")).toBeUndefined();
  });
});
