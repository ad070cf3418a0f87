import type { Field, Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import type { AmountFigure, ReadText } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { mustAddUp } from "../shapes/divisions";
import { readReport, wordsAt } from "../shapes/report-reading";
import { inUnitOf, isContradicted, tiesOf } from "../shapes/report-ties";

export default defineCheck({
  id: "wording/personnel-funds",
  code: "W31",
  title: "正文的人员经费加公用经费应等于表中的基本支出",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    differs: "正文写人员经费{stated}，表中基本支出{whole}减去公用经费{operating}为{expected}，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const read = readReport(filing);
    const ties = [...tiesOf(filing).values()];
    for (const { key, figure, counterparts } of ties) {
      // Where 预决算数据 holds 人员经费, the check of figures against the tables compares the two.
      if (!key.startsWith("personnelFunds ") || counterparts.length > 0 || standsInSum(read, figure)) continue;
      const column = key.split(" ")[1];
      const operating = ties.find((tie) => tie.key === key.replace("personnelFunds", "operatingFunds"));
      const whole = basicSpendingOf(filing, column);
      const cell = operatingOf(filing, column);
      const share = cell?.value ?? operating?.figure.amount;
      if (!whole || !share || !key.endsWith(" 0")) {
        yield standAside([], "表中没有可与人员经费核对的基本支出和公用经费");
        continue;
      }
      if (operating && isContradicted(operating)) continue;
      if (sumAgrees(whole.value, [figure.amount, share])) continue;
      const because = cell ? [whole, cell] : operating ? [whole, wordsAt(filing, operating.figure)] : [whole];
      yield flag("differs", {
        at: wordsAt(filing, figure),
        because,
        expected: inUnitOf(figure, whole.value.minus(share)),
        words: { whole: inUnitOf(figure, whole.value), operating: inUnitOf(figure, share) },
      });
    }
  },
});

/** A sum the text spells out is checked as such, and 对个人和家庭的补助 beside 人员经费 is a third part. */
function standsInSum({ parts, sentences, text }: ReadText, figure: AmountFigure): boolean {
  const sentence = sentences[figure.sentence];
  const spells = parts.some((sum) => sum.parts.includes(figure) && sum.whole.kind === "amount" && mustAddUp(text, sum));
  return spells || /对个人|家庭/.test(sentence ? text.slice(sentence.start, sentence.end) : "");
}

function basicSpendingOf({ overall, budgetFigures }: Filing, column: string | undefined): Given<Amount> | undefined {
  const line = budgetFigures?.lines.basicSpending;
  switch (column) {
    case "final":
      return firstGiven(overall?.nature.basicSpending, line?.finalAccount);
    case "initial":
      return firstGiven(line?.approved);
    case "adjusted":
      return firstGiven(line?.adjusted);
    default:
      return undefined;
  }
}

function operatingOf({ basicData, budgetFigures }: Filing, column: string | undefined): Given<Amount> | undefined {
  const [own, line] = [basicData?.lines.operatingFunds, budgetFigures?.lines.operatingFunds];
  switch (column) {
    case "final":
      return firstGiven(own?.finalAccount, line?.finalAccount);
    case "initial":
      return firstGiven(line?.approved);
    default:
      return firstGiven(line?.adjusted);
  }
}

const firstGiven = (...fields: readonly (Field<Amount> | undefined)[]): Given<Amount> | undefined =>
  fields.flatMap((field) => (field && isGiven(field) ? [field] : []))[0];
