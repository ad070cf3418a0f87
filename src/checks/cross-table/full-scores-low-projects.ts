import type { Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator, Overall } from "../../forms/filing";
import type { Points } from "../../quantities/points";
import { defineCheck } from "../check";
import { executionBelow } from "../shapes/low-execution";
import { fundedProjects } from "../shapes/project-names";
import { whyNotScored } from "../shapes/scored-rows";

export default defineCheck({
  id: "cross-table/full-scores-low-projects",
  code: "X10",
  title: "各项目执行率都偏低的，整体的产出、效益指标不宜全部满分",
  basis: "审核常识",
  severity: "reminder",
  thresholds: ["projectExecution"],
  needs: ["overall", "projects"],
  messages: {
    allFull:
      "{count}张项目支出绩效自评表的执行率都低于{threshold}%，最高{highest}，而部门整体支出绩效自评表的产出、效益指标全部满分，请核对。",
  },

  *inspect({ overall, projects, edition }, { flag, standAside }) {
    const threshold = edition.thresholds.projectExecution;
    const hindrance = whyNotScored(overall);
    if (hindrance) {
      yield standAside(hindrance.fields, hindrance.reason);
      return;
    }
    const full = fullScores(overall);
    if (full.length === 0) return;
    const executions = fundedProjects(projects).map((project) => executionBelow(project, threshold));
    const unknown = executions.flatMap((one) => (one.kind === "unknown" ? [one] : []));
    const low = executions.flatMap((one) => (one.kind === "low" ? [one] : []));
    if (low.length + unknown.length < executions.length) return;
    const [first] = unknown;
    const [top] = [...low].sort((a, b) => b.rate.percentage - a.rate.percentage);
    if (first) yield standAside(first.fields, first.reason);
    else if (!top) yield standAside(projects.map(({ funding }) => funding.total.executed));
    else {
      const { totalScore } = overall.indicators;
      yield flag("allFull", {
        at: totalScore.at ? totalScore : (full[0] ?? totalScore),
        because: [...low.map(({ at }) => at), ...full],
        words: { count: low.length, threshold, highest: top.rate },
      });
    }
  },
});

/** The scores of the output and benefit indicators where all of them are full, otherwise none. */
function fullScores({ indicators: { rows } }: Overall): readonly Given<Points>[] {
  const asked = rows.filter(({ group }) => group === "output" || group === "benefit");
  const full = asked.flatMap((row) => (isFull(row) && isGiven(row.score) ? [row.score] : []));
  return full.length === asked.length ? full : [];
}

const isFull = ({ points, score }: Indicator): boolean =>
  isGiven(points) && isGiven(score) && !points.value.isZero && score.value.equals(points.value);
