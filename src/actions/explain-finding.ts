import type { Finding } from "../checks/check";
import type { Explanations } from "../forms/explanations";
import { readExplanations, storedExplanations } from "../forms/explanations";
import type { Workbook, WorkbookContent } from "../workbook/workbook";
import { saidBy } from "./answers";

/** The explanations a workbook carries, by the fingerprint of their findings. */
export function explanationsIn({ storage }: WorkbookContent): Explanations {
  return readExplanations(storage);
}

/** Keeps what the unit answers to a finding, and what the finding says, in the workbook; "" takes the answer away. */
export async function explainFinding(
  workbook: Workbook,
  finding: Finding,
  words: string,
  year: string | undefined,
): Promise<void> {
  const explanations = new Map(explanationsIn(await workbook.read()));
  explanations.delete(finding.formerFingerprint);
  if (words.trim() === "") explanations.delete(finding.fingerprint);
  else explanations.set(finding.fingerprint, { words: words.trim(), said: saidBy(finding, year) });
  await workbook.write({ storage: storedExplanations(explanations) });
}
