import type { Filing } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { CountFigure } from "../../prose/reading";
import { defineCheck } from "../check";
import { goallessSpecials } from "../shapes/goals-of-specials";
import { plainProse } from "../shapes/likeness";
import { readReport, wordsAt } from "../shapes/report-reading";
import type { Deliverable } from "../shapes/stated-goals";
import { deliverablesOf, goalsOf } from "../shapes/stated-goals";

export default defineCheck({
  id: "wording/goal-has-result",
  code: "W14",
  title: "绩效目标中的每项具体成果都应写明完成情况",
  basis: "审核常识",
  severity: "warning",
  severities: { noGoal: "reminder" },
  needs: ["report"],
  messages: {
    missing: "绩效目标中的“{stated}”，后文和自评表的完成情况都没有提到，请补写完成情况。",
    noGoal: "“{stated}”没有写明绩效目标，而同一部分的其他专项写明了，请补写。",
  },

  *inspect(filing, { flag, standAside }) {
    const read = readReport(filing);
    const goals = goalsOf(read);
    if (!goals) {
      yield standAside([], "正文没有绩效目标部分");
      return;
    }
    for (const span of goallessSpecials(read)) yield flag("noGoal", { at: wordsAt(filing, span) });
    const told = plainProse(read.text.slice(goals.end)) + achievedIn(filing);
    const counts = read.figures.filter((each): each is CountFigure => each.kind === "count" && each.start >= goals.end);
    const asked = new Set<string>();
    for (const one of deliverablesOf(read, goals)) {
      const keys = one.keys.join();
      if (asked.has(keys) || isTold(one, told, counts)) continue;
      asked.add(keys);
      yield flag("missing", { at: wordsAt(filing, one) });
    }
  },
});

function isTold({ keys, claim }: Deliverable, told: string, counts: readonly CountFigure[]): boolean {
  return (
    keys.some((key) => told.includes(key)) || (claim !== undefined && counts.some((count) => isOfKind(count, claim)))
  );
}

/** 一份专题报告 is told by 一份研究报告, 2项标准 by 3项标准. */
const isOfKind = (count: CountFigure, claim: CountFigure): boolean =>
  count.measure === claim.measure &&
  (count.noun.slice(0, 2) === claim.noun.slice(0, 2) || count.noun.slice(-2) === claim.noun.slice(-2));

/** What the forms say was achieved. */
const achievedIn = (filing: Filing): string =>
  scoredForms(filing)
    .flatMap(({ annualGoal, indicators }) => [
      annualGoal.achieved.written,
      ...indicators.rows.map(({ name, actual, reason }) => `${name.written} ${actual.written} ${reason.written}`),
    ])
    .map(plainProse)
    .join(" ");
