import fc from "fast-check";
import { readFileSync } from "node:fs";
import { reviewFiling } from "../../../src/actions/review-filing";
import { checks } from "../../../src/checks/index";
import type { Edition } from "../../../src/forms/editions/edition";
import { hunan2024 } from "../../../src/forms/editions/hunan-2024";
import { EditionInvalid, editionOf, readEdition } from "../../../src/forms/editions/read-edition";
import { exampleEditionFile } from "../../support/platform-edition";
import { specimenWorkbook } from "../../support/specimen";
import { spoiltJson } from "../../support/spoilt-json";

const least = { id: "mine", name: "本县", extends: "hunan-2024" };
const source = "某通知";
const example = JSON.parse(readFileSync(exampleEditionFile, "utf8")) as Record<string, unknown>;

/** The edition, or what is said of it; any other exception fails the test. */
function read(data: unknown): Edition | string {
  try {
    return editionOf(data, checks);
  } catch (error) {
    if (error instanceof EditionInvalid) return error.message;
    throw error;
  }
}

describe("an edition file", () => {
  test("that only names its base is the base by another name", () => {
    expect(read(least)).toEqual({ ...hunan2024, id: "mine", name: "本县" });
  });

  test("differs from its base in what it says and nothing else", () => {
    const edition = editionOf(
      {
        ...least,
        sources: ["《某县通知》"],
        titles: { overall: "{Y}年度整体支出自评表" },
        labels: { unit: "单位（盖章）名称" },
        executionPoints: 20,
        weightSchemes: [{ name: "产出50、效益30", execution: 20, groups: { output: 50, benefit: 30 } }],
        thresholds: { overAchievement: { value: 120, source } },
        grades: { good: 75 },
        tiers: { partly: 50 },
        severities: { A02: { severity: "error", source } },
        switchedOff: { C20: source },
        platform: { goalText: { source } },
      },
      checks,
    );
    expect(edition).toEqual({
      ...hunan2024,
      id: "mine",
      name: "本县",
      sources: ["《某县通知》"],
      titles: { ...hunan2024.titles, overall: "{Y}年度整体支出自评表" },
      labels: { ...hunan2024.labels, unit: "单位（盖章）名称" },
      executionPoints: 20,
      weightSchemes: [{ name: "产出50、效益30", execution: 20, groups: { output: 50, benefit: 30 } }],
      thresholds: { ...hunan2024.thresholds, overAchievement: 120 },
      thresholdSources: { ...hunan2024.thresholdSources, overAchievement: source },
      grades: { excellent: 90, good: 75, fair: 60 },
      tiers: { achieved: 80, partly: 50 },
      severities: { A02: { severity: "error", source } },
      switchedOff: { C20: source },
      platform: { goalText: { source } },
    });
  });
});

