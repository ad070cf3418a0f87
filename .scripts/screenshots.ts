// Pictures of every state of the pane and the page, at each width and in each scheme, into out/screenshots to be looked at.
// Fails when anything is wider than the window. Names of states as arguments take only those.
import ExcelJS from "exceljs";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { createForms, planBlankForms } from "../src/actions/create-forms";
import { editions } from "../src/forms/editions/index";
import type { PaneInExcel } from "../test/browser/excel-frame";
import { openPane } from "../test/browser/excel-frame";
import { storeAsTexts } from "../test/browser/figures-as-texts";
import { servePages } from "../test/browser/served";
import { TaughtWorkbook } from "../test/excel/taught-workbook";
import type { Host } from "../test/excel-host/host";
import { faultyReport } from "./faulty-report";
import { sampleOf } from "./sample-of";

const folder = join(__dirname, "../out/screenshots");
const widths = [320, 350, 500];
const schemes: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { forcedColors: "active" },
};

/** The sample with figures stored as texts, what its review says of them, and what putting them right would change. */
async function textsMended(page: Page, cells?: readonly string[]): Promise<void> {
  const workbook = await sampleOf("2024");
  await storeAsTexts(workbook, cells);
  const buffer = Buffer.from(await workbook.bytes());
  await page.locator("input[type=file]").first().setInputFiles({ name: "文本.xlsx", mimeType: "", buffer });
  await page.getByText("文本.xlsx").first().waitFor();
  await page.locator("#pane-tab-review").click();
  await page
    .getByRole("button", { name: /都改为数字$/ })
    .last()
    .click();
  await page.getByRole("button", { name: "应用", exact: true }).waitFor();
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const side = (page: Page, name: "表格" | "助手") => page.getByRole("button", { name, exact: true }).click();

/** Types a figure into a cell of 基础数据表 that makes it disagree, and reviews. */
async function spoilt(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "基础数据表", exact: true }).click();
  for (const [cell, typed] of [
    ["D4", "95"],
    ["B11", "9"],
  ]) {
    await page.locator(`#cell-${cell}`).click();
    await page.keyboard.type(typed ?? "");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".file-name em");
  }
  await side(page, "助手");
  await page.locator("#pane-tab-review").click();
}

const report = async (page: Page) => {
  await page.locator("#pane-tab-report").click();
  await page.getByText("按表中数字写成").waitFor();
};

/** Our own report, saved, spoilt and given to be checked. */
async function checkedReport(page: Page): Promise<void> {
  await report(page);
  const [saved] = await Promise.all([page.waitForEvent("download"), press(page, "保存为 .txt")]);
  const buffer = Buffer.from(faultyReport(readFileSync(await saved.path(), "utf8")));
  await press(page, "查报告");
  const file = { name: "某局2024年度部门整体支出绩效自评报告（送审稿）.txt", mimeType: "", buffer };
  await page.locator('input[accept=".docx,.txt"]').setInputFiles(file);
  await page.locator("mark").first().waitFor();
}

const ownEdition = { id: "mine", name: "某某自治州某县2024年度绩效自评", extends: "hunan-2024" };
const giveEdition = (page: Page, content: object) =>
  page
    .locator('input[accept=".json"]')
    .setInputFiles({ name: "本县.json", mimeType: "", buffer: Buffer.from(JSON.stringify(content)) });

