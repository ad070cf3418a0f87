import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { built } from "../support/built-program";
import { launchBrowser } from "./chromium";

/** The built pages behind the very server that `npm start` uses, and a browser to look at them. */
export interface Served {
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function servePages(): Promise<Served> {
  const folder = dirname(dirname(built("pages")));
  const start = join(__dirname, "../../.scripts/start.mjs");
  const server = spawn(process.execPath, [start, "--no-open", folder], { env: { ...process.env, PORT: "0" } });
  const origin = await new Promise<string>((resolve, reject) => {
    server.stdout.on("data", (said: Buffer) => {
      const found = /http:\/\/localhost:\d+/.exec(said.toString())?.[0];
      if (found) resolve(found);
    });
    server.stderr.on("data", (said: Buffer) => reject(new Error(said.toString())));
  });
  const browser = await launchBrowser();
  return {
    origin,
    browser,
    close: async () => {
      await browser.close();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      const code = await ended;
      if (code !== 0) throw new Error(`the server ended with ${String(code)}`);
    },
  };
}

/** A page under watch: whatever leaves this machine, breaks its policy or fails in it is kept for the test to see. */
export interface Watched {
  readonly page: Page;
  readonly offences: string[];
  close(): Promise<void>;
}

export async function watchedPage({ browser, origin }: Served, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const offences: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("blob:"))
      offences.push(`asked ${request.url()}`);
  });
  const page = await context.newPage();
  await watch(page, offences);
  return { page, offences, close: () => context.close() };
}

/** Keeps what fails in a page and what breaks its policy. */
export async function watch(page: Page, offences: string[]): Promise<void> {
  page.on("pageerror", (error) => offences.push(`failed: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") offences.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}
