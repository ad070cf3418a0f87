import type { Field } from "../../forms/field";
import type { IndicatorGroup, ScoredForm } from "../../forms/filing";
import { vocabulary } from "../../forms/vocabulary";
import { breaksOff } from "../shapes/indicator-points";
import { keepsPlatformRule, platformBasis } from "../shapes/platform-rule";

export default keepsPlatformRule({
  id: "platform/required-groups",
  code: "P02",
  title: "平台要求的一级指标下至少应有一项三级指标",
  basis: platformBasis,
  severity: "error",
  platformRule: "requiredGroups",
  messages: {
    none: "{form}的{group}下没有三级指标，上报会被退回，请至少填写一项。",
  },

  *ask(form, { groups }, { flag, standAside }) {
    const { rows, totalPoints } = form.indicators;
    const hindrance = whyNotAsked(form);
    if (hindrance) return yield standAside(totalPoints, hindrance);
    for (const group of groups) {
      const named = rows.filter((row) => row.group === group && row.name.state === "given");
      if (named.length > 0) continue;
      const heading = form.indicators.groups.find((one) => one.group === group)?.points;
      const at = placeFor(form, group);
      const because = heading?.at && heading !== at ? [heading] : [];
      if (at) yield flag("none", { at, because, words: { form: form.name, group: groupNames[group] } });
      else yield standAside(totalPoints, `没有可以写${groupNames[group]}的一格`);
    }
  },
});

const groupNames: Readonly<Record<IndicatorGroup, string>> = {
  cost: vocabulary.cost.printed,
  output: vocabulary.output.printed,
  benefit: vocabulary.benefit.printed,
  satisfaction: vocabulary.satisfaction.printed,
  other: "其他指标",
};

/** A copy that breaks off may have had the group; a heading we do not know may be it. */
function whyNotAsked(form: ScoredForm): string | undefined {
  const { rows, spare } = form.indicators;
  if (rows.length === 0 && spare.length === 0) return "没有指标行";
  if (breaksOff(form)) return "没有总分行，指标可能不全";
  return rows.some(({ group }) => group === "other") ? "一级指标不是产出、效益、满意度或成本指标" : undefined;
}

/** Where the missing indicator would be named: a row of the group without a name, its heading, or the total's row. */
function placeFor({ indicators }: ScoredForm, group: IndicatorGroup): Field<unknown> | undefined {
  const rows = [...indicators.rows, ...indicators.spare].filter((row) => row.group === group);
  const heading = indicators.groups.find((one) => one.group === group);
  return [...rows.map(({ name }) => name), heading?.points, indicators.totalPoints, indicators.totalScore].find(
    (field) => field?.at,
  );
}
