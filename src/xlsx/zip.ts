import type { Codec } from "./codec";
import { assertZip } from "./file-kind";
import type { ArchiveEntry, ArchiveLimits } from "./zip-directory";
import { damaged, defaultLimits, readDirectory, viewOf } from "./zip-directory";

/** A zip archive whose directory has been judged sound; contents are inflated on demand. */
export interface Archive {
  /** In the order of the file. */
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  /**
   * The content of a part; its size and CRC-32 have been checked. Asking for an absent part is a programming error.
   * @throws PartPending where the codec works in the background and the part has not arrived: ask within `withParts`.
   */
  inflate(name: string): Uint8Array;
  /** The same as UTF-8 text, without a byte order mark. */
  text(name: string): string;
  /** Has these parts inflated side by side, so that asking for them does not wait; does nothing without a background. */
  load(names: Iterable<string>): Promise<void>;
}

/** A part that is still being inflated. Not an error: whoever asked begins again when it has arrived. */
class PartPending {
  constructor(readonly arrival: Promise<unknown>) {}
}

/**
 * Does work that reads parts and changes nothing but its result. A browser inflates only in the background; where a part
 * has not arrived the work stops, waits and begins again, so that the readers themselves stay plain functions.
 */
export async function withParts<T>(work: () => T): Promise<T> {
  for (;;)
    try {
      return work();
    } catch (thrown) {
      if (!(thrown instanceof PartPending)) throw thrown;
      await thrown.arrival;
    }
}

/** A part of a new archive: copied compressed, byte for byte, or written anew. */
export type PackedPart = { readonly copyOf: ArchiveEntry } | { readonly name: string; readonly bytes: Uint8Array };

/** @throws UnreadableWorkbook when the bytes are no archive, a broken one, or one that could exhaust memory. */
export function openArchive(bytes: Uint8Array, codec: Codec, limits: Partial<ArchiveLimits> = {}): Archive {
  assertZip(bytes);
  const entries = readDirectory(bytes, { ...defaultLimits, ...limits });
  const arrived = new Map<ArchiveEntry, Uint8Array>();
  const inflate = (name: string): Uint8Array => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`no part ${name}`);
    const known = arrived.get(entry);
    if (known) return known;
    const content = entry.method === 0 ? entry.raw : inflated(entry, codec);
    if (content instanceof Uint8Array) return checked(entry, content, codec);
    throw new PartPending(content.then((bytes) => arrived.set(entry, checked(entry, bytes, codec))));
  };
  return {
    entries,
    inflate,
    text: (name) => new TextDecoder().decode(inflate(name)),
    load: async (names) => {
      if (codec.inBackground) await Promise.all([...names].map((name) => withParts(() => inflate(name))));
    },
  };
}

function checked(entry: ArchiveEntry, bytes: Uint8Array, codec: Codec): Uint8Array {
  if (bytes.length !== entry.declaredSize || codec.crc32(bytes) !== entry.crc)
    throw damaged(`${entry.name} 的内容与校验值不符`);
  return bytes;
}

function inflated(entry: ArchiveEntry, codec: Codec): Uint8Array | Promise<Uint8Array> {
  // Whatever the codec says in its own words: the data is not what the directory declares.
  const refuse = (): never => {
    throw damaged(`${entry.name} 无法解压`);
  };
  try {
    const content = codec.inflate(entry.raw, entry.declaredSize);
    return content instanceof Uint8Array ? content : content.catch(refuse);
  } catch {
    return refuse();
  }
}

/** One part as it will lie in the archive; its local header says what its central record says. */
interface Packed {
  readonly record: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly data: Uint8Array;
}

const recordLength = 46;
/** 1980-01-01, the zip epoch: the same parts always make the same bytes. */
const epoch = (1 << 5) | 1;
const utf8Name = 0x800;
const descriptorFollows = 0x8;

/** Writes an archive of the parts, in their order. */
export async function packArchive(parts: readonly PackedPart[], codec: Codec): Promise<Uint8Array> {
  const all = await Promise.all(parts.map((part) => ("copyOf" in part ? copied(part.copyOf) : made(part, codec))));
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (...added: readonly Uint8Array[]): void => {
    pieces.push(...added);
    for (const piece of added) length += piece.length;
  };
  for (const { record, localExtra, data } of all) {
    viewOf(record).setUint32(42, length, true);
    add(localHeader(record, localExtra), localExtra, data);
  }
  const directory = length;
  for (const { record } of all) add(record);
  const end = viewOf(new Uint8Array(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, all.length, true);
  end.setUint16(10, all.length, true);
  end.setUint32(12, length - directory, true);
  end.setUint32(16, directory, true);
  add(new Uint8Array(end.buffer));
  return joined(pieces, length);
}

/** The pieces in a row. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const output = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    output.set(piece, at);
    at += piece.length;
  }
  return output;
}

async function made(part: { name: string; bytes: Uint8Array }, codec: Codec): Promise<Packed> {
  const name = new TextEncoder().encode(part.name);
  const data = await codec.deflate(part.bytes);
  const record = new Uint8Array(recordLength + name.length);
  record.set(name, recordLength);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, name.length === part.name.length ? 0 : utf8Name, true);
  view.setUint16(10, 8, true);
  view.setUint16(14, epoch, true);
  view.setUint32(16, codec.crc32(part.bytes), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, part.bytes.length, true);
  view.setUint16(28, name.length, true);
  return { record, localExtra: new Uint8Array(0), data };
}

/** Sizes go into the local header itself, so a copied part needs no data descriptor behind it. */
function copied({ centralRecord, localExtra, raw }: ArchiveEntry): Packed {
  const record = centralRecord.slice();
  const view = viewOf(record);
  view.setUint16(8, view.getUint16(8, true) & ~descriptorFollows, true);
  return { record, localExtra, data: raw };
}

/** The header before the data, up to the name: from the version needed to the length of the name it repeats the record. */
function localHeader(record: Uint8Array, { length }: Uint8Array): Uint8Array {
  const nameLength = viewOf(record).getUint16(28, true);
  const header = new Uint8Array(30 + nameLength);
  header.set(record.subarray(6, 30), 4);
  header.set(record.subarray(recordLength, recordLength + nameLength), 30);
  viewOf(header).setUint32(0, 0x04034b50, true);
  viewOf(header).setUint16(28, length, true);
  return header;
}
