import { severityNames } from "../../actions/mark-findings";
import type { Finding } from "../../checks/check";
import { addressText } from "../../workbook/address";
import type { Mark } from "../../workbook/workbook";
import { paragraph } from "./paragraphs";

/** Which cells were marked and for which findings; those without a cell are named too. */
export function markText(marks: readonly Mark[], findings: readonly Finding[]): string {
  const placeless = findings.filter(({ at }) => at.at === undefined);
  const lines = marks.map(({ at, tone }) => {
    const cell = addressText(at);
    const codes = findings.filter((finding) => finding.at.at && addressText(finding.at.at) === cell);
    return paragraph(`${severityNames[tone]} ${cell} ${codes.map(({ code }) => code).join("、")}`, 2);
  });
  const missing = placeless.map(({ code, at }) => paragraph(`没有单元格可标：${code} ${at.label}`, 2));
  return [...lines, ...missing, `已标记 ${marks.length} 格，共 ${findings.length} 处问题。`].join("\n");
}
