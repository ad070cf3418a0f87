import * as zlib from "node:zlib";
import type { Codec } from "./codec";
import { crc32, fflateCodec } from "./codec";

/**
 * Reads with Node's own zlib, about three times as fast as fflate. Writes with fflate all the same: the deflate of zlib
 * differs between Node versions and processors, and one plan must give one file, byte for byte, on every machine.
 */
export const nodeCodec: Codec = {
  inflate: (compressed, limit) =>
    limit === 0 ? fflateCodec.inflate(compressed, 0) : zlib.inflateRawSync(compressed, { maxOutputLength: limit }),
  deflate: fflateCodec.deflate,
  // zlib.crc32 arrived with Node 20.15.
  crc32: (bytes) => (typeof zlib.crc32 === "function" ? zlib.crc32(bytes) : crc32(bytes)),
};
