import { numberOf } from "./headings";
import { quotedName } from "./named-lists";
import type { CountFigure, Enumeration, Heading, Item, Paragraph, Sentence } from "./reading";

const spoken = /(?<=^|[-。;:,!?\n"”)] {0,3}|^ {0,3}) {0,3}([一二三四五六七八九十]{1,2}) {0,3}是(?!否|非|以)/g;

interface Entry {
  readonly start: number;
  readonly number: number;
  readonly end: number;
}

/** 一是…二是… under one heading, with the count that stands before the first: “两项省级专项资金：一是…”. */
export function readSpokenLists(
  folded: string,
  original: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): readonly Enumeration[] {
  const runs: Entry[][] = [];
  let heading = -2;
  for (const paragraph of paragraphs) {
    if (paragraph.heading !== heading) runs.push([]);
    heading = paragraph.heading;
    for (const match of folded.slice(paragraph.start, paragraph.end).matchAll(spoken)) {
      const number = numberOf(match[1] ?? "");
      const lead = match[0].length - match[0].trimStart().length;
      if (number === 1) runs.push([]);
      runs.at(-1)?.push({ number, start: paragraph.start + match.index + lead, end: paragraph.end });
    }
  }
  return runs
    .filter((run) => run.length > 0)
    .map((run) => enumerationOf(original, run, "spoken", claimBefore(sentences, run[0]?.start ?? 0)));
}

function enumerationOf(
  original: string,
  run: readonly Entry[],
  form: Enumeration["form"],
  claim: CountFigure | undefined,
): Enumeration {
  const items = run.map((entry, index): Item => {
    const next = run[index + 1]?.start ?? Infinity;
    const end = Math.min(next, entry.end);
    const text = original.slice(entry.start, end).trimEnd();
    return { start: entry.start, end: entry.start + text.length, text };
  });
  return {
    claim,
    items,
    most: items.length,
    open: false,
    form,
    numbers: run.map(({ number }) => number),
    start: claim?.start ?? items[0]?.start ?? 0,
    end: items.at(-1)?.end ?? 0,
  };
}

/** The last count of the words that lead up to a list: they end in a colon, or speak of 方面 and 措施. */
function claimBefore(sentences: readonly Sentence[], at: number): CountFigure | undefined {
  const index = indexBefore(sentences, at);
  const own = sentences[index];
  // “- 一是…” begins its own sentence: the claim stands in the one before.
  const opens = own && /^[\s\-•·]*$/.test(own.text.slice(0, Math.max(at - own.start, 0)).slice(0, 4)) && own.end > at;
  const sentence = opens ? sentences[index - 1] : own;
  if (!sentence) return undefined;
  const until = Math.min(at, sentence.end);
  const counts = sentence.figures.filter(
    (figure): figure is CountFigure => figure.kind === "count" && figure.end <= until && figure.value.places === 0,
  );
  const claim = counts.at(-1);
  if (!claim || claim.qualifier || until - claim.end > 40) return undefined;
  const between = sentence.text.slice(claim.end - sentence.start, until - sentence.start).trimEnd();
  return /[:：]$/.test(between) ||
    /方面|措施|问题|任务|工作|举措|做法|维度|层面|原因|不足/.test(claim.noun + claim.measure) ||
    quotedName(sentence.text, { start: claim.start - sentence.start, end: claim.end - sentence.start })
    ? claim
    : undefined;
}

/** The index of the sentence that holds a place or ends before it. */
function indexBefore(sentences: readonly Sentence[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Runs of numbered paragraphs of one style, one beside the other: 1. 2. 3. under one heading of a higher level. */
export function readNumberedLists(
  original: string,
  headings: readonly Heading[],
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): readonly Enumeration[] {
  const open: { style: Heading["style"]; level: number; entries: Entry[] }[] = [];
  const runs: Entry[][] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? -1) > heading.level) open.pop();
    const entry = {
      number: heading.number,
      start: heading.start,
      end: paragraphs[heading.paragraph]?.end ?? heading.end,
    };
    const last = open.at(-1);
    if (last?.level === heading.level && heading.number !== 1) last.entries.push(entry);
    else {
      if (last?.level === heading.level) open.pop();
      const entries = [entry];
      runs.push(entries);
      open.push({ style: heading.style, level: heading.level, entries });
    }
  }
  return runs.map((run) => enumerationOf(original, run, "numbered", claimBefore(sentences, run[0]?.start ?? 0)));
}
