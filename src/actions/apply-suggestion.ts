import type { Finding } from "../checks/check";
import type { Edition } from "../forms/editions/edition";
import type { Field } from "../forms/field";
import { readFiling } from "../forms/read-filing";
import { Fixed } from "../quantities/fixed";
import { Rate } from "../quantities/rate";
import type { Address } from "../workbook/address";
import { addressText } from "../workbook/address";
import { withEdits } from "../workbook/overlay";
import type { CellValue } from "../workbook/cell";
import type { Workbook } from "../workbook/workbook";
import { WorkbookRefused } from "../workbook/workbook";
import { typedValue } from "./edit-cell";
import type { FillLine } from "./filling/fill-plan";
import { cellValueFor, fieldsOf, printed } from "./filling/fill-plan";
import { followingFrom, planDerived } from "./filling/plan-derived";

/**
 * What taking a finding's suggestion would change: its cell first, then the live formulas that follow. Where our own form
 * has a formula in that cell, the formula is offered instead of a figure that would not follow its parts.
 * @throws WorkbookRefused when the cell no longer holds what the finding was about, or holds a formula: its parts are wrong then.
 */
export async function planSuggestion(
  workbook: Workbook,
  edition: Edition,
  finding: Finding,
): Promise<readonly FillLine[]> {
  const { at, suggest, together = [] } = finding;
  if (suggest === undefined) return [];
  const content = await workbook.read();
  const filing = readFiling(content, edition);
  const fields = fieldsOf(filing);
  const { field, moneyUnit } = unchanged(fields, at);
  // Several cells are put right together as they are: a total among them that is wrong as well is found for itself.
  const derived = together.length > 0 ? [] : planDerived(filing, fields, [], ({ key }) => key === at.key);
  if (derived.some(({ key }) => key === at.key)) return ownFirst(followingFrom(filing, [at.key], derived), at.key);
  if (field.cell?.formula !== undefined) {
    const where = addressText(field.at);
    throw new WorkbookRefused("host", `${where} 由公式计算，请改正它的组成部分，不宜用数字盖掉公式。`, where);
  }
  const lines = [
    lineFor(field, suggest, moneyUnit),
    ...together.flatMap((one) => {
      const other = unchanged(fields, one);
      return one.value instanceof Fixed ? [lineFor(other.field, one.value, other.moneyUnit)] : [];
    }),
  ];
  const after = readFiling(
    withEdits(
      content,
      lines.map(({ edit }) => edit),
    ),
    edition,
  );
  const own = new Set(lines.map(({ key }) => key));
  const following = planDerived(after, fieldsOf(after), [], () => false).filter(({ key }) => !own.has(key));
  return [...lines, ...followingFrom(after, own, following)];
}

type Fields = ReturnType<typeof fieldsOf>;
type Found = NonNullable<ReturnType<Fields["get"]>>;
type Placed = Found["field"] & { readonly at: Address };

/** The cell as it is now, which must be what the finding was about. */
function unchanged(fields: Fields, then: Field<unknown>): Found & { readonly field: Placed } {
  const found = fields.get(then.key);
  const at = found?.field.at;
  if (found && at && found.field.written === then.written) return { ...found, field: { ...found.field, at } };
  const where = then.at ? addressText(then.at) : then.label;
  throw new WorkbookRefused("host", `${where} 在审核之后有改动，请重新审核后再采纳建议。`, where);
}

function lineFor(field: Placed, suggest: Fixed | string, moneyUnit: Found["moneyUnit"]): FillLine {
  const after = String(suggest);
  const value = bareRate(field, suggest) ?? cellValueFor(field, suggest, moneyUnit);
  return {
    key: field.key,
    label: field.label,
    at: field.at,
    before: becomesNumber(field, value) ? `${field.written.trim()}（文本）` : printed(field),
    after,
    from: "审核建议",
    change: field.state === "blank" ? "blank" : "differs",
    figure: suggest instanceof Fixed ? suggest : undefined,
    edit: { at: field.at, value },
  };
}

/** The text 94.25 in a cell that shows no percent sign becomes the number 94.25: as 94.25% it would stay a text. */
function bareRate({ cell, value, written }: Placed, suggest: Fixed | string): CellValue | undefined {
  if (!(suggest instanceof Rate) || !(value instanceof Rate) || !value.equals(suggest)) return undefined;
  if (cell?.value.kind !== "text" || cell.numberFormat.includes("%") || cell.formula !== undefined) return undefined;
  // A cell kept as text is where such a rate comes from.
  const typed = typedValue(written, { ...cell, numberFormat: "General" });
  return typed.kind === "number" && !/[%％]/.test(written) ? typed : undefined;
}

/** The figure that the text says: printed alike, nobody would see what changes (240.40万元 → 240.40万元). */
const becomesNumber = ({ cell, value }: Placed, fresh: CellValue): boolean =>
  cell?.value.kind === "text" && fresh.kind === "number" && value instanceof Fixed;

const ownFirst = (lines: readonly FillLine[], key: string): FillLine[] => [
  ...lines.filter((line) => line.key === key),
  ...lines.filter((line) => line.key !== key),
];
