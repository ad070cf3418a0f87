import type { Severity } from "../../checks/check";
import type { Edition } from "../../forms/editions/edition";
import { editions } from "../../forms/editions/index";
import type { Arguments } from "../arguments";
import { assertOneFile, besideOptions, namedFailure, reviewBeside } from "../beside";
import { editionOption, namedEdition, type Command } from "../command";
import { assertNotAmong, readBytes, replaceFile } from "../files";
import type { FileResult } from "../formats/file-result";
import { jsonOf } from "../formats/json";
import { paintFor } from "../formats/paint";
import { textOf } from "../formats/text";
import { exitCodes, type ExitCode, type Terminal } from "../terminal";
import { reportTrouble, sayRemarks } from "../trouble-report";

const severities: readonly Severity[] = ["error", "warning", "reminder"];

export const check: Command = {
  name: "check",
  summary: "检查自评表，列出问题",
  usage: ["check 文件… [选项]"],
  files: "many",
  options: {
    format: { value: "格式", oneOf: ["text", "json"], help: "结果的格式：text（给人看，默认）、json（给程序用）" },
    edition: editionOption,
    "fail-on": {
      value: "级别",
      oneOf: severities,
      help: "有这一级或更重的问题时退出码为 1：error（强制性，默认）、warning（核实性）、reminder（提示性）",
    },
    ...besideOptions,
    output: { short: "o", value: "文件", help: "结果写入文件，不在屏幕上显示" },
  },
  notes: [
    "只读文件，不做任何修改。某个文件读不了时继续检查其余文件。",
    "--previous 和 --report 只能与一个自评表文件一起用。",
    "退出码：0 没有达到级别的问题，1 有，2 命令写法不对，3 至少一个文件读不了。",
  ],
  async run(given, terminal) {
    const edition = await namedEdition(given, "check", terminal);
    assertOneFile(given, "check");
    const output = given.text("output");
    if (output !== undefined) assertNotAmong(output, given.files, "check");
    const results: FileResult[] = [];
    for (const path of given.files) results.push(await resultOf(path, edition, given, terminal));
    const report = reportOf(results, given, edition, terminal);
    if (output === undefined) terminal.print(report);
    else await replaceFile(output, report);
    return exitCodeFor(results, given.text("fail-on"));
  },
};

async function resultOf(
  path: string,
  edition: Edition | undefined,
  given: Arguments,
  terminal: Terminal,
): Promise<FileResult> {
  try {
    const workbook = await terminal.open(await readBytes(path));
    const { review, earlier } = await reviewBeside({ path, workbook, edition }, given, terminal);
    sayRemarks(path, review.content.remarks, terminal);
    return { path, review, ...(earlier ? { earlier } : {}) };
  } catch (error) {
    // What was given beside the workbook is named itself; without it nothing has been checked.
    return { path, trouble: reportTrouble(...namedFailure(path, error), terminal) };
  }
}

function reportOf(
  results: readonly FileResult[],
  given: Arguments,
  edition: Edition | undefined,
  terminal: Terminal,
): string {
  if (given.text("format") === "json") return jsonOf(results, edition ?? editions[0], terminal.engine);
  return textOf(results, paintFor(terminal.colours && !given.has("output")));
}

/** A file nobody could read outweighs findings: whoever only looks for 1 must not take it for a verdict. */
function exitCodeFor(results: readonly FileResult[], threshold = "error"): ExitCode {
  if (results.some((result) => "trouble" in result)) return exitCodes.unreadable;
  const counted = severities.slice(0, severities.findIndex((severity) => severity === threshold) + 1);
  const found = results.some(
    (result) => "review" in result && result.review.findings.some(({ severity }) => counted.includes(severity)),
  );
  return found ? exitCodes.findings : exitCodes.clean;
}
