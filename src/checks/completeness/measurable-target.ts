import type { Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { bare } from "../../forms/reading/label";
import { defineCheck } from "../check";
import { asksForSatisfaction, unfilled, whyNotAsked } from "../shapes/indicator-values";

export default defineCheck({
  id: "completeness/measurable-target",
  code: "C15",
  title: "质量指标和效益指标的指标值应可衡量，不应只写“效果显著”“有效提升”",
  basis: "审核常识",
  severity: "reminder",
  needs: ["scoredForms"],
  messages: {
    vague: "{form}有{count}项指标值只写{words}，没有可衡量的标准，请尽量写明数量、比率或具体的判断标准。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotAsked(form, ["target"]);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      const asked = form.indicators.rows.filter(isJudgedByQuality);
      const missing = asked.flatMap((row) => unfilled(row, ["target"]));
      if (missing.length > 0) yield standAside(missing);
      const vague = asked.flatMap(({ target }) => (isVague(target) ? [target] : []));
      const [at, ...because] = vague;
      if (!at) continue;
      const words = [...new Set(vague.map(({ value }) => `“${bare(value)}”`))].slice(0, 3).join("、");
      yield flag("vague", { at, because, words: { form: form.name, count: vague.length, words } });
    }
  },
});

function isJudgedByQuality(row: Indicator): boolean {
  const { group, kindLabel } = row;
  if (asksForSatisfaction(row)) return false;
  return group === "benefit" || (group === "output" && kindLabel.includes("质量"));
}

/** Praise without a standard, whole: 效果显著, 有效提升, 良好. With an object (提升窗口服务水平) it says at least what is meant. */
const praise =
  /^(?:(?:效果|成效|成果|效益|作用|影响|程度|效率|水平)*(?:较为|比较|较|非常|十分|很|更|更加)?(?:显著|明显|良好|较好|好|高|较高|强|大|较大|突出)|(?:有效|显著|明显|持续|不断|逐步|稳步|进一步|有所|大幅|大力|较大)*(?:提升|提高|改善|增强|促进|推动|推进|加强|改进|优化|保障|发挥|带动|完善)|有效|有效果|有成效|有提升|有提高|有改善|有促进作用|长期|持续|可持续|长期有效)[。.!]?$/;

function isVague(target: Indicator["target"]): target is Given<string> {
  return isGiven(target) && praise.test(bare(target.value).replace(/[“”"']/g, ""));
}
