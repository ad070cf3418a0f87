import { absent } from "../field";
import type { Field } from "../field";
import type { Indicator, IndicatorGroup, IndicatorTable } from "../filing";
import { indicatorColumns } from "../scored-layout";
import type { TermId } from "../vocabulary";
import type { FormReader } from "./form-reader";
import { KeyNames } from "./key-names";
import { bare, normalise } from "./label";
import type { PlacedText } from "./sheet-view";
import type { Reader } from "./values";
import type { SplitTarget } from "./split-target";
import { findSplitTarget, joinActual, joinTarget } from "./split-target";
import { readPoints, readText, tidy } from "./values";

const headerTerms = [...indicatorColumns, "targetNature", "targetMeasure"] as const;
interface Columns {
  readonly places: ReadonlyMap<(typeof headerTerms)[number], PlacedText>;
  readonly split: SplitTarget;
}

/** Words that end the rows of indicators. */
const endTerms: readonly TermId[] = ["totalScore", ...(["preparer", "headOfUnit", "instructions"] as const)];

/** Reads the indicator rows below `from`; a form without an indicator header has no such table. */
export function readIndicatorTable(form: FormReader, from: number): IndicatorTable {
  const header = form.findColumns(headerTerms, 4, from);
  if (!header) return emptyTable(form);
  const split = findSplitTarget(form, header.row, header.columns.get("target"), header.columns.get("targetMeasure"));
  const columns = split.target ? new Map(header.columns).set("target", split.target) : header.columns;
  const end = endOfRows(form, split.lastRow + 1);
  const rows = readRows(form, { places: columns, split }, split.lastRow + 1, end.row);
  const totals = end.label && form.lexicon.is(end.label.text, "totalScore") ? end.label : undefined;
  return {
    present: true,
    groups: rows.groups,
    rows: rows.rows,
    spare: rows.spare,
    totalPoints: totalField(form, "totalPoints", "总分 分值", totals, header.columns.get("points")),
    totalScore: totalField(form, "totalScore", "总分 得分", totals, header.columns.get("score")),
  };
}

function emptyTable(form: FormReader): IndicatorTable {
  return {
    present: false,
    groups: [],
    rows: [],
    spare: [],
    totalPoints: form.absent("indicators.totalPoints", "总分 分值"),
    totalScore: form.absent("indicators.totalScore", "总分 得分"),
  };
}

function endOfRows(form: FormReader, from: number): { row: number; label: PlacedText | undefined } {
  for (let row = from; row <= form.region.bottom; row++)
    for (const text of form.region.index.inRow(row)) {
      if (text.column < form.region.left || text.column > form.region.right) continue;
      const label = text.text.split(/[:\uFF1A]/)[0] ?? "";
      // Only the first words of a row can close the table: a 三级指标 may well be called 合计.
      if (form.lexicon.match(label, endTerms)) return { row, label: text };
      break;
    }
  return { row: form.region.bottom + 1, label: undefined };
}

function totalField(
  form: FormReader,
  id: "totalPoints" | "totalScore",
  label: string,
  found: PlacedText | undefined,
  column: PlacedText | undefined,
) {
  const key = `indicators.${id}`;
  return found && column ? form.at(key, label, found.row, column.column, readPoints) : form.absent<never>(key, label);
}

function readRows(form: FormReader, columns: Columns, from: number, end: number) {
  const rows: Indicator[] = [];
  const spare: Indicator[] = [];
  const groups: IndicatorTable["groups"][number][] = [];
  const names = new KeyNames();
  let [groupLabel, kindLabel] = ["", ""];
  for (let row = from; row < end; row++) {
    const group = textAt(form, columns.places.get("firstLevel"), row);
    if (group && group !== groupLabel) {
      groupLabel = group;
      kindLabel = "";
      groups.push(readGroup(form, group, row, columns.places.get("firstLevel")));
    }
    kindLabel = textAt(form, columns.places.get("secondLevel"), row) || kindLabel;
    if (isEmptyRow(form, columns, row)) {
      spare.push(readRow(form, columns, row, `空行${spare.length + 1}`, "", groupLabel, kindLabel));
      continue;
    }
    const name = textAt(form, columns.places.get("thirdLevel"), row);
    rows.push(readRow(form, columns, row, names.of(bare(name) || "未命名"), name, groupLabel, kindLabel));
  }
  return { rows, spare, groups };
}

