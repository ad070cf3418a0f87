import type { Field, Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { BasicData, Filing } from "../../forms/filing";
import { basicLineIds } from "../../forms/filing";
import { derivationsByTarget } from "../../forms/derivations";
import type { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { knownSources, lastYearCounterparts } from "../shapes/counterparts";
import { ofLastYear } from "../shapes/last-year";
import { withName } from "../shapes/project-names";

export default defineCheck({
  id: "budget/last-year-as-filed",
  code: "B08",
  title: "基础数据表的上年决算数应与上年自评表填报的决算数一致",
  basis: "审核常识",
  severity: "error",
  severities: { confirmed: "reminder" },
  needs: ["basicData", "lastYear"],
  messages: {
    differs: "{label}填报为{stated}，上年自评表填报的决算数为{expected}，相差{difference}。",
    confirmed:
      "{label}填报为{stated}，与预决算数据一致，但上年自评表填报的决算数为{filed}，请核对上年自评表是否填错或决算后来有调整。",
  },

  *inspect(filing, { flag, standAside }) {
    const before = filing.lastYear.basicData;
    if (!before) {
      yield standAside(filing.basicData.title, "上年工作簿中没有基础数据表");
      return;
    }
    const pairs = pairsOf(filing.basicData, before);
    if (!pairs.some(([stated, filed]) => isGiven(stated) && isGiven(filed)))
      yield standAside(pairs.flat(), "没有可与上年自评表核对的数");
    const apart = differencesOf(pairs);
    for (const [stated, filed] of pairs) {
      if (!isGiven(stated) || !isGiven(filed) || !apart.has(stated.key)) continue;
      if (followsParts(filing, stated, apart)) continue;
      const found = { at: stated, because: [ofLastYear(filed)] };
      if (isConfirmed(filing, stated)) yield flag("confirmed", { ...found, words: { filed: filed.value } });
      else yield flag("differs", { ...found, expected: filed.value, suggest: true });
    }
  },
});

type Pair = readonly [stated: Field<Amount>, filed: Field<Amount>];

/** The lines of 表1, and of those below 项目支出 the ones of the same name. */
function pairsOf(now: BasicData, before: BasicData): readonly Pair[] {
  const lines = basicLineIds.map((id): Pair => [now.lines[id].lastYear, before.lines[id].finalAccount]);
  const details = now.details.flatMap((detail): Pair[] => {
    const own = withName(before.details, ({ name }) => name, detail.name);
    return own && own.heading === detail.heading ? [[detail.lastYear, own.finalAccount]] : [];
  });
  return [...lines, ...details];
}

/** By how much each figure is more than was filed; none for one that agrees. */
function differencesOf(pairs: readonly Pair[]): ReadonlyMap<string, Amount> {
  const found = new Map<string, Amount>();
  for (const [stated, filed] of pairs)
    if (isGiven(stated) && isGiven(filed) && !stated.value.agreesWithinRounding(filed.value))
      found.set(stated.key, stated.value.minus(filed.value));
  return found;
}

/**
 * 公务用车 and “三公”经费 are apart by as much as 公车运行维护 below them: what was wrong in last year's filing is told of
 * the part. Each of the sums agrees with its own parts, in both years.
 */
function followsParts(filing: Filing, { key }: Given<Amount>, apart: ReadonlyMap<string, Amount>): boolean {
  const derivation = derivationsByTarget(filing).get(key);
  if (derivation?.op !== "sum") return false;
  const parts = derivation.parts().flatMap((part) => apart.get(part) ?? []);
  const difference = apart.get(key);
  return parts.length > 0 && difference !== undefined && sumAgrees(difference, parts);
}

/** The final account may have been corrected after last year's filing: then the reference says so. */
function isConfirmed(filing: Filing, stated: Given<Amount>): boolean {
  return lastYearCounterparts(filing)
    .filter((counterpart) => counterpart.stated.key === stated.key)
    .flatMap(knownSources)
    .some(({ amount }) => stated.value.agreesWithinRounding(amount));
}
