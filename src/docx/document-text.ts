import { prefixed } from "../xlsx/xml";
import type { XmlElement } from "./element";
import { child, isOn, valueOf } from "./element";
import { Fields, isContents } from "./fields";
import type { Notes } from "./notes";
import { noNotes } from "./notes";
import type { Numbering } from "./numbering";
import { ParagraphDraft } from "./paragraph-draft";
import type { Row } from "./table-lines";
import { tableLines } from "./table-lines";

/**
 * The text of a document's main part: a line per paragraph, numbered as drawn, tables with tabs, notes below what refers
 * to them. Insertions are kept, deletions left out; of the two ways in which a text box is stored the first counts.
 */
export function documentText(document: XmlElement, numbering: Numbering, notes: Notes = noNotes): string {
  return new DocumentReader(numbering, notes).bodyOf(document).join("\n");
}

/** Deleted, moved away, or the reading aid above a word. */
const leftOut = new Set(["del", "moveFrom", "rt"]);

/** Where paragraphs go: the body, a cell or a text box. */
interface Flow {
  readonly lines: string[];
  /** What a paragraph whose end is deleted leaves to the next. */
  carried: string;
  /** Where notes may stand between two lines: a cell has none, its notes wait for the end of the table. */
  readonly isBody: boolean;
}

class DocumentReader {
  readonly #fields = new Fields();

  /** Notes referred to and not yet written down. */
  #awaited: XmlElement[] = [];

  constructor(
    private readonly numbering: Numbering,
    private readonly notes: Notes,
  ) {}

  bodyOf(holder: XmlElement): readonly string[] {
    return [...this.#linesOf(holder, true), ...this.#noteLines()];
  }

  #linesOf(holder: XmlElement, isBody = false): readonly string[] {
    const flow: Flow = { lines: [], carried: "", isBody };
    this.#readBlocks(holder, flow);
    return flow.carried === "" ? flow.lines : [...flow.lines, flow.carried];
  }

