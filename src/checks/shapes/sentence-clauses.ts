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
  /** The table of a row. */
  readonly table?: TableWords;
}

/** What tells one table from another: many of them end in a row 合计. */
export interface TableWords {
  /** The lines above it, 单位：万元 among them. */
  readonly caption: string;
  /** The cells of its first row, where no figure stands among them. */
  readonly header: string | undefined;
  /** What its rows begin with. */
  readonly labels: readonly string[];
}

/** The sentences of a text by its full stops and line breaks. */
export function sentenceWords(text: string): readonly SentenceWords[] {
  return withTables(sentencesOf(text));
}

function sentencesOf(text: string): readonly SentenceWords[] {
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

function withTables(sentences: readonly SentenceWords[]): readonly SentenceWords[] {
  const told: SentenceWords[] = [];
  while (told.length < sentences.length) {
    const from = told.length;
    const past = sentences.findIndex(({ isRow }, at) => at >= from && !isRow);
    const rows = sentences.slice(from, past < 0 ? undefined : past);
    const table = tableWords(sentences.slice(Math.max(0, from - 2), from), rows);
    told.push(
      ...rows.map((row) => ({ ...row, table })),
      ...sentences.slice(from + rows.length, from + rows.length + 1),
    );
  }
  return told;
}

function tableWords(above: readonly SentenceWords[], rows: readonly SentenceWords[]): TableWords {
  const [first] = rows;
  const isHeader = first?.clauses.every(
    ({ tokens }) => tokens.length === 0 || tokens.every(({ kind }) => kind === "word"),
  );
  return {
    caption: above
      .filter(({ isRow }) => !isRow)
      .flatMap(({ clauses }) => clauses.map(({ skeleton }) => skeleton))
      .join(),
    header: isHeader ? first?.clauses.map(({ skeleton }) => skeleton).join() : undefined,
    labels: (isHeader ? rows.slice(1) : rows).flatMap(({ clauses: [label] }) => label?.skeleton ?? []),
  };
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
