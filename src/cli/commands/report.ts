import { extname } from "node:path";
import { explanationsIn } from "../../actions/explain-finding";
import { reviewOfFiling } from "../../actions/review-filing";
import { asksForReasons, plainText, reportHtml, reportOf } from "../../actions/write-report";
import type { Report } from "../../actions/write-report";
import { readFiling } from "../../forms/read-filing";
import type { Arguments } from "../arguments";
import { UsageError } from "../arguments";
import { editionFor, editionOption, namedEdition, type Command } from "../command";
import { assertNotAmong, exists, readBytes, replaceFile } from "../files";
import { htmlPage } from "../formats/html-page";
import { exitCodes, type Terminal } from "../terminal";
import { reportTrouble, sayRemarks } from "../trouble-report";

const formats = ["docx", "txt", "html"] as const;
type Format = (typeof formats)[number];

export const report: Command = {
  name: "report",
  summary: "按表中数字写自评报告",
  usage: ["report 文件 [--format docx|txt|html] [-o 文件] [选项]"],
  files: "one",
  options: {
    format: {
      value: "格式",
      oneOf: formats,
      help: "docx（公文格式的 Word 文档，默认）、txt（纯文本）、html（网页）；不写时看 -o 的扩展名",
    },
    edition: editionOption,
    output: { short: "o", value: "文件", help: "报告的文件名，默认“自评报告.docx”等，写在当前文件夹" },
    force: { help: "文件已存在时覆盖" },
  },
  notes: ["表中没有的内容写成【待填写：……】，由人填写。只读自评表，不做任何修改。"],
  async run(given, terminal) {
    const named = await namedEdition(given, "report", terminal);
    const [path = ""] = given.files;
    const format = formatFrom(given);
    const output = given.text("output") ?? `自评报告.${format}`;
    assertNotAmong(output, given.files, "report");
    if (!given.has("force") && (await exists(output)))
      throw new UsageError(`“${output}”已存在，要覆盖请加 --force。`, "report");
    try {
      const content = await (await terminal.open(await readBytes(path))).read();
      const filing = readFiling(content, await editionFor(path, content, named, terminal));
      sayRemarks(path, content.remarks, terminal);
      // Of all checks only those whose answers the report has a place for.
      const asked = terminal.checks.filter(({ code }) => asksForReasons.has(code));
      const review = reviewOfFiling(content, filing, asked);
      const written = reportOf(review, explanationsIn(content));
      await replaceFile(output, await inFormat(written, format, terminal));
      const wanted = plainText(written).split("【待填写：").length - 1;
      terminal.print(`已写报告：${output}\n${wanted > 0 ? `待填写 ${wanted} 处，在报告里标着【待填写】。\n` : ""}`);
      return exitCodes.clean;
    } catch (error) {
      reportTrouble(path, error, terminal);
      return exitCodes.unreadable;
    }
  },
};

/** The format asked for, or that of the file's name; one must not contradict the other. */
function formatFrom(given: Arguments): Format {
  const asked = formats.find((format) => format === given.text("format"));
  const output = given.text("output");
  if (output === undefined) return asked ?? "docx";
  const extension = extname(output).toLowerCase();
  const named = formats.find((format) => `.${format}` === extension);
  if (!named || (asked && asked !== named))
    throw new UsageError(`文件名“${output}”要以 ${asked ? `.${asked}` : ".docx、.txt 或 .html"} 结尾。`, "report");
  return named;
}

async function inFormat(written: Report, format: Format, terminal: Terminal): Promise<Uint8Array | string> {
  switch (format) {
    case "docx":
      return terminal.wordDocument(written);
    case "txt":
      return plainText(written);
    case "html":
      return htmlPage(reportHtml(written));
  }
}
