import fc from "fast-check";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { Points } from "../../src/quantities/points";
import { gradeOf, gradeWords } from "../../src/scoring/grade";

describe("the grade of a total", () => {
  test.each([
    [100, "优"],
    [90, "优"],
    [89.99, "良"],
    [89.5, "良"],
    [80, "良"],
    [79.99, "中"],
    [60, "中"],
    [59.99, "差"],
    [0, "差"],
  ])("%s points: %s", (points, word) => expect(gradeWords[gradeOf(Points.of(points), hunan2024)]).toBe(word));

  test("the bounds are the edition's", () => {
    const strict = { ...hunan2024, grades: { excellent: 95, good: 85, fair: 70 } };
    expect([94, 84, 69].map((points) => gradeOf(Points.of(points), strict))).toEqual(["good", "fair", "poor"]);
  });

  test("more points never earn a lower grade", () => {
    const order = ["poor", "fair", "good", "excellent"];
    const hundredths = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(hundredths, hundredths, (some, more) => {
        const [low, high] = [some, Math.min(some + more, 10_000)].map((value) => Points.of(value / 100));
        if (!low || !high) return;
        expect(order.indexOf(gradeOf(high, hunan2024))).toBeGreaterThanOrEqual(order.indexOf(gradeOf(low, hunan2024)));
      }),
    );
  });
});
