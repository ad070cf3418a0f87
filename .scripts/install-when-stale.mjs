// Installs the locked packages when node_modules is missing or belongs to another lock file, so that a fresh clone
// needs one command. Uses nothing but Node itself.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../..");
const stamp = join(root, "node_modules/.lock-digest");
const digest = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== digest) {
  console.error("Installing packages (once, and again whenever package-lock.json changes)…");
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    console.error("npm ci failed. Check that the npm registry can be reached, then run the same command again.");
    process.exit(done.status ?? 1);
  }
  writeFileSync(stamp, digest);
}
