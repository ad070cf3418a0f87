// Writes src/checks/README.md and the examples in it from the checks and their tests, and docs/edition.schema.json from
// what reads an edition file; with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { checks } from "../src/checks/index";
import { catalogueMarkdown } from "../src/cli/formats/catalogue";
import { editionJsonSchema } from "./edition-schema";
import { examplesOf } from "./examples";

const root = join(__dirname, "..");

async function files(): Promise<ReadonlyMap<string, string>> {
  const examples = await examplesOf(checks);
  const source = `/** Made by npm run catalogue from the tests of the checks. Not to be edited by hand. */
export interface Example {
  /** Cells of a sound filing that the check passes. */
  readonly passes: string;
  /** What it says of them once one is wrong. */
  readonly fails: string;
}

/** By code. */
export const examples: Readonly<Record<string, Example>> = ${JSON.stringify(examples, undefined, 2)};
`;
  const options = { parser: "typescript", printWidth: 120 };
  return new Map([
    ["src/checks/examples.ts", await format(source, options)],
    ["src/checks/README.md", catalogueMarkdown(checks, examples)],
    [
      "docs/edition.schema.json",
      await format(JSON.stringify(editionJsonSchema()), { parser: "json", printWidth: 120 }),
    ],
  ]);
}

async function main(): Promise<void> {
  for (const [name, wanted] of await files()) {
    const file = join(root, name);
    if (!process.argv.includes("--check")) {
      writeFileSync(file, wanted);
      console.log(`${name}: ${checks.length} checks`);
    } else if (!existsSync(file) || readFileSync(file, "utf8") !== wanted) {
      console.error(`${name} is not what the checks say. Run: npm run catalogue`);
      process.exitCode = 1;
    }
  }
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
