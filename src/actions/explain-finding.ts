import type { Finding } from "../checks/check";
import type { Explanations } from "../forms/explanations";
import { explanationsEntry, readExplanations, storedExplanations } from "../forms/explanations";
import type { Workbook, WorkbookContent } from "../workbook/workbook";

/** The explanations a workbook carries, by the fingerprint of their findings. */
export function explanationsIn({ storage }: WorkbookContent): Explanations {
  return readExplanations(storage.get(explanationsEntry));
}

/** Keeps what the unit answers to a finding in the workbook; "" takes the answer away. */
export async function explainFinding(workbook: Workbook, finding: Finding, words: string): Promise<void> {
  const explanations = new Map(explanationsIn(await workbook.read()));
  if (words.trim() === "") explanations.delete(finding.fingerprint);
  else explanations.set(finding.fingerprint, words.trim());
  await workbook.write({ storage: new Map([[explanationsEntry, storedExplanations(explanations)]]) });
}
