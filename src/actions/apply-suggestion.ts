import type { Finding } from "../checks/check";
import type { Edition } from "../forms/editions/edition";
import { readFiling } from "../forms/read-filing";
import { Fixed } from "../quantities/fixed";
import { addressText } from "../workbook/address";
import { withEdits } from "../workbook/overlay";
import type { Workbook } from "../workbook/workbook";
import { WorkbookRefused } from "../workbook/workbook";
import type { FillLine } from "./filling/fill-plan";
import { cellValueFor, fieldsOf, printed } from "./filling/fill-plan";
import { planDerived } from "./filling/plan-derived";

/**
 * What taking a finding's suggestion would change: its cell first, then the live formulas that follow. Where our own form
 * has a formula in that cell, the formula is offered instead of a figure that would not follow its parts.
 * @throws WorkbookRefused when the cell no longer holds what the finding was about, or holds a formula: its parts are wrong then.
 */
export async function planSuggestion(
  workbook: Workbook,
  edition: Edition,
  { at, suggest }: Finding,
): Promise<readonly FillLine[]> {
  if (suggest === undefined) return [];
  const content = await workbook.read();
  const filing = readFiling(content, edition);
  const found = fieldsOf(filing).get(at.key);
  const place = found?.field.at;
  if (!found || !place || found.field.written !== at.written) {
    const where = at.at ? addressText(at.at) : at.label;
    throw new WorkbookRefused("host", `${where} 在审核之后有改动，请重新审核后再采纳建议。`, where);
  }
  const { field, moneyUnit } = found;
  const derived = planDerived(filing, fieldsOf(filing), [], ({ key }) => key === at.key);
  if (derived.some(({ key }) => key === at.key)) return ownFirst(derived, at.key);
  if (field.cell?.formula !== undefined) {
    const where = addressText(place);
    throw new WorkbookRefused("host", `${where} 由公式计算，请改正它的组成部分，不宜用数字盖掉公式。`, where);
  }
  const line: FillLine = {
    key: at.key,
    label: field.label,
    at: place,
    before: printed(field),
    after: String(suggest),
    from: "审核建议",
    change: field.state === "blank" ? "blank" : "differs",
    figure: suggest instanceof Fixed ? suggest : undefined,
    edit: { at: place, value: cellValueFor(field, suggest, moneyUnit) },
  };
  const after = readFiling(withEdits(content, [line.edit]), edition);
  const following = planDerived(after, fieldsOf(after), [], () => false).filter(({ key }) => key !== at.key);
  return [line, ...following];
}

const ownFirst = (lines: readonly FillLine[], key: string): FillLine[] => [
  ...lines.filter((line) => line.key === key),
  ...lines.filter((line) => line.key !== key),
];
