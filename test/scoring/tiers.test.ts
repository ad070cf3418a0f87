import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { Points } from "../../src/quantities/points";
import { bandOf, isWithin, tierOf } from "../../src/scoring/tiers";

describe("the tier a value names", () => {
  test.each([
    ["达成预期指标", "achieved"],
    ["达成年度指标", "achieved"],
    ["完成", "achieved"],
    ["全部完成。", "achieved"],
    ["部分达成预期指标并具有一定效果", "partly"],
    ["部分达成 预期指标\n并具有一定效果", "partly"],
    ["部分完成", "partly"],
    ["未达成预期指标且效果较差", "missed"],
    ["未完成预期指标且效果较差", "missed"],
    ["未完成", "missed"],
    ["基本完成", undefined],
    ["效果明显", undefined],
    ["完成率高", undefined],
    ["", undefined],
  ])("%s: %s", (words, tier) => expect(tierOf(words)).toBe(tier));
});

describe("a score in its band", () => {
  test.each([
    ["achieved", "8", true],
    ["achieved", "10", true],
    ["achieved", "7.99", false],
    ["partly", "6", true],
    ["partly", "7.99", true],
    ["partly", "8", false],
    ["missed", "0", true],
    ["missed", "5.99", true],
    ["missed", "6", false],
  ] as const)("%s with %s of 10 points: %s", (tier, stated, expected) => {
    const score = Points.parse(stated);
    expect(score && isWithin(score, bandOf(tier, Points.of(10), hunan2024))).toBe(expected);
  });

  test("bounds of an odd weight are exact to a hundredth", () => {
    expect(String(bandOf("achieved", Points.of(22.5), hunan2024).low)).toBe("18");
    expect(String(bandOf("partly", Points.of(3.33), hunan2024).low)).toBe("2");
  });
});
