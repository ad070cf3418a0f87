import type { Terminal } from "./terminal";
import { troubleOf, type Trouble } from "./trouble";

/** Says in one line why nothing came of a file; where the error arose only to those who asked for it. */
export function reportTrouble(
  path: string | undefined,
  error: unknown,
  terminal: Pick<Terminal, "log" | "debug">,
): Trouble {
  const trouble = troubleOf(error);
  terminal.log(`错误：${path === undefined ? "" : `${path}：`}${trouble.message}`);
  if (terminal.debug && error instanceof Error && error.stack) terminal.log(error.stack);
  return trouble;
}

/** What a person should know of the file itself, such as macros that were left alone. */
export function sayRemarks(path: string, remarks: readonly string[], terminal: Pick<Terminal, "log">): void {
  for (const remark of remarks) terminal.log(`提示：${path}：${remark}`);
}