  /** A field left open in the text does not hide a note: each is read by itself, and refers to none. */
  #noteLines(): readonly string[] {
    const awaited = this.#awaited;
    this.#awaited = [];
    return awaited.flatMap((note) => {
      const lines = new DocumentReader(this.numbering, noNotes).bodyOf(note).map((line) => line.trim());
      const [first, ...rest] = lines.filter((line) => line !== "");
      return first === undefined ? [] : [`${note.name === "endnote" ? "尾注" : "脚注"}：${first}`, ...rest];
    });
  }

  #readBlocks(holder: XmlElement, flow: Flow): void {
    for (const block of shownChildren(holder)) {
      if (block.name === "p") this.#readParagraph(block, flow);
      else if (block.name === "tbl") flow.lines.push(...tableLines(this.#rowsOf(block)));
      // Content controls and tracked insertions hold blocks of their own.
      else this.#readBlocks(block, flow);
      if (flow.isBody && flow.carried === "" && this.#awaited.length > 0) flow.lines.push(...this.#noteLines());
    }
  }

  #readParagraph(element: XmlElement, flow: Flow): void {
    const settings = child(element, "pPr");
    const draft = new ParagraphDraft(flow.carried);
    draft.inContents = this.#fields.inContents;
    this.#readInline(element, draft);
    this.#fields.paragraphEnds();
    const end = child(settings, "rPr");
    const runsOn = end?.children.some(({ name }) => leftOut.has(name)) ?? false;
    flow.carried = runsOn ? draft.text : "";
    if (!runsOn && !(draft.inContents && draft.text === ""))
      flow.lines.push(this.numbering.numberOf(numberingOf(settings)) + draft.text);
    flow.lines.push(...draft.boxes);
  }

  #readInline(holder: XmlElement, draft: ParagraphDraft): void {
    for (const piece of shownChildren(holder))
      if (piece.name === "r") this.#readRun(piece, draft);
      else if (piece.name === "fldSimple" && isContents(prefixed(piece.attributes, "instr") ?? ""))
        draft.inContents = true;
      else if (piece.name !== "pPr") {
        // A fraction of a formula: 1/2 must not become 12.
        if (piece.name === "den") draft.add("/");
        this.#readInline(piece, draft);
      }
  }

  #readRun(run: XmlElement, draft: ParagraphDraft): void {
    const hidden = isOn(child(child(run, "rPr"), "vanish"));
    for (const piece of shownChildren(run)) {
      const shown = !hidden && this.#fields.shown;
      if (piece.name === "fldChar") this.#fields.mark(prefixed(piece.attributes, "fldCharType"));
      else if (piece.name === "instrText") this.#fields.instruct(piece.text);
      else if (shown) this.#readShown(piece, draft);
      if (this.#fields.inContents) draft.inContents = true;
    }
  }

  #readShown(piece: XmlElement, draft: ParagraphDraft): void {
    switch (piece.name) {
      case "t":
        return draft.add(piece.attributes["xml:space"] === "preserve" ? piece.text : piece.text.trim());
      case "tab":
      case "ptab":
        return draft.addGap();
      case "br":
        return isLineBreak(piece) ? draft.add("\n") : draft.endPage();
      case "cr":
        return draft.add("\n");
      case "noBreakHyphen":
        return draft.add("-");
      case "sym":
        return draft.add(symbols[(prefixed(piece.attributes, "char") ?? "").slice(-2).toUpperCase()] ?? "");
      case "ruby":
        return this.#readInline(piece, draft);
      case "footnoteReference":
      case "endnoteReference":
        return void this.#awaited.push(...this.notes.take(piece));
      default:
        this.#readDrawing(piece, draft);
    }
  }

  /** Whatever else a run holds shows words only in text boxes, however deep these lie in it. */
  #readDrawing(drawing: XmlElement, draft: ParagraphDraft): void {
    if (drawing.name === "txbxContent") draft.boxes.push(...this.#linesOf(drawing));
    else for (const piece of shownChildren(drawing)) this.#readDrawing(piece, draft);
  }

  #rowsOf(table: XmlElement): readonly Row[] {
    return rowsIn(table).map((row) => ({
      before: Number(valueOf(child(child(row, "trPr"), "gridBefore"))) || 0,
      cells: cellsIn(row).map((cell) => {
        const settings = child(cell, "tcPr");
        return {
          lines: this.#linesOf(cell),
          span: Number(valueOf(child(settings, "gridSpan"))) || 1,
          covered: isCovered(child(settings, "vMerge")) || isCovered(child(settings, "hMerge")),
        };
      }),
    }));
  }
}

/** Signs of the Symbol face that stand in targets: 完成率≥90%. */
const symbols: Readonly<Record<string, string>> = { A3: "≤", B0: "°", B1: "±", B3: "≥", B4: "×", B8: "÷" };

/** Of alternatives only the first, and nothing that is deleted. */
function shownChildren({ name, children }: XmlElement): readonly XmlElement[] {
  if (name === "AlternateContent") return children.slice(0, 1);
  return children.filter((one) => !leftOut.has(one.name));
}

/** The rows of a table, those within content controls too; a deleted row is told by a mark in its settings. */
const rowsIn = (holder: XmlElement): readonly XmlElement[] =>
  shownChildren(holder).flatMap((one) => {
    if (one.name === "tr") return child(child(one, "trPr"), "del") ? [] : [one];
    return one.name === "tblPr" || one.name === "tblGrid" ? [] : rowsIn(one);
  });

const cellsIn = (holder: XmlElement): readonly XmlElement[] =>
  shownChildren(holder).flatMap((one) => {
    if (one.name === "tc") return [one];
    return one.name === "trPr" || one.name === "tblPrEx" ? [] : cellsIn(one);
  });

const isCovered = (merge: XmlElement | undefined): boolean => merge !== undefined && valueOf(merge) !== "restart";

function isLineBreak(piece: XmlElement): boolean {
  const type = prefixed(piece.attributes, "type");
  return type !== "page" && type !== "column";
}

function numberingOf(settings: XmlElement | undefined) {
  const place = child(settings, "numPr");
  const level = valueOf(child(place, "ilvl"));
  return {
    list: valueOf(child(place, "numId")),
    level: level === undefined ? undefined : Number(level),
    style: valueOf(child(settings, "pStyle")),
  };
}
