import { spawnSync } from "node:child_process";
import { committedOrigin, withOrigin } from "./manifest-origin.cjs";
import { BrokenManifest, parseManifest, saying } from "./manifest-tree";

/**
 * The last committed manifest that says something else than this one, moved to the same origin; undefined without git,
 * without a commit, or when it never changed. Looking past equal commits catches a mistake that is already committed.
 */
export function previousManifest(xml: string, project: string): string | undefined {
  const present = wordsOf(xml);
  if (present === undefined) return undefined;
  const origin = /<SourceLocation DefaultValue="(https:\/\/[\w.-]+(?::\d{1,4})?)\//.exec(xml)?.[1] ?? committedOrigin;
  const commits = git(project, ["log", "-n", "20", "--format=%H", "--", "manifest.xml"])?.split("\n") ?? [];
  return commits
    .flatMap((commit) => git(project, ["show", `${commit}:manifest.xml`]) ?? [])
    .map((text) => withOrigin(text, origin))
    .find((text) => wordsOf(text) !== present);
}

/** What a manifest says; undefined when it is not XML, which the schema check reports. */
function wordsOf(xml: string): string | undefined {
  try {
    return saying(parseManifest(xml));
  } catch (trouble) {
    if (trouble instanceof BrokenManifest) return undefined;
    throw trouble;
  }
}

function git(project: string, words: readonly string[]): string | undefined {
  const done = spawnSync("git", words, { cwd: project, encoding: "utf8" });
  return done.status === 0 ? done.stdout.trim() || undefined : undefined;
}
