import { unzipSync, zipSync } from "fflate";
import { constants, deflateRawSync } from "node:zlib";
import { handmade } from "../xlsx/handmade";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** One column of texts from A1 down, as rows of a sheet. */
export const columnOf = (...texts: readonly string[]): string =>
  texts
    .map((text, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`)
    .join("");

/** The same archive with the texts of some parts changed, and parts added. */
export function withParts(
  bytes: Uint8Array,
  change: (name: string, text: string) => string,
  added: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, content] as const;
    return [name, utf8(change(name, new TextDecoder().decode(content)))] as const;
  });
  const more = Object.entries(added).map(([name, text]) => [name, utf8(text)] as const);
  return zipSync(Object.fromEntries([...parts, ...more]));
}

/** The workbook as Excel saves it with macros: another content type and a part with the program. */
export const withMacros = (bytes: Uint8Array): Uint8Array =>
  withParts(
    bytes,
    (name, text) => {
      if (name === "[Content_Types].xml")
        return text
          .replace(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
          )
          .replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>');
      if (name === "xl/_rels/workbook.xml.rels")
        return text.replace(
          "</Relationships>",
          '<Relationship Id="rMacro" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
        );
      return text;
    },
    { "xl/vbaProject.bin": "a program that never runs" },
  );

/** An OLE compound file whose directory names these streams. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const file = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  streams.forEach((name, index) => Buffer.from(`${name}\0`, "utf16le").copy(file, 1024 + index * 128));
  return file;
}

const megabyte = 1 << 20;

/** A worksheet of 1 GB of zeros in one megabyte; `declared` is the size the archive claims. */
export function gigabyteOfZeros(declared = 1024 * megabyte): Uint8Array {
  const zeros = Buffer.alloc(megabyte);
  const block = deflateRawSync(zeros, { finishFlush: constants.Z_FULL_FLUSH });
  const content = Buffer.concat([...Array.from({ length: 1024 }, () => block), deflateRawSync(Buffer.alloc(0))]);
  return withSheet(content, declared, 0x5b64c2b0);
}

/** The smallest workbook with a sheet whose compressed data is ready-made. */
function withSheet(content: Buffer, declared: number, crc: number): Uint8Array {
  const name = "xl/worksheets/sheet1.xml";
  const rest = Buffer.from(handmade({ [name]: undefined }));
  const end = rest.length - 22;
  const [count, size, start] = [rest.readUInt16LE(end + 10), rest.readUInt32LE(end + 12), rest.readUInt32LE(end + 16)];
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(declared, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), content]);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(start, 10);
  const central = Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), fields, place, Buffer.from(name)]);
  const closing = Buffer.from(rest.subarray(end));
  closing.writeUInt16LE(count + 1, 8);
  closing.writeUInt16LE(count + 1, 10);
  closing.writeUInt32LE(size + central.length, 12);
  closing.writeUInt32LE(start + local.length, 16);
  return Buffer.concat([rest.subarray(0, start), local, rest.subarray(start, end), central, closing]);
}
