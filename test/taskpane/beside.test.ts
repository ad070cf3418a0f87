import { createForms, planFormsFor } from "../../src/actions/create-forms";
import { explainFinding } from "../../src/actions/explain-finding";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { reviewFiling } from "../../src/actions/review-filing";
import { checks } from "../../src/checks";
import { readReportFile } from "../../src/docx/read-report-file";
import { reportDocx } from "../../src/docx/report-docx";
import { editions } from "../../src/forms/editions";
import type { FigureSet } from "../../src/forms/figures";
import * as core from "../../src/taskpane/core";
import type { PaneHost } from "../../src/taskpane/pane-host";
import { giveReport, openEdition, openLastYear, openReport, removeLastYear } from "../../src/taskpane/beside-work";
import { rememberedPane } from "../../src/taskpane/memory";
import { PaneStore } from "../../src/taskpane/pane-store";
import { PaneWork, surroundingsOf } from "../../src/taskpane/pane-work";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { compoundFile } from "../support/odd-files";
import { specimenFigures } from "../support/specimen-figures";

const [edition] = editions;

async function workbookOf(change: Partial<FigureSet>): Promise<XlsxWorkbook> {
  const workbook = await XlsxWorkbook.create();
  const figures = { ...specimenFigures, ...change };
  await createForms(workbook, planFormsFor(edition, figures));
  await fillFromFigures(workbook, edition, figures, { overwrite: true });
  return workbook;
}

const fileOf = async (change: Partial<FigureSet>, name: string): Promise<File> => {
  const workbook = await workbookOf(change);
  return new File([new Uint8Array(workbook.bytes())], name);
};

const paneOver = async (change: Partial<FigureSet>): Promise<PaneWork> => paneOn(await workbookOf(change));

async function paneOn(workbook: Workbook): Promise<PaneWork> {
  const host: PaneHost = {
    workbook,
    kind: "page",
    openWorkbook: (bytes) => Promise.resolve(XlsxWorkbook.open(bytes)),
    openReport: readReportFile,
    wordDocument: reportDocx,
    watchEdits: () => () => undefined,
    scheme: () => "light",
    watchScheme: () => () => undefined,
    recall: () => undefined,
    remember: () => undefined,
  };
  const pane = new PaneWork(host, new PaneStore(rememberedPane(host)), () => Promise.resolve(core));
  await pane.review();
  return pane;
}

const codesOf = ({ store: { state } }: PaneWork): readonly string[] =>
  (state.reviewed?.review.findings ?? []).map(({ code }) => code);

describe("last year's file", () => {
  test("is compared with once it is chosen, and no more when it is removed", async () => {
    const pane = await paneOver({});
    expect(codesOf(pane)).not.toContain("B08");
    await openLastYear(pane, await fileOf({ year: "2023" }, "上年.xlsx"));
    expect(pane.store.state.lastYear?.name).toBe("上年.xlsx");
    expect(codesOf(pane)).toContain("B08");
    await removeLastYear(pane);
    expect(codesOf(pane)).not.toContain("B08");
  });

  test("is read once, however often this year's is reviewed", async () => {
    const pane = await paneOver({});
    await openLastYear(pane, await fileOf({ year: "2023" }, "上年.xlsx"));
    const { lastYear } = pane.store.state.reviewed?.review.filing ?? {};
    expect(lastYear?.year).toBe("2023");
    await pane.review();
    expect(pane.store.state.reviewed?.review.filing.lastYear).toBe(lastYear);
  });

  test.each<[string, () => Promise<File>, string, string]>([
    ["this year's own", () => fileOf({}, "本年.xlsx"), "other-year", "请选择2023年度的自评表"],
    ["another unit's", () => fileOf({ year: "2023", unit: "别的单位" }, "别的.xlsx"), "other-unit", "别的单位"],
    ["no workbook", () => Promise.resolve(new File(["文字"], "上年.xlsx")), "text-file", "xlsx"],
  ])("that is %s is refused with a reason, and nothing is compared", async (_, make, code, told) => {
    const pane = await paneOver({});
    await openLastYear(pane, await make());
    expect(pane.store.state.lastYear).toBeUndefined();
    expect(codesOf(pane)).not.toContain("B08");
    expect(pane.store.state.failure).toMatchObject({ code });
    expect(pane.store.state.failure?.message).toContain(told);
  });

  test("gives what was explained last year to the finding that comes again", async () => {
    const before = await workbookOf({ year: "2023", staffInPost: 95 });
    const old = (await reviewFiling(before, edition, checks)).findings.find(({ code }) => code === "A02");
    if (!old) throw new Error("no A02");
    await explainFinding(before, old, "编制核减，人员逐步分流。", "2023");
    const pane = await paneOver({ staffInPost: 95 });
    await openLastYear(pane, new File([new Uint8Array(before.bytes())], "上年.xlsx"));
    const reviewed = pane.store.state.reviewed;
    const again = reviewed?.review.findings.find(({ code }) => code === "A02");
    expect(reviewed?.earlier.get(again?.fingerprint ?? "")?.words).toBe("编制核减，人员逐步分流。");
    expect(reviewed?.explanations.size).toBe(0);
  });
});

