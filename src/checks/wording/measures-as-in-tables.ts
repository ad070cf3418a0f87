import { defineCheck } from "../check";
import { measureTiesOf } from "../shapes/measure-ties";
import { wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/measures-as-in-tables",
  code: "W35",
  title: "正文的得分、执行率、控制率、人数、面积和指标完成值应与表中一致",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    differs: "正文写的“{stated}”与{label}{expected}不一致，请核对。",
    none: "正文写的“{stated}”不对：按{label}没有{none}，请核对。",
  },

  *inspect(filing, { flag }) {
    for (const { figure, label, fields, expected, none, agrees } of measureTiesOf(filing)) {
      if (agrees) continue;
      const found = { at: { ...wordsAt(filing, figure), label }, because: fields, expected };
      if (none === undefined) yield flag("differs", found);
      else yield flag("none", { ...found, words: { none } });
    }
  },
});
