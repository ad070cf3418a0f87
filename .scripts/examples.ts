import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check, Finding } from "../src/checks/check";
import type { Example } from "../src/checks/examples";
import type { Edition } from "../src/forms/editions/edition";
import type { Field } from "../src/forms/field";
import { readFiling } from "../src/forms/read-filing";
import { Fixed } from "../src/quantities/fixed";
import { Rate } from "../src/quantities/rate";
import type { Change } from "../test/support/change";
import { changeWorkbook, fieldsByKey, besideAfter } from "../test/support/change";
import { specimenEdition, specimenWorkbook } from "../test/support/specimen";

interface Cases {
  readonly passes: Readonly<Record<string, Change>>;
  readonly flags: Readonly<Record<string, { readonly given: Change }>>;
  readonly edition: Edition;
}

const tests = join(__dirname, "../test");

/** What the test of each check says to testCheck, without running it. */
function casesOf(checks: readonly Check[]): ReadonlyMap<string, Cases> {
  const found = new Map<string, Cases>();
  const path = require.resolve("../test/support/test-check");
  const testCheck = (
    check: Check,
    { passes, flags }: Cases,
    { edition = specimenEdition }: { edition?: Edition } = {},
  ): void => void found.set(check.code, { passes, flags, edition });
  require.cache[path] = Object.assign(Object.create(module) as NodeJS.Module, { exports: { testCheck }, loaded: true });
  const nothing = Object.assign(() => undefined, { each: () => () => undefined });
  Object.assign(globalThis, { describe: nothing, test: nothing, expect: nothing });
  for (const { id } of checks) {
    const file = join(tests, "checks", `${id}.test.ts`);
    if (existsSync(file)) require(file);
  }
  return found;
}

/**
 * For each check one case that passes and one that does not: the cells of the specimen filing as they are, and what the
 * check says of them after the first change of its own test that it flags.
 */
export async function examplesOf(checks: readonly Check[]): Promise<Record<string, Example>> {
  const cases = casesOf(checks);
  const sound = fieldsByKey(readFiling(await (await specimenWorkbook()).read(), specimenEdition));
  const examples: Record<string, Example> = {};
  for (const check of checks) {
    const own = cases.get(check.code);
    const first = Object.values(own?.flags ?? {})[0];
    if (!own || !first) throw new Error(`${check.id} has no flagged case`);
    const finding = await findingOf(check, first.given, own.edition);
    const shown = finding.at.passage ? passingText(Object.values(own.passes)) : passing(finding, sound);
    examples[check.code] = { passes: shown, fails: finding.message };
  }
  return examples;
}

async function findingOf(check: Check, change: Change, edition: Edition): Promise<Finding> {
  const workbook = await specimenWorkbook();
  await changeWorkbook(workbook, edition, change);
  const beside = await besideAfter(change, edition, check);
  const outcomes = [...check.run(readFiling(await workbook.read(), edition, beside))];
  const finding = outcomes.find((outcome): outcome is Finding => outcome.outcome === "finding");
  if (!finding) throw new Error(`${check.id}: its first flagged case is not flagged`);
  return finding;
}

const longestText = 80;

/** The first sentence of a report that a check of the report passes, as its own test has it. */
function passingText(passes: readonly Change[]): string {
  const text = passes.flatMap((change) => {
    const report = typeof change === "function" ? undefined : change["report"];
    return typeof report === "string" ? [report.trim().replace(/\s+/g, " ")] : [];
  })[0];
  if (text === undefined) throw new Error("a check of the report wants a passing case with a text of its own");
  return `“${text.length > longestText ? `${text.slice(0, longestText)}……` : text}”`;
}

const mostCells = 6;

/** The same cells as they stand in the specimen, which every check passes. */
function passing({ at, because }: Finding, sound: ReadonlyMap<string, Field<unknown>>): string {
  const keys = [...new Set([at, ...because].map(({ key }) => key))];
  const fields = keys.flatMap((key) => sound.get(key) ?? []).filter(({ state }) => state !== "absent");
  const shown = fields.slice(0, mostCells).map((field) => `${field.label} ${printed(field)}`);
  return `${shown.join("；")}${fields.length > mostCells ? "……" : ""}`;
}

function printed({ value, written, state }: Field<unknown>): string {
  if (state === "blank") return "不填";
  if (value instanceof Rate) return String(value.rounded());
  const text = value instanceof Fixed ? String(value) : written.replace(/\s+/g, "");
  return text.length > 24 ? `${text.slice(0, 24)}……` : text;
}
