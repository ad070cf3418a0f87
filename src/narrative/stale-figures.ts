import { runsText } from "./plain-text";
import type { Report } from "./report";
import type { SourcedRun } from "./run";
import { isSourced } from "./run";
import type { Sentence } from "./sentences";
import { sentencesOf } from "./sentences";

/** One figure that no longer says what its cells say. */
export interface StaleFigure {
  /** The run of the old report, with its cells. */
  readonly run: SourcedRun;
  readonly before: string;
  /** Undefined when the new sentence no longer has this figure. */
  readonly after: string | undefined;
}

/** A sentence written from cells that have changed since. */
export interface StaleSentence {
  readonly section: string;
  /** The block of the old section, counted from 0. */
  readonly block: number;
  readonly before: string;
  /** As it would be written now; undefined when nothing takes its place. */
  readonly after: string | undefined;
  readonly figures: readonly StaleFigure[];
}

/** The sentences of an earlier report whose figures a newly written one gives otherwise, in reading order. */
export function staleFigures(report: Report, newReport: Report): StaleSentence[] {
  return report.sections.flatMap(({ id }) => {
    const [old, fresh] = [report, newReport].map((one) => one.sections.find((section) => section.id === id));
    if (!old) return [];
    const now = fresh ? sentencesOf(fresh) : [];
    const texts = textsByKey(now);
    return sentencesOf(old).flatMap(({ block, runs }): StaleSentence[] => {
      const figures = runs.filter(isSourced).flatMap((run): StaleFigure[] => {
        const after = texts.get(run.key);
        return after === run.text ? [] : [{ run, before: run.text, after }];
      });
      if (figures.length === 0) return [];
      return [{ section: id, block, before: runsText(runs), after: successor({ block, runs }, now), figures }];
    });
  });
}

function textsByKey(sentences: readonly Sentence[]): Map<string, string> {
  return new Map(sentences.flatMap(({ runs }) => runs.filter(isSourced).map((run) => [run.key, run.text] as const)));
}

/** The new sentence most like this one in the cells it draws on: 较上年下降 may have become 与上年持平. The nearer of equals. */
function successor(old: Sentence, now: readonly Sentence[]): string | undefined {
  const cells = cellsOf(old);
  let best: { readonly likeness: number; readonly apart: number; readonly sentence: Sentence } | undefined;
  for (const sentence of now) {
    const likeness = likenessOf(cells, cellsOf(sentence));
    const apart = Math.abs(sentence.block - old.block);
    const better = !best || likeness > best.likeness || (likeness === best.likeness && apart < best.apart);
    if (likeness > 0 && better) best = { likeness, apart, sentence };
  }
  return best && runsText(best.sentence.runs);
}

function cellsOf({ runs }: Sentence): ReadonlySet<string> {
  return new Set(runs.filter(isSourced).flatMap(({ from }) => from.map(({ key }) => key)));
}

/** How many of all their cells the two share, from 0 to 1. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((key) => other.has(key)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}
