import { formulaOf, deriveValue, operandsOf } from "../../forms/derivation";
import type { Derivation, Operand } from "../../forms/derivation";
import { derivationsOf } from "../../forms/derivations";
import type { Filing } from "../../forms/filing";
import { Fixed } from "../../quantities/fixed";
import { cellName } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import { number, sameValue, text } from "../../workbook/cell";
import type { FieldInForm, FillLine } from "./fill-plan";
import { cellValueFor, figureText, printed } from "./fill-plan";

/**
 * The derived cells that follow from what is planned: a live formula gets its new value, a blank derived cell gets the
 * formula, and a constant that would differ is proposed like any other change. A proposal that is not accepted leaves
 * the cell as it is, and what hangs on it is worked out from what stands there.
 */
export function planDerived(
  filing: Filing,
  fields: ReadonlyMap<string, FieldInForm>,
  planned: readonly FillLine[],
  accepts: (line: FillLine) => boolean = () => true,
): FillLine[] {
  const values = currentValues(fields, planned);
  const lines: FillLine[] = [];
  for (const derivation of derivationsOf(filing)) {
    const found = fields.get(derivation.target);
    if (!found?.field.at || !found.field.cell) continue;
    const value = deriveValue(derivation, (key) => values.get(key));
    const line = derivedLine(derivation, found, value, fields, values);
    const follows = line ? line.change === "recalculated" || accepts(line) : isOwn(derivation, found, fields);
    if (line && follows) lines.push(line);
    keep(values, derivation.target, follows ? value : found.field.value);
  }
  return lines;
}

/**
 * Of these lines the ones about cells that follow from others. In a file saved by a program that does not calculate, every
 * formula is out of date; what a change of one cell brings with it is only what hangs on that cell.
 */
export function followingFrom(
  filing: Filing,
  changed: Iterable<string>,
  lines: readonly FillLine[],
): readonly FillLine[] {
  if (lines.length === 0) return lines;
  const touched = new Set(changed);
  for (const derivation of derivationsOf(filing))
    if (operandsOf(derivation).some((key) => touched.has(key))) touched.add(derivation.target);
  return lines.filter(({ key }) => touched.has(key));
}

function keep(values: Map<string, Fixed>, key: string, value: unknown): void {
  if (value instanceof Fixed) values.set(key, value);
  else values.delete(key);
}

/** The cell holds the very formula our own form has there. */
function isOwn(derivation: Derivation, { field }: FieldInForm, fields: ReadonlyMap<string, FieldInForm>): boolean {
  const own = formulaOf(derivation, (key) => operandOf(fields.get(key)));
  return own !== undefined && field.cell?.formula === own;
}

/** What every figure will be once the planned lines are written. */
function currentValues(fields: ReadonlyMap<string, FieldInForm>, planned: readonly FillLine[]): Map<string, Fixed> {
  const values = new Map<string, Fixed>();
  for (const [key, { field }] of fields) if (field.value instanceof Fixed) values.set(key, field.value);
  for (const { key, figure } of planned) if (figure) values.set(key, figure);
  return values;
}

function derivedLine(
  derivation: Derivation,
  { field, moneyUnit }: FieldInForm,
  value: Fixed | undefined,
  fields: ReadonlyMap<string, FieldInForm>,
  values: ReadonlyMap<string, Fixed>,
): FillLine | undefined {
  const { at, cell } = field;
  if (!at || !cell || field.state === "dash") return undefined;
  const own = formulaOf(derivation, (key) => operandOf(fields.get(key)));
  // A formula that is somebody's own keeps both its text and its value: we cannot compute it.
  if (own === undefined || (cell.formula !== undefined && cell.formula !== own)) return undefined;
  const after = asCell(derivation, { field, moneyUnit }, value, values);
  if (sameValue(after, cell.value) || (cell.formula === undefined && value === undefined)) return undefined;
  const constant = cell.formula === undefined && field.state !== "blank";
  if (constant && field.value instanceof Fixed && value?.agreesWithinRounding(field.value)) return undefined;
  return {
    key: derivation.target,
    label: field.label,
    at,
    before: printed(field),
    after: value ? figureText(value) : "",
    from: "按公式计算",
    change: constant ? "differs" : cell.formula === undefined ? "blank" : "recalculated",
    figure: value,
    edit: { at, value: after, formula: own },
  };
}

function operandOf(found: FieldInForm | undefined): Operand | undefined {
  const { at, prefix } = found?.field ?? {};
  return at && { cell: cellName(at.row, at.column), ...(prefix === undefined ? {} : { prefix }) };
}

/** A ratio is cached as Excel computes it, all its digits; its print is the number format's business. */
function asCell(
  derivation: Derivation,
  { field, moneyUnit }: FieldInForm,
  value: Fixed | undefined,
  values: ReadonlyMap<string, Fixed>,
): CellValue {
  if (!value) return text(field.prefix ?? "");
  if (derivation.op !== "ratio") return cellValueFor(field, value, moneyUnit);
  const [part, whole] = [values.get(derivation.part), values.get(derivation.whole)];
  return part && whole ? number(part.units / whole.units) : text("");
}
