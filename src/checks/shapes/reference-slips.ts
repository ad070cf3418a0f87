import { isGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { budgetCounterparts, finalCounterparts, knownSources, lastYearCounterparts } from "./counterparts";
import { scaleSlip } from "./scale-slip";

/** The keys of figures that 预决算数据 has ten thousand times smaller or larger. */
export function referenceSlips(filing: Filing): ReadonlySet<string> {
  const found = new Set<string>();
  for (const list of [budgetCounterparts, finalCounterparts, lastYearCounterparts])
    for (const counterpart of list(filing)) {
      const { stated } = counterpart;
      if (!isGiven(stated)) continue;
      const slips = knownSources(counterpart).map(({ amount }) => scaleSlip(stated.value, amount));
      if (slips.some((slip) => slip !== undefined && Math.abs(slip) === 4)) found.add(stated.key);
    }
  return found;
}
