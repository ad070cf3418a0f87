import type { Codec } from "./codec";
import { fflateCodec } from "./codec";
import { assertZip } from "./file-kind";
import type { ArchiveEntry, ArchiveLimits } from "./zip-directory";
import { damaged, defaultLimits, readDirectory, viewOf } from "./zip-directory";

/** A zip archive whose directory has been judged sound; contents are inflated on demand. */
export interface Archive {
  /** In the order of the file. */
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  /** The content of a part; its size and CRC-32 have been checked. Asking for an absent part is a programming error. */
  inflate(name: string): Uint8Array;
  /** The same as UTF-8 text, without a byte order mark. */
  text(name: string): string;
}

/** A part of a new archive: copied compressed, byte for byte, or written anew. */
export type PackedPart =
  { readonly copyOf: ArchiveEntry } | { readonly name: string; readonly bytes: Uint8Array; readonly store?: boolean };

/** @throws UnreadableWorkbook when the bytes are no archive, a broken one, or one that could exhaust memory. */
export function openArchive(
  bytes: Uint8Array,
  limits: Partial<ArchiveLimits> = {},
  codec: Codec = fflateCodec,
): Archive {
  assertZip(bytes);
  const entries = readDirectory(bytes, { ...defaultLimits, ...limits });
  const inflate = (name: string): Uint8Array => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`no part ${name}`);
    return contentOf(entry, codec);
  };
  return { entries, inflate, text: (name) => new TextDecoder().decode(inflate(name)) };
}

function contentOf(entry: ArchiveEntry, codec: Codec): Uint8Array {
  const bytes = entry.method === 0 ? entry.raw : inflated(entry, codec);
  if (bytes.length !== entry.declaredSize || codec.crc32(bytes) !== entry.crc)
    throw damaged(`${entry.name} 的内容与校验值不符`);
  return bytes;
}

function inflated(entry: ArchiveEntry, codec: Codec): Uint8Array {
  try {
    return codec.inflate(entry.raw, entry.declaredSize);
  } catch {
    // Whatever the codec says in its own words: the data is not what the directory declares.
    throw damaged(`${entry.name} 无法解压`);
  }
}

/** What the two headers of one packed part are written from. */
interface Header {
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly attributes: readonly [internal: number, external: number];
  readonly name: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly data: Uint8Array;
}

const nothing = new Uint8Array(0);
/** 1980-01-01, the zip epoch: the same parts always make the same bytes. */
const epoch = (1 << 5) | 1;
const utf8Name = 0x800;
const descriptorFollows = 0x8;

/** Writes an archive of the parts, in their order. */
export function packArchive(parts: readonly PackedPart[], codec: Codec = fflateCodec): Uint8Array {
  const headers = parts.map((part) => ("copyOf" in part ? copiedHeader(part.copyOf) : newHeader(part, codec)));
  const output = new Uint8Array(headers.reduce((size, header) => size + localSize(header) + centralSize(header), 22));
  const view = viewOf(output);
  const offsets: number[] = [];
  let at = 0;
  for (const header of headers) {
    offsets.push(at);
    at = writeLocal(output, view, at, header);
  }
  const directory = at;
  headers.forEach((header, index) => {
    at = writeCentral(output, view, at, header, offsets[index] as number);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, headers.length, true);
  view.setUint16(at + 10, headers.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return output;
}

function newHeader(part: { name: string; bytes: Uint8Array; store?: boolean }, codec: Codec): Header {
  const name = new TextEncoder().encode(part.name);
  return {
    versionMadeBy: 20,
    versionNeeded: 20,
    flags: name.length === part.name.length ? 0 : utf8Name,
    method: part.store ? 0 : 8,
    time: 0,
    date: epoch,
    crc: codec.crc32(part.bytes),
    size: part.bytes.length,
    attributes: [0, 0],
    name,
    localExtra: nothing,
    centralExtra: nothing,
    comment: nothing,
    data: part.store ? part.bytes : codec.deflate(part.bytes),
  };
}

/** Sizes go into the local header itself, so a copied part needs no data descriptor behind it. */
function copiedHeader(entry: ArchiveEntry): Header {
  const record = entry.centralRecord;
  const view = viewOf(record);
  const extraAt = 46 + view.getUint16(28, true);
  const commentAt = extraAt + view.getUint16(30, true);
  return {
    versionMadeBy: view.getUint16(4, true),
    versionNeeded: view.getUint16(6, true),
    flags: view.getUint16(8, true) & ~descriptorFollows,
    method: entry.method,
    time: view.getUint16(12, true),
    date: view.getUint16(14, true),
    crc: entry.crc,
    size: entry.declaredSize,
    attributes: [view.getUint16(36, true), view.getUint32(38, true)],
    name: record.subarray(46, extraAt),
    localExtra: entry.localExtra,
    centralExtra: record.subarray(extraAt, commentAt),
    comment: record.subarray(commentAt),
    data: entry.raw,
  };
}

const localSize = ({ name, localExtra, data }: Header): number => 30 + name.length + localExtra.length + data.length;
const centralSize = ({ name, centralExtra, comment }: Header): number =>
  46 + name.length + centralExtra.length + comment.length;

/** The 26 bytes that both headers share, from the version needed to the length of the extra field. */
function writeShared(view: DataView, at: number, header: Header, extra: Uint8Array): void {
  view.setUint16(at, header.versionNeeded, true);
  view.setUint16(at + 2, header.flags, true);
  view.setUint16(at + 4, header.method, true);
  view.setUint16(at + 6, header.time, true);
  view.setUint16(at + 8, header.date, true);
  view.setUint32(at + 10, header.crc, true);
  view.setUint32(at + 14, header.data.length, true);
  view.setUint32(at + 18, header.size, true);
  view.setUint16(at + 22, header.name.length, true);
  view.setUint16(at + 24, extra.length, true);
}

function writeLocal(output: Uint8Array, view: DataView, at: number, header: Header): number {
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, header, header.localExtra);
  return append(output, at + 30, header.name, header.localExtra, header.data);
}

function writeCentral(output: Uint8Array, view: DataView, at: number, header: Header, offset: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, header.versionMadeBy, true);
  writeShared(view, at + 6, header, header.centralExtra);
  view.setUint16(at + 32, header.comment.length, true);
  view.setUint16(at + 36, header.attributes[0], true);
  view.setUint32(at + 38, header.attributes[1], true);
  view.setUint32(at + 42, offset, true);
  return append(output, at + 46, header.name, header.centralExtra, header.comment);
}

function append(output: Uint8Array, at: number, ...pieces: readonly Uint8Array[]): number {
  for (const piece of pieces) {
    output.set(piece, at);
    at += piece.length;
  }
  return at;
}
