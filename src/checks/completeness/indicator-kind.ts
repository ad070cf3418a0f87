import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { bare, plainName } from "../../forms/reading/label";
import { readMeasure } from "../../quantities/measure";
import { defineCheck } from "../check";
import { unfilled, whyNotAsked } from "../shapes/indicator-values";

export default defineCheck({
  id: "completeness/indicator-kind",
  code: "C17",
  title: "指标应列在与其内容相符的一级、二级指标之下",
  basis: "审核常识",
  severity: "reminder",
  needs: ["scoredForms"],
  messages: {
    satisfactionElsewhere: "“{stated}”列在{group}下，满意度宜列为满意度指标，请核对指标类别。",
    countAsSatisfaction: "“{stated}”列在{group}下，指标值为“{target}”，是数量而不是满意度，请核对指标类别。",
    costAsQuantity: "“{stated}”列为{group}下的{kind}，指标值为“{target}”，是成本，宜列为成本指标，请核对指标类别。",
    costAsOutput: "“{stated}”列为{group}下的{kind}，成本宜单列为成本指标，请核对指标类别。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotAsked(form, ["name"]);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      // Forms without a group of that name have satisfaction among the benefits.
      const hasOwnGroup = form.indicators.rows.some(({ group }) => group === "satisfaction");
      for (const row of form.indicators.rows) {
        const { name, target, groupLabel, kindLabel } = row;
        if (!isGiven(name)) {
          if (unfilled(row, ["name"]).length > 0) yield standAside(name);
          continue;
        }
        const group = headingOf(groupLabel);
        if (hasOwnGroup && isSatisfactionElsewhere(row))
          yield flag("satisfactionElsewhere", { at: name, words: { group } });
        else if (isCountAsSatisfaction(row))
          yield flag("countAsSatisfaction", {
            at: name,
            because: [target],
            words: { group, target: target.value ?? "" },
          });
        else if (isCostAsQuantity(row))
          yield flag("costAsQuantity", {
            at: name,
            because: [target],
            words: { group, kind: headingOf(kindLabel), target: target.value ?? "" },
          });
        else if (row.group === "output" && /(?:经济|社会|生态环境)成本/.test(bare(kindLabel)))
          yield flag("costAsOutput", { at: name, words: { group, kind: headingOf(kindLabel) } });
      }
    }
  },
});

/** 产出指标(50分) → 产出指标. */
const headingOf = (label: string): string => bare(label).replace(/\(.*\)$/, "");

/** 提升群众满意度 is a benefit, and older forms print 满意度指标 as a second level below 效益指标. */
function isSatisfactionElsewhere({ name, group, kindLabel }: Indicator): boolean {
  if (group === "satisfaction" || group === "other" || kindLabel.includes("满意")) return false;
  const called = plainName(name.written).replace(/\([^()]*\)$/, "");
  return /满意[度率]$/.test(called) && !/提升|提高|增强|改善/.test(called);
}

/** What the people asked may do instead of answering: 投诉, 表扬. */
const voices = /满意|投诉|信访|上访|表扬|好评|差评|认可|认同|评价|反映|反馈|口碑|知晓|意见|纠纷|举报|调查|问卷|测评/;

/** A published form has 粮食安全事件发生数 0起 there. */
function isCountAsSatisfaction({ name, target, group }: Indicator): boolean {
  if (group !== "satisfaction" || !isGiven(target) || voices.test(name.written)) return false;
  const measure = readMeasure(target.value);
  return measure.kind === "quantity" && /^(?:起|件|个|次|项|元|人|户|家|台|套|公里|米)$/.test(measure.unit.unit);
}

/** What something may cost, such as 设备采购成本 ≤25万元; 节约成本 ≥5万元 is what was achieved. */
function isCostAsQuantity({ name, target, kindLabel }: Indicator): boolean {
  if (!/(?:数量|质量|时效)指标/.test(bare(kindLabel)) || !isGiven(target)) return false;
  const called = plainName(name.written).replace(/\([^()]*\)$/, "");
  if (!/成本(?:控制数?)?$/.test(called) || /节|降|减|收/.test(called)) return false;
  const measure = readMeasure(target.value);
  return measure.kind === "quantity" && measure.unit.unit === "元" && measure.comparator !== "atLeast";
}
