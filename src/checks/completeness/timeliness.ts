import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { DateMeasure } from "../../quantities/measure";
import { readMeasure } from "../../quantities/measure";
import { latenessOf, runsOn } from "../../quantities/measuring/lateness";
import { yearNumber } from "../../forms/year-number";
import { defineCheck } from "../check";
import { nameOf, unfilled, whyNotAsked } from "../shapes/indicator-values";

export default defineCheck({
  id: "completeness/timeliness",
  code: "C21",
  title: "完成日期晚于指标值所定日期的不应得满分，指标值所定日期应在本年度内",
  basis: "审核常识",
  severity: "error",
  severities: { runsOn: "warning", perhapsLate: "reminder", beyondYear: "reminder" },
  needs: ["scoredForms"],
  messages: {
    late: "{indicator}的年度指标值为“{target}”，实际完成值为“{done}”，已经逾期，却得满分{stated}分。",
    runsOn:
      "{indicator}的年度指标值为“{target}”，实际完成值为“{done}”，结束得比指标值晚，却得满分{stated}分。请核对得分或完成时间。",
    perhapsLate:
      "{indicator}的年度指标值为“{target}”，实际完成值为“{done}”，按{year}年度看已经逾期，却得满分{stated}分，请核对。",
    beyondYear: "{indicator}的年度指标值“{stated}”超出了{year}年度，请写明本年度应完成到什么程度。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotAsked(form, ["target"]);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      const year = yearNumber(form.year.value ?? filing.year);
      for (const row of form.indicators.rows) {
        const target = dateIn(row.target);
        if (!target) continue;
        const words = { indicator: nameOf(row), target: target.written, year: year ?? "" };
        if (endsBeyond(target, year)) yield flag("beyondYear", { at: row.target, because: [row.name], words });
        const missing = unanswered(row);
        if (missing.length > 0) yield standAside(missing);
        const done = dateIn(row.actual);
        if (!done || !hasFullScore(row)) continue;
        const lateness = latenessOf(target, done, year) ?? (runsOn(target, done, year) ? "runsOn" : undefined);
        const found = { at: row.score, because: [row.target, row.actual, row.points] };
        if (lateness) yield flag(lateness, { ...found, words: { ...words, done: done.written } });
      }
    }
  },
});

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

function dateIn(field: Indicator["target"]): DateMeasure | undefined {
  const measure = isGiven(field) ? readMeasure(field.value) : undefined;
  return measure?.kind === "date" ? measure : undefined;
}
