// Shows the whole path on the sample: new → fill → check → mark through the built command line, into out/.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../..");
const program = join(root, "dist/selfeval.js");
const figures = "assets/sample-figures.json";

/** Runs one command and shows it. Findings (1) are a result; anything else but 0 stops here. */
function selfeval(args, { quiet = false } = {}) {
  const shown = args.map((word) => (/^[\w./-]+$/.test(word) ? word : `"${word}"`));
  console.log(`\n$ selfeval ${shown.join(" ")}`);
  const done = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: "utf8" });
  process.stderr.write(done.stderr);
  const lines = done.stdout.trimEnd().split("\n");
  console.log(quiet ? lines.at(-1) : lines.join("\n"));
  if (done.status !== 0 && done.status !== 1) {
    console.error(`selfeval ended with exit code ${done.status}.`);
    process.exit(1);
  }
}

mkdirSync(join(root, "out"), { recursive: true });
const filled = "out/自评表.xlsx";
const marked = "out/自评表-已标记.xlsx";

selfeval(["new", "-o", filled, "--force", "--figures", figures]);
selfeval(["fill", filled, "--figures", figures], { quiet: true });
selfeval(["check", filled, "--fail-on", "reminder"]);
selfeval(["mark", filled, "-o", marked]);

console.log(`
Files:
  ${relative(process.cwd(), join(root, filled))}    filled
  ${relative(process.cwd(), join(root, marked))}    filled and marked
Open them in Excel or WPS. All commands: node dist/selfeval.js --help`);
