import * as zlib from "node:zlib";
import type { Codec } from "./codec";
import { crc32 } from "./codec";

/** Node's own zlib, several times as fast as any in JavaScript. */
export const nodeCodec = {
  inflate: (compressed: Uint8Array, limit: number): Uint8Array =>
    // zlib takes a limit of 0 for none; nothing at all is longer than it by one.
    refusing(zlib.inflateRawSync(compressed, { maxOutputLength: Math.max(1, limit) }), limit),
  deflate: (bytes: Uint8Array): Uint8Array => zlib.deflateRawSync(bytes),
  // zlib.crc32 arrived with Node 20.15.
  crc32: (bytes: Uint8Array): number => (typeof zlib.crc32 === "function" ? zlib.crc32(bytes) : crc32(bytes)),
} satisfies Codec;

function refusing(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes.length > limit) throw new RangeError("more data than declared");
  return bytes;
}
