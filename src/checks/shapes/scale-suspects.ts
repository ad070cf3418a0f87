import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import { formKeyOf } from "../../forms/fields-by-key";
import type { BasicData, Filing, FormHead, FundingRow, Overall, ScoredForm } from "../../forms/filing";
import { fundingAmounts, spendingColumns } from "../../forms/columns";
import type { Amount } from "../../quantities/amount";
import { cellsOf } from "./form-cells";

/** Cells of a filing that may all have been filled in by the wrong unit: a form, a column of it, a row, one cell. */
export interface ScaleSuspect {
  /** Behind the name of its form: 的“全年执行数”一列. */
  readonly words: string;
  readonly cells: readonly Given<Amount>[];
}

/** What may be off in forms of which something is: the whole form, its blocks, columns and rows, and these cells by themselves. */
export function scaleSuspects(filing: Filing, cells: readonly Given<Amount>[]): readonly ScaleSuspect[] {
  const forms = new Set(cells.map(({ key }) => formKeyOf(key)));
  const { basicData, overall, projects } = filing;
  const found: ScaleSuspect[] = [];
  if (basicData && forms.has("basicData")) addBasicData(found, basicData);
  if (overall && forms.has(overall.key)) addOverall(found, overall);
  const own = projects.filter(({ key }) => forms.has(key));
  for (const project of own) addScored(found, project);
  addSeveral(found, own);
  for (const cell of cells) found.push({ words: "", cells: [cell] });
  return distinct(found);
}

function add(found: ScaleSuspect[], words: string, cells: readonly Field<Amount>[]): void {
  const given = onlyGiven(cells).filter(({ value }) => !value.isZero);
  if (given.length > 1) found.push({ words, cells: given });
}

const wholeForm = "的金额";

function addBasicData(found: ScaleSuspect[], form: BasicData): void {
  const lines = [...Object.values(form.lines), ...form.details];
  for (const column of spendingColumns)
    add(
      found,
      `的“${lastWord(form.lines.threePublicExpenses[column])}”一列`,
      lines.map((line) => line[column]),
    );
  for (const line of lines)
    add(
      found,
      `的“${line.label}”一行`,
      spendingColumns.map((column) => line[column]),
    );
  add(found, wholeForm, cellsOf(form).amounts);
}

function addScored(found: ScaleSuspect[], form: ScoredForm): void {
  const rows = [form.funding.total, ...form.funding.parts];
  for (const column of fundingAmounts)
    add(
      found,
      `的“${lastWord(form.funding.total[column])}”一列`,
      rows.map((row) => row[column]),
    );
  for (const row of rows) add(found, `的“${row.label}”一行`, amountsOf(row));
  add(found, wholeForm, cellsOf(form).amounts);
}

function addOverall(found: ScaleSuspect[], form: Overall): void {
  addScored(found, form);
  const funding = { words: "年度资金总额", cells: amountsOf(form.funding.total) };
  const income = { words: "按收入性质分", cells: Object.values(form.income) };
  const nature = { words: "按支出性质分", cells: Object.values(form.nature) };
  for (const blocks of [[income], [nature], [funding, income], [funding, nature], [income, nature]])
    add(
      found,
      `的${blocks.map(({ words }) => `“${words}”`).join("和")}各格`,
      blocks.flatMap(({ cells }) => cells),
    );
}

/** More than one project filled in by the wrong unit: those with the largest figures. */
function addSeveral(found: ScaleSuspect[], projects: readonly ScoredForm[]): void {
  if (projects.length < 2) return;
  const size = ({ funding }: ScoredForm): number =>
    Math.max(...amountsOf(funding.total).map((cell) => (isGiven(cell) ? Math.abs(cell.value.fen) : 0)));
  const sorted = [...projects].sort((a, b) => size(b) - size(a));
  for (let count = 2; count <= Math.min(sorted.length, mostForms); count++)
    add(found, `${count}张项目支出绩效自评表的金额`, allOf(sorted.slice(0, count)));
  if (sorted.length > mostForms) add(found, `${sorted.length}张项目支出绩效自评表的金额`, allOf(sorted));
}

/** More of them are hardly told apart by their sum. */
const mostForms = 20;

const allOf = (forms: readonly FormHead[]) => forms.flatMap((form) => cellsOf(form).amounts);

const amountsOf = (row: FundingRow): readonly Field<Amount>[] => fundingAmounts.map((column) => row[column]);

/** 全年执行数 of 年度资金总额 全年执行数. */
const lastWord = ({ label }: Field<Amount>): string => label.split(" ").at(-1) ?? label;

/** The same cells under several names are one suspect: the first. */
function distinct(suspects: readonly ScaleSuspect[]): readonly ScaleSuspect[] {
  const known = new Map<string, ScaleSuspect>();
  for (const suspect of [...suspects].reverse())
    known.set(
      suspect.cells
        .map(({ key }) => key)
        .sort()
        .join(),
      suspect,
    );
  return [...known.values()];
}
