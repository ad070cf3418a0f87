import { inShort, scoreOf } from "./scored-case";

describe("several figures", () => {
  test.each([
    ["≥1部宣传片、≥2套方案", "宣传片1部，方案2套", "10 parts met"],
    ["≥1部宣传片、≥2套方案", "宣传片1部，方案1套", "manual parts missed"],
    ["完成1部宣传片,2套方案", "宣传片2部，方案2套", "10 parts met ?"],
    ["≥1部宣传片、≥2套方案", "宣传片≥1部，方案2套", "manual"],
    ["≥1部宣传片、≥2套方案", "1部", "manual"],
    ["投诉≤2起、回访≥100人", "投诉3起、回访100人", "manual parts missed"],
    ["=3期、=120人", "4期、120人", "manual"],
    ["≥1部宣传片、≥2套方案", "已完成", "[8, 10] tier met"],
    ["5个", "宣传片1部，方案1套", "manual"],
  ])("%s, done %s: %s", (target, actual, expected) => expect(inShort(scoreOf({ target, actual }))).toBe(expected));
});
