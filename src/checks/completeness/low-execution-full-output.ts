import { isGiven, onlyGiven } from "../../forms/field";
import type { Field } from "../../forms/field";
import type { ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { bare } from "../../forms/reading/label";
import { Points } from "../../quantities/points";
import { Rate } from "../../quantities/rate";
import { defineCheck } from "../check";
import { indicatorCells } from "../shapes/indicator-points";
import { executionBelow, explainsExecution } from "../shapes/low-execution";
import { whyNotScored } from "../shapes/scored-rows";

export default defineCheck({
  id: "completeness/low-execution-full-output",
  code: "C22",
  title: "资金执行过低而产出指标接近满分的，应说明产出如何完成",
  basis: "审核常识",
  severity: "warning",
  thresholds: ["fullOutputExecution", "fullOutputScore"],
  needs: ["scoredForms"],
  messages: {
    outputWithoutMoney:
      "{form}的执行率为{rate}，低于{threshold}%，而产出指标得{score}分，为其分值{points}分的{share}。请核对得分；属实的，请说明资金节约或者尚未支付的情况。",
  },

  *inspect(filing, { flag, standAside }) {
    const { fullOutputExecution: threshold, fullOutputScore } = filing.edition.thresholds;
    for (const form of scoredForms(filing)) {
      const execution = executionBelow(form, threshold);
      if (execution.kind === "unknown") yield standAside(execution.fields, execution.reason);
      if (execution.kind !== "low" || !isAsked(form)) continue;
      const output = outputOf(form);
      if ("missing" in output) {
        yield standAside(output.missing, output.reason);
        continue;
      }
      const { score, points, cells } = output;
      const share = Rate.of(score, points)?.rounded();
      if (!share || share.percentage < fullOutputScore) continue;
      yield flag("outputWithoutMoney", {
        at: execution.at,
        because: [...execution.because, ...cells],
        words: { form: form.name, rate: execution.rate, threshold, score, points, share },
      });
    }
  },
});

/** What lets the work be done with little money: it was saved, or it is still to be paid. */
const savedOrOwed =
  /节约|节省|节支|结余|压减|核减|审减|招标|中标|结算|验收|支付|付款|未付|待付|尾款|质保|保证金|合同|跨年/;

/** Low execution without any reason is reported as such; here a reason is there and says nothing of the kind. */
function isAsked(form: ScoredForm): boolean {
  const reasons = onlyGiven(form.indicators.rows.map(({ reason }) => reason));
  return explainsExecution(form) && !reasons.some(({ value }) => savedOrOwed.test(bare(value)));
}

type Output =
  | { readonly score: Points; readonly points: Points; readonly cells: readonly Field<Points>[] }
  | { readonly missing: readonly Field<unknown>[]; readonly reason?: string };

function outputOf(form: ScoredForm): Output {
  const hindrance = whyNotScored(form);
  if (hindrance) return { missing: hindrance.fields, ...(hindrance.reason ? { reason: hindrance.reason } : {}) };
  const rows = form.indicators.rows.filter(({ group }) => group === "output");
  const [points, scores] = [indicatorCells(rows, "points"), indicatorCells(rows, "score")];
  if (rows.length === 0) return { missing: [form.indicators.totalScore], reason: "没有产出指标" };
  const open = [...points, ...scores].filter((cell) => !isGiven(cell));
  if (open.length > 0) return { missing: open };
  const sum = (cells: readonly Field<Points>[]) => Points.sum(onlyGiven(cells).map(({ value }) => value));
  return { score: sum(scores), points: sum(points), cells: scores };
}
