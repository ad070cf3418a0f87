import type { Codec } from "./codec";
import { crc32 } from "./codec";
import { joined } from "./zip";

/** Collects a stream; gives up, and lets the rest go, as soon as it exceeds the limit. */
async function collected(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError("more data than declared");
    }
    chunks.push(value);
  }
  return joined(chunks, length);
}

const through = (
  bytes: Uint8Array,
  transform: ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>,
  limit = Infinity,
): Promise<Uint8Array> =>
  collected(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform), limit);

/** The compression every browser has had since 2023: smaller and faster than any that we could bring along. */
export const streamCodec: Codec = {
  inflate: (compressed, limit) => through(compressed, new DecompressionStream("deflate-raw"), limit),
  deflate: (bytes) => through(bytes, new CompressionStream("deflate-raw")),
  crc32,
  inBackground: true,
};
