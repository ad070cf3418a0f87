import { alsoWords } from "../../src/checks/also-words";
import { runChecks } from "../../src/checks/run-checks";
import type { Finding } from "../../src/checks/check";
import { checks } from "../../src/checks/index";
import { readFiling } from "../../src/forms/read-filing";
import { plainText } from "../../src/narrative/plain-text";
import { writeReport } from "../../src/narrative/report";
import { scoreFiling } from "../../src/scoring/score-filing";
import type { Change } from "../support/change";
import { checksOfFigures } from "../support/checks-of-figures";
import { changeWorkbook } from "../support/change";
import { specimenEdition, specimenWorkbook } from "../support/specimen";

async function findingsAfter(change: Change): Promise<readonly Finding[]> {
  const workbook = await specimenWorkbook();
  await changeWorkbook(workbook, specimenEdition, change);
  return runChecks(readFiling(await workbook.read(), specimenEdition), checksOfFigures).findings;
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ code, at, also }) => [code, at.key, also.map((other) => other.code).sort()]);

describe("one fault, one finding", () => {
  test("a part mistyped is told at the part; the sum it breaks comes along", async () => {
    expect(told(await findingsAfter({ "basicData.hospitality.finalAccount": 8 }))).toEqual([
      ["B02", "basicData.hospitality.finalAccount", ["A04"]],
    ]);
  });

  test("a part forgotten under a total the reference confirms is told at the part", async () => {
    const [finding, ...others] = await findingsAfter({ "basicData.travelAbroad.budget": undefined });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "A79", at: { key: "basicData.travelAbroad.budget" } });
    expect(finding?.also.map(({ code }) => code).sort()).toEqual(["A04", "C04"]);
    expect(String(finding?.suggest)).toBe("12.00万元");
  });

  test("a score forgotten under a 总分 is told once, with the sum that lacks it", async () => {
    const [finding, ...others] = await findingsAfter({ "overall.indicators[整体任务数].score": undefined });
    expect(others).toEqual([]);
    expect([finding?.code, ...(finding?.also ?? []).map(({ code }) => code)]).toEqual(["A34", "C04"]);
    expect(finding?.severity).toBe("error");
  });

  test("a total the reference confirms is never to be overwritten by the sum of its parts", async () => {
    const findings = await findingsAfter({
      "basicData.travelAbroad.budget": undefined,
      "basicData.hospitality.budget": undefined,
    });
    const sum = findings.find(({ code }) => code === "A04");
    expect(sum).toMatchObject({ at: { key: "basicData.threePublicExpenses.budget" }, suggest: undefined });
    expect(sum?.message).toMatch(/；合计与预决算数据.*一致，应核对各分项。$/);
  });

  test("two checks that say the same of one cell are one finding", async () => {
    const [finding, ...others] = await findingsAfter({ "basicData.threePublicExpenses.finalAccount": 25 });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "A04", at: { key: "basicData.threePublicExpenses.finalAccount" } });
    expect(finding?.also.map(({ code }) => code).sort()).toEqual(["A11", "B02"]);
    expect(String(finding?.suggest)).toBe("20.83万元");
  });

  test("a negative amount makes every relation with it pointless", async () => {
    const findings = await findingsAfter({ "basicData.hospitality.finalAccount": -3 });
    expect(findings.map(({ code, at }) => [code, at.key])).toEqual([["C05", "basicData.hospitality.finalAccount"]]);
    expect(String(findings[0]?.suggest)).toBe("3.00万元");
  });

  test("what would be within its limit with the budget put right is not told besides", async () => {
    expect(told(await findingsAfter({ "basicData.vehicleRunning.budget": 2.5 }))).toEqual([
      ["B01", "basicData.vehicleRunning.budget", ["A05", "A10"]],
    ]);
  });

  test("what exceeds its limit even with the budget put right is told", async () => {
    const findings = await findingsAfter({
      "basicData.vehicleRunning.budget": 2.5,
      "basicData.vehicleRunning.finalAccount": 30,
      "budgetFigures.vehicleRunning.finalAccount": 30,
    });
    expect(findings.map(({ code }) => code)).toContain("A10");
  });

  const withoutReference = { "budgetFigures.operatingFunds": { approved: undefined, adjusted: undefined } };

  test("a budget whose point has moved is less than its parts and than what was spent of it: told once, at the budget", async () => {
    const given = { ...withoutReference, "basicData.operatingFunds.budget": 23.68 };
    expect(told(await findingsAfter(given))).toEqual([["A08", "basicData.operatingFunds.budget", ["A09"]]]);
  });

  test("a part whose point has moved and a real excess are two faults", async () => {
    const given = {
      ...withoutReference,
      "budgetFigures.operatingFunds": { approved: undefined, adjusted: undefined, finalAccount: undefined },
      "budgetFigures.officeExpenses": { approved: undefined, adjusted: undefined },
      "basicData.officeExpenses.budget": 620,
      "basicData.operatingFunds.finalAccount": 330,
    };
    const codes = (await findingsAfter(given)).map(({ code }) => code);
    expect(codes).toContain("A08");
    expect(codes).toContain("A09");
  });

  test("a rate over a mistyped number is told at the number", async () => {
    expect(told(await findingsAfter({ "basicData.staff.authorisedPosts": 870 }))).toEqual([
      ["B10", "basicData.staff.authorisedPosts", ["A01"]],
    ]);
  });

  test("spending that the breakdowns and the rate contradict is told at the spending, with what it should be", async () => {
    const given = { "overall.funding.total.executed": 3951.01, "budgetFigures.total.finalAccount": undefined };
    const [finding, ...others] = await findingsAfter(given);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "A30", at: { key: "overall.funding.total.executed" } });
    expect(String(finding?.suggest)).toBe("3915.01万元");
    expect(finding?.also.map(({ code }) => code)).toContain("A21");
  });

  const row = "overall.indicators[整体任务数]";

  test("分值 mistyped under its heading is told once, and named as what is wrong", async () => {
    for (const [points, code, other] of [
      [1, "A33", "A32"],
      // No reason is to be written for points that are not missing.
      [17, "A32", "C09"],
      [100, "A32", "C09"],
    ] as const) {
      const [finding, ...others] = await findingsAfter({ [`${row}.points`]: points });
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ code, suspect: { key: `${row}.points` }, suggest: undefined });
      expect(alsoWords(finding?.also ?? [], finding?.suspect)).toMatch(
        new RegExp(`^同一错误还使${other}.*不符，多半是“.*分值”填错$`),
      );
    }
  });

  test("分值 mistyped under a score worked out from the right one is told once, at the heading", async () => {
    const short = "overall.indicators[整体按期完成率]";
    const findings = await findingsAfter({ [`${short}.points`]: 20 });
    expect(told(findings)).toEqual([["A32", "overall.indicators.groups[产出指标].points", ["A35"]]]);
    expect(findings[0]?.suspect?.key).toBe(`${short}.points`);
  });

  const cost = "projects[标准化项目].indicators[标准控制数]";

  test("a cost mistyped above its limit is told once, with what was spent", async () => {
    const found = await findingsAfter({ [cost]: { name: "项目成本控制数", target: "≤30万元", actual: "41万元" } });
    expect(told(found)).toEqual([["X07", "projects[标准化项目].indicators[项目成本控制数].actual", ["A41"]]]);
  });

  test("a cost that is above its limit by what was spent as well is told of its score besides", async () => {
    const figures = {
      "projects[标准化项目].funding.appropriation.executed": 31,
      [cost]: { name: "项目成本控制数", target: "≤30万元", actual: "41万元" },
    };
    const codes = (await findingsAfter(figures)).map(({ code }) => code);
    expect(codes).toContain("A41");
  });

  test("a heading and a row that are off by different amounts stay two findings", async () => {
    const findings = await findingsAfter({
      "overall.indicators[整体合格率].points": 30,
      [`${row}.score`]: 16,
    });
    expect(told(findings).map(([code, at]) => [code, at])).toEqual([
      ["A32", "overall.indicators.groups[产出指标].points"],
      ["A33", `${row}.score`],
    ]);
  });

  /** The figures of 预决算数据 with what is a formula there following. */
  const reference = (cell: string, finalAccount: number, sums: Readonly<Record<string, number>>) => ({
    [`budgetFigures.${cell}`]: finalAccount,
    ...Object.fromEntries(Object.entries(sums).map(([line, amount]) => [`budgetFigures.${line}.finalAccount`, amount])),
  });

  test.each([
    [
      "公用经费, which two tables repeat",
      reference("operatingFunds.finalAccount", 232.87, { basicSpending: 2603.23, total: 3924.01 }),
      "budgetFigures.operatingFunds.finalAccount",
      "223.87万元",
    ],
    [
      "人员经费, which no table has",
      reference("personnelFunds.finalAccount", 2730.36, { basicSpending: 2954.23, total: 4275.01 }),
      "budgetFigures.personnelFunds.finalAccount",
      "2370.36万元",
    ],
    [
      "a project, which its own form and the sums repeat",
      reference("projects[其他项目].appropriation.executed", 1286.18, { projectSpending: 1338.78, total: 3933.01 }),
      "budgetFigures.projects[其他项目].appropriation.executed",
      "1268.18万元",
    ],
  ])("a figure mistyped in 预决算数据 is told there: %s", async (_, change, at, right) => {
    const findings = (await findingsAfter(change)).filter(({ severity }) => severity !== "reminder");
    expect(findings.map(({ code, at: { key } }) => [code, key])).toEqual([["B11", at]]);
    expect(String(findings[0]?.suggest)).toBe(right);
    expect(new Set(findings[0]?.also.map(({ code }) => code))).toEqual(new Set(["B02"]));
    expect(findings[0]?.also.length).toBeGreaterThanOrEqual(3);
  });

  test("an approved budget mistyped is told there where the adjusted one and the tables go together", async () => {
    const findings = await findingsAfter({
      "budgetFigures.personnelFunds.approved": 2640.06,
      "budgetFigures.basicSpending.approved": 2876.86,
      "budgetFigures.total.approved": 4236.5,
    });
    expect(told(findings).map(([code, at]) => [code, at])).toEqual([["B11", "budgetFigures.personnelFunds.approved"]]);
  });

  test("a form's own figure that its sums follow is told at the form", async () => {
    const findings = await findingsAfter({
      "basicData.vehicleRunning.finalAccount": 18.73,
      "basicData.vehicles.finalAccount": 18.73,
      "basicData.threePublicExpenses.finalAccount": 21.73,
    });
    expect(told(findings).map(([code, at]) => [code, at])).toEqual([["B02", "basicData.vehicleRunning.finalAccount"]]);
  });

  test("a sum of 预决算数据 that the forms and its own parts speak against is told once", async () => {
    const key = "budgetFigures.basicSpending.finalAccount";
    const findings = await findingsAfter({ [key]: 2549.23, "budgetFigures.total.finalAccount": 3870.01 });
    expect(findings.map(({ code, at, also }) => [code, at.key, also.map((other) => other.code)])).toEqual([
      ["B11", key, expect.arrayContaining(["B12"])],
    ]);
  });

  test("a part in 元 is told once; the sum that follows it comes along", async () => {
    const findings = await findingsAfter({
      "basicData.details[创新型省份建设项目].finalAccount": 241000,
      "basicData.projectSpending.finalAccount": 242296.68,
    });
    expect(findings.map(({ code }) => code)).toEqual(["B04"]);
  });

  test("two faults of different size stay two findings", async () => {
    const findings = await findingsAfter({
      "basicData.hospitality.finalAccount": 8,
      "basicData.officeExpenses.lastYear": 61,
    });
    expect(findings.map(({ code, at }) => [code, at.key])).toEqual([
      ["B02", "basicData.hospitality.finalAccount"],
      ["B03", "basicData.officeExpenses.lastYear"],
    ]);
  });

  test.each([
    ["实际在职82人", "实际在职81人", "W33", "81人", ["W35"]],
    ["编制数87人，实际在职82人", "编制数86人，实际在职81人", "W33", "86人，实际在职81人", ["W35", "W35"]],
    ["决算数20.83万元", "决算数28.03万元", "W24", "28.03万元", ["W33"]],
  ])("a sentence of our own with %s changed to %s is told once", async (ours, theirs, code, at, also) => {
    const content = await (await specimenWorkbook()).read();
    const filing = readFiling(content, specimenEdition);
    const own = plainText(writeReport(filing, scoreFiling(filing)));
    const report = { name: "报告", text: own.replace(ours, theirs) };
    const all = runChecks(readFiling(content, specimenEdition, { report }), checks).findings;
    const found = all.filter((one) => one.at.passage && one.code !== "W19");
    expect(found.map((one) => [one.code, one.at.written, one.also.map((other) => other.code)])).toEqual([
      [code, at, also],
    ]);
  });

  test("a graver finding never hides behind a lesser one", async () => {
    for (const { severity, also } of await findingsAfter({ "basicData.operatingFunds.finalAccount": 2238.7 }))
      if (severity !== "error") expect(also.filter((other) => other.severity === "error")).toEqual([]);
  });

  test("what came along is named, at most three of them", async () => {
    const [finding] = await findingsAfter({ "basicData.hospitality.finalAccount": 8 });
    expect(alsoWords(finding?.also ?? [])).toMatch(/^同一错误还使A04（三公经费.*）不符$/);
    const many = Array.from({ length: 5 }, (_, at) => ({ ...(finding as Finding), code: `X0${at}` }));
    expect(alsoWords(many)).toMatch(/X02（[^）]*）等5处不符$/);
  });
});
