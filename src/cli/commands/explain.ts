import { explainFinding, explanationsIn } from "../../actions/explain-finding";
import type { Finding } from "../../checks/check";
import { saysSomething } from "../../forms/says-something";
import { addressText } from "../../workbook/address";
import { UsageError } from "../arguments";
import { besideOptions, namedFailure, reviewBeside } from "../beside";
import { editionOption, namedEdition, type Command } from "../command";
import { assertSameKind, readBytes, replaceFile } from "../files";
import { exitCodes, type ExitCode, type Terminal } from "../terminal";
import { reportTrouble, sayRemarks } from "../trouble-report";

/** The words name no finding, or more than one. */
class FindingUnclear extends Error {}

export const explain: Command = {
  name: "explain",
  summary: "给一处问题写审核说明，存进工作簿",
  usage: ["explain 文件 --finding A02 --words 说明 [选项]", "explain 文件 --finding 基础数据表!F4 --remove [选项]"],
  files: "one",
  options: {
    finding: {
      value: "问题",
      help: "哪一处问题：代码（A02）、单元格（基础数据表!F4）、代码@单元格，或 JSON 结果里的 fingerprint",
    },
    words: { value: "说明", help: "说明的文字" },
    remove: { help: "删去已写的说明" },
    ...besideOptions,
    edition: editionOption,
    output: { short: "o", value: "文件", help: "写入另一个文件；不写则改原文件" },
  },
  notes: ["说明随工作簿保存，再次检查时仍在；核实性问题写了说明就不再阻碍报送。"],
  async run(given, terminal) {
    const wanted = given.text("finding");
    const words = given.has("remove") ? "" : given.text("words");
    if (wanted === undefined) throw new UsageError("没有写要说明哪一处问题（--finding）。", "explain");
    if (words === undefined || (words.trim() === "" && !given.has("remove")))
      throw new UsageError("没有写说明的文字（--words），或用 --remove 删去说明。", "explain");
    if (words !== "" && !saysSomething(words))
      throw new UsageError(`“${words.trim()}”没有说明任何原因，请写明具体原因。`, "explain");
    const edition = await namedEdition(given, "explain", terminal);
    const [path = ""] = given.files;
    const output = given.text("output") ?? path;
    assertSameKind(path, output, "explain");
    try {
      const workbook = await terminal.open(await readBytes(path));
      const { content, findings } = (await reviewBeside({ path, workbook, edition }, given, terminal)).review;
      sayRemarks(path, content.remarks, terminal);
      const finding = findingNamed(wanted, findings);
      const had = explanationsIn(content).has(finding.fingerprint);
      await explainFinding(workbook, finding, words);
      await replaceFile(output, await workbook.bytes());
      terminal.print(`${doneText(finding, words, had)}\n文件：${output}\n`);
      return exitCodes.clean;
    } catch (error) {
      return failed(path, error, terminal);
    }
  },
};

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
    [finding.fingerprint, finding.code, cellOf(finding), `${finding.code}@${cellOf(finding)}`].some(
      (name) => plain(name) === plain(wanted),
    ),
  );
  const [only, another] = named;
  if (!only) throw new FindingUnclear(`没有找到“${wanted}”这处问题，请先用 check 查看。`);
  if (!another) return only;
  const choices = named.map((finding) => `${finding.code}@${cellOf(finding)}`).join("、");
  throw new FindingUnclear(`“${wanted}”有 ${named.length} 处，请写明是哪一处：${choices}。`);
}

function doneText(finding: Finding, words: string, had: boolean): string {
  const what = `${finding.code} ${cellOf(finding)}`;
  if (words.trim() === "") return had ? `已删去 ${what} 的说明。` : `${what} 本来没有说明。`;
  return `${had ? "已改写" : "已写入"} ${what} 的说明：${words.trim()}`;
}
