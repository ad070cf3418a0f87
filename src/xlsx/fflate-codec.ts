import { deflateSync, Inflate, inflateSync } from "fflate";
import type { Codec } from "./codec";
import { crc32 } from "./codec";

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

/** Works everywhere, also in the older browsers whose own streams do not know raw deflate (before Chrome 103). */
export const fflateCodec = { inflate, deflate: (bytes: Uint8Array) => deflateSync(bytes), crc32 } satisfies Codec;
