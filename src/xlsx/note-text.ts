import { markSeparator } from "./mark-format";
import { textElement } from "./cell-xml";
import type { Span, Splice } from "./scan";
import { appending, childOf, childrenOf, contentOf, escapedString, prefixOf, removing, rootOf, spliced } from "./scan";

/** One run of a note's text: the element that carries it and the one that goes with it. */
interface Run {
  readonly whole: Span;
  readonly words: Span;
}

/** A whole note as the notes part lists it, in the small type that Excel uses for notes. */
export function commentElement(reference: string, authorId: number, text: string, p: string): string {
  const look = `<${p}rPr><${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="宋体"/><${p}family val="3"/><${p}charset val="134"/></${p}rPr>`;
  return `<${p}comment ref="${reference}" authorId="${authorId}"><${p}text><${p}r>${look}${textElement(text, p)}</${p}r></${p}text></${p}comment>`;
}

/** The words of a note element. */
export function wordsOf(comment: string): string {
  return runsOf(comment)
    .map(({ words }) => contentOf(comment, words))
    .join("");
}

/** The note with a line more at its end, in the type of its last words. */
export function withLine(comment: string, line: string): string {
  const last = runsOf(comment)
    .filter(({ words }) => words.closeStart > words.openEnd)
    .at(-1)?.words;
  if (last) {
    const at = last.closeStart;
    return spliced(comment, [{ from: at, to: at, text: `\n${escapedString(line)}` }]);
  }
  const root = rootOf(comment);
  const text = childOf(comment, root, "text") ?? root;
  const p = prefixOf(root);
  return spliced(comment, [appending(comment, text, `<${p}r>${textElement(line, p)}</${p}r>`)]);
}

/** Our text under its heading: below somebody's own words, or alone. */
export const markWords = (mark: string): string => `${markSeparator}\n${mark}`;

/** The note of somebody else with our text below it. */
export const withMark = (comment: string, mark: string): string => withLine(comment, markWords(mark));

const lineBreakAtEnd = /(?:\r?\n|&#(?:10|x0*[Aa]);|_x000[aA]_)$/;

/**
 * The note as it was before our text came below it. A program that saved it since may have cut the text into runs, by line
 * or by script (A07 in one, 执行率 in the next), so the heading is sought across them.
 */
export function withoutMark(comment: string): string {
  const runs = runsOf(comment);
  const raw = runs.map(({ words }) => comment.slice(words.openEnd, words.closeStart));
  const all = raw.join("");
  const heading = all.lastIndexOf(markSeparator);
  if (heading < 0) return comment;
  const kept = all.slice(0, heading).replace(lineBreakAtEnd, "").length;
  const text = childOf(comment, rootOf(comment), "text");
  if (kept === 0 && text) return spliced(comment, [{ from: text.start, to: text.end, text: `<${text.name}/>` }]);
  const splices: Splice[] = [];
  let from = 0;
  runs.forEach(({ whole, words }, index) => {
    const length = (raw[index] ?? "").length;
    if (from >= kept) splices.push(removing(whole));
    else if (from + length > kept) splices.push({ from: words.openEnd + kept - from, to: words.closeStart, text: "" });
    from += length;
  });
  return spliced(comment, splices);
}

/** Phonetic guides are no runs. */
function runsOf(comment: string): Run[] {
  const text = childOf(comment, rootOf(comment), "text");
  const runs: Run[] = [];
  for (const whole of text ? childrenOf(comment, text) : []) {
    const words = whole.local === "t" ? whole : whole.local === "r" ? childOf(comment, whole, "t") : undefined;
    if (words) runs.push({ whole, words });
  }
  return runs;
}
