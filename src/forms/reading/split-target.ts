import { Decimal } from "../../quantities/decimal";
import type { Measure } from "../../quantities/measure";
import { readMeasure } from "../../quantities/measure";
import { splitTargetWords } from "../vocabulary";
import type { FormReader } from "./form-reader";
import { bare, normalise } from "./label";
import type { PlacedText } from "./sheet-view";

/** Where a form prints sign, figure and unit of a target in columns of their own. */
export interface SplitTarget {
  readonly target: PlacedText | undefined;
  /** 指标性质 may say 定量 where 计算符号 beside it says ≥: all of them are asked. */
  readonly natures: readonly PlacedText[];
  readonly measure: PlacedText | undefined;
  /** The row the header ends in: 性质|值|单位 may stand below 年度指标值. */
  readonly lastRow: number;
}

const isOneOf = (words: readonly string[], text: PlacedText | undefined): boolean =>
  text !== undefined && words.includes(normalise(text.text));

/** Finds the columns a target is split into; `target` and `measure` are those known by their full words. */
export function findSplitTarget(
  form: FormReader,
  row: number,
  target: PlacedText | undefined,
  measure: PlacedText | undefined,
): SplitTarget {
  const inRow = (at: number) =>
    form.region.index.inRow(at).filter(({ column }) => column >= form.region.left && column <= form.region.right);
  const isNature = (text: PlacedText | undefined): boolean =>
    text !== undefined && (form.lexicon.is(text.text, "targetNature") || isOneOf(splitTargetWords.nature, text));
  if (target && target.right > target.column && target.bottom === row) {
    const below = inRow(row + 1).filter(({ column }) => column >= target.column && column <= target.right);
    const figure = below.find((text) => isOneOf(splitTargetWords.figure, text) || form.lexicon.is(text.text, "target"));
    const unit = below.find(
      (text) => isOneOf(splitTargetWords.measure, text) || form.lexicon.is(text.text, "targetMeasure"),
    );
    const natures = below.filter(isNature);
    if (figure && (unit || natures.length > 0)) return { target: figure, natures, measure: unit, lastRow: row + 1 };
  }
  const texts = inRow(row);
  const natures = texts.filter(isNature);
  const beside = (text: PlacedText, is: (other: PlacedText | undefined) => boolean): boolean => {
    const at = texts.indexOf(text);
    return is(texts[at - 1]) || is(texts[at + 1]);
  };
  const isMeasure = (text: PlacedText | undefined) => text !== undefined && isOneOf(splitTargetWords.measure, text);
  const figure =
    target ??
    texts.find(
      (text) => isOneOf(splitTargetWords.figure, text) && beside(text, (other) => isNature(other) || isMeasure(other)),
    );
  const unit =
    measure ??
    texts.find((text) => isMeasure(text) && figure && beside(text, (other) => other === figure || isNature(other)));
  return { target: figure, natures, measure: unit, lastRow: row };
}

const signs = /^[<>=≥≤≧≦⩾⩽]+$/;

/** ≥, 不低于 and 正向 tell how a figure is to be compared; 定量 and 预期性 tell nothing: "". */
function signOf(written: string): string {
  const words = bare(written);
  if (words === "" || signs.test(words)) return words;
  const turned = splitTargetWords.directions.find(([names]) => names.includes(words.replace(/指标$/, "")));
  if (turned) return turned[1];
  const read = readMeasure(`${words}1`);
  return read.kind === "quantity" && read.subject === "" && read.comparator !== "none" ? words : "";
}

/** ≤ | 30 | 万元 reads as ≤30万元; words, dates and what a cell says itself are left as they are. */
export function joinTarget(value: string, natures: readonly string[], measure: string): string {
  const own = readMeasure(value);
  if (
    own.kind === "date" ||
    own.kind === "parts" ||
    own.kind === "phases" ||
    !/\d|[一二三四五六七八九十百]/.test(value.normalize("NFKC"))
  )
    return value;
  const sign = saysHow(own) ? "" : (natures.map(signOf).find((one) => one !== "") ?? "");
  return `${sign}${value}${namesUnit(own) ? "" : measure.trim()}`;
}

/**
 * A unit in a column of its own is that of the actual value too: ≤ | 3 | % with 0.8 is 0.8 %. Below 2 a figure may be a ratio,
 * so that 0.942 beside ≥ | 95 | % and 1 beside = | 100 | % are left as they are: only beside a rate of a few percent,
 * which a ratio would exceed tenfold, is there one reading.
 */
export function joinActual(value: string, target: string, measure: string): string {
  const unit = measure.normalize("NFKC").trim();
  if (unit !== "%" && unit !== "‰") return value;
  const [own, wanted] = [readMeasure(value), readMeasure(target)];
  if (own.kind !== "quantity" || own.written !== value.trim() || own.unit.written !== "" || own.change) return value;
  if (wanted.kind !== "quantity" || wanted.unit.written !== unit || wanted.unit.unit !== "%") return value;
  const [figure, whole] = [own.value, wanted.value.timesTenTo(-wanted.unit.power)];
  if (figure.isZero || figure.isNegative || figure.compare(two) > 0 || whole.compare(five) > 0) return value;
  return figure.timesTenTo(1).compare(whole) < 0 || whole.isNegative ? value : `${value.trim()}${unit}`;
}

const two = Decimal.of(2n, 0);
const five = Decimal.of(5n, 0);

const saysHow = (own: Measure): boolean =>
  own.kind === "range" || (own.kind === "quantity" && own.comparator !== "none");
const namesUnit = (own: Measure): boolean => (own.kind === "quantity" || own.kind === "range") && own.unit.unit !== "";
