import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { DateMeasure } from "../../quantities/measure";
import { readMeasure } from "../../quantities/measure";
import type { Phase } from "../../quantities/measuring/phases";
import { latenessOf, runsOn } from "../../quantities/measuring/lateness";
import { yearNumber } from "../../forms/year-number";
import type { Outcome, Tools } from "../check";
import { defineCheck } from "../check";
import { latePhases } from "../shapes/late-phases";
import { nameOf, unfilled, whyNotAsked } from "../shapes/indicator-values";

const messages = {
  late: "{indicator}的年度指标值为“{target}”，实际完成值为“{done}”，已经逾期，却得满分{stated}分。",
  runsOn:
    "{indicator}的年度指标值为“{target}”，实际完成值为“{done}”，结束得比指标值晚，却得满分{stated}分。请核对得分或完成时间。",
  latePhase:
    "{indicator}的年度指标值为“{target}”，实际完成值为“{done}”，其中“{phase}”要求{due}、实际{finished}，已经逾期，却得满分{stated}分。",
  perhapsLate:
    "{indicator}的年度指标值为“{target}”，实际完成值为“{done}”，按{year}年度看已经逾期，却得满分{stated}分，请核对。",
  beyondYear: "{indicator}的年度指标值“{stated}”超出了{year}年度，请写明本年度应完成到什么程度。",
} as const;

export default defineCheck({
  id: "completeness/timeliness",
  code: "C21",
  title: "完成日期晚于指标值所定日期的不应得满分，指标值所定日期应在本年度内",
  basis: "审核常识",
  severity: "error",
  severities: { runsOn: "warning", perhapsLate: "reminder", beyondYear: "reminder" },
  needs: ["scoredForms"],
  messages,

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotAsked(form, ["target"]);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      const year = yearNumber(form.year.value ?? filing.year);
      for (const row of form.indicators.rows) {
        const target = isGiven(row.target) ? readMeasure(row.target.value) : undefined;
        if (target?.kind === "phases") yield* inspectPhases(row, target.phases, year, { flag, standAside });
        if (target?.kind !== "date") continue;
        const words = { indicator: nameOf(row), target: target.written, year: year ?? "" };
        if (endsBeyond(target, year)) yield flag("beyondYear", { at: row.target, because: [row.name], words });
        const missing = unanswered(row);
        if (missing.length > 0) yield standAside(missing);
        const done = doneOn(row.actual);
        if (!done || !hasFullScore(row)) continue;
        const lateness = latenessOf(target, done, year) ?? (runsOn(target, done, year) ? "runsOn" : undefined);
        const found = { at: row.score, because: [row.target, row.actual, row.points] };
        if (lateness) yield flag(lateness, { ...found, words: { ...words, done: done.written } });
      }
    }
  },
});

/** Several steps with a date each: 6月份完成招标；9月份开工；11月验收. */
function* inspectPhases(
  row: Indicator,
  target: readonly Phase[],
  year: number | undefined,
  { flag, standAside }: Pick<Tools<typeof messages>, "flag" | "standAside">,
): Iterable<Outcome> {
  const missing = unanswered(row);
  if (missing.length > 0) yield standAside(missing);
  if (!isGiven(row.actual) || !hasFullScore(row)) return;
  const late = latePhases(target, row.actual.value, year);
  if (!late) return yield standAside(row.actual, "完成值没有逐项写出指标值里各个阶段的完成时间");
  const [first] = late;
  if (!first) return;
  yield flag("latePhase", {
    at: row.score,
    because: [row.target, row.actual, row.points],
    words: { indicator: nameOf(row), target: row.target.value ?? "", done: row.actual.value, ...first },
  });
}

/** What must be filled in before a date can be called late. */
function unanswered(row: Indicator): readonly Field<unknown>[] {
  return [...unfilled(row, ["actual"]), ...[row.score, row.points].filter(({ state }) => state === "blank")];
}

/** A score beyond the points is another check's. */
function hasFullScore({ score, points }: Indicator): boolean {
  return isGiven(score) && isGiven(points) && !points.value.isZero && score.value.equals(points.value);
}

/** True when the last day of a target lies in a later year than the form's. */
function endsBeyond({ to }: DateMeasure, year: number | undefined): boolean {
  return year !== undefined && to.year !== undefined && to.year > year;
}

/** 2024.03 is a month where a date was asked for; 2024.1 may be January and may be 2024.10 kept as a number. */
function doneOn(actual: Indicator["actual"]): DateMeasure | undefined {
  if (!isGiven(actual)) return undefined;
  const measure = readMeasure(actual.value);
  if (measure.kind === "date") return measure;
  const month = /^\s*(20\d\d)[.．](0[1-9]|1[0-2])\s*$/.exec(actual.value);
  const read = month ? readMeasure(`${month[1]}-${month[2]}`) : undefined;
  return read?.kind === "date" ? { ...read, written: measure.written } : undefined;
}
