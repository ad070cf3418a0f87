import { parseCellName } from "../workbook/address";
import type { PackageParts } from "./package-parts";
import { readRelationships } from "./relationships";
import { RichText, runLook } from "./rich-text";
import { scanXml } from "./xml";
import type { Archive } from "./zip";

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
export function readNotes(archive: Archive, { names }: PackageParts, sheetPart: string): SheetNotes {
  const relationships = readRelationships(archive, names, sheetPart);
  const part = relationships.find((one) => one.type === "comments")?.part;
  return {
    notes: part === undefined ? [] : notesOf(archive.text(part), part),
    threaded: relationships.some((one) => one.type === "threadedComment"),
  };
}

function notesOf(xml: string, part: string): Note[] {
  const notes: Note[] = [];
  const authors: string[] = [];
  const rich = new RichText();
  let author: string | undefined;
  let place: { row: number; column: number } | undefined;
  let authorId = 0;
  scanXml(xml, part, {
    skips: runLook,
    open: (name, attributes) => {
      if (name === "author") author = "";
      else if (name === "comment") {
        place = parseCellName(attributes["ref"] ?? "");
        authorId = Number(attributes["authorId"] ?? 0);
      } else rich.open(name, attributes);
    },
    text: (piece) => {
      if (author !== undefined) author += piece;
      rich.add(piece);
    },
    close: (name) => {
      if (name === "author") {
        authors.push(author ?? "");
        author = undefined;
      } else if (name === "comment") {
        const text = rich.take();
        if (place) notes.push({ ...place, author: authors[authorId] ?? "", text });
      } else rich.close(name);
    },
  });
  return notes;
}
