import { deflateSync, Inflate, inflateSync } from "fflate";

/** Compression as an archive needs it. Injected, so that the browser bundle never sees node:zlib. */
export interface Codec {
  /** Inflates raw deflate data; throws as soon as more than `limit` bytes come out. */
  inflate(compressed: Uint8Array, limit: number): Uint8Array;
  deflate(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/** Deflate expands at most 1,032-fold: from this much, a lying size costs 64 MB of output before it is noticed. */
const slice = 65_536;

function inflate(compressed: Uint8Array, limit: number): Uint8Array {
  const output = compressed.length <= slice ? inflateAtOnce(compressed, limit) : inflateInSlices(compressed, limit);
  if (output.length > limit) throw new RangeError("more data than declared");
  return output;
}

/** Several times as fast for small parts. What exceeds the buffer is dropped, so one byte too many shows the lie. */
function inflateAtOnce(compressed: Uint8Array, limit: number): Uint8Array {
  return inflateSync(compressed, { out: new Uint8Array(limit + 1) });
}

function inflateInSlices(compressed: Uint8Array, limit: number): Uint8Array {
  const output = new Uint8Array(limit);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > limit) throw new RangeError("more data than declared");
    output.set(chunk, length);
    length += chunk.length;
  });
  for (let from = 0; from < compressed.length; from += slice)
    stream.push(compressed.subarray(from, from + slice), from + slice >= compressed.length);
  return output.subarray(0, length);
}

let table: Int32Array | undefined;

function crcTable(): Int32Array {
  const made = new Int32Array(256);
  for (let index = 0; index < 256; index++) {
    let crc = index;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    made[index] = crc;
  }
  return made;
}

/** The checksum zip uses: of "123456789" it is 0xcbf43926. */
export function crc32(bytes: Uint8Array): number {
  table ??= crcTable();
  let crc = -1;
  for (let index = 0; index < bytes.length; index++)
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[index] as number)) & 255] as number);
  return ~crc >>> 0;
}

/** Works in every browser and in Node. */
export const fflateCodec: Codec = { inflate, deflate: (bytes) => deflateSync(bytes), crc32 };
