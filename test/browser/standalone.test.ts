import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { readReportFile } from "../../src/docx/read-report-file";
import { selfeval } from "../support/built-program";
import { accessibilityFaults } from "./axe";
import type { Served, Watched } from "./served";
import { servePages, watchedPage } from "./served";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "selfeval-page-"));
let served: Served;
let watched: Watched;

beforeAll(async () => {
  served = await servePages();
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  watched = await watchedPage(served, { viewport: { width: 1280, height: 800 } });
});
afterEach(async () => {
  const { offences } = watched;
  await watched.close();
  expect(offences).toEqual([]);
});

async function sample(page: Page): Promise<void> {
  await page.goto(`${served.origin}/standalone/?sample`);
  await page.waitForSelector(".sheet");
}

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true }).click();
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const selected = (page: Page) => page.locator("output.address").innerText();
const codes = (page: Page) =>
  page.locator("article[data-finding]").evaluateAll((all) => all.map((one) => one.textContent?.slice(0, 3) ?? ""));

/** Types into a cell as a person does: click, type, Enter. */
async function type(page: Page, cell: string, typed: string): Promise<void> {
  await page.locator(`#cell-${cell}`).click();
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".file-name em");
}

/** More people in post than there are posts for, in 基础数据表 and where its figures come from. */
async function crowd(page: Page): Promise<void> {
  await tab(page, "预决算数据");
  await type(page, "I4", "95");
  await tab(page, "基础数据表");
  await type(page, "D4", "95");
}

/** Waits until a cell shows a text. */
const shows = (page: Page, cell: string, text: string) =>
  page.waitForFunction(
    ([id, wanted]) => document.getElementById(id ?? "")?.innerText === wanted,
    [`cell-${cell}`, text],
    { timeout: 5_000 },
  );

/** Reviews again; done when the pane has said something new and offers to review once more. */
async function review(page: Page): Promise<void> {
  await page.locator("#pane-tab-review").click();
  const before = await page.locator(".right [role=status] span").elementHandle();
  await button(page, /^重新审核$/).click();
  await page.waitForFunction((said) => !said?.isConnected, before);
  await button(page, /^重新审核$/).waitFor();
}

test("from the sample to a marked file that the command line reads alike", async () => {
  const { page } = watched;
  await sample(page);
  await crowd(page);
  await shows(page, "F4", "109.20%");
  await page.waitForSelector("text=工作簿已改动");
  await review(page);
  expect(await codes(page)).toEqual(["A02"]);
  await tab(page, "预决算数据");
  await page
    .locator("article[data-finding]")
    .getByRole("link")
    .or(page.locator("article[data-finding] button"))
    .first()
    .click();
  await page.waitForFunction(() => document.querySelector("output.address")?.textContent === "D4");
  expect(await page.locator("[role=tab][aria-selected=true][id^='tab-']").innerText()).toBe("基础数据表");
  await button(page, "标记到工作簿").click();
  await page.waitForSelector("#cell-D4.warning");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  await download.saveAs(join(folder, "saved.xlsx"));
  expect(await page.title()).not.toContain("●");
  const { files } = JSON.parse(selfeval(folder, "check", "saved.xlsx", "--format", "json").stdout);
  const findings = files[0].findings as { code: string; place: { cell: string } }[];
  expect(findings.map(({ code, place }) => [code, place.cell])).toEqual([["A02", "D4"]]);
});

test("a suggestion is previewed, applied and undone", async () => {
  const { page } = watched;
  await sample(page);
  await tab(page, "基础数据表");
  await type(page, "B11", "9");
  await shows(page, "B6", "26.50");
  await review(page);
  const before = await codes(page);
  expect(before).toContain("B03");
  const card = page
    .locator("article[data-finding]", { hasText: /建议改为/ })
    .filter({ hasText: "B11" })
    .first();
  await card.getByRole("button", { name: /建议改为/ }).click();
  await card.getByRole("button", { name: "应用" }).click();
  await page.waitForSelector("text=已应用");
  await page.waitForFunction(
    (count) => document.querySelectorAll("article[data-finding]").length < count,
    before.length,
  );
  await button(page, "撤销").click();
  await page.waitForFunction(
    (count) => document.querySelectorAll("article[data-finding]").length === count,
    before.length,
  );
  expect(await codes(page)).toEqual(before);
});

