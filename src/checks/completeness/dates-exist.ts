import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import { formsOf, scoredForms } from "../../forms/filing";
import { remembered } from "../../quantities/remembered";
import { defineCheck } from "../check";
import { namedForms } from "../shapes/named-forms";

export default defineCheck({
  id: "completeness/dates-exist",
  code: "C31",
  title: "填表日期、指标值和完成值里的日期应完整并且存在",
  basis: "审核常识",
  severity: "error",
  selfEvident: true,
  needs: [],
  messages: {
    broken: "{label}“{stated}”里的“{date}”年份缺字或多字，不是完整的日期，请核对。",
    impossible: "{label}“{stated}”里的“{date}”这一天不存在，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const forms = scoredForms(filing);
    const dated = namedForms(filing).map(({ form }) => form.signature.date);
    const cells = [
      ...dated,
      ...forms.flatMap(({ indicators }) => indicators.rows.flatMap((row) => [row.target, row.actual])),
    ];
    if (!cells.some(isGiven)) yield standAside(formsOf(filing).length > 0 ? dated : []);
    for (const at of cells) {
      const found = faultIn(at);
      if (found) yield flag(found.fault, { at, words: { date: found.date } });
    }
  },
});

interface Found {
  readonly fault: "broken" | "impossible";
  /** As it stands in the cell: 9月31日. */
  readonly date: string;
}

function faultIn(field: Field<string>): Found | undefined {
  return isGiven(field) && /[月/.-]/.test(field.written) ? faultOf(field.written).found : undefined;
}

/** 202年3月28日; 100年 alone is a length of time. */
const brokenYear = /(?<!\d)(?:\d{3}|\d{5})年\d{1,2}月(?:\d{1,2}日)?/;
const spoken = /(?:(?<!\d)(20\d\d)年)?(?<![\d.,])(\d{1,2})月(?:份)?(\d{1,2})[日号]/g;
const numbered = /(?<![\d.\-/])(20\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d.\-/])/g;

const faultOf = remembered((written): { readonly found: Found | undefined } => {
  const text = written.normalize("NFKC").replace(/\s+/g, "");
  const broken = brokenYear.exec(text)?.[0];
  if (broken !== undefined) return { found: { fault: "broken", date: broken } };
  const days = [
    ...[...text.matchAll(spoken)].map(([date, year, month, day]) => ({ date, year, month, day })),
    ...[...text.matchAll(numbered)].map(([date, year, , month, day]) => ({ date, year, month, day })),
  ];
  const odd = days.find(({ year, month, day }) => !exists(Number(year ?? leapYear), Number(month), Number(day)));
  return { found: odd && { fault: "impossible", date: odd.date } };
});

/** Without a year the 29th of February may be meant. */
const leapYear = 2000;

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
