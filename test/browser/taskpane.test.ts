import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { createForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { readFigures } from "../../src/forms/figures";
import { areaName, parseArea } from "../../src/workbook/address";
import type { HostSheet } from "../excel-host/model";
import { cellAt, putCell } from "../excel-host/model";
import { TaughtWorkbook } from "../excel/taught-workbook";
import { accessibilityFaults } from "./axe";
import { storeAsTexts } from "./figures-as-texts";
import type { PaneInExcel } from "./excel-frame";
import { openPane } from "./excel-frame";

jest.setTimeout(120_000);

const figures = readFigures(JSON.parse(readFileSync(join(__dirname, "../../assets/sample-figures.json"), "utf8")));

/** The sample in an Excel of our own. */
async function sampleInExcel(): Promise<TaughtWorkbook> {
  const workbook = new TaughtWorkbook({ web: true });
  await createForms(workbook, planFormsFor(hunan2024, figures));
  await fillFromFigures(workbook, hunan2024, figures, { overwrite: false });
  return workbook;
}

let open: PaneInExcel | undefined;
afterEach(async () => {
  const { offences = [] } = open ?? {};
  await open?.close();
  open = undefined;
  expect(offences).toEqual([]);
});

const at = (cell: string) => parseArea(cell) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const valueOf = (sheet: HostSheet, cell: string) => cellAt(sheet, at(cell).top, at(cell).left).value;

/** Somebody types into the workbook itself. */
async function typeInExcel(pane: PaneInExcel, workbook: TaughtWorkbook, cell: string, value: number): Promise<void> {
  const sheet = workbook.host.sheet("基础数据表");
  const { top, left } = at(cell);
  const edit = () => putCell(sheet, top, left, { ...cellAt(sheet, top, left), value });
  workbook.host.edited(sheet, at(cell), edit, "Local", "Unknown");
  await pane.tellEvents();
}

const selectedIn = ({ host: { model } }: TaughtWorkbook): string =>
  model.selection && model.selection.sheet === model.activeSheet ? areaName(model.selection.area) : "";

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not in time: ${holds.toString()}`);
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

const button = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name }).first();
const codes = (pane: Frame) =>
  pane.locator("article[data-finding]").evaluateAll((all) => all.map((one) => one.textContent?.slice(0, 3) ?? ""));
const count = (pane: Frame, wanted: number) =>
  pane.waitForFunction((all) => document.querySelectorAll("article[data-finding]").length === all, wanted);
const reviewed = (pane: Frame) => pane.getByText(/^审核完成：/).waitFor({ state: "attached" });

async function reviewAgain(pane: Frame): Promise<void> {
  await pane.locator("#pane-tab-review").click();
  const before = await pane.locator("[role=status] span").elementHandle();
  await button(pane, /^重新审核$/).click();
  await pane.waitForFunction((said) => !said?.isConnected, before);
  await button(pane, /^重新审核$/).waitFor();
}

test("through the real library in a frame: an edit, its finding, its cell, the suggestion, undo, marks", async () => {
  const workbook = await sampleInExcel();
  const sheet = workbook.host.sheet("基础数据表");
  open = await openPane(workbook.host, { viewport: { width: 350, height: 800 } });
  const { pane } = open;
  await reviewed(pane);
  expect(await pane.evaluate("Office.context.host + ' ' + Office.context.platform")).toBe("Excel OfficeOnline");
  await typeInExcel(open, workbook, "B18", 241);
  await pane.getByText("工作簿已改动").waitFor();
  await pane.locator("#pane-tab-review").click();
  await pane.getByText("改动前：可以报送。", { exact: true }).waitFor();
  await reviewAgain(pane);
  expect(await codes(pane)).toEqual(["B03"]);

  const card = pane.locator("article[data-finding]");
  await card.getByRole("button", { name: /B18/ }).first().click();
  await until(() => selectedIn(workbook) === "B18");

  await card.getByRole("button", { name: /建议改为/ }).click();
  await card.getByRole("button", { name: "应用" }).click();
  await count(pane, 0);
  expect(valueOf(sheet, "B18")).toBe(240.4);
  await button(pane, "撤销").click();
  await count(pane, 1);
  expect(valueOf(sheet, "B18")).toBe(241);
  expect(await codes(pane)).toEqual(["B03"]);

  await button(pane, "标记到工作簿").click();
  await pane
    .getByText(/已标记/)
    .first()
    .waitFor();
  expect(sheet.conditionalFormats.map(({ area }) => areaName(area))).toEqual(["B18"]);
  await button(pane, /^重新审核$/).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
});

/** The pane with one finding, B03 at B18. */
async function withOneFinding(): Promise<[workbook: TaughtWorkbook, pane: PaneInExcel]> {
  const workbook = await sampleInExcel();
  const sheet = workbook.host.sheet("基础数据表");
  putCell(sheet, 17, 1, { ...cellAt(sheet, 17, 1), value: 241 });
  open = await openPane(workbook.host, { viewport: { width: 350, height: 800 } });
  await reviewed(open.pane);
  await open.pane.locator("#pane-tab-review").click();
  return [workbook, open];
}

const focused = (pane: Frame) =>
  pane.evaluate(() => {
    const at = document.activeElement;
    return at && at !== document.body ? at.getAttribute("aria-label") || at.textContent || at.tagName : "";
  });

/** Presses Tab until something with these words has the focus. */
async function tabTo({ page, pane }: PaneInExcel, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (words.test(await focused(pane))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(words)}`);
}

