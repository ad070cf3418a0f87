// Writes src/checks/README.md from the checks themselves; with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../src/checks/index";
import { catalogueMarkdown } from "../src/cli/formats/catalogue";

const file = join(__dirname, "../src/checks/README.md");
const wanted = catalogueMarkdown(checks);

if (!process.argv.includes("--check")) {
  writeFileSync(file, wanted);
  console.log(`src/checks/README.md: ${checks.length} checks`);
} else if (!existsSync(file) || readFileSync(file, "utf8") !== wanted) {
  console.error("src/checks/README.md is not what the checks say. Run: npm run catalogue");
  process.exitCode = 1;
}