test("the keyboard alone moves, types, cancels and finds its way out", async () => {
  const { page } = watched;
  await sample(page);
  await tab(page, "基础数据表");
  await shows(page, "D4", "82");
  await page.locator(".sheet").focus();
  for (const key of ["Control+Home", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown"])
    await page.keyboard.press(key);
  expect(await selected(page)).toBe("D4");
  await page.keyboard.press("F2");
  await page.keyboard.type("9");
  await page.keyboard.press("Escape");
  expect(await page.locator("#cell-D4").innerText()).toBe("82");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Shift+Tab");
  expect(await page.evaluate(() => document.activeElement?.classList.contains("sheet"))).toBe(false);
});

test("a locked cell says why it cannot be changed", async () => {
  const { page } = watched;
  await sample(page);
  await tab(page, "基础数据表");
  await page.locator("#cell-F4").dblclick();
  await page.waitForSelector("text=锁定单元格");
  expect(await page.locator(".editor").count()).toBe(0);
});

test("a file that is no workbook is refused in Chinese, and what was open stays", async () => {
  const { page } = watched;
  await sample(page);
  const picker = page.locator(".toolbar input[type=file]");
  await picker.setInputFiles({ name: "说明.docx", mimeType: "", buffer: Buffer.from("PK") });
  await page.waitForSelector("text=只能打开 .xlsx");
  await picker.setInputFiles({ name: "坏.xlsx", mimeType: "", buffer: Buffer.from("not a workbook at all") });
  await page.waitForSelector("text=没有打开 坏.xlsx");
  expect(await page.locator(".file-name").innerText()).toBe("示例自评表.xlsx");
});

test("unsaved changes are not left without asking", async () => {
  const { page } = watched;
  await sample(page);
  await tab(page, "基础数据表");
  await type(page, "D4", "80");
  await shows(page, "D4", "80");
  await button(page, "打开示例").click();
  await page.getByRole("dialog").getByRole("button", { name: "返回" }).click();
  expect(await page.locator("#cell-D4").innerText()).toBe("80");
});

test.each(["light", "dark", "contrast"] as const)("nothing keeps anybody out, in %s", async (scheme) => {
  await watched.close();
  watched = await watchedPage(served, {
    viewport: { width: 1280, height: 800 },
    colorScheme: scheme === "dark" ? "dark" : "light",
    forcedColors: scheme === "contrast" ? "active" : "none",
  });
  const { page } = watched;
  await page.goto(`${served.origin}/standalone/`);
  expect(await accessibilityFaults(page)).toEqual([]);
  await sample(page);
  await page.waitForSelector("text=可以报送");
  expect(await accessibilityFaults(page)).toEqual([]);
  await crowd(page);
  await review(page);
  await button(page, "标记到工作簿").click();
  await page.waitForSelector("#cell-D4.warning");
  await button(page, /^重新审核$/).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("nothing is wider than the window, from 1280 down to 320", async () => {
  const { page } = watched;
  await sample(page);
  for (const width of [1280, 1024, 800, 500, 350, 320]) {
    await page.setViewportSize({ width, height: 700 });
    for (const side of width <= 800 ? ["表格", "助手"] : [""]) {
      if (side) await button(page, side).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  }
});

test("the report knows its cells, is copied with its table, and says when a cell has changed", async () => {
  await watched.close();
  watched = await watchedPage(served, {
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const { page } = watched;
  await sample(page);
  await page.locator("#pane-tab-report").click();
  const part = page.getByRole("region", { name: /三、|二、|一般公共预算/ }).first();
  await part.waitFor();
  const figure = page.getByRole("button", { name: "20.83", exact: true }).first();
  expect(await figure.getAttribute("title")).toContain("基础数据表!F6");
  await figure.click();
  await page.waitForFunction(() => document.querySelector("output.address")?.textContent === "F6");
  await button(page, "复制全文").click();
  await page.getByText("已复制").first().waitFor();
  // Read in a page of no policy: reading cleans the HTML by the policy of the page that reads.
  const bare = await page.context().newPage();
  await bare.goto(`${served.origin}/assets/icon-32.png`);
  await bare.bringToFront();
  const [html, plain] = await bare.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text() ?? "";
    return [await text("text/html"), await text("text/plain")];
  });
  await bare.close();
  expect(html).toContain("<table");
  expect(html).toContain("仿宋");
  expect(plain).toContain("20.83");
  expect(plain).not.toContain("undefined");
  expect(await accessibilityFaults(page)).toEqual([]);

  await tab(page, "基础数据表");
  await type(page, "F11", "2.5");
  await review(page);
  await page.locator("#pane-tab-report").click();
  await page.getByText(/句所用的数字已经变了/).waitFor();
  await page.locator("summary", { hasText: "看有哪些变化" }).click();
  expect(await page.locator("del").allInnerTexts()).toContain("20.83");
  await button(page, "按现在的数字重写").click();
  await page.getByRole("button", { name: "20.33", exact: true }).first().waitFor();
  await page.getByText(/句所用的数字已经变了/).waitFor({ state: "detached" });
  const [saved] = await Promise.all([page.waitForEvent("download"), button(page, "保存为 .txt").click()]);
  await saved.saveAs(join(folder, "report.txt"));
  expect(readFileSync(join(folder, "report.txt"), "utf8")).toContain("20.33");

  const [word] = await Promise.all([page.waitForEvent("download"), button(page, "保存为 Word 文档").click()]);
  expect(word.suggestedFilename()).toBe("自评报告.docx");
  await word.saveAs(join(folder, "report.docx"));
  const { text } = await readReportFile(readFileSync(join(folder, "report.docx")), "report.docx");
  expect(text.replace(/\s/g, "")).toBe(readFileSync(join(folder, "report.txt"), "utf8").replace(/\s/g, ""));

  await page.getByText("查报告", { exact: true }).click();
  await page.locator('input[accept=".docx,.txt"]').setInputFiles(join(folder, "report.docx"));
  const checked = page.getByRole("document", { name: "report.docx" });
  await checked.getByText("“三公”经费使用情况表").waitFor();
  expect((await checked.textContent())?.replace(/\s/g, "")).toContain("三、公务接待费8.00");
});

test("an edition file is chosen in the pane, saved with the workbook, and removed by choosing one of ours", async () => {
  const { page } = watched;
  await sample(page);
  await page.getByText("可以报送").first().waitFor();
  const edition = page.getByLabel("适用版本");
  const give = (content: object) => {
    const buffer = Buffer.from(JSON.stringify(content));
    return page.locator('input[accept=".json"]').setInputFiles({ name: "本县.json", mimeType: "", buffer });
  };
  const mine = { id: "mine", name: "本县2024年度", extends: "hunan-2024" };
  await give({ ...mine, thresholds: { overAchievment: {} } });
  await page
    .getByText(
      /^版本文件“本县\.json”：第 \d+ 行第 \d+ 列：“thresholds › overAchievment”没有这个阈值，是不是 overAchievement。$/,
    )
    .first()
    .waitFor();
  expect(await edition.inputValue()).toBe("hunan-2024");
  await give(mine);
  await page.waitForFunction(() =>
    document.querySelector(".right select option:checked")?.textContent?.includes("本县"),
  );
  await page.getByText("按版本文件“本县2024年度”，随工作簿保存。").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  // What is typed goes by that edition too: the total follows.
  await tab(page, "基础数据表");
  await type(page, "F11", "2.5");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  const path = join(folder, "本县.xlsx");
  await saved.saveAs(path);

  await page.reload();
  await page.locator('input[accept=".xlsx,.xlsm"]').first().setInputFiles(path);
  await page.waitForFunction(() =>
    document.querySelector(".right select option:checked")?.textContent?.includes("本县"),
  );
  expect(selfeval(folder, "check", "本县.xlsx").stderr).toContain("按工作簿里保存的版本文件“本县2024年度”（mine）处理");
  await edition.selectOption("湖南省2024年度");
  await page.waitForFunction(
    () => !document.querySelector(".right select option:checked")?.textContent?.includes("本县"),
  );
  expect(await edition.locator("option").allInnerTexts()).not.toContain("本县2024年度");
});

test("a report that is checked is gone through finding by finding, with buttons and with keys", async () => {
  await watched.close();
  watched = await watchedPage(served, { viewport: { width: 350, height: 700 } });
  const { page } = watched;
  await sample(page);
  await button(page, "助手").click();
  await page.locator("#pane-tab-report").click();
  await button(page, "查报告").click();
  const filler = Array.from({ length: 40 }, (_, line) => `第${line + 1}段，没有数字的一句话。`).join("\n");
  await page
    .getByLabel("自评报告正文")
    .fill(`2024年“三公”经费决算数为99.99万元。\n${filler}\n【待填写：单位职能】，较上年增长。【待填写：问题】`);
  await page.keyboard.press("Control+Enter");
  const place = page.locator("[aria-live=polite]", { hasText: /共 \d+ 处/ });
  const [, count = ""] = /^共 (\d+) 处/.exec(await place.innerText()) ?? [];
  expect(Number(count)).toBeGreaterThan(1);
  const marks = page.locator("mark");
  const card = page.locator("article[data-finding]").first();
  const inSight = (words: Locator) =>
    words.evaluate((mark) => {
      const { top, bottom, left } = mark.getClientRects()[0] ?? new DOMRect();
      return bottom < innerHeight && mark.contains(document.elementFromPoint(left + 2, top + 2));
    });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await button(page, "上一处").getAttribute("aria-disabled")).toBe("true");

  await button(page, "下一处").click();
  expect(await place.innerText()).toContain(`第 1 处，共 ${count} 处`);
  await card.waitFor();
  expect(await marks.first().getAttribute("aria-current")).toBe("true");
  for (let press = 1; press < Number(count); press++) await button(page, "下一处").click();
  expect(await place.innerText()).toContain(`第 ${count} 处，共 ${count} 处`);
  expect(await inSight(marks.last())).toBe(true);
  expect(await inSight(card.locator("p").first())).toBe(true);
  expect(await focused()).toBe("下一处");
  expect(await button(page, "下一处").getAttribute("aria-disabled")).toBe("true");

  for (let press = 1; press < Number(count); press++) await page.keyboard.press("Shift+F8");
  expect(await place.innerText()).toContain(`第 1 处，共 ${count} 处`);
  expect(await focused()).toBe(await marks.first().innerText());
  expect(await inSight(marks.first())).toBe(true);
  await page.keyboard.press("ArrowDown");
  expect(await place.innerText()).toContain("第 2 处");
  await page.keyboard.press("F8");
  await page.keyboard.press("Shift+F8");
  expect(await place.innerText()).toContain("第 2 处");
  await page.setViewportSize({ width: 1280, height: 700 });
  expect(await accessibilityFaults(page)).toEqual([]);
});
