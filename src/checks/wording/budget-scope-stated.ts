import type { Given } from "../../forms/field";
import { onlyGiven } from "../../forms/field";
import { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import { readReport, wordsAt } from "../shapes/report-reading";
import { tiesOf } from "../shapes/report-ties";

export default defineCheck({
  id: "wording/budget-scope-stated",
  code: "W34",
  title: "含上年结转资金的预算数应注明口径",
  basis: "审核常识",
  severity: "reminder",
  needs: ["report", "projects"],
  messages: {
    unclear:
      "“{item}预算{stated}”没有注明是年初预算还是调整预算、是否含上年结转；项目表列有上年结转资金{carried}，请写明口径。",
  },

  *inspect(filing, { flag, standAside }) {
    const cells = filing.projects.flatMap(({ funding }) =>
      funding.parts.filter(({ source }) => source === "carriedForward").map(({ annualBudget }) => annualBudget),
    );
    const filled = onlyGiven(cells);
    if (filled.length === 0) {
      yield standAside(cells, "项目表没有填上年结转资金");
      return;
    }
    const carried: readonly Given<Amount>[] = filled.filter(({ value }) => !value.isZero);
    const unclear = [...tiesOf(filing).values()].find(({ key }) => /^(?:projectSpending|total) budget 0$/.test(key));
    if (carried.length === 0 || !unclear) return;
    const { sentences, text } = readReport(filing);
    const sentence = sentences[unclear.figure.sentence];
    if (sentence && /结转|年初|调整|全年预算/.test(text.slice(sentence.start, sentence.end))) return;
    yield flag("unclear", {
      at: wordsAt(filing, unclear.figure),
      because: carried,
      words: { item: unclear.figure.subject.words, carried: Amount.sum(carried.map(({ value }) => value)) },
    });
  },
});
