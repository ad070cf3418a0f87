import type { ReportedFiling } from "../../forms/filing";
import type { Paragraph, ReadText } from "../../prose/reading";
import type { Execution } from "./execution-rates";
import { projectExecutions, specialsExecution, toldPairs, wholeExecution } from "./execution-rates";
import { coreName } from "./project-names";
import { readReport } from "./report-reading";
import { toldSpecialsExecution } from "./special-spending";
import type { Praise } from "./spending-praise";

/**
 * What a praise is about: the project its sentence names, 专项资金 where it or its heading says so, the project named
 * before it in the paragraph, else the whole; praise of the money is then about the funds together as well.
 */
export function praisedExecutions(filing: ReportedFiling): (praise: Praise) => readonly Execution[] {
  const read = readReport(filing);
  const named = nearestNamed(read, projectExecutions(filing));
  const [whole, specials] = [wholeExecution(filing), specialsExecution(filing) ?? toldSpecialsExecution(filing)];
  const told = toldPairs(filing);
  return (praise) => {
    const paragraph = read.paragraphs[praise.sentence.paragraph];
    if (!paragraph) return [];
    const own = named(praise, praise.sentence.start, praise.sentence.end);
    if (own) return [own];
    const ofFunds = specials ? [specials] : [];
    if (/专项(?:资金|经费)/.test(praise.sentence.text)) return ofFunds;
    const before = named(praise, paragraph.start, praise.start);
    if (before) return [before];
    // What the tables do not know the paragraph itself may tell.
    const said = told.filter(({ start, end }) => start >= paragraph.start && end <= praise.sentence.end).at(-1);
    if (said) return [said.execution];
    if (underFunds(read, paragraph)) return ofFunds;
    return [...(whole ? [whole] : []), ...(praise.kind === "money" ? ofFunds : [])];
  };
}

/** The last project named before the praise between two places, or the first behind it. */
function nearestNamed(read: ReadText, executions: readonly Execution[]) {
  const known = executions.map((execution) => ({ execution, pattern: patternFor(execution.name) }));
  return (praise: Praise, from: number, until: number): Execution | undefined => {
    const words = read.text.slice(from, until);
    const places = known
      .flatMap(({ execution, pattern }) =>
        [...words.matchAll(pattern)].map((match) => ({ execution, at: from + match.index })),
      )
      .sort((one, other) => one.at - other.at);
    return (places.filter(({ at }) => at < praise.start).at(-1) ?? places[0])?.execution;
  };
}

/** 标准化 alone may be any standardisation; 标准化专项 is the project, as is a long name without its ending. */
function patternFor(name: string): RegExp {
  const core = coreName(name);
  const letters = [...core].map((letter) => {
    if (letter === "(") return "[（(]";
    return letter === ")" ? "[）)]" : letter.replace(/[.*+?^${}|[\]\\]/g, "\\$&");
  });
  return new RegExp(letters.join("\\s*") + (core.length < 5 ? "\\s*(?:项目|专项|资金|经费|课题)" : ""), "g");
}

/** Under 省级专项资金使用和管理情况, or under a heading below it. */
function underFunds({ headings }: ReadText, { heading }: Paragraph): boolean {
  let level = Infinity;
  for (let at = heading; at >= 0; at -= 1) {
    const one = headings[at];
    if (!one || one.level >= level) continue;
    if (/专项(?:资金|经费)/.test(one.title)) return true;
    level = one.level;
  }
  return false;
}
