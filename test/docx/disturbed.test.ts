import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readReportFile } from "../../src/docx/read-report-file";
import { reportDocx } from "../../src/docx/report-docx";
import { UnreadableReport } from "../../src/forms/unreadable-report";
import { written } from "../narrative/written";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await reportDocx(await written());
});

/** Reading ends in a text or in a refusal that says why, never in an error of ours. */
async function endsWell(file: Uint8Array): Promise<void> {
  try {
    expect(typeof (await readReportFile(file, "报告.docx")).text).toBe("string");
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableReport);
  }
}

test("whatever bytes of the file are changed or missing", async () => {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 5 }),
      fc.double({ min: 0.5, max: 1, noNaN: true }),
      async (changes, kept) => {
        const file = bytes.slice(0, Math.ceil(bytes.length * kept));
        for (const { at, byte } of changes) file[Math.floor(at * (file.length - 1))] = byte;
        await endsWell(file);
      },
    ),
    { numRuns: 200 },
  );
});

test("whatever pieces of its XML stand twice, elsewhere or not at all", async () => {
  const parts = unzipSync(bytes);
  const names = [
    "word/document.xml",
    "word/styles.xml",
    "word/numbering.xml",
    "_rels/.rels",
    "word/_rels/document.xml.rels",
  ];
  const tag = /<[^>]+>[^<]*/g;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(fc.record({ from: fc.nat(), to: fc.nat(), keep: fc.boolean() }), { minLength: 1, maxLength: 6 }),
      async (name, moves) => {
        const pieces: string[] = new TextDecoder().decode(parts[name]).match(tag) ?? [];
        for (const { from, to, keep } of moves) {
          const piece = pieces[from % pieces.length] ?? "";
          if (!keep) pieces.splice(from % pieces.length, 1);
          pieces.splice(to % pieces.length, 0, piece);
        }
        await endsWell(zipSync({ ...parts, [name]: strToU8(pieces.join("")) }, { level: 0 }));
      },
    ),
    { numRuns: 200 },
  );
});

test("a part that is not there is done without, unless it is the text itself", async () => {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    const rest = Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name));
    await endsWell(zipSync(rest, { level: 0 }));
  }
  const bare = Object.fromEntries(Object.entries(parts).filter(([name]) => !/styles|numbering|footer/.test(name)));
  expect((await readReportFile(zipSync(bare), "报告.docx")).text).toContain("一、基本情况");
});
