import type { Arguments, Grammar } from "./arguments";
import { UsageError } from "./arguments";
import type { Edition } from "../forms/editions/edition";
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
  help: `表样版本：${editions.map(({ id, name }) => `${id}（${name}）`).join("、")}，默认 ${editions[0].id}`,
};

/** The edition a person named, or the default one. @throws UsageError for one we do not have. */
export function editionFrom(given: Arguments, command: string): Edition {
  const id = given.text("edition");
  if (id === undefined) return editions[0];
  const edition = findEdition(id);
  if (edition) return edition;
  throw new UsageError(`没有版本“${id}”，可以是 ${editions.map((one) => one.id).join("、")}。`, command);
}
