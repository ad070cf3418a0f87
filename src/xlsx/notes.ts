import { cellName, parseCellName } from "../workbook/address";
import { insertingInOrder, worksheetOrder } from "./element-order";
import { markAuthor, markText } from "./mark-format";
import { emptyDrawing, hasShapes, withNoteShapes, withoutNoteShapes } from "./note-shapes";
import { commentElement, markWords, withLine, withMark, withoutMark, wordsOf } from "./note-text";
import type { PackageDraft } from "./package-draft";
import {
  addPart,
  leadsTo,
  openXml,
  namedRelationship,
  partBehind,
  relationshipId,
  removePart,
  spreadsheet,
} from "./relationship-draft";
import { readRelationships } from "./relationships";
import type { ListedNote } from "./read-notes";
import { listNotes } from "./read-notes";
import type { Span, Splice } from "./scan";
import { appending, childOf, childrenOf, escaped, prefixOf, removing, rootOf, spliced, xmlHeader } from "./scan";
import { unescapeText } from "./xml";

/** The author of remarks that come with a sheet; another than that of the marks, so that clearing leaves them. */
export const remarkAuthor = "填报提示";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const emptyNotes = `${xmlHeader}<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;

/** A note that stands in the part: its element as it will be, "" once it is to go. */
interface StandingNote extends ListedNote {
  xml: string;
}

/** The notes of one sheet under change: the list of notes, the boxes that show them, and what binds both to the sheet. */
export class NotesDraft {
  readonly #part: string | undefined;
  readonly #source: string;
  readonly #root: Span;
  readonly #authors: string[];
  readonly #standing: StandingNote[];
  readonly #added = new Map<string, { author: string; text: string }>();

  readonly #draft: PackageDraft;
  readonly #sheet: string;

  constructor(draft: PackageDraft, sheet: string) {
    this.#draft = draft;
    this.#sheet = sheet;

    this.#part = partBehind(draft, sheet, "comments");
    this.#source = this.#part === undefined ? emptyNotes : draft.text(this.#part);
    this.#root = rootOf(this.#source);
    const { authors, notes } = listNotes(this.#source);
    this.#authors = authors;
    this.#standing = notes.map((note) => ({ ...note, xml: this.#source.slice(note.span.start, note.span.end) }));
  }

  /** Attaches a remark; a note already there stays above it. */
  addRemark(row: number, column: number, remark: string): void {
    const note = this.#at(row, column);
    if (!note) return this.#add(row, column, remarkAuthor, remark);
    if (isThread(note)) return;
    const mark = markText(note.author, unescapeText(wordsOf(note.xml)));
    this.#strip(note);
    if (note.xml === "") return this.#add(row, column, remarkAuthor, `${remark}\n${markWords(mark ?? "")}`);
    note.xml = withLine(note.xml, remark);
    if (mark !== undefined) note.xml = withMark(note.xml, mark);
  }

  /** Says what the mark says, below somebody else's words or in a note of our own; a thread of comments is left alone. */
  setMark(row: number, column: number, mark: string): void {
    const note = this.#at(row, column);
    if (note && isThread(note)) return;
    if (note) this.#strip(note);
    if (note && note.xml !== "") note.xml = withMark(note.xml, mark);
    else this.#add(row, column, markAuthor, markWords(mark));
  }

  clearMarks(): void {
    for (const note of this.#standing) if (!isThread(note)) this.#strip(note);
  }

  /** Takes our words out of a note; one of ours that held nothing else is to go. */
  #strip(note: StandingNote): void {
    const rest = withoutMark(note.xml);
    const isOurs = note.author === markAuthor || isUnsigned(note.author);
    note.xml = isOurs && rest !== note.xml && wordsOf(rest) === "" ? "" : rest;
  }

  /** Writes what changed; a part that is empty and was only ours goes, with everything that led to it. */
  save(): void {
    const gone = this.#standing.filter(({ key, xml }) => xml === "" && !this.#added.has(key));
    const fresh = [...this.#added.keys()].filter((key) => !this.#standing.some((note) => note.key === key));
    const rest = this.#standing.some(({ xml }) => xml !== "") || this.#added.size > 0;
    const othersSigned = this.#authors.some((author) => author !== markAuthor && !isUnsigned(author));
    if (this.#part === undefined && !rest) return;
    const text = this.#notesXml();
    if (rest || othersSigned) this.#putNotes(text);
    else if (this.#part !== undefined) removePart(this.#draft, this.#sheet, this.#part);
    if (gone.length > 0) this.#removeShapes(new Set(gone.map(({ key }) => key)));
    if (fresh.length > 0) this.#addShapes(fresh);
  }

  #at(row: number, column: number): StandingNote | undefined {
    const key = cellName(row, column);
    return this.#standing.find((note) => note.key === key && note.xml !== "");
  }

  #add(row: number, column: number, author: string, text: string): void {
    this.#added.set(cellName(row, column), { author, text });
  }

  #notesXml(): string {
    const authors = this.#neededAuthors();
    const p = prefixOf(this.#root);
    const splices: Splice[] = this.#standing
      .filter(({ xml, span }) => xml !== this.#source.slice(span.start, span.end))
      .map(({ xml, span }) => ({ from: span.start, to: span.end, text: xml }));
    splices.push(...this.#authorSplices(authors));
    const added = [...this.#added]
      .map(([key, { author, text }]) => commentElement(key, authors.indexOf(author), text, p))
      .join("");
    const list = childOf(this.#source, this.#root, "commentList");
    if (added !== "")
      splices.push(
        list
          ? appending(this.#source, list, added)
          : appending(this.#source, this.#root, `<${p}commentList>${added}</${p}commentList>`),
      );
    return spliced(this.#source, splices);
  }

  /** Notes name their author by number, so nobody's number may change: ours comes last, and goes only from there. */
  #neededAuthors(): string[] {
    const authors = [...this.#authors];
    const marked = [...this.#added.values(), ...this.#standing.filter(({ xml }) => xml !== "")];
    if (authors.at(-1) === markAuthor && !marked.some(({ author }) => author === markAuthor)) authors.pop();
    for (const { author } of this.#added.values()) if (!authors.includes(author)) authors.push(author);
    return authors;
  }

  #authorSplices(authors: readonly string[]): Splice[] {
    const p = prefixOf(this.#root);
    const list = childOf(this.#source, this.#root, "authors");
    const kept = this.#authors.filter((author, index) => authors[index] === author).length;
    const fresh = authors.slice(kept).map((author) => `<${p}author>${escaped(author)}</${p}author>`);
    if (!list) {
      const at = this.#root.openEnd;
      return fresh.length > 0 ? [{ from: at, to: at, text: `<${p}authors>${fresh.join("")}</${p}authors>` }] : [];
    }
    const gone = [...childrenOf(this.#source, list)].slice(kept).map(removing);
    return fresh.length > 0 ? [...gone, appending(this.#source, list, fresh.join(""))] : gone;
  }

  #putNotes(text: string): void {
    if (this.#part !== undefined) return this.#draft.put(this.#part, text);
    const part = this.#draft.freshName((number) => `xl/comments${number}.xml`);
    addPart(this.#draft, this.#sheet, "comments", part, `${spreadsheet}comments+xml`, text);
  }

  /** The drawing the sheet names for its note boxes. */
  #drawing(): string | undefined {
    const id = namedRelationship(this.#draft.text(this.#sheet), "legacyDrawing");
    return readRelationships(this.#draft, this.#sheet).find((one) => one.id === id)?.part;
  }

  #addShapes(keys: readonly string[]): void {
    const part = this.#drawing() ?? this.#newDrawing();
    const cells = keys.flatMap((key) => parseCellName(key) ?? []);
    this.#draft.put(part, withNoteShapes(this.#draft.text(part), cells));
  }

  #newDrawing(): string {
    let block = 0;
    const part = this.#draft.freshName((number) => `xl/drawings/vmlDrawing${(block = number)}.vml`);
    const id = addPart(this.#draft, this.#sheet, "vmlDrawing", part, `${openXml}vmlDrawing`, emptyDrawing(block));
    const text = this.#draft.text(this.#sheet);
    const element = `<${prefixOf(rootOf(text))}legacyDrawing ${relationshipId(this.#draft, text, id)}/>`;
    this.#draft.splice(this.#sheet, [insertingInOrder(text, worksheetOrder, "legacyDrawing", element)]);
    return part;
  }

  #removeShapes(keys: ReadonlySet<string>): void {
    const part = this.#drawing();
    if (part === undefined) return;
    const text = withoutNoteShapes(this.#draft.text(part), (row, column) => keys.has(cellName(row, column)));
    const notes = this.#part !== undefined && leadsTo(this.#draft, this.#sheet, this.#part);
    if (notes || hasShapes(text)) return this.#draft.put(part, text);
    removePart(this.#draft, this.#sheet, part);
    const sheet = this.#draft.text(this.#sheet);
    const element = childOf(sheet, rootOf(sheet), "legacyDrawing");
    if (element) this.#draft.splice(this.#sheet, [removing(element)]);
  }
}

/** The shadow that a thread of comments leaves for old versions: Excel writes it anew, and nobody else may. */
const isThread = ({ author }: StandingNote): boolean => author.startsWith("tc=");

/** LibreOffice leaves no author but a space; whose a note is must then be told by its words. */
const isUnsigned = (author: string): boolean => author.trim() === "";
