import type { Edition, WeightScheme } from "../editions/edition";
import type { IndicatorGroup } from "../filing";
import { indicatorKinds } from "../scored-layout";
import type { IndicatorSlot } from "./form-plan";

const groupOrder = indicatorKinds.map(({ group }) => group);

/** One row per kind of indicator that the edition's first weight scheme knows. */
export function blankSlots({ weightSchemes: [standard] }: Edition): IndicatorSlot[] {
  return standard ? slotsOf(standard) : [];
}

/** With cost as a group of its own, output has no 成本指标. */
function slotsOf({ groups }: WeightScheme): IndicatorSlot[] {
  return indicatorKinds
    .filter(({ group }) => groups[group] !== undefined)
    .flatMap(({ group, kinds }) =>
      kinds
        .filter((kind) => !(group === "output" && kind === "成本指标" && groups.cost !== undefined))
        .map((kind) => ({ group, kind })),
    );
}

/** The first scheme of the edition with just these groups; undefined when it has none, and then no weight is printed. */
export function schemeFor({ weightSchemes }: Edition, slots: readonly IndicatorSlot[]): WeightScheme | undefined {
  const groups = new Set(slots.map(({ group }) => group));
  return weightSchemes.find((scheme) => {
    const own = Object.keys(scheme.groups);
    return own.length === groups.size && own.every((group) => groups.has(group as IndicatorGroup));
  });
}

/** Rows for these indicators, in printing order, and an empty row for each kind none of them belongs to. */
export function slotsFor(edition: Edition, indicators: readonly IndicatorSlot[]): IndicatorSlot[] {
  const scheme = schemeFor(edition, indicators);
  const unused = (scheme ? slotsOf(scheme) : blankSlots(edition)).filter(
    (blank) => !indicators.some(({ group, kind }) => group === blank.group && kind === blank.kind),
  );
  return [...indicators, ...unused]
    .map((slot, at) => ({ slot, at }))
    .sort((a, b) => groupAt(a.slot) - groupAt(b.slot) || kindAt(a.slot) - kindAt(b.slot) || a.at - b.at)
    .map(({ slot }) => slot);
}

const groupAt = ({ group }: IndicatorSlot): number =>
  groupOrder.includes(group) ? groupOrder.indexOf(group) : groupOrder.length;

function kindAt({ group, kind }: IndicatorSlot): number {
  const kinds = indicatorKinds.find((one) => one.group === group)?.kinds ?? [];
  return kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length;
}
