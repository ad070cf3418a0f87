import { checks } from "../../../src/checks/index";
import { EditionInvalid, readEdition } from "../../../src/forms/editions/read-edition";

const source = { source: "某通知" };
const sound = { id: "mine", name: "本县", extends: "hunan-2024" };

function saidOf(data: unknown, written = JSON.stringify(data, undefined, 2)): string {
  try {
    readEdition(written, checks);
    return "";
  } catch (error) {
    if (error instanceof EditionInvalid) return error.message;
    throw error;
  }
}

describe("what is wrong in an edition file is told with its line and column", () => {
  test.each<[string, unknown, RegExp]>([
    ["a wrong type", { ...sound, totalPoints: "百" }, /^第 5 行第 3 列：“totalPoints”/],
    [
      "an unknown name",
      { ...sound, thresholds: { overAchievment: { value: 1, ...source } } },
      /^第 6 行第 5 列：“thresholds › overAchievment”/,
    ],
    ["an entry of a list", { ...sound, sources: ["甲", 3] }, /^第 7 行第 5 列：“sources › 第 2 项”/],
    ["what is missing, at the group that lacks it", { ...sound, severities: { A02: source } }, /^第 6 行第 5 列：/],
    ["a missing name of the whole file", { id: "mine", extends: "hunan-2024" }, /^第 1 行第 1 列：“name”/],
    ["what contradicts the rest", { ...sound, grades: { good: 95 } }, /^第 \d 行第 \d 列：/],
  ])("%s", (_, data, said) => {
    expect(saidOf(data)).toMatch(said);
  });

  test("in one line, beside texts that hold brackets, colons and quotes", () => {
    const written = '{"id":"mine","name":"a\\":{,[","extends":"hunan-2024","sources":["]:",1]}';
    expect(saidOf(undefined, written)).toMatch(
      new RegExp(`^第 1 行第 ${written.indexOf(",1]") + 2} 列：“sources › 第 2 项”`),
    );
  });

  test("lines end as the file has them", () => {
    const written = JSON.stringify({ ...sound, totalPoints: "百" }, undefined, 2).replace(/\n/g, "\r\n");
    expect(saidOf(undefined, written)).toMatch(/^第 5 行第 3 列：/);
  });
});
