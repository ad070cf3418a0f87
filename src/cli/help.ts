import type { Option } from "./arguments";
import type { Command } from "./command";
import { displayWidth, entry, padded, paragraph } from "./formats/paragraphs";

export const helpOption: Option = { short: "h", help: "显示帮助" };

/** What `selfeval --help` shows. */
export function overallHelp(commands: readonly Command[], engine: string): string {
  const names = Math.max(...commands.map(({ name }) => name.length));
  return [
    `绩效自评助手 selfeval ${engine}`,
    "填写、检查部门整体支出绩效自评的三张表（.xlsx）。文件只在本机处理，不联网。",
    "",
    "用法：selfeval 命令 [文件] [选项]",
    "",
    "命令：",
    ...commands.map(({ name, summary }) => `  ${padded(name, names)}  ${summary}`),
    "",
    "选项：",
    "  -h, --help     显示帮助；selfeval 命令 --help 显示该命令的帮助",
    "  -V, --version  显示版本",
    "",
    entry("退出码：", "0 没有达到级别的问题（或已完成），1 有问题，2 命令写法不对，3 有文件读不了或写不了。", 0),
    "",
  ].join("\n");
}

/** What `selfeval COMMAND --help` shows. */
export function commandHelp({ summary, usage, options, notes }: Command): string {
  const entries = Object.entries({ ...options, help: helpOption }).map(([name, option]) => ({
    flag: flagText(name, option),
    help: option.help + (option.many ? "（可写多次）" : ""),
  }));
  const column = Math.max(...entries.map(({ flag }) => displayWidth(flag))) + 4;
  return [
    `${summary}。`,
    "",
    ...usage.map((line, index) => `${index === 0 ? "用法：" : "      "}selfeval ${line}`),
    "",
    "选项：",
    ...entries.map(({ flag, help }) => entry(padded(flag, column - 2), help, 2)),
    "",
    ...notes.map((note) => paragraph(note, 0)),
    "",
  ].join("\n");
}

const flagText = (name: string, { short, value }: Option): string =>
  `${short ? `-${short}, ` : "    "}--${name}${value === undefined ? "" : ` <${value}>`}`;
