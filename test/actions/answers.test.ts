import { answerTo, outdatedText, saidBy, settles } from "../../src/actions/answers";
import { explainFinding, explanationsIn } from "../../src/actions/explain-finding";
import { reviewFiling } from "../../src/actions/review-filing";
import { verdictOf } from "../../src/actions/verdict";
import { checks } from "../../src/checks/index";
import type { Finding } from "../../src/checks/check";
import type { Change } from "../support/change";
import { changeWorkbook } from "../support/change";
import type { Disturbance } from "../support/disturb";
import { disturbed, labelNoise } from "../support/disturb";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { namedFaults } from "../support/named-faults";
import { specimenEdition, specimenWorkbook } from "../support/specimen";
import { findingsNow } from "./filing-at-hand";

const year = "2024";
const tasks = "overall.indicators[整体任务数]";
/** More people than posts, in the final account too. */
const people = (count: number) => ({ "basicData.staff.staffInPost": count, "budgetFigures.staffInPost": count });

const change = (workbook: MemoryWorkbook, what: Change) => changeWorkbook(workbook, specimenEdition, what);

async function changed(what: Change): Promise<MemoryWorkbook> {
  const workbook = await specimenWorkbook();
  await change(workbook, what);
  return workbook;
}

async function only(workbook: MemoryWorkbook, code: string): Promise<Finding> {
  const [found, another] = (await findingsNow(workbook)).filter((one) => one.code === code);
  if (!found || another) throw new Error(`not one ${code}`);
  return found;
}

const answerNow = async (workbook: MemoryWorkbook, code: string) =>
  answerTo(explanationsIn(await workbook.read()), await only(workbook, code), year);

async function answered(what: Change, code: string): Promise<MemoryWorkbook> {
  const workbook = await changed(what);
  await explainFinding(workbook, await only(workbook, code), "情况属实，已报批。", year);
  return workbook;
}

describe("an explanation stays with its finding when the name is written otherwise", () => {
  test.each([
    ["a number in front", "1.整体任务数"],
    ["another number in front", "（2）整体任务数"],
    ["spaces", "整体 任务数"],
    ["a closing mark", "整体任务数："],
  ])("of an indicator: %s", async (_, name) => {
    const workbook = await answered({ [`${tasks}.actual`]: "22次" }, "A44");
    await change(workbook, { [`${tasks}.name`]: name });
    expect(await answerNow(workbook, "A44")).toEqual({ words: "情况属实，已报批。", outdated: undefined });
  });

  test("of a project, in full width", async () => {
    const project = "projects[标准化项目]";
    const given = { [`${project}.indicators[标准任务数].actual`]: "22天" };
    const workbook = await answered({ ...given, [`${project}.projectName`]: "（1）标准化 项目" }, "A44");
    await change(workbook, { "projects[(1)标准化项目].projectName": "1、标准化项目" });
    expect(await answerNow(workbook, "A44")).toMatchObject({ outdated: undefined });
  });

  test("and what an earlier version kept under the numbered name is found, and moves when it is rewritten", async () => {
    const workbook = await changed({ [tasks]: { name: "1.整体任务数", actual: "22次" } });
    const finding = await only(workbook, "A44");
    expect(finding.formerFingerprint).not.toBe(finding.fingerprint);
    const kept = JSON.stringify({ [finding.formerFingerprint]: "按次计数。" });
    await workbook.write({ storage: new Map([["explanations", kept]]) });
    expect(await answerNow(workbook, "A44")).toEqual({ words: "按次计数。", outdated: undefined });
    await explainFinding(workbook, finding, "按次统计。", year);
    expect([...explanationsIn(await workbook.read()).keys()]).toEqual([finding.fingerprint]);
  });

  test("but not with another that only its number tells apart", async () => {
    const workbook = await changed({
      [tasks]: { name: "1.培训班", actual: "22次" },
      "overall.indicators[整体合格率]": { name: "2.培训班", target: "≥20个", actual: "22次" },
    });
    const found = (await findingsNow(workbook)).filter(({ code }) => code === "A44");
    expect(found).toHaveLength(2);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(found[1]?.at.key).toBe("overall.indicators[2.培训班##2].actual");
    const [first, second] = found as [Finding, Finding];
    await explainFinding(workbook, first, "按次计数。", year);
    const explanations = explanationsIn(await workbook.read());
    expect(answerTo(explanations, first, year)?.words).toBe("按次计数。");
    expect(answerTo(explanations, second, year)).toBeUndefined();
  });
});

