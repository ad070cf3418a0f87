import { isGiven } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { readText } from "../../prose/read-text";
import { remembered } from "../../quantities/remembered";
import { defineCheck } from "../check";
import { inUnitOf } from "../shapes/report-ties";
import type { ToldSum } from "../shapes/told-sums";
import { apartFrom, otherSum, toldSum } from "../shapes/told-sums";

export default defineCheck({
  id: "arithmetic/goal-parts-sum",
  code: "A47",
  title: "年度总体目标和完成情况中写的分项金额之和应等于总数",
  basis: "审核常识",
  severity: "error",
  needs: ["scoredForms"],
  messages: {
    differs: "{form}的{label}写“{whole}”，其中各项{parts}，合计{expected}，相差{apart}，请核对总数和各项。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const { name, annualGoal } of scoredForms(filing)) {
      const texts = [annualGoal.expected, annualGoal.achieved];
      const told = texts.filter(isGiven);
      if (told.length === 0) yield standAside(texts);
      for (const at of told)
        for (const sum of sumsIn(at.value)) {
          const expected = otherSum(sum);
          if (!expected) continue;
          const { whole, parts } = sum;
          yield flag("differs", {
            at,
            expected: inUnitOf(whole, expected),
            words: {
              form: name,
              whole: whole.text,
              parts: parts.map(({ text }) => text).join("、"),
              apart: inUnitOf(whole, apartFrom(whole, expected)),
            },
          });
        }
    }
  },
});

/** Most goals name no money, or one amount, and need no reading. */
const mayDivide = /元.*(?:其中|包括|分别|具体为|构成).*元/s;

const sumsIn = remembered((text: string): readonly ToldSum[] =>
  mayDivide.test(text) ? readText(text).parts.flatMap((parts) => toldSum(text, parts) ?? []) : [],
);
