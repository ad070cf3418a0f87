import type { Answer } from "../../actions/answers";
import { answerTo } from "../../actions/answers";
import { explainFinding, explanationsIn } from "../../actions/explain-finding";
import type { Finding } from "../../checks/check";
import { saysSomething } from "../../forms/says-something";
import { addressText } from "../../workbook/address";
import type { Arguments } from "../arguments";
import { UsageError } from "../arguments";
import { besideOptions, namedFailure, reviewBeside } from "../beside";
import { editionOption, namedEdition, type Command } from "../command";
import { assertSameKind, readBytes, replaceFile } from "../files";
import { exitCodes, type ExitCode, type Terminal } from "../terminal";
import { reportTrouble, sayRemarks } from "../trouble-report";

/** The words name no finding, more than one, or one that has no answer yet to confirm. */
class FindingUnclear extends Error {}

export const explain: Command = {
  name: "explain",
  summary: "给一处问题写审核说明，存进工作簿",
  usage: [
    "explain 文件 --finding A02 --words 说明 [选项]",
    "explain 文件 --finding A02 --confirm [选项]",
    "explain 文件 --finding 基础数据表!F4 --remove [选项]",
  ],
  files: "one",
  options: {
    finding: {
      value: "问题",
      help: "哪一处问题：代码（A02）、单元格（基础数据表!F4）、代码@单元格，或 JSON 结果里的 fingerprint",
    },
    words: { value: "说明", help: "说明的文字" },
    confirm: { help: "数字变动之后，确认原说明仍然适用；有 --previous 时沿用上年的审核说明" },
    remove: { help: "删去已写的说明" },
    ...besideOptions,
    edition: editionOption,
    output: { short: "o", value: "文件", help: "写入另一个文件；不写则改原文件" },
  },
  notes: [
    "说明随工作簿保存，再次检查时仍在；核实性问题写了说明就不再阻碍报送。",
    "问题里的数字后来变了的，检查时写明原来和现在的数字；重写说明或用 --confirm 确认以前，不算已说明。",
  ],
  async run(given, terminal) {
    const wanted = given.text("finding");
    if (wanted === undefined) throw new UsageError("没有写要说明哪一处问题（--finding）。", "explain");
    const asked = wordsOf(given);
    const edition = await namedEdition(given, "explain", terminal);
    const [path = ""] = given.files;
    const output = given.text("output") ?? path;
    assertSameKind(path, output, "explain");
    try {
      const workbook = await terminal.open(await readBytes(path));
      const { review, earlier } = await reviewBeside({ path, workbook, edition }, given, terminal);
      const { content, filing, findings } = review;
      sayRemarks(path, content.remarks, terminal);
      const finding = findingNamed(wanted, findings);
      const before = answerTo(explanationsIn(content), finding, filing.year);
      const kept = before ?? (earlier && answerTo(earlier, finding, undefined));
      const words = asked === "as before" ? kept?.words : asked.words;
      if (words === undefined) throw new FindingUnclear(`“${wanted}”没有写过说明，请用 --words 写明。`);
      await explainFinding(workbook, finding, words, filing.year);
      await replaceFile(output, await workbook.bytes());
      terminal.print(`${doneText(finding, words, before)}\n文件：${output}\n`);
      return exitCodes.clean;
    } catch (error) {
      return failed(path, error, terminal);
    }
  },
};

/** What is to be kept: words, none, or those that were kept before. @throws UsageError when it is not one of these */
function wordsOf(given: Arguments): { readonly words: string } | "as before" {
  const ways = ["words", "confirm", "remove"].filter((option) => given.has(option));
  if (ways.length > 1)
    throw new UsageError(`${ways.map((option) => `--${option}`).join(" 与 ")} 不能一起用，请只写一个。`, "explain");
  if (given.has("remove")) return { words: "" };
  if (given.has("confirm")) return "as before";
  const words = given.text("words")?.trim() ?? "";
  if (words === "")
    throw new UsageError("没有写说明的文字（--words），或用 --confirm 确认原说明，用 --remove 删去说明。", "explain");
  if (!saysSomething(words)) throw new UsageError(`“${words}”没有说明任何原因，请写明具体原因。`, "explain");
  return { words };
}

function failed(path: string, error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof FindingUnclear) throw new UsageError(error.message, "explain");
  reportTrouble(...namedFailure(path, error), terminal);
  return exitCodes.unreadable;
}

const cellOf = ({ at }: Finding): string => (at.at ? addressText(at.at) : "");

/** c10@$I$13 is C10@I13, however Excel or a person writes it. */
const plain = (place: string): string => place.replace(/\$/g, "").toUpperCase();

function findingNamed(wanted: string, findings: readonly Finding[]): Finding {
  const named = findings.filter((finding) =>
    [
      finding.fingerprint,
      finding.formerFingerprint,
      finding.code,
      cellOf(finding),
      `${finding.code}@${cellOf(finding)}`,
    ].some((name) => plain(name) === plain(wanted)),
  );
  const [only, another] = named;
  if (!only) throw new FindingUnclear(`没有找到“${wanted}”这处问题，请先用 check 查看。`);
  if (!another) return only;
  const choices = named.map((finding) => `${finding.code}@${cellOf(finding)}`).join("、");
  throw new FindingUnclear(`“${wanted}”有 ${named.length} 处，请写明是哪一处：${choices}。`);
}

function doneText(finding: Finding, words: string, before: Answer | undefined): string {
  const what = `${finding.code} ${cellOf(finding)}`;
  if (words === "") return before ? `已删去 ${what} 的说明。` : `${what} 本来没有说明。`;
  const done = !before ? "已写入" : before.words === words ? "已确认" : "已改写";
  return `${done} ${what} 的说明：${words}`;
}
