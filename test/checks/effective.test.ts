import { checks } from "../../src/checks/index";
import { effectiveChecks, severitySetting } from "../../src/checks/effective";
import { checksOfFigures } from "../support/checks-of-figures";
import { runChecks } from "../../src/checks/run-checks";
import type { Edition } from "../../src/forms/editions/edition";
import { editions } from "../../src/forms/editions/index";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { readFiling } from "../../src/forms/read-filing";
import type { Change } from "../support/change";
import { changeWorkbook } from "../support/change";
import { platformEdition } from "../support/platform-edition";
import { specimenWorkbook } from "../support/specimen";

const source = "某通知第三条";
const tasks = "overall.indicators[整体任务数]";

async function findings(edition: Edition, change: Change) {
  const workbook = await specimenWorkbook();
  await changeWorkbook(workbook, edition, change);
  return runChecks(readFiling(await workbook.read(), edition), checksOfFigures).findings;
}

const toldOf = async (edition: Edition, change: Change, code: string) =>
  (await findings(edition, change)).filter((finding) => finding.code === code).map(({ severity }) => severity);

const twiceAsMany: Change = { [`${tasks}.actual`]: "40个" };
const bareTarget: Change = { [tasks]: { target: "20个", actual: "40个" } };

describe("the severity of a finding", () => {
  test("is the check's own where the edition says nothing", async () => {
    expect(await toldOf(hunan2024, twiceAsMany, "C10")).toEqual(["warning"]);
    expect(await toldOf(hunan2024, bareTarget, "C10")).toEqual(["reminder"]);
  });

  test("is what the edition gives the check, in all its messages", async () => {
    const edition: Edition = { ...hunan2024, severities: { C10: { severity: "error", source } } };
    expect(await toldOf(edition, twiceAsMany, "C10")).toEqual(["error"]);
    expect(await toldOf(edition, bareTarget, "C10")).toEqual(["error"]);
  });

  test("is what the edition gives the message, whatever it gives the check", async () => {
    const edition: Edition = {
      ...hunan2024,
      severities: { C10: { severity: "error", source }, "C10.unsigned": { severity: "warning", source } },
    };
    expect(await toldOf(edition, twiceAsMany, "C10")).toEqual(["error"]);
    expect(await toldOf(edition, bareTarget, "C10")).toEqual(["warning"]);
  });

  test("decides which of two findings speaks for a fault", async () => {
    // 公务接待 typed wrongly breaks its tie-out, and with it the sum it is part of.
    const change: Change = { "basicData.hospitality.finalAccount": 4.72 };
    const speaks = (await findings(hunan2024, change)).find(({ also }) => also.length > 0);
    const [carried] = speaks?.also ?? [];
    if (!speaks || !carried) throw new Error("nothing is carried");
    expect(speaks.severity).toBe(carried.severity);
    const lesser: Edition = { ...hunan2024, severities: { [speaks.code]: { severity: "reminder", source } } };
    const after = await findings(lesser, change);
    // The graver finding never hides behind the lesser one.
    expect(after.map(({ fingerprint }) => fingerprint)).toContain(carried.fingerprint);
    expect(after.find(({ fingerprint }) => fingerprint === speaks.fingerprint)?.also ?? []).toEqual([]);
  });
});

describe("the checks of an edition", () => {
  test("one that is switched off is not asked, and the reason is kept", async () => {
    const edition: Edition = { ...hunan2024, switchedOff: { C10: source } };
    expect(await toldOf(edition, twiceAsMany, "C10")).toEqual([]);
    const { asked, off } = effectiveChecks(edition, checks);
    expect(asked.map(({ code }) => code)).not.toContain("C10");
    expect(off.find(({ check }) => check.code === "C10")?.reason).toBe(source);
  });

  test("the platform's rules are asked only by an edition that names them", async () => {
    const blankGoal: Change = { "overall.annualGoal.achieved": undefined };
    expect(await toldOf(hunan2024, blankGoal, "P03")).toEqual([]);
    expect(await toldOf(platformEdition, blankGoal, "P03")).toEqual(["error"]);
    const [finding] = (await findings(platformEdition, blankGoal)).filter(({ code }) => code === "P03");
    expect(finding?.basis).toBe(platformEdition.platform?.goalText?.source);
    const platform = checks.filter(({ platformRule }) => platformRule).map(({ code }) => code);
    expect(effectiveChecks(hunan2024, checks).off.map(({ check }) => check.code)).toEqual(platform);
    expect(effectiveChecks(platformEdition, checks).off.map(({ check }) => check.code)).toEqual(["A46"]);
  });

  test("an inherited name is no setting", () => {
    expect(severitySetting(hunan2024, "toString", "constructor")).toBeUndefined();
  });

  test("a total above the cap of the platform is told once", async () => {
    const change: Change = {
      "overall.funding.total": { executed: 3000 },
      "overall.indicators.totalScore": 96,
    };
    const codes = (await findings(platformEdition, change))
      .filter(({ at }) => at.key === "overall.indicators.totalScore")
      .map(({ code }) => code);
    expect(codes).toEqual(["P05"]);
  });
});

describe.each(editions.map((edition) => [edition.id, edition] as const))("edition %s", (_, edition) => {
  test("every threshold says where it comes from", () => {
    for (const name of Object.keys(edition.thresholds))
      expect({ name, source: Object.entries(edition.thresholdSources).find(([own]) => own === name)?.[1] }).toEqual({
        name,
        source: expect.stringMatching(/\p{Script=Han}/u) as string,
      });
  });

  test("what it sets and switches off exists, and says why", () => {
    const known = checks.flatMap(({ code, messages }) => [
      code,
      ...Object.keys(messages).map((key) => `${code}.${key}`),
    ]);
    for (const [key, { source: why }] of Object.entries(edition.severities)) {
      expect(known).toContain(key);
      expect(why).not.toBe("");
    }
    for (const [code, why] of Object.entries(edition.switchedOff)) {
      expect(checks.map((check) => check.code)).toContain(code);
      expect(why).not.toBe("");
    }
  });

  test("every threshold is one a check goes by", () => {
    const used = checks.flatMap(({ thresholds = [] }) => thresholds);
    expect(Object.keys(edition.thresholds).filter((name) => !used.some((one) => one === name))).toEqual([]);
  });
});
