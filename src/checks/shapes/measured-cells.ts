import type { Field } from "../../forms/field";
import type { AmountFigure } from "../../prose/reading";
import { Decimal } from "../../quantities/decimal";
import type { Quantity } from "../../quantities/measure";
import { readMeasure } from "../../quantities/measure";
import type { MeasureFigure } from "./measure-figures";
import { canTell } from "./told-bounds";

/** Whether a figure of the text can be that of a cell; undefined where the cell cannot be read as one of its kind. */
export function canBeCell(figure: MeasureFigure | AmountFigure, { value }: Field<unknown>): boolean | undefined {
  const told = quantityOf(figure);
  if (!told) return undefined;
  if (typeof value === "string") {
    const measure = readMeasure(value);
    if (measure.kind !== "quantity" || measure.change || !isSameUnit(figure, told, measure)) return undefined;
    return canTell(told.value, figure.qualifier, measure.value);
  }
  const number =
    typeof value === "object" && value !== null && "value" in value && typeof value.value === "number"
      ? Decimal.parse(String(value.value))
      : undefined;
  return number && canTell(told.value, figure.qualifier, number);
}

/** 1400余亿元 is 1400 with the unit 亿元, 7.97亿条 is 797,000,000 条. */
export function quantityOf(figure: MeasureFigure | AmountFigure): Quantity | undefined {
  const number = figure.digits.replace(/^-/, "");
  if (figure.kind === "percentage" && figure.unit !== "percent") return undefined;
  const unit = figure.kind === "percentage" ? "%" : figure.kind === "amount" ? figure.unit : figure.measure;
  const read = readMeasure(`${number}${unit}`);
  if (read.kind !== "quantity" || figure.digits.startsWith("-")) return undefined;
  return figure.kind === "count" ? { ...read, value: figure.value } : read;
}

/** Money in the unit the cell has it in: 35万元 saved by one measure are none of the 21.38亿元 of all. */
const isSameUnit = (figure: MeasureFigure | AmountFigure, told: Quantity, cell: Quantity): boolean =>
  figure.kind === "amount" ? told.unit.written === cell.unit.written : told.unit.unit === cell.unit.unit;

/** 1437.88万元 of 1437.88亿元: the digits to the letter, and another unit of money. */
export function isOtherScale(figure: MeasureFigure | AmountFigure, { value }: Field<unknown>): boolean {
  if (figure.kind !== "amount" || typeof value !== "string" || figure.digits.replace(".", "").length < 4) return false;
  const [told, cell] = [quantityOf(figure), readMeasure(value)];
  if (!told || cell.kind !== "quantity" || cell.unit.unit !== "元" || told.unit.written === cell.unit.written)
    return false;
  const [mine, theirs] = [told.value.timesTenTo(-told.unit.power), cell.value.timesTenTo(-cell.unit.power)];
  return mine.compare(theirs) === 0;
}
