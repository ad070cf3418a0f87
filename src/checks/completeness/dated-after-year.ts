import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { defineCheck } from "../check";

export default defineCheck({
  id: "completeness/dated-after-year",
  code: "C27",
  title: "填表日期应在自评年度终了以后",
  basis: "审核常识",
  severity: "warning",
  needs: [],
  messages: {
    early: "填表日期“{stated}”早于{year}年度终了{more}，疑为沿用上年的表，请核对日期和表中内容。",
  },

  *inspect(filing, { flag, standAside }) {
    const year = Number(filing.year);
    const { basicData } = filing;
    const forms = [...(basicData ? [basicData] : []), ...scoredForms(filing)];
    const dates = forms.map(({ signature }) => signature.date);
    if (!year) return void (yield standAside(dates, "表中没有写明年度"));
    const early: Field<unknown>[] = [];
    for (const date of dates) {
      const written = isGiven(date) ? yearOf(date.written) : undefined;
      if (written !== undefined && written <= year) early.push(date);
      else if (written === undefined && date.state !== "absent")
        yield standAside(date, isGiven(date) ? `“${date.written}”看不出是哪一年` : undefined);
    }
    // The forms of a filing are dated by one hand: one slip, however many forms repeat it.
    const [at, ...because] = early;
    if (at)
      yield flag("early", { at, because, words: { year, more: because.length > 0 ? `（共${early.length}处）` : "" } });
  },
});

/** 2025年4月10日, 2025.4.10 and 2025-04-10; a date spelled out or without a year tells none. */
function yearOf(date: string): number | undefined {
  const digits = /(?:^|\D)(20\d{2})\s*[年.\-/]/.exec(date.normalize("NFKC"))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
