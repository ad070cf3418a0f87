import { writeAuditSheet } from "../../actions/audit-sheet";
import { explanationsIn } from "../../actions/explain-finding";
import { clearMarks, markFindings } from "../../actions/mark-findings";
import type { Arguments } from "../arguments";
import { UsageError } from "../arguments";
import type { Reviewable } from "../beside";
import { besideOptions, namedFailure, reviewBeside } from "../beside";
import { editionOption, namedEdition, type Command } from "../command";
import { assertSameKind, readBytes, replaceFile } from "../files";
import { markText } from "../formats/mark-text";
import { exitCodes, type FileWorkbook, type Terminal } from "../terminal";
import { reportTrouble, sayRemarks } from "../trouble-report";

export const mark: Command = {
  name: "mark",
  summary: "在有问题的单元格上标色并加批注，可另写审核结果表；或清除标记",
  usage: ["mark 文件 [选项]", "mark --sheet 文件 [选项]", "mark --clear 文件 [选项]"],
  files: "one",
  options: {
    sheet: { help: "另把全部问题、审核说明和能否报送写入工作表“审核结果”" },
    clear: { help: "清除以前的标记，表格恢复原样" },
    ...besideOptions,
    edition: editionOption,
    output: { short: "o", value: "文件", help: "写入另一个文件；不写则改原文件" },
  },
  notes: [
    "再次标记时先清除上一次的标记。填写的内容和格式不变。",
    "再次写审核结果表时重写上一次的；不是本程序写的同名工作表保持原样，另取一个表名。--clear 不删审核结果表。",
  ],
  async run(given, terminal) {
    if (given.has("clear") && given.has("sheet"))
      throw new UsageError("--clear 只清除标记，不能与 --sheet 一起用。", "mark");
    const edition = given.has("clear") ? undefined : await namedEdition(given, "mark", terminal);
    const [path = ""] = given.files;
    const output = given.text("output") ?? path;
    assertSameKind(path, output, "mark");
    try {
      const workbook = await terminal.open(await readBytes(path));
      const report = given.has("clear")
        ? await clearAll(path, workbook, terminal)
        : await markAll({ path, workbook, edition }, given, terminal);
      await replaceFile(output, await workbook.bytes());
      terminal.print(`${report}\n文件：${output}\n`);
      return exitCodes.clean;
    } catch (error) {
      reportTrouble(...namedFailure(path, error), terminal);
      return exitCodes.unreadable;
    }
  },
};

async function markAll(asked: Reviewable, given: Arguments, terminal: Terminal): Promise<string> {
  const { review } = await reviewBeside(asked, given, terminal);
  sayRemarks(asked.path, review.content.remarks, terminal);
  const marked = markText(await markFindings(asked.workbook, review.findings), review.findings);
  if (!given.has("sheet")) return marked;
  const sheet = await writeAuditSheet(asked.workbook, review, explanationsIn(review.content));
  return `${marked}\n已写入工作表“${sheet}”。`;
}

async function clearAll(path: string, workbook: FileWorkbook, terminal: Terminal): Promise<string> {
  const { remarks, marks } = await workbook.read();
  sayRemarks(path, remarks, terminal);
  await clearMarks(workbook);
  return `已清除 ${marks.length} 格标记。`;
}
