import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const cache = join(root, "node_modules/.cache/selfeval");

/** What a build depends on. Its digest names the build, so that a stale one is never used. */
function sourcesDigest(): string {
  const digest = createHash("sha256").update(process.version);
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => join("src", name))
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
  for (const name of [...sources, "webpack.config.js", "package.json", "package-lock.json"])
    digest.update(`${name}\0`).update(readFileSync(join(root, name)));
  return digest.digest("hex").slice(0, 16);
}

/** Builds one webpack target from the sources as they are now, once, and says where it lies. */
export function built(target: "selfeval" | "xlsx-engine" | "pages"): string {
  const folder = join(cache, `${target}-${sourcesDigest()}`);
  const file = join(folder, target === "pages" ? "standalone/index.html" : `${target}.js`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, `${target}-draft-`));
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const done = spawnSync(process.execPath, [webpack, "--config-name", target, "--output-path", draft], {
    cwd: root,
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`webpack ${target}: ${done.stdout}${done.stderr}`);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another test file was faster.
    rmSync(draft, { recursive: true });
    if (!existsSync(file)) throw error;
  }
  return file;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** Runs the built program as a person would, in a folder of its own. */
export function selfeval(folder: string, ...words: readonly string[]): Ended {
  const program = built("selfeval");
  const started = performance.now();
  const done = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, SELFEVAL_DEBUG: "" },
    maxBuffer: 64 << 20,
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr, milliseconds: performance.now() - started };
}