describe("what is wrong with an edition file is said in Chinese, with the entry", () => {
  test.each<[string, unknown, RegExp]>([
    ["a list", [], /^写的是列表，应为\{ … \}/],
    ["nothing", null, /^写的是 null，应为/],
    ["no id", { name: "本县", extends: "hunan-2024" }, /^“id”没有写，必须写。$/],
    ["an empty id", { ...least, id: "" }, /“id”是空的，应为版本的代号/],
    ["an id of blanks", { ...least, id: " " }, /“id”是空的/],
    ["an id with a slash", { ...least, id: "a/b" }, /“id”不能有空格、斜杠/],
    ["the id of a built-in edition", { ...least, id: "mof-2020" }, /“id”与自带的版本 mof-2020 同名/],
    ["a number as name", { ...least, name: 2024 }, /“name”写的是 2024，应为版本的名称/],
    [
      "a base we do not have",
      { ...least, extends: "hunan-2023" },
      /“extends”写的是“hunan-2023”，应为 hunan-2024 或 mof-2020/,
    ],
    ["an unknown entry", { ...least, titels: {} }, /“titels”没有这一项，是不是 tiers、titles。$/],
    [
      "an entry far from all",
      { ...least, grades: { best: 99 } },
      /“grades › best”没有这个等级，可以写 excellent、good、fair/,
    ],
    [
      "an inherited name",
      JSON.parse('{"id":"a","name":"甲","extends":"mof-2020","__proto__":{}}'),
      /“__proto__”没有这一项/,
    ],
    ["an inherited code", { ...least, severities: { toString: {} } }, /“severities › toString”没有这项检查或提示/],
    [
      "a bare threshold",
      { ...least, thresholds: { overAchievement: 120 } },
      /“thresholds › overAchievement”写的是 120，应为\{ … \}/,
    ],
    [
      "a threshold without a source",
      { ...least, thresholds: { overAchievement: { value: 120 } } },
      /“thresholds › overAchievement › source”没有写，必须写/,
    ],
    [
      "a threshold in words",
      { ...least, thresholds: { overAchievement: { value: "120%", source } } },
      /“thresholds › overAchievement › value”写的是“120%”，应为百分数（不写 %），100.5 至 1000/,
    ],
    [
      "an over-achievement below the target",
      { ...least, thresholds: { overAchievement: { value: 30, source } } },
      /“thresholds › overAchievement › value”写的是 30，应为百分数（不写 %），100.5 至 1000/,
    ],
    [
      "a rate above 100",
      { ...least, thresholds: { lowExecutionRate: { value: 900, source } } },
      /“thresholds › lowExecutionRate › value”写的是 900，应为百分数（不写 %），0 至 100/,
    ],
    [
      "a likeness that would find everything alike",
      { ...least, thresholds: { copiedGoalLikeness: { value: 5, source } } },
      /“thresholds › copiedGoalLikeness › value”写的是 5，应为百分数（不写 %），50 至 100/,
    ],
    [
      "a day no calendar has",
      { ...least, deadlines: { report: "2025-02-30", publication: "2025-06-20", source } },
      /“deadlines › report”不是日历上有的日子/,
    ],
    [
      "published before it is reported",
      { ...least, deadlines: { report: "2025-06-20", publication: "2025-04-18", source } },
      /“deadlines”公开期限早于报送期限/,
    ],
    ["an unknown threshold", { ...least, thresholds: { overAchivement: {} } }, /没有这个阈值，是不是 overAchievement/],
    ["an unknown code", { ...least, switchedOff: { A2: source } }, /“switchedOff › A2”没有这项检查，是不是 A02/],
    ["no reason to switch off", { ...least, switchedOff: { A02: "" } }, /“switchedOff › A02”是空的，应为停用的原因/],
    [
      "an unknown message",
      { ...least, severities: { "C10.beyonds": { severity: "error", source } } },
      /“severities › C10\.beyonds”没有这项检查或提示，是不是 C10\.beyond/,
    ],
    [
      "an unknown severity",
      { ...least, severities: { A02: { severity: "fatal", source } } },
      /“severities › A02 › severity”写的是“fatal”，应为 error、warning 或 reminder/,
    ],
    [
      "weights that do not come to 100",
      { ...least, weightSchemes: [{ name: "甲", execution: 10, groups: { output: 50, benefit: 35 } }] },
      /“weightSchemes › 第 1 项”“甲”的分值 10＋50＋35 合计 95，应为 100/,
    ],
    [
      "execution points no scheme has",
      { ...least, executionPoints: 20 },
      /“executionPoints”是 20，各分值结构的 execution 却是 10/,
    ],
    ["grades in the wrong order", { ...least, grades: { good: 95 } }, /“grades”优 90、良 95、中 60 应由高到低/],
    ["tiers in the wrong order", { ...least, tiers: { partly: 80 } }, /“tiers”达成 80% 应高于部分达成 80%/],
    ["a number beyond all", { ...least, totalPoints: Infinity }, /“totalPoints”写的是 Infinity，应为分数，1 至 1000/],
    ["a third of a point", { ...least, executionPoints: 3.3 }, /可以带 \.5/],
    [
      "a title in Latin",
      { ...least, titles: { overall: "Form" } },
      /“titles › overall”写的是“Form”，应为表的标题，其中要有汉字/,
    ],
    [
      "one word for two things",
      { ...least, labels: { budget: "数额（万元）", finalAccount: "数额" } },
      /“labels › finalAccount”与 budget 写的是同一个词/,
    ],
    [
      "caps that rise as the rate falls",
      {
        ...least,
        platform: {
          totalCaps: {
            caps: [
              { below: 80, most: 79 },
              { below: 70, most: 89 },
            ],
            source,
          },
        },
      },
      /“platform › totalCaps”执行率低于 70% 的上限 89 分应低于执行率更高时的上限/,
    ],
    [
      "a kind set twice",
      {
        ...least,
        platform: {
          kindPoints: {
            kinds: [
              { name: "数量", points: 1 },
              { name: "数量", points: 2 },
            ],
            source,
          },
        },
      },
      /“platform › kindPoints”“数量”写了两次/,
    ],
    [
      "several faults at once",
      { ...least, id: "", extends: 1 },
      /^共 2 处不对：（1）“id”是空的.*；（2）“extends”写的是 1/,
    ],
  ])("%s", (_, data, message) => {
    const said = read(data);
    expect(said).toMatch(message);
    expect(said).toMatch(/。$/);
  });

  test("a text that is no JSON names line and column", () => {
    expect(() => readEdition('{\n  "id": "a",,\n}', checks)).toThrow("不是合格的 JSON，第 2 行第 13 列：");
  });
});

describe("any JSON value", () => {
  test("is an edition or a clear error, nothing else", () => {
    const value = fc.oneof(fc.jsonValue(), spoiltJson(example), spoiltJson({ ...example, ...least }));
    let accepted = 0;
    fc.assert(
      fc.property(value, (data) => {
        const result = read(JSON.parse(JSON.stringify(data)) as unknown);
        if (typeof result !== "string") accepted += 1;
        else expect(result).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test("and what is accepted reviews a filing", async () => {
    const workbook = await specimenWorkbook();
    let reviewed = 0;
    await fc.assert(
      fc.asyncProperty(spoiltJson({ ...example, thresholds: everyThreshold }), async (data) => {
        const edition = read(data);
        if (typeof edition === "string") return;
        reviewed += 1;
        const { findings } = await reviewFiling(workbook, edition, checks);
        for (const { message } of findings) expect(message).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: 150 },
    );
    expect(reviewed).toBeGreaterThan(20);
  });
});

const everyThreshold = Object.fromEntries(
  Object.entries(hunan2024.thresholds).map(([name, value]) => [name, { value, source }]),
);