/** The text shown in a column at a row; a merge shows its own text on all its rows. */
function textAt(form: FormReader, column: PlacedText | undefined, row: number): string {
  if (!column) return "";
  const { cell } = form.region.index.cellAt(row, column.column);
  return cell.value.kind === "text" || cell.value.kind === "number" ? cell.value.text.trim() : "";
}

function isEmptyRow(form: FormReader, columns: Columns, row: number): boolean {
  const telling = ["thirdLevel", "target", "actual", "points", "score", "reason"] as const;
  return telling.every((term) => {
    const place = columns.places.get(term);
    const area = place && form.region.index.areaAt(row, place.column);
    return !place || (area && area.top < row) || textAt(form, place, row) === "";
  });
}

function readRow(
  form: FormReader,
  columns: Columns,
  row: number,
  name: string,
  shownName: string,
  groupLabel: string,
  kindLabel: string,
): Indicator {
  const key = `indicators[${name}]`;
  const cell = <T>(id: string, term: (typeof headerTerms)[number], label: string, read: Reader<T>): Field<T> => {
    const place = columns.places.get(term);
    const fieldLabel = `${shownName || "未命名指标"} ${label}`;
    return place
      ? form.at(`${key}.${id}`, fieldLabel, row, place.column, read)
      : form.absent(`${key}.${id}`, fieldLabel);
  };
  const target = joinedTarget(cell("target", "target", "年度指标值", readText), form, columns, row);
  return {
    key: `${form.key}.${key}`,
    group: groupOf(groupLabel),
    groupLabel,
    kindLabel,
    name: cell("name", "thirdLevel", "三级指标", readText),
    target,
    actual: joinedActual(cell("actual", "actual", "实际完成值", readText), target, form, columns, row),
    points: cell("points", "points", "分值", readPoints),
    score: cell("score", "score", "得分", readPoints),
    reason: cell("reason", "reason", "偏差原因", readText),
  };
}

/** Some provinces print 指标性质 | 指标值 | 度量单位 in three columns: ≤ | 30 | 万元 reads as ≤30万元. */
function joinedTarget(target: Field<string>, form: FormReader, { split }: Columns, row: number): Field<string> {
  const natures = split.natures.map((place) => textAt(form, place, row));
  const measure = textAt(form, split.measure, row);
  // 定性 | | 优良: what is to be reached stands in the column of the unit.
  if (
    (target.state === "blank" || target.state === "dash") &&
    measure &&
    natures.some((nature) => nature.includes("定性"))
  )
    return { ...target, state: "given", value: measure };
  if (target.value === undefined || (!measure && natures.every((nature) => nature === ""))) return target;
  return { ...target, value: joinTarget(target.value, natures, measure) };
}

function joinedActual(
  actual: Field<string>,
  target: Field<string>,
  form: FormReader,
  { split }: Columns,
  row: number,
): Field<string> {
  if (!split.measure || actual.value === undefined || target.value === undefined) return actual;
  return { ...actual, value: joinActual(actual.value, target.value, textAt(form, split.measure, row)) };
}

const groupWords: readonly (readonly [string, IndicatorGroup])[] = [
  ["产出", "output"],
  ["满意", "satisfaction"],
  ["效益", "benefit"],
  ["效果", "benefit"],
  ["成本", "cost"],
];

function groupOf(label: string): IndicatorGroup {
  const found = normalise(label);
  return groupWords.find(([word]) => found.includes(word))?.[1] ?? "other";
}

/** "产出指标(50分)" names its weight; "产出指标" names none. */
function readGroup(form: FormReader, label: string, row: number, column: PlacedText | undefined) {
  const name = normalise(label);
  const key = `indicators.groups[${name}].points`;
  const fieldLabel = `${name} 规定分值`;
  const weight = /(\d+(?:\.\d+)?)分/.exec(tidy(label))?.[1];
  const readWeight: typeof readPoints = (cell) => readPoints(cell, weight ?? "");
  return {
    group: groupOf(label),
    label: name,
    points:
      weight && column
        ? form.at(key, fieldLabel, row, column.column, readWeight)
        : absent<never>(`${form.key}.${key}`, fieldLabel),
  };
}
