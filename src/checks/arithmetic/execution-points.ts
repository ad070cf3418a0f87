import { isGiven } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { Points } from "../../quantities/points";
import { defineCheck } from "../check";
import { acceptedExecutionPoints } from "../shapes/funding-rows";

export default defineCheck({
  id: "arithmetic/execution-points",
  code: "A25",
  title: "预算执行率的分值应符合规定的分值结构",
  basis: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  severity: "error",
  needs: ["scoredForms"],
  messages: {
    differs: "{form}执行率的分值填报为{stated}分，应为{accepted}分。",
    wholeTotal: "{form}执行率的分值填报为{stated}分，那是总分；执行率的分值应为{accepted}分。",
  },

  *inspect(filing, { flag, standAside }) {
    const accepted = acceptedExecutionPoints(filing.edition);
    for (const form of scoredForms(filing)) {
      const { points } = form.funding.total;
      if (!isGiven(points)) {
        yield standAside(points);
        continue;
      }
      if (accepted.some((one) => one.equals(points.value))) continue;
      // A published form had 100 and 98 here: its total row, written into the funding block.
      const wholeTotal = points.value.equals(Points.of(filing.edition.totalPoints));
      yield flag(wholeTotal ? "wholeTotal" : "differs", {
        at: points,
        expected: accepted[0],
        suggest: true,
        words: { form: form.name, accepted: accepted.join("或") },
      });
    }
  },
});
