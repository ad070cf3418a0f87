import { readMeasure } from "../../src/quantities/measure";
import { readingOf } from "../../src/quantities/measuring/reading";

describe("how a value was read", () => {
  test.each([
    ["95%以上", "不低于95%"],
    ["达到95%以上", "不低于95%"],
    ["百分之九十以上", "不低于90%"],
    ["控制在5次以内", "不高于5次"],
    ["5个工作日内", "不高于5个工作日"],
    ["不超过90万元", "不高于90万元"],
    ["低于等于5%", "不高于5%"],
    ["至少2次", "不低于2次"],
    ["三次", "3次"],
    ["完成50个", "50个"],
    ["同比增长≥5%", "增长不低于5%"],
    ["降低3%", "下降3%"],
    ["介于1和3之间", "1至3"],
    ["≥60%且≤80%", "60至80%"],
    ["完成1部宣传片,2套方案", "宣传片1部、方案2套"],
    ["≥3期、≥120人", "不低于3期、不低于120人"],
  ])("%s is explained as %s", (text, expected) => expect(readingOf(readMeasure(text))).toBe(expected));

  test.each([
    "≥95%",
    ">=95%",
    "≤90万元",
    "8个",
    "50",
    "0",
    "=100%",
    "不低于95%",
    "-3.5%",
    "1,000人",
    "3‰",
    "结余率≤5%",
    "合格率100%",
    "1–3个",
    "80%-90%",
    "显著提升",
    "2024年12月",
    "12 个",
    "5 个工作日",
  ])("%s is plain", (text) => expect(readingOf(readMeasure(text))).toBe(""));

  test("a bare figure takes the unit of the other", () => {
    expect(readingOf(readMeasure("90"), readMeasure("≤80万元"))).toBe("90万元");
    expect(readingOf(readMeasure("≥95"), readMeasure("90%"))).toBe("不低于95%");
    expect(readingOf(readMeasure("0"), readMeasure("≤80万元"))).toBe("");
    expect(readingOf(readMeasure("90"), readMeasure("80"))).toBe("");
  });
});
