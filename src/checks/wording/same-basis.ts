import type { Change } from "../../prose/reading";
import { defineCheck } from "../check";
import { readReport, wordsAt } from "../shapes/report-reading";
import { unsaidFinal } from "../shapes/told-amounts";

export default defineCheck({
  id: "wording/same-basis",
  code: "W07",
  title: "两年相比应口径一致：预算比预算，决算比决算",
  basis: "审核常识",
  severity: "warning",
  needs: ["report"],
  messages: {
    mixed: "“{stated}”是本年{own}与{other}相比，口径不一致，请改用同一口径。",
    found: "“{stated}”是本年预算数{own}与上年决算数{other}相比，口径不一致，请改用同一口径或写明。",
  },

  *inspect(filing, { flag }) {
    const { changes, sentences } = readReport(filing);
    let told = -1;
    let toldIn = -1;
    for (const change of changes) {
      const unsaid = unsaidFinal(filing, change);
      const paragraph = sentences[change.sentence]?.paragraph ?? -1;
      // One paragraph compares the whole and its parts in one way.
      if (unsaid && paragraph !== toldIn) {
        toldIn = paragraph;
        const [own, other] = [unsaid.now.figure, unsaid.before.figure];
        yield flag("found", {
          at: wordsAt(filing, change),
          because: [wordsAt(filing, own), wordsAt(filing, other)],
          words: { own: own.amount, other: other.amount },
        });
      }
      const [own, other] = [ownKind(change), otherKind(change)];
      // The parts of one comparison and its percentage are compared as it is.
      if (!own || !other || own === other || change.sentence === told) continue;
      told = change.sentence;
      // 比2024年预算增加3.50万元，比2024年决算减少1.26万元 compares with both, each by its name.
      if (changes.some((one) => one.sentence === change.sentence && one.basis !== "" && otherKind(one) === own))
        continue;
      yield flag("mixed", {
        at: wordsAt(filing, change),
        because: change.from ? [wordsAt(filing, change.from)] : [],
        words: { own, other: `上年${other}` },
      });
    }
  },
});

type Kind = "预算数" | "决算数";

/** What was planned at the year's beginning and what it became may well be compared within a year. */
function ownKind({ subject: { stage } }: Change): Kind | undefined {
  if (stage === "budget" || stage === "initial") return "预算数";
  return stage === "final" ? "决算数" : undefined;
}

/** Only where the comparison names last year and its stage: 较上年决算数. */
function otherKind({ basisStage, basisOffset, basisYear }: Change): Kind | undefined {
  if (basisOffset !== -1 && basisYear === undefined) return undefined;
  if (basisStage === "budget" || basisStage === "initial") return "预算数";
  return basisStage === "final" ? "决算数" : undefined;
}
