import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing, Indicator, ReportedFiling } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { normalise } from "../../forms/reading/label";
import type { ReadText } from "../../prose/reading";
import type { Decimal } from "../../quantities/decimal";
import { readMeasure } from "../../quantities/measure";
import { rememberedOf } from "../../quantities/remembered";
import type { MeasureFigure, MeasureTie } from "./measure-figures";
import { showsSame } from "./measure-figures";
import { topicOf, wordsBefore, wordsSince } from "./told-topics";

type Column = "target" | "actual" | "points" | "score";

/**
 * A figure behind the quoted name of an indicator: its 指标值, 完成值, 分值 or 得分; undefined when it cannot be told which,
 * "none" where no indicator is quoted before it.
 */
export function indicatorTie(
  filing: ReportedFiling,
  read: ReadText,
  figure: MeasureFigure,
): MeasureTie | undefined | "none" {
  const rows = quotedRows(filing, read, figure);
  if (!rows) return "none";
  const column = columnOf(figure, wordsSince(read, figure));
  const [first] = rows;
  // ≥90% is a target to the letter, and about so much of anything else.
  if (!column || !first || (figure.qualifier && column !== "target")) return undefined;
  const cells = rows.map((row) => row[column]);
  if (!cells.every((cell) => isGiven<unknown>(cell))) return undefined;
  const agreements = cells.map((cell) => agreement(figure, cell));
  if (agreements.some((agrees) => agrees === undefined)) return undefined;
  const cell = first[column];
  return {
    figure,
    label: cell.label,
    fields: [cell],
    expected: column === "points" || column === "score" ? `${cell.written}分` : cell.written,
    agrees: agreements.includes(true),
  };
}

/** The indicators of the name quoted last before a figure; those of the form its words are about where several have one. */
function quotedRows(filing: ReportedFiling, read: ReadText, figure: MeasureFigure): readonly Indicator[] | undefined {
  const quoted = [...wordsBefore(read, figure).matchAll(/“([^“”]{2,60})”|"([^"]{2,60})"|「([^「」]{2,60})」/g)].at(-1);
  const name = quoted?.[1] ?? quoted?.[2] ?? quoted?.[3];
  const rows = name === undefined ? undefined : indicatorsOf(filing).get(bareName(name));
  if (!rows || rows.length === 1) return rows;
  const topic = topicOf(filing, read, figure);
  const key = topic === "whole" ? "overall" : topic?.key;
  const own = rows.filter((row) => key !== undefined && row.key.startsWith(`${key}.`));
  return own.length > 0 ? own : rows;
}

const indicatorsOf = rememberedOf((filing: Filing): ReadonlyMap<string, readonly Indicator[]> => {
  const found = new Map<string, Indicator[]>();
  for (const row of scoredForms(filing).flatMap(({ indicators }) => indicators.rows)) {
    const name = isGiven(row.name) ? bareName(row.name.value) : "";
    if (name !== "") found.set(name, [...(found.get(name) ?? []), row]);
  }
  return found;
});

/** “‘三公’经费变动率” quotes “三公”经费变动率. */
const bareName = (name: string): string => normalise(name).replace(/[“”"'‘’「」]/g, "");

/** Which column the words right before a figure name: 分值10分, 得9.5分, 实际完成95%. */
function columnOf(figure: MeasureFigure, since: string): Column | undefined {
  const words =
    since
      .replace(/[\s“”"'‘’]/g, "")
      .split(/[，,；。]/)
      .at(-1) ?? "";
  if (figure.kind === "count" && figure.measure === "分") {
    if (/(?:分值|权重)(?:为|是|：|:)?$/.test(words)) return "points";
    return /(?:得分|得|评分|自评)(?:为|是|：|:)?$/.test(words) ? "score" : undefined;
  }
  if (/(?:年度)?(?:指标值|目标值)(?:为|是|：|:)?[≥≤>=<＝]*$/.test(words)) return "target";
  return /(?:实际)?完成(?:值|率|数|了)?(?:为|是|：|:|达|达到)?$/.test(words) ? "actual" : undefined;
}

/** Whether the text's figure is that of the cell; undefined where the cell cannot be read as one of its kind. */
function agreement(figure: MeasureFigure, { value }: Field<unknown>): boolean | undefined {
  if (typeof value !== "string")
    return typeof value === "object" && value !== null && "value" in value && typeof value.value === "number"
      ? showsSame(figure, value.value)
      : undefined;
  const measure = readMeasure(value);
  if (measure.kind !== "quantity" || measure.change) return undefined;
  const unit = figure.kind === "percentage" ? "%" : figure.measure;
  return measure.unit.written === unit ? showsSame(figure, plain(measure.value)) : undefined;
}

/** 90万 is held as 90 × 10^4. */
const plain = ({ units, places }: Decimal): number => Number(units) / 10 ** places;
