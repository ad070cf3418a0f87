import type { PackageParts } from "./package-parts";
import { readRelationships } from "./relationships";
import { scanXml } from "./xml";
import type { Archive } from "./zip";

/** The namespace of the custom part that keeps our own texts. */
export const storageNamespace = "urn:selfeval:storage";

export interface StoragePart {
  readonly part: string;
  readonly entries: ReadonlyMap<string, string>;
}

/** Our own custom part, among those of other programs; undefined when the workbook has none. */
export function readStorage(archive: Archive, parts: PackageParts): StoragePart | undefined {
  // LibreOffice hangs custom parts on the package instead of the workbook.
  for (const { type, part } of [...parts.workbookRelationships, ...readRelationships(parts.names, "")]) {
    if (type !== "customXml" || part === undefined) continue;
    const xml = archive.text(part);
    // Other programs' parts may be anything; only what names our namespace is parsed.
    const entries = xml.includes(storageNamespace) ? entriesOf(xml, part) : undefined;
    if (entries) return { part, entries };
  }
  return undefined;
}

function entriesOf(xml: string, part: string): Map<string, string> | undefined {
  const entries = new Map<string, string>();
  let root = "";
  let entry: string | undefined;
  let content = "";
  scanXml(xml, part, {
    open: (name, attributes) => {
      if (root === "") root = Object.values(attributes).includes(storageNamespace) ? name : "other";
      if (name === "entry") {
        entry = attributes["name"];
        content = "";
      }
    },
    text: (piece) => {
      content += piece;
    },
    close: (name) => {
      if (name === "entry" && entry !== undefined) entries.set(entry, content);
    },
  });
  return root === "storage" ? entries : undefined;
}
