import type { Arguments, Grammar } from "./arguments";
import { UsageError } from "./arguments";
import type { Edition } from "../forms/editions/edition";
import { editionIn } from "../actions/settings";
import type { WorkbookContent } from "../workbook/workbook";
import { looksLikeFile, openEditionFile } from "./edition-file";
import { editions, findEdition } from "../forms/editions/index";
import type { ExitCode, Terminal } from "./terminal";

/** One word behind selfeval, with all that its help says. */
export interface Command extends Grammar {
  /** One line for the list of commands. */
  readonly summary: string;
  /** How its line is written, without "selfeval". */
  readonly usage: readonly string[];
  /** What a person should know beyond the options. */
  readonly notes: readonly string[];
  run(given: Arguments, terminal: Terminal): Promise<ExitCode>;
}

export const editionOption = {
  value: "版本",
  help: `表样版本：${editions.map(({ id, name }) => `${id}（${name}）`).join("、")}，默认用工作簿里保存的，没有则 ${editions[0].id}；或自己写的版本文件（.json）`,
};

type Asking = Pick<Terminal, "checks" | "log">;

/** The edition a person named or wrote, if any. @throws UsageError for one we do not have, FileFailure, UnreadableEdition */
export async function namedEdition(
  given: Arguments,
  command: string,
  { checks }: Asking,
): Promise<Edition | undefined> {
  const named = given.text("edition");
  if (named === undefined) return undefined;
  const edition = findEdition(named);
  if (edition) return edition;
  if (looksLikeFile(named)) return openEditionFile(named, checks);
  const known = editions.map((one) => one.id).join("、");
  throw new UsageError(`没有版本“${named}”，可以是 ${known}，或 .json 版本文件。`, command);
}

/** The edition a person named or wrote, or the default one, where no workbook remembers any. */
export const editionFrom = async (given: Arguments, command: string, terminal: Asking): Promise<Edition> =>
  (await namedEdition(given, command, terminal)) ?? editions[0];

/**
 * The edition that was named, else the one the workbook remembers. One from a file is told: whoever reads the result must
 * know whose rules it was judged by. @throws UnreadableEdition
 */
export async function editionFor(
  path: string,
  content: WorkbookContent,
  named: Edition | undefined,
  terminal: Asking,
): Promise<Edition> {
  if (named) return named;
  const kept = await editionIn(content, terminal.checks);
  if (kept.file !== undefined)
    terminal.log(
      `提示：${path}：按工作簿里保存的版本文件“${kept.name}”（${kept.id}）处理，要按别的版本请写 --edition。`,
    );
  return kept;
}
