// Writes docs/published-cases.md: what experts named in published filings and what the checks find there; with --check it
// only compares.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import type { Finding, Severity } from "../src/checks/check";
import { publishedCases } from "../test/published/cases";
import type { Place, PublishedCase } from "../test/published/published-case";
import { isAt, placeNamed, placeOf, review } from "../test/published/review";

const path = join(__dirname, "../docs/published-cases.md");

const severities: Readonly<Record<Severity, string>> = { error: "强制性", warning: "核实性", reminder: "提示性" };

type Cells = readonly string[];

function table(head: Cells, rows: readonly Cells[]): string {
  if (rows.length === 0) return "无。";
  const line = (cells: Cells): string => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const printed = (place: Place): string => ("cell" in place ? place.cell : `“${placeNamed(place)}”`);

/** What was named, with what the program says of it. */
function expectedRows({ expected }: PublishedCase, found: readonly Finding[]): readonly Cells[] {
  return expected.map((one) => {
    const finding = found.find((each) => isAt(each, one));
    return [
      one.code,
      printed(one),
      one.says,
      finding ? `${severities[finding.severity]}：${finding.message}` : "未查出",
    ];
  });
}

function extraRows({ expected, extras }: PublishedCase, found: readonly Finding[]): readonly Cells[] {
  const besides = found.filter((finding) => !expected.some((one) => isAt(finding, one)));
  return besides.map((finding) => {
    const extra = extras.find((one) => isAt(finding, one));
    const verdict = extra ? `对：${extra.why}。` : "未判";
    return [
      finding.code,
      finding.at.at ? placeOf(finding) : `“${placeOf(finding)}”`,
      `${severities[finding.severity]}：${finding.message}`,
      verdict,
    ];
  });
}

async function section(published: PublishedCase): Promise<string> {
  const found = await review(published);
  return [
    `## ${published.unit} ${published.year}年度`,
    "### 专家指出、已查出的",
    table(["代码", "位置", "专家的意见", "查出"], expectedRows(published, found)),
    "### 另外查出的",
    table(["代码", "位置", "查出", "判定"], extraRows(published, found)),
    "### 专家指出、没有查出的",
    table(
      ["专家的意见", "原因"],
      published.missed.map(({ says, why }) => [says, why]),
    ),
  ].join("\n\n");
}

async function document(): Promise<string> {
  const named = publishedCases.reduce((sum, { expected, missed }) => sum + expected.length + missed.length, 0);
  const withTables = publishedCases.filter(({ text }) => text === undefined).length;
  const found = publishedCases.reduce((sum, { expected }) => sum + expected.length, 0);
  const head = [
    "# 公开的自评材料：专家意见与检查结果对照",
    `${publishedCases.length}份公开的自评材料，专家共提${named}条，查出${found}条；另外查出的逐条判定。其中${withTables}份公布了自评表，按原样录入，逐格核对；${publishedCases.length - withTables}份只公布了报告或说明的文字：单位、事实、数字和错处照原文，句子由我们另写，原文给出的金额录入“预决算数据”表，与文字一并核对。本文由 npm run published 生成，不要手改。`,
  ];
  const sections: string[] = [];
  for (const one of publishedCases) sections.push(await section(one));
  return format([...head, ...sections].join("\n\n"), { parser: "markdown" });
}

async function main(): Promise<void> {
  const wanted = await document();
  if (!process.argv.includes("--check")) writeFileSync(path, wanted);
  else if (!existsSync(path) || readFileSync(path, "utf8") !== wanted) {
    console.error("docs/published-cases.md is not what the checks say. Run: npm run published");
    process.exitCode = 1;
  }
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