/** Each state, and the way to it from the sample with the pane in view. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  fill: async () => undefined,
  "fill-preview": (page) => press(page, "从预决算数据填报"),
  "fill-lines": async (page) => {
    await side(page, "表格");
    await spoilt(page);
    await page.locator("#pane-tab-fill").click();
    await press(page, "从预决算数据填报");
    await page.getByText("填报预览").waitFor();
  },
  "no-forms": async (page) => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Sheet1").getCell("A1").value = "会议签到表";
    const buffer = Buffer.from(await book.xlsx.writeBuffer());
    await page.locator("input[type=file]").first().setInputFiles({ name: "签到.xlsx", mimeType: "", buffer });
    await page.getByText("签到.xlsx").first().waitFor();
    await page
      .getByRole("button", { name: /新建|创建/ })
      .first()
      .waitFor();
  },
  explanation: async (page) => {
    await states["review-findings"]?.(page);
    await page.locator("summary", { hasText: "填写审核说明" }).first().click();
  },
  "review-clean": (page) => page.locator("#pane-tab-review").click(),
  report,
  "report-saved": async (page) => {
    await report(page);
    await Promise.all([page.waitForEvent("download"), press(page, "保存为 Word 文档")]);
    await page
      .getByText(/^已保存/)
      .first()
      .waitFor();
  },
  "report-empty": async (page) => {
    await report(page);
    await press(page, "查报告");
  },
  "report-checked": checkedReport,
  "report-finding": async (page) => {
    await checkedReport(page);
    await press(page, "下一处");
    await page.waitForSelector("article[data-finding]");
  },
  "report-two": async (page) => {
    await checkedReport(page);
    await page.locator("mark", { hasText: /^帐$/ }).click();
    await press(page, "下一处");
    await page.waitForSelector("article[aria-current]");
  },
  "last-year": async (page) => {
    await page.locator("#pane-tab-review").click();
    const buffer = Buffer.from(await (await sampleOf("2023")).bytes());
    const file = { name: "某局2023年度部门整体支出绩效自评表.xlsx", mimeType: "", buffer };
    await page.locator('.right input[accept=".xlsx,.xlsm"]').setInputFiles(file);
    await page.getByText("与上年比较：某局").waitFor();
    await page.getByRole("button", { name: "重新审核" }).first().waitFor();
  },
  edition: async (page) => {
    await giveEdition(page, ownEdition);
    await page.locator("option:checked", { hasText: "某某自治州" }).waitFor({ state: "attached" });
  },
  "edition-wrong": async (page) => {
    await giveEdition(page, { ...ownEdition, thresholds: { overAchievment: {} } });
    await page
      .getByText(/没有这个阈值/)
      .first()
      .waitFor();
  },
  sheet: (page) => side(page, "表格"),
  "review-stale": async (page) => {
    await side(page, "表格");
    await spoilt(page);
  },
  "review-findings": async (page) => {
    await side(page, "表格");
    await spoilt(page);
    await press(page, /^重新审核$/);
    await page.waitForSelector("article[data-finding]");
  },
  suggestion: async (page) => {
    await states["review-findings"]?.(page);
    await press(page, /建议改为/);
    await page.getByRole("button", { name: "应用" }).waitFor();
  },
  texts: (page) => textsMended(page, ["B18", "D18", "F18"]),
  "texts-many": (page) => textsMended(page),
  marked: async (page) => {
    await states["review-findings"]?.(page);
    await press(page, "标记到工作簿");
    await page
      .getByText(/已标记/)
      .first()
      .waitFor();
  },
};

/** States that only an Excel brings about: it cannot be asked, it does not answer, it is too old. */
const inExcel: Readonly<Record<string, (pane: PaneInExcel, host: Host) => Promise<void>>> = {
  failure: async ({ pane }, host) => {
    await pane.getByText(/^审核完成：/).waitFor({ state: "attached" });
    await pane.locator("#pane-tab-review").click();
    host.faults.editMode = true;
    await pane.getByRole("button", { name: "重新审核" }).first().click();
    await pane
      .getByText(/正在编辑/)
      .first()
      .waitFor();
  },
  reading: async ({ pane }, host) => {
    await pane.getByText(/^审核完成：/).waitFor({ state: "attached" });
    await pane.locator("#pane-tab-review").click();
    host.faults.silent = true;
    await pane.getByRole("button", { name: "重新审核" }).first().click();
    await pane.waitForTimeout(1_000);
  },
  outside: async ({ pane }) => pane.getByRole("link").first().waitFor(),
};

async function pictureInExcel(state: string, scheme: string, width: number): Promise<void> {
  const workbook = new TaughtWorkbook({ web: true });
  await createForms(workbook, planBlankForms({ edition: editions[0], year: "2024", unit: "某单位", projects: ["甲"] }));
  const api = state === "outside" ? "1.8" : "1.17";
  const opened = await openPane(workbook.host, { ...schemes[scheme], viewport: { width, height: 760 }, api });
  await inExcel[state]?.(opened, workbook.host);
  const excess = await opened.pane.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (excess > 0) throw new Error(`${state} at ${width} px, ${scheme}: ${excess} px too wide`);
  await opened.page.screenshot({ path: join(folder, `${state}-${width}-${scheme}.png`) });
  await opened.close();
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const asked = process.argv.slice(2);
  const chosen = Object.entries(states).filter(([state]) => asked.length === 0 || asked.includes(state));
  const served = await servePages();
  try {
    for (const [scheme, options] of Object.entries(schemes))
      for (const width of widths)
        for (const [state, reach] of chosen) {
          const context = await served.browser.newContext({ ...options, viewport: { width, height: 760 } });
          const page = await context.newPage();
          await page.goto(`${served.origin}/standalone/?sample`);
          await page.waitForSelector(".sheet");
          await side(page, "助手");
          await page.getByText("可以报送").first().waitFor();
          await reach(page);
          // Nothing looks as it does under the pointer.
          await page.mouse.move(0, 0);
          await page.waitForTimeout(300);
          const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (excess > 0) throw new Error(`${state} at ${width} px, ${scheme}: ${excess} px too wide`);
          await page.screenshot({ path: join(folder, `${state}-${width}-${scheme}.png`) });
          await context.close();
        }
    const chosenInExcel = Object.keys(inExcel).filter((state) => asked.length === 0 || asked.includes(state));
    for (const scheme of Object.keys(schemes))
      for (const width of widths) for (const state of chosenInExcel) await pictureInExcel(state, scheme, width);
    const count = (chosen.length + chosenInExcel.length) * widths.length * Object.keys(schemes).length;
    console.log(`${count} pictures in out/screenshots`);
  } finally {
    await served.close();
  }
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
