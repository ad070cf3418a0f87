import type { Field } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import type { AmountFigure } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import { wordsAt } from "../shapes/report-reading";
import { inUnitOf, isContradicted, roughTiesOf, tiesOf } from "../shapes/report-ties";
import { scaleSlip } from "../shapes/scale-slip";
import { withQualifier } from "../shapes/rough-amounts";
import { unsaidTiesOf } from "../shapes/unsaid-ties";

export default defineCheck({
  id: "wording/figure-as-in-tables",
  code: "W24",
  title: "正文的金额应与表中同一项目、同一口径的金额一致",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    differs: "正文写的“{stated}”与{label}{expected}不一致，请核对金额和口径。",
  },

  *inspect(filing, { flag }) {
    for (const tie of [...tiesOf(filing).values(), ...roughTiesOf(filing), ...unsaidTiesOf(filing)]) {
      const [first] = tie.counterparts;
      const field = first?.fields[0];
      if (!first || !field || !isContradicted(tie)) continue;
      yield flag("differs", {
        at: { ...wordsAt(filing, withQualifier(tie.figure)), label: first.label ?? labelOf(filing, field) },
        because: tie.counterparts.flatMap(({ fields }) => fields),
        // 3876.91亿元 is answered in the unit that belongs there.
        expected: isOtherUnit(tie.figure, first.value) ? String(first.value) : inUnitOf(tie.figure, first.value),
      });
    }
  },
});

/** Which of twelve forms has the 年度资金总额 that is meant. */
function labelOf({ projects }: Filing, { key, label }: Field<unknown>): string {
  const form = projects.find((project) => key.startsWith(`${project.key}.`));
  return `${form?.name ?? ""}${label}`;
}

const isOtherUnit = ({ unit, amount }: AmountFigure, expected: Amount): boolean =>
  unit === "亿元" && scaleSlip(amount, expected) === 4;