test("with the keyboard alone; the focus stays where it was put, and what came of it is said", async () => {
  const [workbook, opened] = await withOneFinding();
  const { page, pane } = opened;
  await pane.locator("#pane-tab-review").focus();
  await page.keyboard.press("ArrowLeft");
  expect(await focused(pane)).toContain("填报");
  await page.keyboard.press("ArrowRight");
  expect(await focused(pane)).toContain("审核");
  await page.keyboard.press("Enter");
  await tabTo(opened, /^重新审核/);
  const before = await pane.locator("[role=status] span").elementHandle();
  await page.keyboard.press("Enter");
  await pane.waitForFunction((said) => !said?.isConnected, before);
  expect(await pane.locator("[role=status]").textContent()).toMatch(/^审核完成：强制性 1 处/);
  expect(await focused(pane)).toMatch(/^重新审核/);
  await tabTo(opened, /B18/);
  await page.keyboard.press("Enter");
  await until(() => selectedIn(workbook) === "B18");
  await tabTo(opened, /^建议改为/);
  await page.keyboard.press("Enter");
  await button(pane, "应用").waitFor();
  expect(await focused(pane)).toMatch(/^建议改为/);
  await tabTo(opened, /^应用/);
  await page.keyboard.press("Enter");
  await count(pane, 0);
  expect(await focused(pane)).not.toBe("");
  await button(pane, /^撤销/).waitFor();
  await tabTo(opened, /^撤销/);
  await page.keyboard.press("Enter");
  await count(pane, 1);
  expect(await focused(pane)).not.toBe("");
  await tabTo(opened, /^标记到工作簿/);
  await page.keyboard.press("Enter");
  await pane
    .getByText(/已标记/)
    .first()
    .waitFor();
  expect(await pane.locator("[role=status]").textContent()).toContain("已标记");
});

