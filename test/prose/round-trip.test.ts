import fc from "fast-check";
import { figuresOf } from "./read";

const wide = (text: string): string =>
  text.replace(/[0-9.,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const grouped = (whole: string): string => whole.replace(/\B(?=(?:\d{3})+$)/g, ",");

const digits = "零一二三四五六七八九";
const underTenThousand = (value: number): string => {
  const places = ["千", "百", "十", ""];
  let [text, gap] = ["", false];
  for (const [index, digit] of [...String(value).padStart(4, "0")].map(Number).entries()) {
    if (digit === 0) gap = text !== "";
    else {
      text += (gap ? "零" : "") + digits.charAt(digit) + (places[index] ?? "");
      gap = false;
    }
  }
  return text.replace(/^一十/, "十");
};

interface Printed {
  readonly written: string;
  readonly fen: number;
}

const units = [
  { unit: "元", scale: 2 },
  { unit: "千元", scale: 5 },
  { unit: "万元", scale: 6 },
  { unit: "亿元", scale: 10 },
];
const shapes: readonly ((whole: string, fraction: string) => string)[] = [
  (whole, fraction) => whole + (fraction && `.${fraction}`),
  (whole, fraction) => grouped(whole) + (fraction && `.${fraction}`),
  (whole, fraction) => whole + (fraction && `. ${fraction}`),
  (whole, fraction) => whole + (fraction && ` .${fraction}`),
  (whole, fraction) => wide(whole + (fraction && `.${fraction}`)),
  (whole, fraction) => wide(grouped(whole) + (fraction && `.${fraction}`)),
];

const inDigits: fc.Arbitrary<Printed> = fc
  .record({
    whole: fc.nat(899_999),
    fraction: fc.option(fc.tuple(fc.nat(9), fc.nat(9)), { nil: undefined }),
    shape: fc.constantFrom(...shapes),
    size: fc.constantFrom(...units),
    blank: fc.constantFrom("", " ", "　"),
  })
  .map(({ whole, fraction, shape, size: { unit, scale }, blank }) => {
    const hundredths = fraction ? fraction[0] * 10 + fraction[1] : 0;
    return {
      written: shape(String(whole), fraction ? fraction.join("") : "") + blank + unit,
      fen: whole * 10 ** scale + hundredths * 10 ** (scale - 2),
    };
  });

const inChinese: fc.Arbitrary<Printed> = fc
  .record({
    value: fc.integer({ min: 1, max: 9_999 }),
    size: fc.constantFrom(...units.filter(({ unit }) => unit !== "千元")),
  })
  .map(({ value, size: { unit, scale } }) => ({ written: underTenThousand(value) + unit, fen: value * 10 ** scale }));

const before = fc.constantFrom("公用经费", "2023年公务接待费支出", "《某办法》规定的补助", "约", "其中：培训费", "共");
const after = fc.constantFrom("。", "，用于采购。", "；", "（含税）", "\n二、其他", "以上", "左右，已拨付", "");

describe("money printed in any shape is read back", () => {
  test("one amount: the same fen at the same place", () => {
    fc.assert(
      fc.property(before, fc.oneof(inDigits, inChinese), after, (head, { written, fen }, tail) => {
        const found = figuresOf(head + written + tail, "amount");
        expect(found.map((figure) => [figure.amount.fen, figure.start, figure.end])).toEqual([
          [fen, head.length, head.length + written.length],
        ]);
      }),
      { numRuns: 3_000 },
    );
  });

  test("several in one sentence: none lost, none joined", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(inDigits, inChinese), { minLength: 2, maxLength: 8 }), (printed) => {
        const text = printed.map(({ written }, index) => `第${index + 1}项支出${written}`).join("，");
        expect(figuresOf(text, "amount").map(({ amount }) => amount.fen)).toEqual(printed.map(({ fen }) => fen));
      }),
      { numRuns: 500 },
    );
  });

  test("percentages: the same rate at the same place", () => {
    fc.assert(
      fc.property(
        fc.nat(19_999),
        fc.constantFrom(...shapes),
        fc.constantFrom("%", "％", " %"),
        (value, shape, sign) => {
          const written = shape(String(Math.floor(value / 100)), String(value % 100).padStart(2, "0")) + sign;
          const found = figuresOf(`执行率${written}。`, "percentage");
          expect(found.map(({ rate, start, end }) => [rate.units, start, end])).toEqual([
            [value * 10_000, 3, 3 + written.length],
          ]);
        },
      ),
    );
  });
});

describe("any text at all", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."一二三十百万亿元年月日个项%％。，；：、（）《》“”【】〔〕. ,-—至等和其中较上比占Xx×…\n\t|1234567890",
    ),
    fc.constantFrom(
      "其中",
      "较上年减少",
      "同比增长",
      "分别为：",
      "等3个",
      "一是",
      "2024年",
      "占 %",
      "万元",
      "（一）",
      "1. ",
    ),
    fc.string({ maxLength: 4, unit: "grapheme" }),
  );

  test("is read without failing, and every place holds what it says", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        figuresOf(text, "amount");
      }),
      { numRuns: 3_000 },
    );
  });
});
