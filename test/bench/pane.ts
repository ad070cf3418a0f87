import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { createForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { readFigures } from "../../src/forms/figures";
import { openPane } from "../browser/excel-frame";
import { TaughtWorkbook } from "../excel/taught-workbook";
import { built } from "../support/built-program";

/** What the scripts that the pane starts with may weigh over the wire. */
const mostBytes = 130 * 1024;
const rounds = 7;
const throttle = 4;

/** A pane, and the button that is there when it can be used. */
interface Candidate {
  readonly name: string;
  readonly pages: string;
  readonly button: string;
}

function buildStockPane(): string {
  const folder = mkdtempSync(join(tmpdir(), "stock-pane-"));
  const webpack = join(__dirname, "../../node_modules/webpack/bin/webpack.js");
  const words = [webpack, "--config", join(__dirname, "stock-pane/webpack.mjs"), "--output-path", folder];
  const done = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`webpack: ${done.stdout}${done.stderr}`);
  return folder;
}

/** The scripts that the page itself names, but for Office.js, which both load alike. */
function initialBytes(pages: string): number {
  const page = join(pages, "taskpane/taskpane.html");
  const named = [...readFileSync(page, "utf8").matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(
    ([, source = ""]) => source,
  );
  return named
    .filter((source) => !source.startsWith("https:"))
    .map((source) => gzipSync(readFileSync(join(dirname(page), source)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Slows the page down, and has it write down when the button is first drawn. */
async function prepare(page: Page, button: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  await page.addInitScript((words) => {
    const look = (): void => {
      const found = [...document.querySelectorAll("button")].some(
        (one) => one.textContent?.trim() === words && one.getAttribute("aria-disabled") !== "true" && !one.disabled,
      );
      if (found) performance.mark("usable");
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, button);
}

/** Milliseconds from opening the pane in Excel to its button being there and pressable. */
async function timeToUse({ pages, button }: Candidate, workbook: TaughtWorkbook): Promise<number> {
  const { page, pane, close } = await openPane(workbook.host, {
    pages,
    viewport: { width: 350, height: 800 },
    prepare: (page) => prepare(page, button),
  });
  try {
    await pane.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
    return await pane.evaluate(() => performance.getEntriesByName("usable")[0]?.startTime ?? NaN);
  } finally {
    await page.close();
    await close();
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** The pane against what a new add-in begins as: what it weighs, and when it can be used on a slow machine. */
async function main(): Promise<void> {
  const figures = readFigures(JSON.parse(readFileSync(join(__dirname, "../../assets/sample-figures.json"), "utf8")));
  const workbook = new TaughtWorkbook({ web: true });
  await createForms(workbook, planFormsFor(hunan2024, figures));
  await fillFromFigures(workbook, hunan2024, figures, { overwrite: false });
  const ours = { name: "ours", pages: dirname(dirname(built("pages"))), button: "从预决算数据填报" };
  const stock = { name: "stock", pages: buildStockPane(), button: "Insert text" };
  const bytes = initialBytes(ours.pages);
  console.log(
    `${bytes <= mostBytes ? "ok    " : "MISSED"} initial scripts: ${bytes} bytes gzip (at most ${mostBytes}), ` +
      `${(bytes / initialBytes(stock.pages)).toFixed(2)} of the stock pane's ${initialBytes(stock.pages)}`,
  );
  const times = new Map<string, number[]>([
    [ours.name, []],
    [stock.name, []],
  ]);
  for (let round = 0; round <= rounds; round++)
    for (const candidate of round % 2 === 0 ? [ours, stock] : [stock, ours]) {
      const time = await timeToUse(candidate, workbook);
      // The first round warms the machine up.
      if (round > 0) times.get(candidate.name)?.push(time);
    }
  rmSync(stock.pages, { recursive: true });
  const ratio = median(times.get("ours") ?? []) / median(times.get("stock") ?? []);
  console.log(
    `${ratio <= 1 ? "ok    " : "MISSED"} time to a usable pane at ${throttle} × CPU throttle: ` +
      `${ratio.toFixed(3)} of the stock pane's (at most 1.0; median of ${rounds})`,
  );
  if (bytes > mostBytes || ratio > 1) process.exitCode = 1;
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
