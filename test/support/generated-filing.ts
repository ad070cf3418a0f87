import type { Edition } from "../../src/forms/editions/edition";
import { createForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import type { FigureSet } from "../../src/forms/figures";
import { MemoryWorkbook } from "./memory-workbook";
import { specimenEdition } from "./specimen";

/** Creates and fills a filing as a user would: new forms for these figures, filled from them. */
export async function filingOf(figures: FigureSet, edition: Edition = specimenEdition): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await createForms(workbook, planFormsFor(edition, figures));
  const { kept, unplaced } = await fillFromFigures(workbook, edition, figures, { overwrite: true });
  if (kept.length > 0 || unplaced.length > 0) throw new Error(`not filled: ${unplaced.join(" ")}`);
  return workbook;
}
