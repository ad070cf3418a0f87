// Writes assets/sample.xlsx from the figures beside it, and a blank workbook per edition; with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createForms, planBlankForms, planFormsFor } from "../src/actions/create-forms";
import { fillFromFigures } from "../src/actions/fill-forms";
import { keepEdition } from "../src/actions/settings";
import { editions } from "../src/forms/editions/index";
import { readFigures } from "../src/forms/figures";
import { nodeCodec } from "../src/xlsx/node-codec";
import { openArchive } from "../src/xlsx/zip";
import { XlsxWorkbook } from "../src/xlsx/xlsx-workbook";

const assets = join(__dirname, "../assets");

async function sample(): Promise<Uint8Array> {
  const [edition] = editions;
  const figures = readFigures(JSON.parse(readFileSync(join(assets, "sample-figures.json"), "utf8")));
  const workbook = await XlsxWorkbook.create(nodeCodec);
  await createForms(workbook, planFormsFor(edition, figures));
  const { kept, unplaced } = await fillFromFigures(workbook, edition, figures, { overwrite: false });
  if (kept.length + unplaced.length > 0)
    throw new Error(
      `the sample has figures without a cell: ${unplaced.join("; ")}${kept.map(({ key }) => key).join(" ")}`,
    );
  return workbook.bytes();
}

async function files(): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = new Map([["sample.xlsx", await sample()]]);
  for (const edition of editions) {
    const workbook = await XlsxWorkbook.create(nodeCodec);
    await createForms(workbook, planBlankForms({ edition, year: "2024", projects: [""] }));
    // Without it a blank form of another edition is read and reported on as one of the first.
    await keepEdition(workbook, edition);
    wanted.set(`blank-${edition.id}.xlsx`, workbook.bytes());
  }
  return wanted;
}

/** The same parts with the same content in the same order; how they are packed differs between versions of Node. */
function sameParts(old: Uint8Array, made: Uint8Array): boolean {
  const [before, after] = [openArchive(old, nodeCodec), openArchive(made, nodeCodec)];
  const names = [...after.entries.keys()];
  return (
    names.join("\n") === [...before.entries.keys()].join("\n") &&
    names.every((name) => before.text(name) === after.text(name))
  );
}

async function main(): Promise<void> {
  for (const [name, bytes] of await files()) {
    const path = join(assets, name);
    if (!process.argv.includes("--check")) {
      writeFileSync(path, bytes);
      console.log(`assets/${name}: ${bytes.length} bytes`);
    } else if (!existsSync(path) || !sameParts(readFileSync(path), bytes)) {
      console.error(`assets/${name} is not what the program makes now. Run: npm run sample`);
      process.exitCode = 1;
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
