import { clearMarks, markFindings } from "../../actions/mark-findings";
import type { Arguments } from "../arguments";
import type { Reviewable } from "../beside";
import { besideOptions, namedFailure, reviewBeside } from "../beside";
import { editionOption, namedEdition, type Command } from "../command";
import { assertSameKind, readBytes, replaceFile } from "../files";
import { markText } from "../formats/mark-text";
import { exitCodes, type FileWorkbook, type Terminal } from "../terminal";
import { reportTrouble, sayRemarks } from "../trouble-report";

export const mark: Command = {
  name: "mark",
  summary: "在有问题的单元格上标色并加批注，或清除标记",
  usage: ["mark 文件 [选项]", "mark --clear 文件 [选项]"],
  files: "one",
  options: {
    clear: { help: "清除以前的标记，表格恢复原样" },
    ...besideOptions,
    edition: editionOption,
    output: { short: "o", value: "文件", help: "写入另一个文件；不写则改原文件" },
  },
  notes: ["再次标记时先清除上一次的标记。填写的内容和格式不变。"],
  async run(given, terminal) {
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
  const { content, findings } = (await reviewBeside(asked, given, terminal)).review;
  sayRemarks(asked.path, content.remarks, terminal);
  return markText(await markFindings(asked.workbook, findings), findings);
}

async function clearAll(path: string, workbook: FileWorkbook, terminal: Terminal): Promise<string> {
  const { remarks, marks } = await workbook.read();
  sayRemarks(path, remarks, terminal);
  await clearMarks(workbook);
  return `已清除 ${marks.length} 格标记。`;
}
