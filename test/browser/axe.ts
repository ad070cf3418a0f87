import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds wrong with what is shown now: each rule broken, with the first places. */
export async function accessibilityFaults(shown: Page | Frame): Promise<unknown[]> {
  await shown.evaluate(axe);
  // A colour half way between two states is nobody's choice.
  const settled = () => document.getAnimations().every(({ playState }) => playState !== "running");
  await shown.waitForFunction(settled);
  await shown.evaluate(() => new Promise((resume) => setTimeout(resume, 150)));
  await shown.waitForFunction(settled);
  return shown.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))]);
  });
}
