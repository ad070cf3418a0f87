import { parseCellName } from "../workbook/address";
import type { PackageParts } from "./package-parts";
import { readRelationships } from "./relationships";
import type { Span } from "./scan";
import { attributeOf, childOf, childrenOf, contentOf, rootOf } from "./scan";
import { wordsOf } from "./note-text";
import { unescapeText } from "./xml";

/** A note on a cell, in the old form that every version shows. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

export interface SheetNotes {
  readonly notes: readonly Note[];
  /** The sheet also holds the newer comments that people answer; they have a legacy shadow among the notes. */
  readonly threaded: boolean;
}

/** The notes of one sheet part. */
export function readNotes({ names }: PackageParts, sheetPart: string): SheetNotes {
  const relationships = readRelationships(names, sheetPart);
  const part = relationships.find((one) => one.type === "comments")?.part;
  return {
    notes: part === undefined ? [] : notesOf(names.text(part)),
    threaded: relationships.some((one) => one.type === "threadedComment"),
  };
}

/** One note as its part lists it. */
export interface ListedNote {
  readonly span: Span;
  /** The cell, in capitals: "C7". */
  readonly key: string;
  readonly author: string;
}

/** The authors and the notes of a notes part, in its order. */
export function listNotes(xml: string): { authors: string[]; notes: ListedNote[] } {
  const root = rootOf(xml);
  const inside = (local: string): Span[] => {
    const list = childOf(xml, root, local);
    return list ? [...childrenOf(xml, list)] : [];
  };
  const authors = inside("authors").map((span) => contentOf(xml, span));
  const notes = inside("commentList").map((span) => ({
    span,
    key: (attributeOf(xml, span, "ref") ?? "").toUpperCase(),
    author: authors[Number(attributeOf(xml, span, "authorId") ?? 0)] ?? "",
  }));
  return { authors, notes };
}

function notesOf(xml: string): Note[] {
  return listNotes(xml).notes.flatMap(({ span, key, author }) => {
    const place = parseCellName(key);
    return place ? [{ ...place, author, text: unescapeText(wordsOf(xml.slice(span.start, span.end))) }] : [];
  });
}
