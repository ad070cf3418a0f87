import { createForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { readFiling } from "../../src/forms/read-filing";
import { number } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/workbook";
import { MemoryWorkbook } from "./memory-workbook";
import { specimenFigures } from "./specimen-figures";

export const specimenEdition = hunan2024;

let made: Promise<Snapshot> | undefined;

/** A fresh workbook with the complete specimen filing: created, filled and clean. */
export async function specimenWorkbook(): Promise<MemoryWorkbook> {
  made ??= makeSpecimen();
  const workbook = new MemoryWorkbook();
  await workbook.restore(await made);
  return workbook;
}

async function makeSpecimen(): Promise<Snapshot> {
  const workbook = new MemoryWorkbook();
  await createForms(workbook, planFormsFor(specimenEdition, specimenFigures));
  const result = await fillFromFigures(workbook, specimenEdition, specimenFigures, { overwrite: true });
  if (result.unplaced.length > 0) throw new Error(`the specimen has no cell for ${result.unplaced.join(" ")}`);
  await splitOtherProject(workbook);
  return workbook.snapshot();
}

/** One project of the specimen is paid from two lines of 表1, as units with a single 其他项目 do. */
async function splitOtherProject(workbook: MemoryWorkbook): Promise<void> {
  const { basicData } = readFiling(await workbook.read(), specimenEdition);
  const lines = { 业务工作经费: [720, 703.54, 693.54], 运行维护经费: [540, 600, 574.64] };
  for (const [name, figures] of Object.entries(lines)) {
    const detail = basicData?.details.find((one) => one.name === name);
    [detail?.lastYear, detail?.budget, detail?.finalAccount].forEach((field, at) => {
      if (field?.at) workbook.set(field.at, number(figures[at] ?? 0));
    });
  }
}
