import { WorkbookRefused } from "../workbook/workbook";
import type { Codec } from "./codec";
import type { PartSource } from "./relationships";
import { folded } from "./relationships";
import type { Splice } from "./scan";
import { spliced } from "./scan";
import type { Archive, PackedPart } from "./zip";
import { packArchive } from "./zip";

/** What a package begins with that is made from nothing. */
export const noArchive: Pick<Archive, "entries" | "inflate"> = {
  entries: new Map(),
  inflate: (name) => {
    throw new Error(`no part ${name}`);
  },
};

/** A package while it is changed: what nobody touched is copied compressed, byte for byte. */
export class PackageDraft implements PartSource {
  readonly #texts = new Map<string, string>();
  readonly #written = new Set<string>();
  readonly #removed = new Set<string>();
  /** Names as Office compares them: regardless of case. */
  readonly #names = new Map<string, string>();

  readonly #archive: Pick<Archive, "entries" | "inflate">;
  readonly #codec: Codec;

  constructor(archive: Pick<Archive, "entries" | "inflate">, codec: Codec) {
    this.#archive = archive;
    this.#codec = codec;

    for (const name of archive.entries.keys()) this.#names.set(folded(name), name);
  }

  /** The part's name as the package writes it. */
  find(path: string): string | undefined {
    return this.#names.get(folded(path));
  }

  /** The text of a part that exists, byte order mark included, so that writing it back changes nothing else. */
  text(name: string): string {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const text = decoded(name, this.#archive.inflate(name));
    this.#texts.set(name, text);
    return text;
  }

  /** Changes a part at some places. */
  splice(name: string, splices: readonly Splice[]): void {
    this.put(name, spliced(this.text(name), splices));
  }

  put(name: string, text: string): void {
    if (this.find(name) === name && this.text(name) === text) return;
    this.#texts.set(name, text);
    this.#names.set(folded(name), name);
    this.#written.add(name);
    this.#removed.delete(name);
  }

  remove(name: string): void {
    this.#texts.delete(name);
    this.#written.delete(name);
    this.#names.delete(folded(name));
    if (this.#archive.entries.has(name)) this.#removed.add(name);
  }

  /** The first free name of a numbered family: comments1.xml, comments2.xml … */
  freshName(family: (number: number) => string): string {
    for (let number = 1; ; number++) if (this.find(family(number)) === undefined) return family(number);
  }

  /** The new file: parts in their old order, new ones behind. */
  pack(): Promise<Uint8Array> {
    const parts: PackedPart[] = [];
    for (const [name, entry] of this.#archive.entries) {
      if (this.#removed.has(name)) continue;
      parts.push(this.#written.has(name) ? this.#packed(name) : { copyOf: entry });
    }
    for (const name of this.#written) if (!this.#archive.entries.has(name)) parts.push(this.#packed(name));
    return packArchive(parts, this.#codec);
  }

  #packed(name: string): PackedPart {
    return { name, bytes: new TextEncoder().encode(this.#texts.get(name) ?? "") };
  }
}

function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Read leniently such a part may pass; written back it would lose what it could not say in UTF-8.
    throw new WorkbookRefused("host", `文件内的 ${name} 不是 UTF-8 编码，不能改写，请用 Excel 或 WPS 另存后再试。`);
  }
}
