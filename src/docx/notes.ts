import { prefixed } from "../xlsx/xml";
import type { XmlElement } from "./element";

/** The footnotes and endnotes of a document, handed out as the text comes to refer to them. */
export interface Notes {
  /** The note a reference leads to; nothing when there is none, or when it was taken before. */
  take(reference: XmlElement): readonly XmlElement[];
}

export const noNotes: Notes = { take: () => [] };

/** @param parts the roots of the parts that hold notes, as many of the two as there are */
export function notesOf(parts: readonly XmlElement[]): Notes {
  const notes = new Map(
    parts.flatMap(({ children }) => children.map((note) => [keyOf(note.name, note), note] as const)),
  );
  return {
    take(reference) {
      const key = keyOf(reference.name.replace(/Reference$/, ""), reference);
      const note = notes.get(key);
      notes.delete(key);
      return note ? [note] : [];
    },
  };
}

/** Footnotes and endnotes are counted each for themselves. */
const keyOf = (kind: string, { attributes }: XmlElement): string => `${kind} ${prefixed(attributes, "id") ?? ""}`;
