import type { Edition } from "../forms/editions/edition";
import { editions, findEdition } from "../forms/editions/index";
import type { Workbook, WorkbookContent } from "../workbook/workbook";

const editionEntry = "edition";

/** The edition this workbook was last reviewed by; the first one when it does not say, or names one we do not know. */
export function editionIn({ storage }: WorkbookContent): Edition {
  return findEdition(storage.get(editionEntry) ?? "") ?? editions[0];
}

/** Keeps the edition in the workbook, for whoever opens it next. */
export async function keepEdition(workbook: Workbook, edition: Edition): Promise<void> {
  await workbook.write({ storage: new Map([[editionEntry, edition.id]]) });
}
