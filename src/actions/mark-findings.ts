import type { Finding, Severity } from "../checks/check";
import type { Mark, Workbook } from "../workbook/workbook";
import { addressText } from "../workbook/address";

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, reminder: 2 };

export const severityNames: Readonly<Record<Severity, string>> = {
  error: "强制性",
  warning: "核实性",
  reminder: "提示性",
};

/** One mark per cell: the tone of its gravest finding, and every finding's code and message. */
export function marksFor(findings: readonly Finding[]): Mark[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.at.at) continue;
    const cell = addressText(finding.at.at);
    byCell.set(cell, [...(byCell.get(cell) ?? []), finding]);
  }
  return [...byCell.values()].flatMap((list) => {
    const sorted = [...list].sort((a, b) => rank[a.severity] - rank[b.severity]);
    const gravest = sorted[0];
    if (!gravest?.at.at) return [];
    const lines = sorted.map(({ code, severity, message }) => `${code} ${severityNames[severity]}：${message}`);
    return [{ at: gravest.at.at, tone: gravest.severity, text: lines.join("\n") }];
  });
}

/** Highlights the cells of these findings and notes what is wrong; earlier marks of ours go. */
export async function markFindings(workbook: Workbook, findings: readonly Finding[]): Promise<readonly Mark[]> {
  const marks = marksFor(findings);
  await workbook.mark(marks, "dropped");
  return marks;
}

/** Takes every mark of ours away; the sheets are as if never marked. */
export async function clearMarks(workbook: Workbook): Promise<void> {
  await workbook.mark([], "dropped");
}
