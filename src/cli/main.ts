import { checks as allChecks } from "../checks/index";
import { readReportFile } from "../docx/read-report-file";
import { nodeCodec } from "../xlsx/node-codec";
import { XlsxWorkbook } from "../xlsx/xlsx-workbook";
import { readArguments, UsageError } from "./arguments";
import type { Command } from "./command";
import { check } from "./commands/check";
import { checks } from "./commands/checks";
import { explain } from "./commands/explain";
import { fill } from "./commands/fill";
import { mark } from "./commands/mark";
import { newForms } from "./commands/new";
import { report } from "./commands/report";
import { commandHelp, helpOption, overallHelp } from "./help";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { reportTrouble } from "./trouble-report";

/** The version in package.json, put in by webpack. */
declare const SELFEVAL_VERSION: string;

const commands: readonly Command[] = [newForms, fill, check, explain, mark, report, checks];

const terminal: Terminal = {
  engine: SELFEVAL_VERSION,
  checks: allChecks,
  open: (bytes) => XlsxWorkbook.open(bytes, nodeCodec),
  readReport: readReportFile,
  // In the one file of the program, but read only when a document is written.
  wordDocument: async (written) => (await import(/* webpackMode: "eager" */ "../docx/report-docx")).reportDocx(written),
  create: () => XlsxWorkbook.create(nodeCodec),
  print: (text) => void process.stdout.write(text),
  log: (text) => void process.stderr.write(`${text}\n`),
  colours: process.stdout.isTTY === true && !process.env["NO_COLOR"],
  debug: process.env["SELFEVAL_DEBUG"] === "1",
};

async function run([name, ...words]: readonly string[]): Promise<ExitCode> {
  if (name === undefined) {
    terminal.log(overallHelp(commands, terminal.engine));
    return exitCodes.usage;
  }
  if (name === "--help" || name === "-h") return say(overallHelp(commands, terminal.engine));
  if (name === "--version" || name === "-V") return say(`selfeval ${terminal.engine}\n`);
  const command = commands.find((one) => one.name === name);
  if (!command) throw new UsageError(`没有“${name}”这个命令，可以是 ${commands.map((one) => one.name).join("、")}。`);
  const given = readArguments({ ...command, options: { ...command.options, help: helpOption } }, words);
  return given.has("help") ? say(commandHelp(command)) : command.run(given, terminal);
}

function say(text: string): ExitCode {
  terminal.print(text);
  return exitCodes.clean;
}

function failed(error: unknown): ExitCode {
  if (!(error instanceof UsageError)) {
    reportTrouble(undefined, error, terminal);
    return exitCodes.unreadable;
  }
  terminal.log(`用法错误：${error.message}详见 selfeval ${error.command ? `${error.command} ` : ""}--help`);
  return exitCodes.usage;
}

// `selfeval check … | head` closes our output early; that is nobody's mistake.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

void run(process.argv.slice(2))
  .catch(failed)
  .then((code) => {
    process.exitCode = code;
  });
