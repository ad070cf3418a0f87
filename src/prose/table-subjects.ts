import type { Stage, Subject, TableColumn } from "./reading";
import { bareWords, noSubject, stageIn, yearIn } from "./subjects";
import { isBudgetStage } from "./stages";
import { isSpentColumn, namedBy } from "./table-heads";

interface TableWords {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly texts: readonly (readonly string[])[];
  readonly headRows: number;
}

type Told = Pick<Subject, "words" | "stage" | "year" | "yearOffset">;

/** What the figures of a table are of: mostly their row says it; where the rows are years or stages, their column does. */
export function subjectsOf(table: TableWords): (row: number, column: number, start: number) => Subject {
  const { columns, texts } = table;
  const labelAt = labelColumn(table);
  const sides = {
    labelAt,
    isTurned: isTurned(table, labelAt),
    hasBudget: columns.some(({ stage }) => isBudgetStage(stage)),
  };
  const above = captionYear(table.caption);
  const ofCaption = captionStage(table.caption, sides.isTurned);
  return (row, at, start) => {
    const label = labelOf(texts[row] ?? [], labelAt);
    const column = columns[at] ?? noColumn;
    const told = sides.isTurned ? turned(label, column) : straight(label, column, sides.hasBudget);
    return { ...noSubject(start), ...told, stage: told.stage ?? ofCaption, ...dated(told, above) };
  };
}

/** 上年决算数 below 2023年“三公”经费情况表 is of 2022. */
function dated({ year, yearOffset }: Told, above: Partial<Told>): Partial<Told> {
  if (year !== undefined) return {};
  if (yearOffset === undefined) return above;
  return above.year === undefined ? {} : { year: above.year + yearOffset, yearOffset: undefined };
}

const noColumn: TableColumn = {
  head: "",
  parts: [],
  unit: undefined,
  isMoney: true,
  stage: undefined,
  year: undefined,
  yearOffset: undefined,
};

const isNumber = (text: string): boolean => /^-?[\d,]+(?:\.\d+)?$/.test(text);

/** Numbers of rows stand before their names; the official 公开08表 has neither, its first figure is 合计. */
function labelColumn({ columns, texts, headRows }: TableWords): number {
  const [first] = columns;
  if (/^(?:序号|编号|行次|项次|栏次)$/.test(first?.head ?? "")) return 1;
  const isFigures = first !== undefined && first.isMoney && namedBy(first) !== "" && first.stage !== undefined;
  return isFigures && texts.slice(headRows).every(([own]) => own !== undefined && isNumber(own)) ? -1 : 0;
}

/** 合计 is often joined over the number and the name of its row. */
function labelOf(row: readonly string[], labelAt: number): string {
  const [first = ""] = row;
  const own = row[labelAt] ?? "";
  return own === "" && labelAt === 1 && !isNumber(first) ? first : own;
}

/** Of 财政拨款决算数 the row 基本支出 has a part only: with the words of both no item of the tables is meant. */
function straight(label: string, column: TableColumn, hasBudget: boolean): Told {
  const own = bareWords(label) || label.replace(/\s/g, "");
  const named = namedBy(column);
  const words = named === "" || named === "合计" ? own : `${own}${named}`;
  const stage = column.stage ?? (hasBudget && isSpentColumn(column) ? "spent" : undefined) ?? stageIn(label);
  return { words, stage, year: column.year, yearOffset: column.yearOffset };
}

/** 年度 | 合计 | 因公出国 | 公务接待, a row for each year or stage. */
function turned(label: string, column: TableColumn): Told {
  const own = yearOf(label);
  const isDated = own.year !== undefined || own.yearOffset !== undefined;
  const { year, yearOffset } = isDated ? own : column;
  return { words: namedBy(column), stage: column.stage ?? stageIn(label), year, yearOffset };
}

/** Every row is named by a year or a stage alone, or has no name at all. */
function isTurned({ columns, texts, headRows }: TableWords, labelAt: number): boolean {
  const labels = texts.slice(headRows).map((row) => row[labelAt] ?? "");
  if (labels.length === 0 || columns.filter((column) => namedBy(column) !== "").length < 2) return false;
  if (labelAt < 0) return true;
  return labels.every((label) => {
    const plain = label.replace(/\s/g, "");
    const { year, yearOffset } = yearOf(plain);
    const isTime = year !== undefined || yearOffset !== undefined;
    return (isTime || stageIn(plain) !== undefined) && /^(?:数|额|支出|实际)*$/.test(bareWords(plain));
  });
}

/** 2024 alone is a year in the first column. */
const yearOf = (label: string): Pick<Subject, "year" | "yearOffset"> =>
  yearIn(/^\d{4}$/.test(label.trim()) ? `${label.trim()}年` : label);

/** A caption that names several years leaves open which is meant; an offset that no table has says so. */
const openYear = { year: undefined, yearOffset: -9 };

function captionYear(caption: string): Partial<Told> {
  const years = new Set(caption.match(/(?:19|20)\d\d(?=\s?(?:年|[-—至]))|[上去]年/g) ?? []);
  if (years.size === 0 || !isCaption(caption)) return {};
  return years.size > 1 ? openYear : yearIn(caption);
}

/** A caption of 决算 is the stage of a column 金额; one of 支出 that of rows that are years. */
function captionStage(caption: string, isTurned: boolean): Stage | undefined {
  if (!isCaption(caption) || /预决算|预算.*决算|预算.*支出|决算.*预算/.test(caption)) return undefined;
  return stageIn(caption) ?? (isTurned && /支出|使用/.test(caption) ? "spent" : undefined);
}

/** Running text before a table without a caption tells of other things as well. */
const isCaption = (line: string): boolean => line.length <= 60 && !/[。;]/.test(line.slice(0, -1));
