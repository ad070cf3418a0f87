/**
 * Compression as an archive needs it. Injected: Node has its own zlib, browsers their own streams, and neither bundle
 * carries the other's.
 */
export interface Codec {
  /** Inflates raw deflate data; fails as soon as more than `limit` bytes come out. */
  inflate(compressed: Uint8Array, limit: number): Uint8Array | Promise<Uint8Array>;
  deflate(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
  crc32(bytes: Uint8Array): number;
  /** It inflates only in the background, so that parts are worth loading ahead. */
  readonly inBackground?: true;
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
