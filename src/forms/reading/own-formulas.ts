import { parseDecimal, printDecimal } from "../../quantities/decimal-text";
import { Amount } from "../../quantities/amount";
import { Points } from "../../quantities/points";
import { cellName, parseArea } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import { blank, number, text, valueText } from "../../workbook/cell";

/** Gives the value of a cell of the same sheet by its name. */
type Look = (cell: string) => CellValue;

const cell = "([A-Z]{1,3}\\d+)";
const shapes: readonly (readonly [RegExp, (match: RegExpExecArray, look: Look) => CellValue])[] = [
  [/^IF\(COUNT\(([^()]+)\)=0,"",SUM\(\1\)\)$/, sum],
  [new RegExp(`^IF\\(OR\\(${cell}="",N\\(${cell}\\)=0\\),"",\\1/\\2\\)$`), ratio],
  [
    new RegExp(`^IF\\(OR\\(${cell}="",N\\(${cell}\\)=0\\),"",ROUND\\(${cell}\\*MAX\\(0,MIN\\(\\1/\\2,1\\)\\),2\\)\\)$`),
    score,
  ],
  [/^"([^"]*)"&IF\(LEN\(.*TEXT\((.+),"0\.00####"\)\)$/, labelledSum],
];

/** Whether a formula is one of those our own forms print. */
export const isOwnFormula = (formula: string): boolean => shapes.some(([shape]) => shape.test(formula));

/** What a formula that our own forms print comes to; undefined for any other. */
export function ownResult(formula: string, look: Look): CellValue | undefined {
  for (const [shape, compute] of shapes) {
    const match = shape.exec(formula);
    if (match) return compute(match, look);
  }
  return undefined;
}

/** Money to a fen, points to a millionth: more than either form shows. */
const scale = 6;

function unitsOf(value: CellValue): number | undefined {
  return value.kind === "number" ? parseDecimal(value.text, scale)?.units : undefined;
}

function sum([, ranges = ""]: RegExpExecArray, look: Look): CellValue {
  const units: number[] = [];
  for (const range of ranges.split(",")) {
    const area = parseArea(range);
    if (!area || (area.bottom - area.top) * (area.right - area.left) > 10_000) return blank;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const found = unitsOf(look(cellName(row, column)));
        if (found !== undefined) units.push(found);
      }
  }
  return units.length === 0
    ? blank
    : number(
        printDecimal(
          units.reduce((total, one) => total + one, 0),
          scale,
          0,
        ),
      );
}

function ratio([, part = "", whole = ""]: RegExpExecArray, look: Look): CellValue {
  const [above, below] = [look(part), look(whole)];
  if (above.kind !== "number" || below.kind !== "number" || Number(below.text) === 0) return blank;
  return number(Number(above.text) / Number(below.text));
}

function score([, executed = "", budget = "", points = ""]: RegExpExecArray, look: Look): CellValue {
  const [done, planned] = [executed, budget].map((name) => Amount.parse(valueText(look(name)), "万元"));
  const weight = Points.parse(valueText(look(points)));
  if (!done || !planned || !weight || planned.isZero) return blank;
  return number(weight.share(done, planned).cellValue());
}

/** "按收入性质分："&…: the amounts behind the labels of the lines below, added up behind its own label. */
function labelledSum([, label = "", inner = ""]: RegExpExecArray, look: Look): CellValue {
  const amounts = [...inner.matchAll(/MID\(([A-Z]{1,3}\d+),(\d+),30\)/g)].map(
    ([, name = "", from = "1"]) => parseDecimal(valueText(look(name)).slice(Number(from) - 1), scale)?.units,
  );
  const filled = amounts.filter((units) => units !== undefined);
  if (filled.length === 0) return text(label);
  return text(
    label +
      printDecimal(
        filled.reduce((total, one) => total + one, 0),
        scale,
        2,
      ),
  );
}
