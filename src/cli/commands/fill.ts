import type { FillResult } from "../../actions/fill-forms";
import { fillForms, fillFromFigures } from "../../actions/fill-forms";
import { editionFor, editionOption, namedEdition, type Command } from "../command";
import { assertSameKind, readBytes, readFigureFile, replaceFile } from "../files";
import { fillText } from "../formats/fill-text";
import { paintFor } from "../formats/paint";
import { exitCodes } from "../terminal";
import { reportTrouble, sayRemarks } from "../trouble-report";

export const fill: Command = {
  name: "fill",
  summary: "用预决算数据填写三张表",
  usage: ["fill 文件 [选项]"],
  files: "one",
  options: {
    figures: { value: "数据文件", help: "先把 JSON 数据文件填入预决算数据、文字和指标" },
    edition: editionOption,
    output: { short: "o", value: "文件", help: "写入另一个文件；不写则改原文件" },
    overwrite: { help: "已有不同内容的单元格也改写；不加则保留并列出" },
    "dry-run": { help: "只列出会改什么，不写文件" },
  },
  notes: ["逐格列出原值 → 新值。合计、比率、得分写成公式。"],
  async run(given, terminal) {
    const named = await namedEdition(given, "fill", terminal);
    const [path = ""] = given.files;
    const output = given.text("output") ?? path;
    assertSameKind(path, output, "fill");
    const figures = given.text("figures");
    let source = path;
    try {
      const workbook = await terminal.open(await readBytes(path));
      const content = await workbook.read();
      const edition = await editionFor(path, content, named, terminal);
      sayRemarks(path, content.remarks, terminal);
      source = figures ?? path;
      const data = figures === undefined ? undefined : await readFigureFile(figures);
      source = path;
      const options = { overwrite: given.has("overwrite") };
      const result: FillResult = data
        ? await fillFromFigures(workbook, edition, data, options)
        : await fillForms(workbook, edition, options);
      const dry = given.has("dry-run");
      if (!dry && (result.written.length > 0 || output !== path)) await replaceFile(output, await workbook.bytes());
      terminal.print(fillText(result, dry ? undefined : output, paintFor(terminal.colours)));
      return exitCodes.clean;
    } catch (error) {
      reportTrouble(source, error, terminal);
      return exitCodes.unreadable;
    }
  },
};
