import type { ReportedFiling, ScoredForm } from "../../forms/filing";
import type { ReadText, Table, TableCell } from "../../prose/reading";
import { Decimal } from "../../quantities/decimal";
import type { Points } from "../../quantities/points";
import { indicatorsNamed } from "./indicator-names";
import type { MeasureTie } from "./measure-figures";
import { isPart, partOf } from "./score-parts";
import { showsSameDecimal } from "./told-bounds";
import { isOfOthers } from "./told-scores";
import { lastTopic, topicOf } from "./told-topics";

const heads = {
  name: /^(?:[一二三]级|评价|绩效|考核)?指标(?:名称|内容|类别|类型)?$|^指标体系$/,
  points: /^(?:指标|标准)?(?:分值|权重|满分)(?:\(分\))?$/,
  score: /^(?:自评|实际|指标|评价)?得分(?:\(分\))?$/,
} as const;

/** 得分 of the parts of a form and its total in the report's own table of them: 产出指标 50 50, 合计 100 99.56. */
export function scoreTableTies(filing: ReportedFiling, read: ReadText): readonly MeasureTie[] {
  return read.tables.flatMap((table) => {
    const at = columnsOf(table);
    const form = at && formOf(filing, read, table);
    if (!at || !form || table.rows.slice(1).some((row) => at.names.some((name) => isOfOtherSystem(row[name]))))
      return [];
    const rows = scoresOf(filing, form, table, at);
    if (!rows) return [];
    // Another weight is another table, and where no score is the form's somebody else may have given them.
    if (rows.length < 2 || !rows.every(({ sameWeight }) => sameWeight)) return [];
    return rows.some(({ tie }) => tie.agrees) ? rows.flatMap(({ tie, isOwn }) => (isOwn ? [tie] : [])) : [];
  });
}

interface Columns {
  readonly names: readonly number[];
  readonly points: number;
  readonly score: number;
}

function columnsOf({ rows: [head] }: Table): Columns | undefined {
  const words = head?.map(({ text }) => text.normalize("NFKC").replace(/\s/g, "")) ?? [];
  const of = (pattern: RegExp): number[] => words.flatMap((word, at) => (pattern.test(word) ? [at] : []));
  const [names, points, scores] = [of(heads.name), of(heads.points), of(heads.score)];
  const [point, score] = [points[0], scores[0]];
  // A second column of scores is somebody else's: 自评得分, 复核得分.
  if (names.length === 0 || point === undefined || score === undefined || points.length > 1) return undefined;
  return words.filter((word) => /得分|评分/.test(word)).length > 1 ? undefined : { names, points: point, score };
}

/** The form its caption names, or the text it stands in. */
function formOf(filing: ReportedFiling, read: ReadText, table: Table): ScoredForm | undefined {
  const { caption, start, end } = table;
  const sentence = read.sentences.filter((one) => one.end <= start).length - 1;
  const words = read.text.slice(read.sentences[sentence]?.start ?? start, start);
  if (isOfOthers(filing, caption) || isOfOthers(filing, words)) return undefined;
  const named = lastTopic(filing, caption);
  if (!named && /项目|专项|单位|中心/.test(caption)) return undefined;
  const topic = named ?? topicOf(filing, read, { sentence, start, end });
  return topic === "whole" ? filing.overall : topic;
}

interface Row {
  readonly tie: MeasureTie;
  readonly sameWeight: boolean;
  /** False for an indicator, which is compared by its name. */
  readonly isOwn: boolean;
}

function scoresOf(
  filing: ReportedFiling,
  form: ScoredForm,
  { rows: [head, ...rows] }: Table,
  at: Columns,
): Row[] | undefined {
  const among = rows.map((row) => row[at.names[0] ?? 0]?.text ?? "").join("");
  const found: Row[] = [];
  for (const row of rows) {
    const [told, weight] = [row[at.score], row[at.points]];
    // A row with cells joined has its figures under other headings.
    if (row.length !== head?.length || !told || !weight) continue;
    const [score, points] = [told, weight].map(({ text }) => Decimal.parse(text.normalize("NFKC").replace(/分$/, "")));
    if (!score || !points) continue;
    const part = rowOf(filing, form, row, at, among);
    if (!part && !kinds.test(nameOf(row, at.names))) return undefined;
    if (!part) continue;
    const index = part.points.findIndex((value) => isSame(points, value));
    const own = part.scores[Math.max(index, 0)];
    if (!own) continue;
    const agrees = isSame(score, own);
    const tie = { figure: told, label: part.label, fields: part.fields, expected: `${String(own)}分`, agrees };
    found.push({ tie, sameWeight: index >= 0, isOwn: part.isOwn });
  }
  return found;
}

/** What no row of the form tells alone. */
const kinds =
  /^(?:数量|质量|时效|成本|(?:经济|社会|生态|环境|社会成本|经济成本)*效益|可持续影响|(?:服务对象)?满意度)类?(?:指标)?$/;

/** 投入, 过程 and 管理 divide a hundred points in another way. */
const isOfOtherSystem = (cell: TableCell | undefined): boolean =>
  /^(?:投入|过程|决策|管理|运行|履职|整体效能|效果)/.test(cell?.text ?? "");

const nameOf = (row: readonly TableCell[], names: readonly number[]): string =>
  names
    .map((at) => (row[at]?.text ?? "").replace(/\s/g, ""))
    .filter((word) => word !== "")
    .at(-1) ?? "";

interface RowPart extends Pick<MeasureTie, "label" | "fields"> {
  readonly points: readonly Points[];
  readonly scores: readonly Points[];
  readonly isOwn: boolean;
}

/** What a row is of: the total, 预算执行 or a group, by the narrowest of its names, or one indicator of the form. */
function rowOf(
  filing: ReportedFiling,
  form: ScoredForm,
  row: readonly TableCell[],
  { names }: Columns,
  among: string,
): RowPart | undefined {
  const words = row.map(({ text }) => text.replace(/\s/g, ""));
  const first = words.find((word) => word !== "") ?? "";
  const isTotal = /^(?:[合总]计|总得?分)(?:得分)?$/.test(first);
  const name = nameOf(row, names);
  if (isTotal || isPart(name)) {
    const about = isTotal ? "" : name;
    const [points, scores] = (["points", "score"] as const).map((column) =>
      partOf(form, { about, column, isTotal, among }, isTotal),
    );
    if (!points || !scores || points.values.length !== scores.values.length) return undefined;
    const { label, fields, values } = scores;
    return { label: `${form.name}${label}`, fields, points: points.values, scores: values, isOwn: true };
  }
  const found = indicatorsNamed(filing, name).filter((one) => form.indicators.rows.includes(one));
  const { points, score } = found[0] ?? {};
  if (found.length !== 1 || !points?.value || !score?.value) return undefined;
  return { label: score.label, fields: [score], points: [points.value], scores: [score.value], isOwn: false };
}

function isSame(told: Decimal, { value }: Points): boolean {
  const own = Decimal.parse(String(value));
  return own !== undefined && showsSameDecimal(told, own);
}
