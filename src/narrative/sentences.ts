import type { Section } from "./block";
import { runListsOf } from "./block";
import type { Run } from "./run";

/** One sentence of a section, or one cell of its table. */
export interface Sentence {
  /** The block it stands in, counted from 0. */
  readonly block: number;
  readonly runs: readonly Run[];
}

/** Every sentence of a section; 。 inside words taken over from a cell does not end one. */
export function sentencesOf({ blocks }: Section): Sentence[] {
  return blocks.flatMap((block, at) =>
    runListsOf(block).flatMap((runs) => split(runs).map((own) => ({ block: at, runs: own }))),
  );
}

function split(runs: readonly Run[]): Run[][] {
  const sentences: Run[][] = [[]];
  for (const run of runs) {
    if (run.kind !== "text") {
      sentences.at(-1)?.push(run);
      continue;
    }
    for (const piece of run.text.split(/(?<=[。；])/)) {
      if (piece !== "") sentences.at(-1)?.push({ kind: "text", text: piece });
      if (/[。；]$/.test(piece)) sentences.push([]);
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
