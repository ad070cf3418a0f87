import type { Arguments, Grammar } from "./arguments";
import { UsageError } from "./arguments";
import type { Edition } from "../forms/editions/edition";
import { looksLikeFile, readEditionFile } from "./edition-file";
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
  help: `表样版本：${editions.map(({ id, name }) => `${id}（${name}）`).join("、")}，默认 ${editions[0].id}；或自己写的版本文件（.json）`,
};

/** The edition a person named or wrote, or the default one. @throws UsageError for one we do not have, FileFailure */
export async function editionFrom(
  given: Arguments,
  command: string,
  { checks }: Pick<Terminal, "checks">,
): Promise<Edition> {
  const named = given.text("edition");
  if (named === undefined) return editions[0];
  const edition = findEdition(named);
  if (edition) return edition;
  if (looksLikeFile(named)) return readEditionFile(named, checks);
  const known = editions.map((one) => one.id).join("、");
  throw new UsageError(`没有版本“${named}”，可以是 ${known}，或 .json 版本文件。`, command);
}
