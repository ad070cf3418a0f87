import type { Field, Given } from "../forms/field";
import { isGiven } from "../forms/field";
import { Amount } from "../quantities/amount";
import { Count } from "../quantities/count";
import { divideRounded, printDecimal } from "../quantities/decimal-text";
import type { Fixed } from "../quantities/fixed";
import { Points } from "../quantities/points";
import { Rate } from "../quantities/rate";
import type { Derivation, FigureRun, Run } from "./run";
import { wanted } from "./run";

const wan = 6;
const percent = 6;

/** Decimals a figure may show: as many as its source, two at most. A final account in 亿元 has none in 万元. */
function decimalsOf(step: number, scale: number): number {
  return Math.min(2, Math.max(0, scale - Math.ceil(Math.log10(Math.max(step, 1)))));
}

/** A figure without its unit, only a percentage with its sign: 20.83, 94.25%, 82. */
export function printed(value: Fixed): string {
  if (value instanceof Amount) {
    const decimals = decimalsOf(value.step, wan);
    return printDecimal(rounded(value.fen, 10 ** (wan - decimals)), wan, decimals);
  }
  if (value instanceof Rate) {
    const decimals = decimalsOf(value.step, percent);
    return `${printDecimal(value.rounded(decimals).units, percent, decimals)}%`;
  }
  return value instanceof Points ? String(value.rounded()) : String(value).replace(/㎡$/, "");
}

function rounded(units: number, step: number): number {
  return Math.sign(units) * Math.floor(Math.abs(units) / step + 0.5) * step;
}

/** A figure worked out from cells that are all filled in. */
export function derived(how: Derivation, from: readonly Field<unknown>[], value: Fixed, key?: string): FigureRun {
  const name = key ?? from.map((field) => field.key).join(",");
  return { kind: "figure", text: printed(value), key: `${how}:${name}`, how, from, value };
}

/** The figure as it stands in its cell; wanted, under its label, where the cell gives none. */
export function figure(field: Field<Fixed>): Run {
  return isGiven(field) ? derived("stated", [field], field.value) : wanted(field.label);
}

/** The word for nought, still tied to the cells that say nought. */
export const nought = (run: FigureRun, word: string): FigureRun => ({ ...run, text: word, key: `${run.key}#word` });

/** All of them added up, or undefined while one is missing. `key` names the sum whatever its parts are. */
export function sum(fields: readonly Field<Amount>[], key?: string): FigureRun | undefined {
  const parts = fields.filter(isGiven);
  if (parts.length === 0 || parts.length < fields.length) return undefined;
  return derived("sum", parts, Amount.sum(parts.map(({ value }) => value)), key);
}

/** Points added up, or undefined while a row lacks its own. */
export function sumOfPoints(fields: readonly Field<Points>[], key: string): FigureRun | undefined {
  const parts = fields.filter(isGiven);
  if (parts.length === 0 || parts.length < fields.length) return undefined;
  return derived("sum", parts, Points.sum(parts.map(({ value }) => value)), key);
}

/** The first less all the others, or undefined while one is missing. */
export function remainder(whole: Field<Amount>, parts: readonly Field<Amount>[], key?: string): FigureRun | undefined {
  const taken = parts.filter(isGiven);
  if (!isGiven(whole) || taken.length < parts.length) return undefined;
  const rest = taken.length === 0 ? whole.value : whole.value.minus(Amount.sum(taken.map(({ value }) => value)));
  return derived("remainder", [whole, ...taken], rest, key);
}

/** How far two amounts lie apart; the sentence says in which direction. */
export function difference(a: Given<Amount>, b: Given<Amount>): FigureRun {
  const apart = a.value.isMoreThan(b.value) ? a.value.minus(b.value) : b.value.minus(a.value);
  return derived("difference", [a, b], apart);
}

/** That distance in percent of the second amount, or undefined where that says nothing. */
export function growth(a: Given<Amount>, b: Given<Amount>): FigureRun | undefined {
  const rate = percentageOf(difference(a, b).value, b.value);
  return rate && derived("growth", [a, b], rate);
}

/** The first in percent of the second, or undefined where that says nothing. */
export function share(part: Field<Fixed>, whole: Field<Fixed>): FigureRun | undefined {
  if (!isGiven(part) || !isGiven(whole)) return undefined;
  const rate = percentageOf(part.value, whole.value);
  return rate && derived("share", [part, whole], rate);
}

/** Beside a whole of nothing, of less, or of what prints as 0.00 a percentage says nothing; past a thousandfold neither. */
function percentageOf(part: Fixed, whole: Fixed): Rate | undefined {
  if (whole.isNegative || /^0(?:\.0+)?$/.test(printed(whole))) return undefined;
  // Rounded once: 199.98 of 199.99 is 99.9949997…%, which by way of 99.995000% would become 100.00%.
  const hundredths = divideRounded(BigInt(part.units) * 10_000n, BigInt(whole.units));
  if (hundredths > 10_000_000n || hundredths < -10_000_000n) return undefined;
  return Rate.percent(printDecimal(Number(hundredths), 2, 2), 2);
}

/** How many there are of something, each with the cell that names it. */
export function count(fields: readonly Field<unknown>[], key: string): FigureRun {
  return derived("count", fields, Count.of(fields.length), key);
}
