import type { Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { bare, plainName } from "../../forms/reading/label";
import { defineCheck } from "../check";
import { whyNotAsked } from "../shapes/indicator-values";

export default defineCheck({
  id: "completeness/no-duplicate-indicator",
  code: "C19",
  title: "同一张表内三级指标不应重复",
  basis: "审核常识",
  severity: "reminder",
  needs: ["scoredForms"],
  messages: {
    sameTarget: "三级指标“{stated}”重复列了{count}次，指标值也相同，请合并或改设其他指标。",
    otherTarget: "三级指标“{stated}”重复列了{count}次，指标值却不同（{targets}），请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotAsked(form, ["name"]);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      for (const [first, ...again] of groupsOf(form.indicators.rows)) {
        const at = again[0]?.name;
        if (!first || !at) continue;
        const all = [first, ...again];
        const because = all.map(({ name }) => name).filter((name) => name !== at);
        const targets = [...new Set(all.map(targetOf))];
        if (targets.length === 1) yield flag("sameTarget", { at, because, words: { count: all.length } });
        else
          yield flag("otherTarget", {
            at,
            because: [...because, ...all.map(({ target }) => target)],
            words: { count: all.length, targets: targets.map((target) => target || "空白").join("、") },
          });
      }
    }
  },
});

const targetOf = ({ target }: Indicator): string => bare(target.value ?? target.written);

/** Indicators of one name that ask for the same: below one heading, or with one target, or for satisfaction. */
function groupsOf(rows: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const named = new Map<string, Indicator[][]>();
  for (const row of rows) {
    if (!isName(row.name)) continue;
    const name = plainName(row.name.written);
    const groups = named.get(name);
    const alike = groups?.find((group) => group[0] && isSame(name, group[0], row));
    if (!groups) named.set(name, [[row]]);
    else if (!alike) groups.push([row]);
    else if (!alike.some((one) => sharesItsCell(one, row))) alike.push(row);
  }
  return [...named.values()].flat().filter(({ length }) => length > 1);
}

function isSame(name: string, first: Indicator, second: Indicator): boolean {
  const heading = first.kindLabel === second.kindLabel && first.group === second.group;
  return heading || targetOf(first) === targetOf(second) || /满意(?:度|率)$/.test(name);
}

/** One name may be merged over the rows of several targets. */
function sharesItsCell({ name: first }: Indicator, { name: second }: Indicator): boolean {
  return first.at?.row === second.at?.row && first.at?.column === second.at?.column;
}

/** Not 指标1, 其他 or …… as templates print them. */
function isName(name: Indicator["name"]): name is Given<string> {
  return isGiven(name) && [...plainName(name.value)].length >= 3 && !/^(?:三级)?指标|^其他/.test(bare(name.value));
}
