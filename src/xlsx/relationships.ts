import { scanXml } from "./xml";
import type { Archive } from "./zip";

/** Parts by the name another part gives them. */
export interface PartSource {
  /** The name as the archive writes it; undefined when there is no such part. */
  find(path: string): string | undefined;
  text(name: string): string;
}

/** One arrow from a part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: worksheet, styles, customXml … */
  readonly type: string;
  /** The part it leads to, named as the archive names it; undefined when outside the file or absent. */
  readonly part: string | undefined;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" → "_rels/.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Names of parts regardless of case, of backslashes and of a leading slash, as Office compares them. */
export class PartNames implements PartSource {
  readonly text: (name: string) => string;
  readonly #names = new Map<string, string>();

  constructor(archive: Pick<Archive, "entries" | "text">) {
    this.text = archive.text;
    for (const name of archive.entries.keys()) this.#names.set(folded(name), name);
  }

  find(path: string): string | undefined {
    return this.#names.get(folded(path));
  }
}

export const folded = (path: string): string => path.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

/** The arrows that leave a part, in the order of the file; none when it has no relationships. */
export function readRelationships(source: PartSource, from: string): Relationship[] {
  const path = source.find(relationshipsPath(from));
  if (path === undefined) return [];
  const relationships: Relationship[] = [];
  scanXml(source.text(path), path, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const target = attributes["Target"] ?? "";
      const type = attributes["Type"] ?? "";
      const external = attributes["TargetMode"] === "External";
      relationships.push({
        id: attributes["Id"] ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: external ? undefined : (source.find(resolveTarget(from, target)) ?? source.find(target)),
      });
    },
  });
  return relationships;
}

/** "../comments1.xml" in "xl/worksheets/sheet1.xml" means "xl/comments1.xml"; "/xl/styles.xml" always "xl/styles.xml". */
function resolveTarget(from: string, target: string): string {
  const path = decoded(target).replace(/\\/g, "/");
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A lone % is no escape: the name is meant as it stands.
    return target;
  }
}
