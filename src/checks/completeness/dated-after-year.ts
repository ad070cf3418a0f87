import type { Field, Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import { remembered } from "../../quantities/remembered";
import { defineCheck } from "../check";
import { namedForms } from "../shapes/named-forms";

export default defineCheck({
  id: "completeness/dated-after-year",
  code: "C27",
  title: "填表日期应在自评年度终了以后，各表的填表日期应相近",
  basis: "审核常识",
  severity: "warning",
  severities: { apart: "reminder" },
  needs: [],
  messages: {
    early: "填表日期“{stated}”早于{year}年度终了{more}，疑为沿用上年的表，请核对日期和表中内容。",
    late: "填表日期“{stated}”比{year}年度晚{years}年{more}，请核对年份。",
    otherYear: "{form}的填表日期为“{stated}”，与{other}的“{date}”不在同一年，请核对年份。",
    apart: "{form}的填表日期为“{stated}”，{other}为“{date}”，请核对是否有一处写错。",
  },

  *inspect(filing, { flag, standAside }) {
    const year = Number(filing.year);
    const dates = namedForms(filing).map(({ name, form }) => ({ form: name, date: form.signature.date }));
    const fields = dates.map(({ date }) => date);
    if (!year) return void (yield standAside(fields, "表中没有写明年度"));
    const early: Field<unknown>[] = [];
    const late: Field<unknown>[] = [];
    for (const date of fields) {
      const written = isGiven(date) ? yearOf(date.written) : undefined;
      if (written !== undefined && written <= year) early.push(date);
      else if (written !== undefined && written > year + longest) late.push(date);
      else if (written === undefined && date.state !== "absent")
        yield standAside(date, isGiven(date) ? `“${date.written}”看不出是哪一年` : undefined);
    }
    // The forms of a filing are dated by one hand: one slip, however many forms repeat it.
    const more = ({ length }: readonly unknown[]) => (length > 1 ? `（共${length}处）` : "");
    const [at, ...because] = early;
    if (at) yield flag("early", { at, because, words: { year, more: more(early) } });
    const [after, ...others] = late;
    if (after) {
      const years = (yearOf(after.written) ?? year) - year;
      yield flag("late", { at: after, because: others, words: { year, years, more: more(late) } });
    }
    const told = new Set([...early, ...late]);
    const days = dates.flatMap(({ form, date }) => {
      const day = isGiven(date) && !told.has(date) ? dayOf(date.written).day : undefined;
      return day && isGiven(date) ? [{ form, date, day }] : [];
    });
    for (const [one, other] of pairsApart(days, year))
      yield flag(one.day.year === other.day.year ? "apart" : "otherYear", {
        at: one.date,
        because: [other.date],
        words: { form: one.form, other: other.form, date: other.date.written.trim() },
      });
  },
});

/** Years a unit may be late with the evaluation of one, and be believed. */
const longest = 2;

interface Dated {
  readonly form: string;
  readonly date: Given<string>;
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
}

/**
 * Dates that do not go with the others': of another year, or the same day of another month, 3月28日 and 4月28日. Project
 * forms may be filled in weeks before the overall one: other days say nothing.
 */
function pairsApart(days: readonly Dated[], year: number): readonly (readonly [Dated, Dated])[] {
  const [years, months] = [new Map<number, number>(), new Map<number, number>()];
  for (const { day } of days) {
    years.set(day.year, (years.get(day.year) ?? 0) + 1);
    months.set(day.month, (months.get(day.month) ?? 0) + 1);
  }
  const rank = ({ day }: Dated) =>
    (years.get(day.year) ?? 0) * 1000 + (day.year === year + 1 ? 500 : 0) + (months.get(day.month) ?? 0);
  const usual = days.reduce<Dated | undefined>(
    (best, one) => (best && rank(best) >= rank(one) ? best : one),
    undefined,
  );
  if (!usual) return [];
  return days
    .filter(({ day }) => day.year !== usual.day.year || (day.day === usual.day.day && day.month !== usual.day.month))
    .map((one) => [one, usual]);
}

/** Every form of a filing is dated by the same hand, and as often by the same day. */
const dayOf = remembered((written): { readonly day: Dated["day"] | undefined } => ({ day: readDay(written) }));

/** 2025年4月10日, 2025.4.10 and 2025-04-10; a date spelled out or without a year tells none. */
function yearOf(date: string): number | undefined {
  const digits = /(?:^|\D)(20\d{2})\s*[年.\-/]/.exec(date.normalize("NFKC"))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function readDay(written: string): Dated["day"] | undefined {
  const [, year, month, day] =
    /(?:^|\D)(20\d{2})[年.\-/](\d{1,2})[月.\-/](\d{1,2})(?:\D|$)/.exec(written.normalize("NFKC").replace(/\s/g, "")) ??
    [];
  return day === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}
