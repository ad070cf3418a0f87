import { randomBytes } from "node:crypto";
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
import type { Codec } from "../../src/xlsx/codec";
import { crc32 } from "../../src/xlsx/codec";
import { fflateCodec } from "../../src/xlsx/fflate-codec";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { streamCodec } from "../../src/xlsx/stream-codec";
import { openArchive, packArchive, withParts } from "../../src/xlsx/zip";

const codecs: [string, Codec][] = [
  ["fflate", fflateCodec],
  ["node", nodeCodec],
  ["streams", streamCodec],
];

const long = strToU8("绩效".repeat(2_000));
const sample = zipSync({
  "b.xml": strToU8("<b/>"),
  "目录/自评表.xml": long,
  "empty.bin": new Uint8Array(0),
  "stored.png": [strToU8("not compressed"), { level: 0 }],
});

test("the checksum is the one every zip uses", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  expect(nodeCodec.crc32(long)).toBe(crc32(long));
});

describe.each(codecs)("an archive read with %s", (_, codec) => {
  test("gives its parts in the order of the file", async () => {
    const archive = openArchive(sample, codec);
    expect([...archive.entries.keys()]).toEqual(["b.xml", "目录/自评表.xml", "empty.bin", "stored.png"]);
    expect(await withParts(() => archive.text("b.xml"))).toBe("<b/>");
    expect(await withParts(() => archive.inflate("目录/自评表.xml"))).toEqual(long);
    expect(await withParts(() => archive.inflate("empty.bin"))).toHaveLength(0);
    expect(archive.text("stored.png")).toBe("not compressed");
  });

  test("gives parts loaded ahead without waiting", async () => {
    const archive = openArchive(sample, codec);
    await archive.load(archive.entries.keys());
    expect(archive.text("b.xml")).toBe("<b/>");
    expect(archive.inflate("目录/自评表.xml")).toEqual(long);
  });

  test("may start anywhere in a larger buffer", async () => {
    const buffer = new Uint8Array(sample.length + 20).fill(7);
    buffer.set(sample, 13);
    const archive = openArchive(buffer.subarray(13, 13 + sample.length), codec);
    expect(await withParts(() => archive.inflate("目录/自评表.xml"))).toEqual(long);
  });

  test.each([
    ["a small part", new Uint8Array(1 << 20)],
    ["a part of many slices", randomBytes(200_000)],
  ])("stops inflating %s at the declared size", async (_, bytes) => {
    const compressed = await codec.deflate(bytes);
    const inflate = async (data: Uint8Array, limit: number) => codec.inflate(data, limit);
    expect(Buffer.compare(await inflate(compressed, bytes.length), bytes)).toBe(0);
    expect(await inflate(compressed, bytes.length + 9)).toHaveLength(bytes.length);
    await expect(inflate(compressed, bytes.length - 1)).rejects.toThrow();
    await expect(inflate(compressed, 0)).rejects.toThrow();
    await expect(inflate(compressed.subarray(0, compressed.length - 5), bytes.length)).rejects.toThrow();
  });
});

test("text drops a byte order mark", () => {
  expect(openArchive(zipSync({ a: strToU8("\ufeff<a/>") }), nodeCodec).text("a")).toBe("<a/>");
});

describe("packing", () => {
  test("copies compressed bytes as they are and puts new parts between them", async () => {
    const archive = openArchive(sample, nodeCodec);
    const entries = [...archive.entries.values()];
    const [first, ...rest] = entries;
    const packed = await packArchive(
      [
        ...(first ? [{ copyOf: first }] : []),
        { name: "新增.xml", bytes: long },
        ...rest.map((entry) => ({ copyOf: entry })),
      ],
      nodeCodec,
    );
    const again = openArchive(packed, nodeCodec);
    expect([...again.entries.keys()]).toEqual(["b.xml", "新增.xml", "目录/自评表.xml", "empty.bin", "stored.png"]);
    for (const entry of entries) expect(again.entries.get(entry.name)?.raw).toEqual(entry.raw);
    expect(unzipSync(packed)).toEqual({
      ...unzipSync(sample),
      "新增.xml": long,
    });
  });

  test("keeps the time of a copied part and gives new ones a fixed one", async () => {
    const dated = zipSync({ a: [strToU8("a"), { mtime: "2024-03-01T10:20:30" }] });
    const entry = openArchive(dated, nodeCodec).entries.get("a");
    const packed = await packArchive(
      [...(entry ? [{ copyOf: entry }] : []), { name: "b", bytes: strToU8("b") }],
      nodeCodec,
    );
    const date = (bytes: Uint8Array, name: string) => {
      const record = openArchive(bytes, nodeCodec).entries.get(name)?.centralRecord ?? new Uint8Array(46);
      return [...record.subarray(12, 16)];
    };
    expect(date(packed, "a")).toEqual(date(dated, "a"));
    expect(date(packed, "b")).toEqual([0, 0, 33, 0]);
  });

  test.each(codecs)("the same parts make the same bytes with %s, and any reader finds them", async (_, codec) => {
    const parts = [{ name: "a", bytes: long }];
    const packed = await packArchive(parts, codec);
    expect(await packArchive(parts, codec)).toEqual(packed);
    expect(unzipSync(packed)).toEqual({ a: long });
  });

  test("parts that a streaming writer left with descriptors are copied with plain sizes", async () => {
    const streamed = streamedZip({ "a.xml": long, "b.xml": strToU8("<b/>") });
    expect(flags(streamed)).toEqual([8, 8]);
    const entries = [...openArchive(streamed, nodeCodec).entries.values()];
    const packed = await packArchive(
      entries.map((entry) => ({ copyOf: entry })),
      nodeCodec,
    );
    expect(flags(packed)).toEqual([0, 0]);
    expect(unzipSync(packed)).toEqual({ "a.xml": long, "b.xml": strToU8("<b/>") });
  });
});

function flags(bytes: Uint8Array): number[] {
  return [...openArchive(bytes, nodeCodec).entries.values()].map(
    ({ centralRecord }) => (centralRecord[8] as number) & 8,
  );
}

/** Written in one pass, with sizes behind the data, as Office and .NET do. */
function streamedZip(parts: Record<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [name, bytes] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(bytes, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}