describe("a report given to be checked", () => {
  test("is part of the next review, until it is removed", async () => {
    const pane = await paneOver({});
    const given = { name: "报告.txt", text: "2024年度部门整体支出绩效自评报告" };
    await giveReport(pane, given);
    expect(pane.store.state.reviewed?.review.filing.report).toBe(given);
    expect(pane.store.state.reportView).toBe("given");
    await giveReport(pane, undefined);
    expect(pane.store.state.reviewed?.review.filing.report).toBeUndefined();
  });

  test("opens from a file", async () => {
    const pane = await paneOver({});
    const texts: string[] = [];
    await openReport(pane, new File(["一、基本情况"], "报告.txt"), ({ name, text }) => texts.push(name, text));
    expect(texts).toEqual(["报告.txt", "一、基本情况"]);
  });

  test("that is no report is told in words, and nothing is given", async () => {
    const pane = await paneOver({});
    const given: unknown[] = [];
    await openReport(pane, new File([new Uint8Array(compoundFile("WordDocument"))], "报告.doc"), (report) =>
      given.push(report),
    );
    expect(given).toEqual([]);
    expect(pane.store.state.failure).toMatchObject({
      code: "old-doc",
      message: "文件是旧版 Word 文档（.doc），请用 Word 或 WPS 另存为 .docx 后再试。",
    });
  });
});

describe("an edition file", () => {
  const source = "本县通知第三条";
  const mine = { id: "mine", name: "本县2024年度", extends: edition.id, switchedOff: { A02: source } };
  const fileOf = (content: unknown) => new File([JSON.stringify(content)], "本县.json");
  const crowded = { staffInPost: 95 };

  test("is judged by at once, remembered by the workbook, and forgotten when one of ours is chosen", async () => {
    const pane = await paneOver(crowded);
    const { workbook } = pane.host;
    expect(codesOf(pane)).toContain("A02");
    await openEdition(pane, fileOf(mine));
    expect(pane.store.state.edition).toMatchObject({ id: "mine", name: "本县2024年度" });
    expect(codesOf(pane)).not.toContain("A02");
    const again = await paneOn(workbook);
    expect(again.store.state.edition.name).toBe("本县2024年度");
    expect(codesOf(again)).not.toContain("A02");
    expect(surroundingsOf(again.host, again.store.state.edition)).not.toContain("mine");
    await again.chooseEdition(edition);
    expect(codesOf(again)).toContain("A02");
    expect((await paneOn(workbook)).store.state.edition).toBe(edition);
  });

  test("with other words under the same name is another edition", async () => {
    const pane = await paneOver(crowded);
    await openEdition(pane, fileOf(mine));
    await openEdition(pane, fileOf({ ...mine, switchedOff: {} }));
    expect(codesOf(pane)).toContain("A02");
  });

  test("that is wrong is refused as on the command line, and what was judged by stays", async () => {
    const pane = await paneOver(crowded);
    await openEdition(pane, fileOf({ ...mine, switchedOff: { Z01: source } }));
    expect(pane.store.state.failure).toMatchObject({
      code: "edition-invalid",
      message: expect.stringMatching(
        /^版本文件“本县.json”：第 1 行第 \d+ 列：“switchedOff › Z01”没有这项检查/,
      ) as string,
    });
    expect(pane.store.state.edition).toBe(edition);
    expect(codesOf(pane)).toContain("A02");
    expect((await pane.host.workbook.read()).storage.get("editionFile")).toBeUndefined();
  });

  test("that the workbook keeps and that is none stops the review until another is chosen", async () => {
    const workbook = await workbookOf(crowded);
    await workbook.write({
      storage: new Map([
        ["editionFile", "{}"],
        ["edition", "mine"],
      ]),
    });
    const pane = await paneOn(workbook);
    expect(pane.store.state).toMatchObject({ phase: "failed", editionLost: true, reviewed: undefined });
    expect(pane.store.state.failure?.message).toContain("请重新选择版本");
    await pane.chooseEdition(edition);
    expect(pane.store.state).toMatchObject({ phase: "reviewed", editionLost: false, failure: undefined });
  });

  test("is what a workbook without forms is given them by, also after it was opened anew", async () => {
    const workbook = await XlsxWorkbook.create();
    await openEdition(await paneOn(workbook), fileOf({ ...mine, titles: { overall: "{Y}年度某县整体自评表" } }));
    const pane = await paneOn(workbook);
    expect(pane.store.state).toMatchObject({ edition: { name: "本县2024年度" }, mismatch: { empty: true } });
  });
});
