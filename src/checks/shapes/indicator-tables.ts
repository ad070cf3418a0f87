import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator, ReportedFiling } from "../../forms/filing";
import type { ReadText, Table, TableCell } from "../../prose/reading";
import { Decimal } from "../../quantities/decimal";
import { readMeasure } from "../../quantities/measure";
import { indicatorsNamed } from "./indicator-names";
import type { MeasureTie } from "./measure-figures";
import { showsSameDecimal } from "./told-bounds";

type Column = "target" | "actual" | "points" | "score";

const headings: readonly (readonly [RegExp, Column | "name"])[] = [
  [/^(?:三级指标|指标名称|指标|绩效指标|指标内容)(?:名称)?$/, "name"],
  [/^(?:年度|本年)?(?:绩效)?(?:指标值|目标值?)$/, "target"],
  [/^(?:全年|年度|本年)?实际(?:完成)?(?:值|情况)?$|^完成值$/, "actual"],
  [/^(?:指标)?(?:分值|权重)(?:\(分\))?$/, "points"],
  [/^(?:自评|指标|实际)?得分(?:\(分\))?$/, "score"],
];

/** The rows of the report's own tables of indicators: name, target, what was reached, points and score side by side. */
export function indicatorTableTies(filing: ReportedFiling, { tables, text }: ReadText): readonly MeasureTie[] {
  return tables.flatMap((table) => {
    const [head, ...rows] = table.rows;
    const columns = head?.map(({ text: words }) => columnOf(words));
    const isOnce = (column: Column | "name"): boolean => columns?.filter((one) => one === column).length === 1;
    if (!head || !columns || !isOnce("name") || isOfAnotherYear(filing, table, text)) return [];
    return rows.flatMap((row) => {
      // A row with cells joined has its figures under other headings.
      if (row.length !== head.length) return [];
      const named = indicatorsNamed(filing, row[columns.indexOf("name")]?.text ?? "");
      if (named.length === 0) return [];
      return row.flatMap((cell, at) => {
        const column = columns[at];
        return column && column !== "name" && isOnce(column) ? (tied(cell, named, column) ?? []) : [];
      });
    });
  });
}

function columnOf(words: string): Column | "name" | undefined {
  const plain = words.normalize("NFKC").replace(/\s/g, "");
  return headings.find(([pattern]) => pattern.test(plain))?.[1];
}

function isOfAnotherYear({ year: own }: ReportedFiling, { caption, start, end }: Table, text: string): boolean {
  const years = `${caption}${text.slice(start, end).split("\n")[0] ?? ""}`.match(/(?<!\d)20\d\d(?=年)/g) ?? [];
  return years.some((year) => year !== own);
}

function tied(cell: TableCell, rows: readonly Indicator[], column: Column): MeasureTie | undefined {
  const fields = rows.map((row): Field<unknown> => row[column]);
  const agreements = fields.map((field) => agreement(cell.text, field));
  const [first] = fields;
  if (!first || agreements.some((agrees) => agrees === undefined)) return undefined;
  const expected = column === "points" || column === "score" ? `${first.written}分` : first.written;
  return { figure: cell, label: first.label, fields: [first], expected, agrees: agreements.includes(true) };
}

/** Undefined where one of them is no plain figure or has no unit. */
function agreement(text: string, field: Field<unknown>): boolean | undefined {
  if (!isGiven(field)) return undefined;
  const { value } = field;
  if (typeof value === "string") {
    const [told, own] = [readMeasure(text), readMeasure(value)];
    if (told.kind !== "quantity" || own.kind !== "quantity" || told.unit.unit !== own.unit.unit) return undefined;
    return told.change || own.change ? undefined : showsSameDecimal(told.value, own.value);
  }
  const number = Decimal.parse(text.normalize("NFKC").replace(/分$/, "").trim());
  const points =
    typeof value === "object" && value !== null && "value" in value && typeof value.value === "number"
      ? Decimal.parse(String(value.value))
      : undefined;
  return number && points && showsSameDecimal(number, points);
}
