import type { SpendingLine } from "../filing";
import type { FormReader } from "../reading/form-reader";
import { bare, compareYears } from "../reading/label";
import type { PlacedText } from "../reading/sheet-view";
import { textsIn } from "../reading/sheet-view";

/** Where the columns of 经费控制情况 stand. */
export interface SpendingColumns {
  /** The header row. */
  readonly row: number;
  readonly lastYear: PlacedText | undefined;
  readonly budget: PlacedText | undefined;
  readonly finalAccount: PlacedText;
  labelAt(row: number): PlacedText | undefined;
}

/**
 * Finds the row headed 2023年决算数 | 2024年预算数 | 2024年决算数. Of two 决算数 the earlier year is last year; without
 * years the left one is, as the form prints it.
 */
export function findSpendingColumns(form: FormReader): SpendingColumns | undefined {
  const heading = form.find("spending");
  let row = -1;
  let heads: PlacedText[] = [];
  for (const text of textsIn(form.region, heading?.row)) {
    if (text.row !== row) {
      if (heads.length >= 2) break;
      [row, heads] = [text.row, []];
    }
    if (/^(?:20\d\d年?度?|上年度?|本年度?|年初|全年|调整)?(?:决算|预算)数?$/.test(bare(text.text).replace(/\(.*$/, "")))
      heads.push(text);
  }
  const finals = heads.filter(({ text }) => bare(text).includes("决算"));
  const sorted = [...finals].sort((a, b) => compareYears(a.text, b.text) || a.column - b.column);
  const finalAccount = sorted.at(-1);
  if (heads.length < 2 || !finalAccount) return undefined;
  const first = Math.min(...heads.map(({ column }) => column));
  return {
    row,
    lastYear: sorted.length > 1 ? sorted[0] : undefined,
    budget: heads.find(({ text }) => bare(text).includes("预算")),
    finalAccount,
    labelAt: (line) =>
      form.region.index
        .inRow(line)
        .filter(({ column }) => column < first && column >= form.region.left)
        .at(-1),
  };
}

/** The three figures of one line; all absent when the form does not print the line. */
export function readSpendingLine(
  form: FormReader,
  columns: SpendingColumns,
  id: string,
  name: string,
  label: PlacedText | undefined,
): SpendingLine {
  const field = (column: "lastYear" | "budget" | "finalAccount", word: string) => {
    const place = columns[column];
    const [key, fieldLabel] = [`${id}.${column}`, `${name} ${place ? bare(place.text) : word}`];
    return label && place
      ? form.amountAt(key, fieldLabel, label.row, place.column)
      : form.absent<never>(key, fieldLabel);
  };
  return {
    key: `${form.key}.${id}`,
    label: name,
    lastYear: field("lastYear", "上年决算数"),
    budget: field("budget", "预算数"),
    finalAccount: field("finalAccount", "决算数"),
  };
}
