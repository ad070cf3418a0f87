import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Page } from "playwright-core";
import { createForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { servePages, watchedPage } from "../browser/served";
import { soundFigures } from "../support/generate-figures";
import { specimenReport } from "../support/specimen-report";

const seed = 20_260_331;
const projects = 20;
/** Some thirty pages. */
const characters = 21_000;
const rounds = 5;
/** Milliseconds a key may wait before a person notices; a browser calls 50 a long task. */
const longest = 200;

interface Stretch {
  readonly start: number;
  readonly took: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function fileOf(): Promise<Uint8Array> {
  const [figures] = fc.sample(soundFigures(projects, projects), { numRuns: 1, seed });
  if (!figures) throw new Error("nothing generated");
  const workbook = await XlsxWorkbook.create(nodeCodec);
  await createForms(workbook, planFormsFor(hunan2024, figures));
  await fillFromFigures(workbook, hunan2024, figures, { overwrite: true });
  return workbook.bytes();
}

/** From a press to the frame in which what came of it stands: how long that is, and the longest stretch without an answer. */
async function blocked(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly whole: number; readonly most: number }> {
  const started = await page.evaluate(() => performance.now());
  await press();
  const again = page.getByRole("button", { name: /^重新审核$/ }).first();
  await page.waitForTimeout(100);
  await again.waitFor();
  await page.waitForTimeout(300);
  const all = await page.evaluate(() => (window as unknown as { stretches: Stretch[] }).stretches);
  const own = all.filter(({ start }) => start >= started);
  const end = Math.max(started, ...own.map(({ start, took }) => start + took));
  return { whole: end - started, most: Math.max(0, ...own.map(({ took }) => took)) };
}

/** The pane while it reviews twenty projects beside a report of thirty pages: how long it ever leaves a key unanswered. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "answers-"));
  const path = join(folder, "二十个项目.xlsx");
  writeFileSync(path, await fileOf());
  const served = await servePages();
  const { page, close, offences } = await watchedPage(served, { viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    const stretches: Stretch[] = [];
    Object.assign(window, { stretches });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) stretches.push({ start: startTime, took: duration });
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`${served.origin}/standalone/`);
  await page.locator('input[accept=".xlsx,.xlsm"]').first().setInputFiles(path);
  await page.waitForSelector(".sheet");
  await page.locator("#pane-tab-report").click();
  await page.getByRole("button", { name: "查报告" }).first().click();
  const text = specimenReport.repeat(Math.ceil(characters / specimenReport.length)).slice(0, characters);
  await page.getByLabel("自评报告正文").fill(text);
  await page.waitForTimeout(1_000);
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector("mark");
  await page.locator("#pane-tab-review").click();
  const runs = [];
  for (let round = 0; round <= rounds; round++) {
    const run = await blocked(page, () =>
      page
        .getByRole("button", { name: /^重新审核$/ })
        .first()
        .click(),
    );
    // The first round warms the program up.
    if (round > 0) runs.push(run);
  }
  await close();
  await served.close();
  rmSync(folder, { recursive: true });
  const most = median(runs.map((run) => run.most));
  const share = median(runs.map((run) => run.most / run.whole));
  const held = most <= longest && offences.length === 0;
  console.log(
    `${held ? "ok    " : "MISSED"} reviewing ${projects} projects and ${characters} characters, the longest stretch without an answer ÷ the whole: ` +
      `${share.toFixed(2)} (${most.toFixed(0)} ms of ${longest}; medians of ${rounds})`,
  );
  for (const offence of offences) console.error(offence);
  if (!held) process.exitCode = 1;
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
