import fc from "fast-check";
import { formsOf } from "../../src/forms/filing";
import { readFiling } from "../../src/forms/read-filing";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { reportHtml } from "../../src/narrative/html";
import { plainText } from "../../src/narrative/plain-text";
import type { Report } from "../../src/narrative/report";
import type { FigureRun, Run } from "../../src/narrative/run";
import { staleFigures } from "../../src/narrative/stale-figures";
import type { CellValue } from "../../src/workbook/cell";
import { number, text } from "../../src/workbook/cell";
import { consistentFigures } from "../support/generate-figures";
import { filingOf } from "../support/generated-filing";
import { specimenEdition } from "../support/specimen";
import { reportOn, runsOf } from "./written";

/** Every figure of a written number in millionths, read from the cell's own text and not from our types. */
function millionths(written: string): bigint {
  const match = /(-?)(\d[\d,]*)(?:\.(\d+))?(?:[eE]-?\d+)?\s*%?$/.exec(written.trim());
  if (!match) throw new Error(`“${written}” is no figure`);
  const digits = (match[2] ?? "").replace(/,/g, "") + (match[3] ?? "").padEnd(6, "0").slice(0, 6);
  return match[1] ? -BigInt(digits) : BigInt(digits);
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** a ÷ b in percent, to millionths, rounded half up to a hundredth. */
const percent = (a: bigint, b: bigint): bigint =>
  (a < 0n ? -1n : 1n) * ((20_000n * magnitude(a) + b) / (2n * b)) * 10_000n;

/** What the figure must be, worked out anew from what stands in its cells. */
function again({ how, from }: FigureRun): bigint {
  const cells = how === "count" ? [] : from.map(({ written }) => millionths(written));
  const [first = 0n, second = 0n] = cells;
  const rest = cells.slice(1).reduce((all, one) => all + one, 0n);
  switch (how) {
    case "stated":
      return from[0]?.cell?.numberFormat.includes("%") && !from[0].written.endsWith("%") ? first * 100n : first;
    case "sum":
      return first + rest;
    case "remainder":
      return first - rest;
    case "difference":
      return magnitude(first - second);
    case "growth":
      return percent(magnitude(first - second), second);
    case "share":
      return percent(first, second);
    case "count":
      return BigInt(from.length) * 1_000_000n;
  }
}

/** True when the printed text is that value, give or take half its last place. */
function says({ text: shown }: FigureRun, value: bigint): boolean {
  if (shown === "无" || shown === "持平") return value === 0n;
  if (shown === "基本持平") return value < 5_000n;
  const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  const half = (5n * 10n ** BigInt(6 - decimals)) / 10n;
  // A rate held as a quotient in its cell carries fifteen digits, of which six decimals are read here.
  const slack = shown.endsWith("%") ? 200n : 0n;
  return magnitude(millionths(shown) - value) <= half + slack;
}

/** Digits the report's own words may have: the year and the numbers of the documents it cites. */
const ownWords = new Set([...hunan2024.sources.flatMap((source) => source.match(/\d+/g) ?? []), "2024"]);

function faultsOf(report: Report): string[] {
  const whole = plainText(report);
  const runs = runsOf(report);
  const figures = runs.filter((run) => run.kind === "figure");
  const blocks = report.sections.flatMap((section) => section.blocks);
  return [
    ...(/undefined|NaN|null|Infinity|\[object|\$\{/.test(whole) ? ["a word of the machine"] : []),
    ...(/[，。；：、]{2}|（）|：，|，$/m.test(whole.replace(/：\n/g, "\n")) ? ["punctuation left alone"] : []),
    ...blocks.flatMap((block) => (block.kind === "paragraph" && block.runs.length === 0 ? ["an empty paragraph"] : [])),
    ...runs.filter((run) => run.text.trim() === "").map(() => "an empty run"),
    ...runs.filter(isOwnWord).flatMap(({ text: words }) => strangeDigits(words)),
    ...figures.filter((run) => !says(run, again(run))).map((run) => `${run.key} is not ${run.text}`),
    ...figures.filter((run) => run.from.length === 0).map((run) => `${run.key} has no cell`),
  ];
}

const isOwnWord = (run: Run): boolean => run.kind === "text";

/** Attachments are numbered 1. to 3. at the beginning of their line. */
const strangeDigits = (words: string): string[] =>
  (words.replace(/^[1-3]\. /, "").match(/\d+/g) ?? [])
    .filter((digits) => !ownWords.has(digits))
    .map((digits) => `${digits} stands in “${words}” without a cell`);

describe("the report of any filing", () => {
  test("agrees with the cells of its figures, and has no figure without one", async () => {
    await fc.assert(
      fc.asyncProperty(consistentFigures(4), async (figures) => {
        const report = await reportOn(await filingOf(figures));
        expect(faultsOf(report)).toEqual([]);
        expect(staleFigures(report, report)).toEqual([]);
        expect(runsOf(report).filter(({ kind }) => kind === "figure").length).toBeGreaterThan(40);
        const html = reportHtml(report);
        for (const run of runsOf(report)) expect(html).toContain(run.text.replace(/"/g, "&quot;"));
      }),
      { numRuns: 60, seed: 20_260_331 },
    );
  }, 60_000);

  test("with cells emptied or overwritten still says only what its cells say", async () => {
    const strange = fc.constantFrom("", "—", "待定", "0", "0.00", "-3.5", "215457.654321", "100%", "0.00004");
    const places = fc.array(fc.tuple(fc.nat(), strange), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(consistentFigures(3), places, async (figures, changes) => {
        const workbook = await filingOf(figures);
        const before = await reportOn(workbook);
        const fields = formsOf(readFiling(await workbook.read(), specimenEdition)).flatMap((form) =>
          form.fields.filter(({ key }) => !/\.(?:title|year|projectName)$/.test(key)),
        );
        for (const [at, words] of changes) {
          const field = fields[at % fields.length];
          if (field?.at) workbook.set(field.at, cellOf(field.prefix, words));
        }
        const after = await reportOn(workbook);
        expect(faultsOf(after)).toEqual([]);
        const sections = staleFigures(before, after).map(({ section }) => section);
        expect([...new Set(sections)].every((id) => after.sections.some((section) => section.id === id))).toBe(true);
      }),
      { numRuns: 60, seed: 20_260_331 },
    );
  }, 60_000);
});

/** What a person might type into a cell, behind the label where the cell holds one. */
function cellOf(prefix: string | undefined, words: string): CellValue | undefined {
  if (prefix !== undefined) return text(prefix + words);
  if (words === "") return undefined;
  return /^-?[\d.]+$/.test(words) ? number(words) : text(words);
}
