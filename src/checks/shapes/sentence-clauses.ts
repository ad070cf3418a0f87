/** One figure or word of direction in a clause, in the order of the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "number" | "word";
}

/** A clause as far as its words go, and what may vary in it. */
export interface ClauseWords {
  readonly start: number;
  readonly end: number;
  /** The words with every figure as # and every direction as ±; years stay: another year is another sentence. */
  readonly skeleton: string;
  readonly tokens: readonly Token[];
}

/** A sentence or the row of a table, with its clauses. */
export interface SentenceWords {
  readonly start: number;
  readonly end: number;
  /** The row of a table: its clauses are cells. */
  readonly isRow: boolean;
  readonly clauses: readonly ClauseWords[];
}

/** The sentences of a text by its full stops and line breaks. */
export function sentenceWords(text: string): readonly SentenceWords[] {
  return spansOf(text, 0, text.length, /[。；;\n]/g).flatMap(([start, end]) => {
    const isRow = text.slice(start, end).includes("\t");
    const clauses = spansOf(text, start, end, isRow ? /\t/g : /[，：,:]/g).map(([from, to]) =>
      clauseWords(text, from, to),
    );
    // 其中 leads to the first of several parts and says nothing of it.
    const told = clauses.filter(({ skeleton }) => skeleton !== "" && skeleton !== "其中");
    return told.length > 0 ? [{ start, end, isRow, clauses: told }] : [];
  });
}

function spansOf(text: string, start: number, end: number, separator: RegExp): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(separator)) {
    // The comma of 7,800 and the point of 12:30 divide nothing.
    const at = start + index;
    if (/[,:]/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) continue;
    spans.push([from, at]);
    from = at + 1;
  }
  spans.push([from, end]);
  return spans.filter(([one, other]) => other > one);
}

const figure = "[-−]?\\d[\\d,，]*(?:\\. ?\\d+)?";
const direction = "增加|减少|增长|下降|上升|降低|(?:基本)?持平";
/** Names in quotation marks, years and the numbers of documents and headings name a sentence; they are no figures of it. */
const named = "“[^”\\n]{1,40}”|\\d{4} ?年|[〔\\[【﹝(（]\\d{4}[〕\\]】﹞)）] ?\\d+ ?号|^ *[（(]?\\d+[、.．)）](?!\\d)";
const pattern = new RegExp(`(?<named>${named})|(?<number>${figure})|(?<word>${direction})`, "g");

function clauseWords(text: string, start: number, end: number): ClauseWords {
  const tokens: Token[] = [];
  const words = text.slice(start, end);
  const skeleton = words.normalize("NFC").replace(pattern, (whole, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Partial<Record<"named" | "number" | "word", string>>;
    if (groups.named !== undefined) return whole;
    const at = start + (rest.at(-3) as number);
    const kind = groups.number === undefined ? "word" : "number";
    tokens.push({ start: at, end: at + whole.length, text: whole, kind });
    return kind === "number" ? "#" : "±";
  });
  return { start, end, skeleton: skeleton.replace(/[\s“”"'‘’「」]/g, ""), tokens };
}
