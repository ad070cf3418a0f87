import { Amount } from "../quantities/amount";
import type { Fixed } from "../quantities/fixed";
import { Points } from "../quantities/points";
import { Rate } from "../quantities/rate";
import { parseCellName } from "../workbook/address";

/** A derived cell of a form: which field, and what it follows from. Fields are named by key. */
export type Derivation =
  /** The parts are spelt out only when asked for: of most filings they never are. */
  | { readonly op: "sum"; readonly target: string; readonly parts: () => readonly string[] }
  | { readonly op: "ratio"; readonly target: string; readonly part: string; readonly whole: string }
  | {
      readonly op: "executionScore";
      readonly target: string;
      readonly points: string;
      readonly executed: string;
      readonly budget: string;
    };

/** The value a derived cell shows, undefined (an empty text) while what it follows from is blank. */
export function deriveValue(
  derivation: Derivation,
  valueOf: (key: string) => Fixed | undefined,
): Amount | Rate | Points | undefined {
  switch (derivation.op) {
    case "sum":
      return sumOf(derivation.parts().map(valueOf));
    case "ratio": {
      const [part, whole] = [valueOf(derivation.part), valueOf(derivation.whole)];
      return part && whole ? Rate.of(part, whole) : undefined;
    }
    case "executionScore": {
      const [points, executed, budget] = [
        valueOf(derivation.points),
        valueOf(derivation.executed),
        valueOf(derivation.budget),
      ];
      return points instanceof Points && executed && budget && !budget.isZero
        ? points.share(executed, budget)
        : undefined;
    }
  }
}

/** The keys of what a derived cell follows from. */
export function operandsOf(derivation: Derivation): readonly string[] {
  switch (derivation.op) {
    case "sum":
      return derivation.parts();
    case "ratio":
      return [derivation.part, derivation.whole];
    case "executionScore":
      return [derivation.points, derivation.executed, derivation.budget];
  }
}

function sumOf(values: readonly (Fixed | undefined)[]): Amount | Points | undefined {
  const filled = values.filter((value) => value !== undefined);
  if (filled.length === 0) return undefined;
  return filled.every((value) => value instanceof Points)
    ? Points.sum(filled)
    : Amount.sum(filled.filter((value) => value instanceof Amount));
}

/** Where a field stands for a formula: "C7", and the label before the amount when both share the cell. */
export interface Operand {
  readonly cell: string;
  readonly prefix?: string;
}

/**
 * The live formula of a derived cell, without "=". Undefined when an operand has no cell. An empty text is shown while
 * nothing is filled in, so that a blank form is blank: sum → IF(COUNT(C8:C9)=0,"",SUM(C8:C9)).
 * A total printed behind its label becomes "按收入性质分:"&TEXT(…,"0.00").
 */
export function formulaOf(derivation: Derivation, operandOf: (key: string) => Operand | undefined): string | undefined {
  const target = operandOf(derivation.target);
  const formula = bareFormula(derivation, operandOf);
  if (!formula || target?.prefix === undefined) return formula;
  const label = `"${target.prefix.replace(/"/g, '""')}"`;
  return `${label}&${orNothing(derivation, operandOf, `TEXT(${formula},"0.00####")`)}`;
}

/** Behind-label amounts cannot be counted: they are blank while their cells are no longer than their labels. */
function orNothing(derivation: Derivation, operandOf: (key: string) => Operand | undefined, formula: string): string {
  const labelled =
    derivation.op === "sum"
      ? derivation
          .parts()
          .map(operandOf)
          .filter((operand) => operand?.prefix !== undefined)
      : [];
  const lengths = labelled.map((operand) => `LEN(${operand?.cell})`).join("+");
  const labels = labelled.reduce((length, operand) => length + (operand?.prefix?.length ?? 0), 0);
  return labelled.length === 0 ? formula : `IF(${lengths}<=${labels},"",${formula})`;
}

function bareFormula(derivation: Derivation, operandOf: (key: string) => Operand | undefined): string | undefined {
  const cell = (key: string): string | undefined => operandOf(key)?.cell;
  switch (derivation.op) {
    case "sum":
      return sumFormula(
        derivation
          .parts()
          .map(operandOf)
          .filter((operand) => operand !== undefined),
      );
    case "ratio": {
      const [part, whole] = [cell(derivation.part), cell(derivation.whole)];
      return part && whole && `IF(OR(${part}="",N(${whole})=0),"",${part}/${whole})`;
    }
    case "executionScore": {
      const [points, executed, budget] = [cell(derivation.points), cell(derivation.executed), cell(derivation.budget)];
      if (!points || !executed || !budget) return undefined;
      return `IF(OR(${executed}="",N(${budget})=0),"",ROUND(${points}*MAX(0,MIN(${executed}/${budget},1)),2))`;
    }
  }
}

function sumFormula(operands: readonly Operand[]): string | undefined {
  if (operands.length === 0) return undefined;
  if (operands.some((operand) => operand.prefix !== undefined))
    return operands
      .map(({ cell, prefix }) => (prefix === undefined ? `N(${cell})` : amountBehindLabel(cell, prefix)))
      .join("+");
  const ranges = inRanges(operands.map((operand) => operand.cell)).join(",");
  return `IF(COUNT(${ranges})=0,"",SUM(${ranges}))`;
}

/** The amount behind a label of known length, 0 when there is none: 其中:一般公共预算:1325.68 → 1325.68. */
function amountBehindLabel(cell: string, label: string): string {
  return `IFERROR(VALUE(MID(${cell},${label.length + 1},30)),0)`;
}

/** C9, E4, C8, C10 → C8:C10, E4: in the order of the sheet, neighbours in one column as a range. */
function inRanges(cells: readonly string[]): string[] {
  const ranges: { first: string; last: string }[] = [];
  for (const cell of [...cells].sort(byPlace)) {
    const previous = ranges.at(-1);
    if (previous && isBelow(previous.last, cell)) previous.last = cell;
    else ranges.push({ first: cell, last: cell });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}

function byPlace(a: string, b: string): number {
  const [left, right] = [parseCellName(a), parseCellName(b)];
  return left && right ? left.column - right.column || left.row - right.row : 0;
}

function isBelow(upper: string, lower: string): boolean {
  const [a, b] = [parseCellName(upper), parseCellName(lower)];
  return a !== undefined && b !== undefined && a.column === b.column && a.row + 1 === b.row;
}
