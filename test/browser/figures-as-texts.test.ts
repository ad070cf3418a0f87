import { readFileSync } from "node:fs";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { sampleWorkbook } from "../taskpane/sample";
import { accessibilityFaults } from "./axe";
import { storeAsTexts, storedIn } from "./figures-as-texts";
import type { Served, Watched } from "./served";
import { servePages, watchedPage } from "./served";

jest.setTimeout(120_000);

let served: Served;
let watched: Watched;

beforeAll(async () => {
  served = await servePages();
  watched = await watchedPage(served, { viewport: { width: 1280, height: 800 } });
});
afterAll(async () => {
  const { offences } = watched;
  await watched.close();
  await served.close();
  expect(offences).toEqual([]);
});

test("figures stored as texts are previewed, made numbers together, and are texts again when that is undone", async () => {
  const { page } = watched;
  const button = (name: string) => page.getByRole("button", { name }).first();
  const cells = ["B18", "D18", "F18"];
  const given = await sampleWorkbook();
  await storeAsTexts(given, cells);
  const saved = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    return storedIn(await XlsxWorkbook.open(readFileSync(await download.path())), cells);
  };
  const texts = ["240.40", "236.80", "223.87"].map((text) => ({ kind: "text", text }));
  expect(await storedIn(given, cells)).toEqual(texts);
  await page.goto(`${served.origin}/standalone/`);
  const file = { name: "文本.xlsx", mimeType: "", buffer: Buffer.from(await given.bytes()) };
  await page.locator('input[accept=".xlsx,.xlsm"]').first().setInputFiles(file);
  await page.locator("#pane-tab-review").click();
  const card = page.locator("article[data-finding]", { hasText: "S01" });
  const opener = card.getByRole("button", { name: "3 格都改为数字" });
  const apply = card.getByRole("button", { name: "应用" });
  await opener.click();
  await apply.waitFor();
  await page.keyboard.press("Escape");
  await apply.waitFor({ state: "detached" });
  await page.keyboard.press("Enter");
  await apply.waitFor();
  expect(await card.locator("del").allInnerTexts()).toEqual(["240.40（文本）", "236.80（文本）", "223.87（文本）"]);
  expect(await card.locator("ins").allInnerTexts()).toEqual(["240.40万元", "236.80万元", "223.87万元"]);
  expect(await accessibilityFaults(page)).toEqual([]);

  await apply.click();
  await page.getByText("已改为数字，写入 3 格。").first().waitFor();
  await card.waitFor({ state: "detached" });
  expect(await saved()).toEqual(["240.4", "236.8", "223.87"].map((text) => ({ kind: "number", text })));

  // What is said of something else does not offer to take this back; the bar of the tabs does.
  await page.locator("#pane-tab-report").click();
  await Promise.all([page.waitForEvent("download"), button("保存为 .txt").click()]);
  const notice = page.getByRole("group").filter({ hasText: /^已保存“/ });
  await notice.waitFor();
  expect(await notice.getByRole("button").allInnerTexts()).toEqual(["关闭"]);
  expect(await button("撤销").getAttribute("title")).toBe("撤销：应用建议值");
  await button("撤销").click();
  await page.locator("#pane-tab-review").click();
  await opener.waitFor();
  expect(await saved()).toEqual(texts);
});