test("three figures stored as texts become numbers in Excel with one press, also in cells formatted as text", async () => {
  const workbook = await sampleInExcel();
  const sheet = workbook.host.sheet("基础数据表");
  const cells = ["B18", "D18", "F18"];
  await storeAsTexts(workbook, cells);
  sheet.protection.on = false;
  for (const cell of cells) {
    const { top, left } = at(cell);
    const had = cellAt(sheet, top, left);
    putCell(sheet, top, left, { ...had, look: { ...had.look, numberFormat: "@" } });
  }
  const stored = () => cells.map((cell) => valueOf(sheet, cell));
  expect(stored()).toEqual(["240.40", "236.80", "223.87"]);
  open = await openPane(workbook.host, { viewport: { width: 350, height: 500 } });
  const { page, pane } = open;
  await reviewed(pane);
  await pane.locator("#pane-tab-review").click();
  expect(await codes(pane)).toEqual(["S01"]);
  await tabTo(open, /^3 格都改为数字/);
  await page.keyboard.press("Enter");
  const card = pane.locator("article[data-finding]");
  await button(pane, "应用").waitFor();
  expect(await card.locator("ins").allInnerTexts()).toEqual(["240.40万元", "236.80万元", "223.87万元"]);
  expect(await button(pane, "应用").evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await tabTo(open, /^应用/);
  await page.keyboard.press("Enter");
  await count(pane, 0);
  expect(stored()).toEqual([240.4, 236.8, 223.87]);
  await button(pane, "撤销").click();
  await count(pane, 1);
  expect(stored()).toEqual(["240.40", "236.80", "223.87"]);
});

test("each tab is found where it was left, and a new one at its beginning", async () => {
  const [, { page, pane }] = await withOneFinding();
  const scrolled = () => pane.evaluate(() => Math.round(document.documentElement.scrollTop));
  await page.setViewportSize({ width: 350, height: 500 });
  await pane.evaluate(() => scrollTo(0, 400));
  await pane.waitForFunction(() => document.documentElement.scrollTop === 400);
  await page.waitForTimeout(100);
  await pane.locator("#pane-tab-report").click();
  const first = pane.getByRole("button", { name: "写报告" });
  await first.waitFor();
  expect(await first.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(150);
  expect(await first.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(30);
  await pane.locator("#pane-tab-review").click();
  expect(await scrolled()).toBe(400);
});

test("when Excel fails while a suggestion is applied, the pane says that the workbook is as it was, and it is", async () => {
  const [workbook, { pane }] = await withOneFinding();
  const before = JSON.stringify([...workbook.host.sheet("基础数据表").cells]);
  workbook.host.faults.failAtChange = 0;
  await button(pane, /建议改为/).click();
  await button(pane, "应用").click();
  await pane
    .getByText(/工作簿保持原样/)
    .first()
    .waitFor();
  expect(JSON.stringify([...workbook.host.sheet("基础数据表").cells])).toBe(before);
  await button(pane, "应用").click();
  await count(pane, 0);
  expect(valueOf(workbook.host.sheet("基础数据表"), "B18")).toBe(240.4);
});

test("while a cell is being edited the pane says what to do, and goes on when that is done", async () => {
  const [workbook, { pane }] = await withOneFinding();
  workbook.host.faults.editMode = true;
  await button(pane, /^重新审核$/).click();
  await pane
    .getByText(/正在编辑/)
    .first()
    .waitFor();
  workbook.host.faults.editMode = false;
  await button(pane, "重试").click();
  await pane
    .getByText(/正在编辑/)
    .first()
    .waitFor({ state: "detached" });
  expect(await codes(pane)).toEqual(["B03"]);
});

test("an Excel that is too old is told where the page is", async () => {
  const workbook = await sampleInExcel();
  open = await openPane(workbook.host, { viewport: { width: 350, height: 800 }, api: "1.8" });
  await open.pane.getByRole("link").first().waitFor();
  expect(await open.pane.getByRole("link").first().getAttribute("href")).toContain("standalone/index.html");
  expect(await accessibilityFaults(open.pane)).toEqual([]);
});

test.each([
  ["light", 320, {}],
  ["dark", 350, { colorScheme: "dark" }],
  ["high contrast", 500, { forcedColors: "active" }],
] as const)("%s at %i px: every tab fits and axe finds nothing wrong", async (_, width, scheme) => {
  const workbook = await sampleInExcel();
  const sheet = workbook.host.sheet("基础数据表");
  putCell(sheet, 17, 1, { ...cellAt(sheet, 17, 1), value: 241 });
  open = await openPane(workbook.host, { viewport: { width, height: 700 }, ...scheme });
  const { pane } = open;
  await reviewed(pane);
  for (const tab of ["fill", "review", "report"]) {
    await pane.locator(`#pane-tab-${tab}`).click();
    expect(await pane.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(await accessibilityFaults(pane)).toEqual([]);
    // Excel on the web tabs to what carries the attribute; a summary it would pass over.
    expect(await pane.locator("summary:not([tabindex])").count()).toBe(0);
  }
});

test("an answer whose figures have changed waits to be confirmed: one press, and undo takes it back", async () => {
  const [workbook, opened] = await withOneFinding();
  const { pane } = opened;
  const card = pane.locator("article[data-finding]");
  await card.getByText("填写审核说明").click();
  await card.getByRole("textbox").fill("上年决算批复后有调整，按批复填列。");
  await card.getByRole("button", { name: "保存说明" }).click();
  await card.getByText("已说明").waitFor();

  await typeInExcel(opened, workbook, "B18", 245);
  await pane.getByText("工作簿已改动").waitFor();
  await reviewAgain(pane);
  expect(await codes(pane)).toEqual(["B03"]);
  await card.getByText("说明待确认").waitFor();
  expect(await card.textContent()).toContain("上年决算批复后有调整，按批复填列。");
  expect(await card.textContent()).toMatch(/241.*245/s);
  expect(await card.getByText("已说明").count()).toBe(0);

  await card.getByRole("button", { name: "确认仍然适用" }).click();
  await card.getByText("已说明").waitFor();
  expect(await card.getByRole("button", { name: "确认仍然适用" }).count()).toBe(0);
  expect(await pane.locator("[role=status]").textContent()).toContain("已确认 B03 的审核说明仍然适用。");
  expect(await focused(pane)).not.toBe("");

  await button(pane, /^撤销/).click();
  await card.getByText("说明待确认").waitFor();
});
