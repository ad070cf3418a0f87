import type { Change } from "../../prose/reading";
import { defineCheck } from "../check";
import { itemNamed } from "../shapes/report-items";
import { readReport, wordsAt } from "../shapes/report-reading";
import { yearChanges } from "../shapes/report-changes";

export default defineCheck({
  id: "wording/percentage-reused",
  code: "W04",
  title: "预算的增减百分比不应照搬为决算的增减百分比",
  basis: "审核常识",
  severity: "warning",
  needs: ["report"],
  messages: {
    reused:
      "这里写{item}的{here}增减“{stated}”，第{line}行写的{there}增减也是这个百分比，两个口径很难恰好相同，请核对是否照抄。",
  },

  *inspect(filing, { flag }) {
    const proved = new Set(
      yearChanges(filing).flatMap(({ percentage, now, before }) => (now && before ? [percentage] : [])),
    );
    const told = readReport(filing).changes.flatMap((change) => {
      const item = itemNamed(change.subject.words);
      const { by } = change;
      const kind = kindOf(change);
      return item && kind && by?.kind === "percentage" && by.decimals > 0 && by.qualifier === undefined
        ? [{ change, by, kind, id: `${item.id} ${change.direction} ${by.rate}` }]
        : [];
    });
    for (const [index, here] of told.entries()) {
      const there = told.slice(0, index).find(({ id, kind }) => id === here.id && kind !== here.kind);
      // Where the figures bear both of them out, they are the same by chance.
      if (!there || (proved.has(here.by) && proved.has(there.by))) continue;
      const place = wordsAt(filing, there.by);
      yield flag("reused", {
        at: wordsAt(filing, here.by),
        because: [place],
        words: {
          item: here.change.subject.words,
          here: here.kind,
          there: there.kind,
          line: place.passage?.line ?? 0,
        },
      });
    }
  },
});

function kindOf({ subject: { stage } }: Change): "预算" | "决算" | undefined {
  if (stage === "final" || stage === "spent") return "决算";
  return stage === "budget" || stage === "initial" || stage === "adjusted" ? "预算" : undefined;
}
