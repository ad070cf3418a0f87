import { severityNames } from "../../actions/mark-findings";
import type { Check, Severity } from "../../checks/check";
import { thresholdWords } from "../../forms/editions/threshold-words";
import type { Example } from "../../checks/examples";
import { examples as ownExamples } from "../../checks/examples";

/** The letter a code begins with, the folder of its check, and what the family is about. */
export const families = [
  { letter: "C", folder: "completeness", name: "完整性", about: "该填的填了，单位和格式正确" },
  { letter: "A", folder: "arithmetic", name: "表内计算", about: "合计、比率、得分算得对" },
  { letter: "X", folder: "cross-table", name: "表间勾稽", about: "同一个数在几张表里一致" },
  { letter: "B", folder: "budget", name: "预决算", about: "与批复预算、部门决算对得上" },
  { letter: "L", folder: "last-year", name: "与上年比", about: "与上年自评表前后衔接" },
  { letter: "P", folder: "platform", name: "平台规则", about: "预算管理一体化平台上报时自己要审的，版本写明了才启用" },
  { letter: "S", folder: "spreadsheet", name: "电子表格", about: "公式、格式和隐藏的行列不掩盖数字" },
  { letter: "W", folder: "wording", name: "文字", about: "文字说的与数字一致" },
] as const;

/** The name of the shape of the machine-readable catalogue. */
export const catalogueSchema = "selfeval-checks/1";

/** The checks by their codes. */
export const byCode = (checks: readonly Check[]): Check[] =>
  [...checks].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

/** The families that have checks, with theirs. */
export const familiesOf = (checks: readonly Check[]) =>
  families
    .map((family) => ({ ...family, checks: byCode(checks).filter(({ code }) => code.startsWith(family.letter)) }))
    .filter((family) => family.checks.length > 0);

const severityOf = (check: Check, message: string): Severity => check.severities[message] ?? check.severity;

/** The catalogue as src/checks/README.md keeps it. */
export function catalogueMarkdown(
  checks: readonly Check[],
  examples: Readonly<Record<string, Example>> = ownExamples,
): string {
  const blocks = familiesOf(checks).map(({ letter, name, about, checks: members }) =>
    [
      `## ${letter} ${name}（${members.length} 项）`,
      `${about}。`,
      ...members.map((check) => entryMarkdown(check, examples[check.code])),
    ].join("\n\n"),
  );
  const intro = [
    "# 检查目录",
    "<!-- 由 npm run catalogue 生成，请勿手工修改。 -->",
    `共 ${checks.length} 项检查。强制性：一定有误，必须改正；核实性：多半有误，改正或说明原因；提示性：请人工核对。`,
  ];
  return `${[...intro, ...blocks].join("\n\n")}\n`;
}

function entryMarkdown(check: Check, example: Example | undefined): string {
  const { code, title, id, severity, basis, messages } = check;
  const wording = Object.entries(messages).map(([key, message]) => {
    const own = severityOf(check, key);
    return `- ${own === severity ? "" : `${severityNames[own]}：`}${escaped(message)}`;
  });
  const head = `${severityNames[severity]} · [${id}](${id}.ts) · 依据：${escaped(basis)}`;
  const decided = [
    ...(check.thresholds ?? []).map((name) => `- 阈值（随版本而定）：${thresholdWords[name].name}`),
    ...(check.platformRule ? ["- 版本写明平台有这项规则时才启用"] : []),
  ];
  const shown = example
    ? [`- 合格：${escaped(example.passes)}`, `- 不合格：${escaped(example.fails)}`].join("\n")
    : undefined;
  return [
    `### ${code} ${escaped(title)}`,
    head,
    [...wording, ...decided].join("\n"),
    ...(shown ? ["示例：", shown] : []),
  ].join("\n\n");
}

/** Signs that Markdown would take for its own. */
export const escaped = (text: string): string => text.replace(/[*_`<[\]]/g, "\\$&");
