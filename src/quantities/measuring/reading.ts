import type { Measure, Quantity } from "../measure";
import type { Decimal } from "../decimal";
import type { Comparator } from "./comparison";
import type { Part } from "./parts";
import type { MeasureUnit } from "./units";

const words: Readonly<Record<Comparator, string>> = {
  atLeast: "不低于",
  atMost: "不高于",
  moreThan: "高于",
  lessThan: "低于",
  equal: "等于",
  none: "",
};

/** Sign, figure and unit alone need no explanation: ≥95%, 8个, 1,000人, 80%-90%. */
const plain = /^(?:≥|≤|>=|<=|[<>=]|不低于|不高于|高于|低于|等于)?[-−]?\d[\d,.]*[^\d]{0,6}$/;
const plainRange = /^\d[\d.,]*[^\d]{0,4}[-–—―−~]{1,2}\d[\d.,]*[^\d]{0,4}$/;
const withWords = /[以之]?[上下内]$|^(?:第|约)/;

/**
 * How a value was read, where that is not plain from what is written; "" where it is. A bare figure takes the unit of
 * the other value it is held against; several figures are told one by one. 95%以上 → 不低于95%, 三次 → 3次, ≥95% → "", 90 beside ≤80万元 → 90万元.
 */
export function readingOf(measure: Measure, other?: Measure): string {
  if (measure.kind === "range")
    return plainRange.test(bare(measure.written)) ? "" : `${figure(measure.low, measure.unit)}至${printed(measure)}`;
  if (measure.kind === "parts") return measure.parts.map(partOf).join("、");
  if (measure.kind !== "quantity") return "";
  const { unit, change, written, subject } = measure;
  const lent = unit.written === "" && !measure.value.isZero ? unitOf(other) : undefined;
  const own = bare(written).slice(subject.length);
  if (!lent && change === undefined && plain.test(own) && !withWords.test(own)) return "";
  const turned = change === "rise" ? "增长" : change === "fall" ? "下降" : "";
  return `${turned}${words[measure.comparator]}${figure(measure.value, unit)}${lent ?? unit.written}`;
}

/** With what it counts, in the words of the cell: 其中线上2期, 建设不高于500万元. */
const partOf = (part: Part): string => `${part.isWithin ? "其中" : ""}${part.deed || part.subject}${figureOf(part)}`;

/** One of several figures, as it was read: 不低于2套. */
export const figureOf = ({ comparator, value, unit }: Quantity): string =>
  `${words[comparator]}${figure(value, unit)}${unit.written}`;

const printed = ({ high, unit }: { readonly high: Decimal; readonly unit: MeasureUnit }): string =>
  `${figure(high, unit)}${unit.written}`;

const figure = (value: Decimal, { power }: Quantity["unit"]): string => String(value.timesTenTo(-power));

const unitOf = (other: Measure | undefined): string | undefined =>
  (other?.kind === "quantity" || other?.kind === "range") && other.unit.written !== "" ? other.unit.written : undefined;

const bare = (written: string): string => written.normalize("NFKC").replace(/[\s“”"]+/g, "");
