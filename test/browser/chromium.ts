import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** Where Chrome, Edge and Chromium install themselves. */
const places = [
  process.env["SELFEVAL_BROWSER"],
  ...[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
  ].flatMap((name) => (process.env["PATH"] ?? "").split(":").map((folder) => join(folder, name))),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]].flatMap((folder) =>
    folder
      ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]
      : [],
  ),
];

/** The browser on this machine. Without one the tests fail, in one line that says what to install; they never skip. */
export function installedBrowser(): string {
  const found = places.find((place) => place !== undefined && place !== "" && existsSync(place));
  if (!found)
    throw new Error(
      "No Chrome, Edge or Chromium found. Install one (Debian: apt-get install chromium), or name one in SELFEVAL_BROWSER.",
    );
  return found;
}

/** A browser that asks nothing of the network by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: installedBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
