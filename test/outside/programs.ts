import { spawnSync } from "node:child_process";

/** A program this machine lacks. The tests that need it fail with this one line; none is skipped. */
export class ProgramMissing extends Error {
  constructor(program: string, debianPackage: string) {
    super(`${program} is missing on this machine. Install it: apt-get install ${debianPackage}`);
    this.name = "ProgramMissing";
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** Runs a program to its end and gives what it printed. @throws ProgramMissing when it is not installed. */
export function run(program: string, debianPackage: string, words: readonly string[], input?: string): string {
  const done = spawnSync(program, words, {
    encoding: "utf8",
    maxBuffer: 256 << 20,
    ...(input === undefined ? {} : { input }),
  });
  if (done.error && "code" in done.error && done.error.code === "ENOENT")
    throw new ProgramMissing(program, debianPackage);
  // Debian's python is there without its library: still one line that says what to install.
  if (done.status !== 0 && done.stderr.includes("ModuleNotFoundError"))
    throw new ProgramMissing(debianPackage, debianPackage);
  if (done.status !== 0) throw new Error(`${program} ended with ${done.status}: ${done.stderr}${done.stdout}`);
  return done.stdout;
}
