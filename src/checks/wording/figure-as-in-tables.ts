import type { Field } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import type { AmountFigure, ReadText } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import { mostPlaces, readReport, wordsAt } from "../shapes/report-reading";
import type { Tie } from "../shapes/report-ties";
import { inUnitOf, isContradicted, roughTiesOf, tiesOf } from "../shapes/report-ties";
import { scaleSlip } from "../shapes/scale-slip";
import { firstWithoutUnit } from "../shapes/tables-without-unit";
import { withQualifier } from "../shapes/rough-amounts";
import { unsaidTiesOf } from "../shapes/unsaid-ties";

export default defineCheck({
  id: "wording/figure-as-in-tables",
  code: "W24",
  title: "正文的金额应与表中同一项目、同一口径的金额一致，正文的表应写明金额单位",
  basis: "审核常识",
  severity: "error",
  severities: { noUnit: "reminder" },
  needs: ["report"],
  messages: {
    differs: "正文写的“{stated}”与{label}{expected}不一致，请核对金额和口径。",
    unit: "“{stated}”所在的表按{unit}读，有{count}处金额与各表相差一万倍，请核对这张表的金额单位。",
    noUnit: "“{stated}”所在的表没有写明金额单位，请补写。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    const wrong = [...tiesOf(filing).values(), ...roughTiesOf(filing), ...unsaidTiesOf(filing)].filter(isContradicted);
    const misread = inOneWrongUnit(read, wrong);
    for (const [first, ...others] of misread)
      yield flag("unit", {
        at: wordsAt(filing, first.figure),
        because: [first, ...others].flatMap(({ counterparts: [one] }) => one?.fields ?? []).slice(0, mostPlaces),
        words: { unit: first.figure.unit, count: others.length + 1 },
      });
    for (const figure of firstWithoutUnit(read)) yield flag("noUnit", { at: wordsAt(filing, figure) });
    for (const tie of wrong.filter((one) => !misread.some((group) => group.includes(one)))) {
      const [first] = tie.counterparts;
      const field = first?.fields[0];
      if (!first || !field) continue;
      yield flag("differs", {
        at: { ...wordsAt(filing, withQualifier(tie.figure)), label: first.label ?? labelOf(filing, field) },
        because: tie.counterparts.flatMap(({ fields }) => fields),
        // 3876.91亿元 is answered in the unit that belongs there.
        expected: isOtherUnit(tie.figure, first.value) ? String(first.value) : inUnitOf(tie.figure, first.value),
      });
    }
  },
});

/** A table under 单位：元 in which 万元 stand, or the other way round: its amounts are off alike, and told once. */
function inOneWrongUnit(read: ReadText, wrong: readonly Tie[]): readonly (readonly [Tie, ...Tie[]])[] {
  return read.tables.flatMap(({ start, end }): readonly (readonly [Tie, ...Tie[]])[] => {
    const own = wrong.filter(({ figure }) => figure.sentence < 0 && figure.start >= start && figure.end <= end);
    const slips = own.map(({ figure, counterparts: [one] }) => one && scaleSlip(figure.amount, one.value));
    const [first, ...others] = own;
    const isUnit = Math.abs(slips[0] ?? 0) === 4 && slips.every((slip) => slip === slips[0]);
    return first && others.length > 0 && isUnit ? [[first, ...others]] : [];
  });
}

/** Which of twelve forms has the 年度资金总额 that is meant. */
function labelOf({ projects }: Filing, { key, label }: Field<unknown>): string {
  const form = projects.find((project) => key.startsWith(`${project.key}.`));
  return `${form?.name ?? ""}${label}`;
}

const isOtherUnit = ({ unit, amount }: AmountFigure, expected: Amount): boolean =>
  unit === "亿元" && scaleSlip(amount, expected) === 4;
