import type { Field } from "../../forms/field";
import { defineCheck } from "../check";
import type { Execution } from "../shapes/execution-rates";
import { praisedExecutions } from "../shapes/praised-executions";
import { mostPlaces, readReport, wordsAt } from "../shapes/report-reading";
import type { Praise } from "../shapes/spending-praise";
import { praisesIn } from "../shapes/spending-praise";

export default defineCheck({
  id: "wording/claims-fit-execution",
  code: "W16",
  title: "执行率偏低的，正文不应写“使用效率最大化”“全部圆满完成”",
  basis: "审核常识",
  severity: "warning",
  thresholds: ["lowExecutionRate"],
  needs: ["report"],
  messages: {
    unfit: "正文写“{stated}”，但{rates}，低于{threshold}%，请改写或说明原因。",
  },

  *inspect(filing, { flag }) {
    const threshold = filing.edition.thresholds.lowExecutionRate;
    const praises = praisesIn(readReport(filing));
    if (praises.length === 0) return;
    const executionsOf = praisedExecutions(filing);
    const against = new Map<string, { readonly low: readonly Execution[]; readonly praises: Praise[] }>();
    for (const praise of praises) {
      const low = executionsOf(praise).filter(({ rate }) => rate.percentage < threshold);
      if (low.length === 0) continue;
      const about = low.map(({ name }) => name).join(" ");
      const known = against.get(about);
      if (known) known.praises.push(praise);
      else against.set(about, { low, praises: [praise] });
    }
    for (const { low, praises: claims } of against.values()) {
      const [first, ...others] = claims;
      if (!first) continue;
      const again = others.slice(0, mostPlaces).map((claim): Field<unknown> => wordsAt(filing, claim));
      yield flag("unfit", {
        at: wordsAt(filing, first),
        because: [...low.flatMap(({ because }) => because), ...again],
        words: { rates: low.map(({ name, rate }) => `${name}执行率为${rate}`).join("，"), threshold },
      });
    }
  },
});
