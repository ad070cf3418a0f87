import { withDateDigits } from "./chinese-numeral";
import type { CalendarDate, DateReading } from "./dates";
import { readDates } from "./dates";
import { piecesOf } from "./pieces";

/** One step of the work and when it is done: 6月份完成招标. */
export interface Phase {
  readonly step: string;
  readonly date: DateReading;
  /** As written: 11月底前. */
  readonly when: string;
}

const dateWords =
  /^(.*?)(?:于|在|截至|截止)?((?:\d{4}年)?(?:\d{1,2}月份?(?:\d{1,2}[日号])?|第?[一二三四1-4]季度|[上下]半年)(?:[底末初]|[上中下]旬)?(?:之?前|以前|[以之]?内)?)(.*)$/;
/** 再, 未 and the like say that the date is another than it seems. */
const doubtful =
  /[未没不无待拟每各均至到~\-–—]|计划|预计|其中|部分|基本|继续|持续|启动期|推迟|延期|顺延|原定|应|[次翌明来]年/;
const manner = /^(?:已|全部|按时|按期|如期|顺利|前|底前|正式|组织|开展|实施|完成|做好|项目|工程)+|[:(]$/g;

/**
 * Reads several steps with a date each: 6月份完成招标；9月份开工；11月验收. Undefined where one is in doubt, or has no step
 * beside its date, as 2023年6月,9月.
 */
export function readPhases(half: string): readonly Phase[] | undefined {
  const phases = phasesIn(half);
  return phases && phases.length > 1 ? phases : undefined;
}

/** The same of one step alone, as an actual value may have it: 12月验收. */
export function phasesIn(half: string): readonly Phase[] | undefined {
  if (!/[月季半]/.test(half)) return undefined;
  const pieces = piecesOf(withDateDigits(half).replace(/[。;,.、\s]+$/, ""), (text) => dateWords.test(text));
  const phases: Phase[] = [];
  let year: number | undefined;
  for (const { text, hasFigure } of pieces) {
    const phase = hasFigure ? phaseOf(text.replace(/\s/g, ""), year) : undefined;
    const last = phases.at(-1);
    // Without a year of its own a step is of the year of the one before; 11月招标、3月验收 goes on into another.
    if (!phase || (last && isBefore(phase.date, last.date))) return undefined;
    year = phase.date.to.year;
    phases.push(phase);
  }
  return phases.length > 0 && phases.length <= 8 && new Set(phases.map(({ step }) => step)).size === phases.length
    ? phases
    : undefined;
}

function phaseOf(text: string, year: number | undefined): Phase | undefined {
  const [, before = "", dated = "", behind = ""] = dateWords.exec(text) ?? [];
  const date = readDates(dated);
  const step = (before + behind).replace(manner, "").replace(/(?:完成|完毕|工作)$/, "");
  if (!date || date.isSpan || step === "" || step.length > 16 || /\d/.test(before + behind)) return undefined;
  if (doubtful.test(before + behind)) return undefined;
  return { step, date: inYear(date, year), when: dated };
}

const inYear = ({ from, to }: DateReading, year: number | undefined): DateReading => ({
  from: from && { ...from, year: from.year ?? year },
  to: { ...to, year: to.year ?? year },
});

function isBefore({ to }: DateReading, { to: last }: DateReading): boolean {
  return orderOf(to) < orderOf(last);
}

const orderOf = ({ year, month }: CalendarDate): number => (year ?? 0) * 100 + (month ?? 12);
