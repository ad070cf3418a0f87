import { isGiven } from "../../forms/field";
import type { Filing, Indicator, ReportedFiling } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { DateFigure, ReadText } from "../../prose/reading";
import { readMeasure } from "../../quantities/measure";
import { rememberedOf } from "../../quantities/remembered";
import { isOfFuture } from "./future-sections";
import { denseWords } from "./indicator-names";
import type { MeasureTie } from "./measure-figures";

/** 招标文件范本导则于2024年12月25日印发 where an indicator 招标文件范本导则印发时间 has another day. */
export function indicatorDateTie(filing: ReportedFiling, read: ReadText, figure: DateFigure): MeasureTie | undefined {
  if (datedIndicators(filing).length === 0) return undefined;
  const sentence = read.sentences[figure.sentence];
  const clause = sentence?.clauses.find(({ start, end }) => start <= figure.start && figure.start < end);
  if (!clause || figure.month === undefined || figure.until || figure.fault || figure.inTitle) return undefined;
  if (figure.offset !== undefined || isOfFuture(read, figure)) return undefined;
  const before = denseWords(read.text.slice(clause.start, figure.start));
  const behind = denseWords(read.text.slice(figure.end, clause.end));
  // 12月底前 is a limit, 12月上旬 no day.
  if (figure.closing !== "" && !/^[日号月份年]*$/.test(figure.closing)) return undefined;
  const row = datedIndicators(filing).find(([event]) => isEvent(event, before, behind))?.[1];
  if (!row || !isGiven(row.actual)) return undefined;
  const actual = readMeasure(row.actual.value);
  if (actual.kind !== "date" || actual.from) return undefined;
  return {
    figure,
    label: row.actual.label,
    fields: [row.actual],
    expected: row.actual.written,
    agrees: isSameDay(figure, actual.to, Number(filing.year)),
  };
}

/** Events of indicators that ask when: 招标文件范本导则印发 of 招标文件范本导则印发时间. */
const datedIndicators = rememberedOf((filing: Filing): readonly (readonly [event: string, row: Indicator])[] =>
  scoredForms(filing).flatMap(({ indicators }) =>
    indicators.rows.flatMap((row) => {
      const event = isGiven(row.name) ? /^(.{6,})(?:时间|日期|时限)$/.exec(denseWords(row.name.value))?.[1] : undefined;
      return event === undefined ? [] : [[event, row] as const];
    }),
  ),
);

/** 导则|于…|印发, 导则印发时间为…, …|印发|导则. */
function isEvent(event: string, before: string, behind: string): boolean {
  const words = before.replace(/^(?:\d{4}年度?|全年|年度)/, "");
  if (new RegExp(`^${escaped(event)}(?:完成)?(?:时间|日期)?(?:为|是|:|：)$`).test(words)) return behind === "";
  const named = /^(.{4,}?)(?:已|均|正式)*于$/.exec(words)?.[1];
  const act = /^(?:正式|完成|顺利|全部)*(.{2,6}?)(?:完成|完毕)?$/.exec(behind)?.[1];
  return named !== undefined && act !== undefined && named + act === event;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function isSameDay(
  { year, month, day }: DateFigure,
  own: { readonly year: number | undefined; readonly month: number | undefined; readonly day: number | undefined },
  filingYear: number,
): boolean {
  const isSame = (told: number | undefined, cell: number | undefined): boolean =>
    told === undefined || cell === undefined || told === cell;
  return isSame(year ?? filingYear, own.year) && isSame(month, own.month) && isSame(day, own.day);
}
