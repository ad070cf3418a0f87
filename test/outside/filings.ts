import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { createForms, planBlankForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { markFindings } from "../../src/actions/mark-findings";
import { reviewFiling } from "../../src/actions/review-filing";
import { checks } from "../../src/checks/index";
import type { Edition } from "../../src/forms/editions/edition";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { editions } from "../../src/forms/editions/index";
import type { FigureSet } from "../../src/forms/figures";
import { readFigures } from "../../src/forms/figures";
import type { CellValue } from "../../src/workbook/cell";
import { blank, number, text } from "../../src/workbook/cell";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { fieldsByKey } from "../support/change";
import { consistentFigures } from "../support/generate-figures";
import { specimenFigures } from "../support/specimen-figures";

/** A filing as a user makes it: new forms in an .xlsx file, filled from figures. */
export async function filledFile(figures: FigureSet, edition: Edition = hunan2024): Promise<XlsxWorkbook> {
  const workbook = await XlsxWorkbook.create(nodeCodec);
  await createForms(workbook, planFormsFor(edition, figures));
  const { unplaced } = await fillFromFigures(workbook, edition, figures, { overwrite: true });
  if (unplaced.length > 0) throw new Error(`no cell for ${unplaced.join(" ")}`);
  return workbook;
}

export function sampleFile(): Promise<XlsxWorkbook> {
  const data: unknown = JSON.parse(readFileSync(resolve(__dirname, "../../assets/sample-figures.json"), "utf8"));
  return filledFile(readFigures(data));
}

export async function blankFile(edition: Edition): Promise<XlsxWorkbook> {
  const workbook = await XlsxWorkbook.create(nodeCodec);
  await createForms(workbook, planBlankForms({ edition, year: "2024", projects: [""] }));
  return workbook;
}

/** Faults of several families, none on a cell that a formula reads: LibreOffice would follow with the cells that do. */
const planted: Readonly<Record<string, CellValue>> = {
  "basicData.economyMeasures": blank,
  "basicData.procurement.finalAccount": number("-110.5"),
  "basicData.officeExpenses.finalAccount": number("580.2"),
  "basicData.meetingsAndTraining.budget": text("约22"),
  "basicData.basicBudgetAdjustment.budget": blank,
  "overall.unit": text("省公共服务局"),
  "overall.indicators[整体按期完成率].reason": blank,
  "projects[标准化项目].indicators[标准按期完成率].reason": text("无"),
  "projects[其他项目].unit": text("别的单位"),
};

/** The specimen with faults typed over its cells. */
export async function faultyFile(): Promise<XlsxWorkbook> {
  const workbook = await filledFile(specimenFigures);
  const { filing } = await reviewFiling(workbook, hunan2024, checks);
  const fields = fieldsByKey(filing);
  const edits = Object.entries(planted).map(([key, value]) => {
    const field = fields.get(key);
    if (!field?.at) throw new Error(`the specimen has no field ${key}`);
    const written = value.kind === "number" ? value.text : value.kind === "text" ? value.text : "";
    return { at: field.at, value: field.prefix === undefined ? value : text(field.prefix + written) };
  });
  await workbook.write({ edits });
  return workbook;
}

/** The same, its findings marked. */
export async function markedFile(): Promise<XlsxWorkbook> {
  const workbook = await faultyFile();
  const { findings } = await reviewFiling(workbook, hunan2024, checks);
  await markFindings(workbook, findings);
  return workbook;
}

/** The first generated filing with this many projects; the seed is fixed, so every run sees the same ones. */
function generated(projects: number, seed: number): FigureSet {
  const found = fc
    .sample(consistentFigures(), { seed, numRuns: 200 })
    .find((figures) => (figures.projects ?? []).length === projects);
  if (!found) throw new Error(`no generated filing has ${projects} projects`);
  return found;
}

/** Every kind of workbook the program writes, by name. */
export async function writtenFilings(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  files.set("sample", (await sampleFile()).bytes());
  for (const edition of editions) {
    files.set(`blank-${edition.id}`, (await blankFile(edition)).bytes());
    files.set(`specimen-${edition.id}`, (await filledFile(specimenFigures, edition)).bytes());
  }
  files.set("faulty", (await faultyFile()).bytes());
  files.set("marked", (await markedFile()).bytes());
  for (const projects of [0, 1, 6])
    for (const seed of [1, 2])
      files.set(`generated-${projects}-${seed}`, (await filledFile(generated(projects, seed))).bytes());
  return files;
}