describe("an explanation given to other figures", () => {
  test("is told with what they were and are, and holds the filing back until it is confirmed", async () => {
    const workbook = await answered(people(88), "A02");
    const verdict = async () =>
      verdictOf(await reviewFiling(workbook, specimenEdition, checks), explanationsIn(await workbook.read()));
    expect(await verdict()).toMatchObject({ unanswered: 0, outdated: 0 });
    await change(workbook, people(95));
    const answer = await answerNow(workbook, "A02");
    if (!answer) throw new Error("the answer is gone");
    expect(settles(answer)).toBe(false);
    expect(outdatedText(answer)).toBe(
      "说明写于数字变动之前：原为“88人”、“1人”、“101.15%”，现为“95人”、“8人”、“109.20%”，请重新确认。",
    );
    expect(await verdict()).toMatchObject({ ready: false, unanswered: 0, outdated: 1 });
    expect((await verdict()).text).toContain("1项说明写于数字变动之前，须重新确认");
    await explainFinding(workbook, await only(workbook, "A02"), answer.words, year);
    expect(await answerNow(workbook, "A02")).toEqual({ words: "情况属实，已报批。", outdated: undefined });
    expect(await verdict()).toMatchObject({ outdated: 0 });
  });

  test("of another year is told too: the workbook was copied from last year's", async () => {
    const workbook = await answered(people(88), "A02");
    const explanations = explanationsIn(await workbook.read());
    expect(answerTo(explanations, await only(workbook, "A02"), "2025")?.outdated).toEqual({
      was: "“2024年度”",
      now: "“2025年度”",
    });
  });

  test("is up to date while only the writing of a figure differs", async () => {
    const workbook = await answered({ [`${tasks}.actual`]: "1,200次" }, "A44");
    for (const written of ["1200次", "1200.0 次", "１２００次"]) {
      await change(workbook, { [`${tasks}.actual`]: written });
      expect(await answerNow(workbook, "A44")).toMatchObject({ outdated: undefined });
    }
    await change(workbook, { [`${tasks}.actual`]: "1201次" });
    expect((await answerNow(workbook, "A44"))?.outdated).toEqual({ was: "“1,200次”", now: "“1201次”" });
  });

  test("is not known of what an earlier version kept, and a word that another version says is no change", async () => {
    const workbook = await changed(people(88));
    const finding = await only(workbook, "A02");
    const withWords = (said: Record<string, string> | undefined) =>
      answerTo(new Map([[finding.fingerprint, { words: "已报批。", said }]]), finding, year)?.outdated;
    expect(withWords(undefined)).toBeUndefined();
    expect(withWords({ ...saidBy(finding, year), formerWord: "5人" })).toBeUndefined();
    expect(withWords({ stated: "89" })).toEqual({ was: "“89人”", now: "“88人”" });
  });
});

const ways: Readonly<Record<string, Disturbance>> = {
  "moved down and to the right": { down: 5, right: 3 },
  "with labels as published files write them": { noise: labelNoise },
  "stacked on one sheet": { stacked: true },
  "all of it at once": { down: 2, right: 1, reversed: true, noise: labelNoise, stacked: true },
};

describe("a filing laid out by somebody else", () => {
  test.each(Object.entries(ways))("keeps every explanation, and none is told to be outdated: %s", async (_, how) => {
    // Values only, as the disturbed copy has them.
    const workbook = disturbed(
      await (
        await changed({
          "basicData.staff.staffInPost": 95,
          "basicData.threePublicExpenses.finalAccount": 28.03,
          ...namedFaults,
        })
      ).read(),
      {},
    );
    const before = await findingsNow(workbook);
    expect(before.length).toBeGreaterThan(8);
    const explanations = new Map(
      before.map((finding) => [finding.fingerprint, { words: "已核实无误。", said: saidBy(finding, year) }]),
    );
    const after = await findingsNow(disturbed(await workbook.read(), how));
    const answers = after.filter(({ at }) => !at.key.startsWith("cells["));
    expect(answers.length).toBeGreaterThan(8);
    expect(
      answers.flatMap((finding) => {
        const answer = answerTo(explanations, finding, year);
        return answer && !answer.outdated ? [] : [`${finding.code} ${finding.message} ${answer?.outdated?.was ?? ""}`];
      }),
    ).toEqual([]);
  });
});
