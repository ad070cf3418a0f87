import { isGiven } from "../../forms/field";
import { defineCheck } from "../check";

export default defineCheck({
  id: "completeness/economy-measures",
  code: "C03",
  title: "厉行节约保障措施应写明具体做法",
  basis: "审核常识",
  severity: "warning",
  thresholds: ["economyMeasuresLength"],
  needs: ["basicData"],

  messages: {
    empty: "{label}没有写，请写明本年度厉行节约的具体措施。",
    short: "{label}只写了{length}个字：“{stated}”，不足{least}个字，请写明具体措施。",
  },

  *inspect({ basicData: { economyMeasures: measures }, edition }, { flag, standAside }) {
    if (measures.state === "absent" || measures.state === "unreadable") {
      yield standAside(measures);
      return;
    }
    const least = edition.thresholds.economyMeasuresLength;
    const length = isGiven(measures) ? charactersIn(measures.value) : 0;
    if (length === 0) yield flag("empty", { at: measures });
    else if (length < least) yield flag("short", { at: measures, words: { length, least } });
  },
});

/** Characters that say something: “已制定。” has three. */
function charactersIn(text: string): number {
  return [...text.replace(/[\s\p{P}\p{S}]/gu, "")].length;
}
