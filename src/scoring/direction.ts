import type { Indicator } from "../forms/filing";
import { Decimal } from "../quantities/decimal";
import type { Quantity, Range } from "../quantities/measure";
import { remembered } from "../quantities/remembered";
import type { NameReading } from "./direction-words";
import { readName } from "./direction-words";
import type { Direction } from "./score";

export interface Directed {
  readonly direction: Direction;
  readonly certain: boolean;
}

/** Which way an indicator counts: by its sign, else by its name. A figure with neither counts forward, but not for certain. */
export function directionOf(target: Quantity | Range, indicator: Indicator): Directed {
  if (target.kind === "range") return { direction: "range", certain: true };
  switch (target.comparator) {
    case "atLeast":
    case "moreThan":
      return { direction: "forward", certain: true };
    case "atMost":
      return { direction: target.value.isZero ? "zero" : "reverse", certain: true };
    case "lessThan":
      return { direction: "reverse", certain: true };
    case "equal":
      return { direction: target.value.isZero ? "zero" : "equal", certain: true };
    case "none":
      return target.value.isZero ? { direction: "zero", certain: true } : directionByName(target, indicator);
  }
}

function directionByName(target: Quantity, indicator: Indicator): Directed {
  const readings = [wordsOf(indicator.name.value ?? ""), wordsOf(target.subject)];
  const says = (reading: NameReading) => readings.includes(reading);
  if (says("limit")) return { direction: "reverse", certain: true };
  if (!says("relieved") && target.change === undefined) {
    const isCost = indicator.group === "cost" || indicator.kindLabel.includes("成本");
    const isDoubtful = says("granted") || says("perhaps");
    if (says("unwanted") || (isCost && !isDoubtful)) return { direction: "reverse", certain: true };
    // 案件数 of a court is its work and of a village its trouble: only a person can tell.
    if (isCost || says("perhaps")) return { direction: "reverse", certain: false };
  }
  // Nobody aims at 100 % of something unwanted: a bare 100% is a rate to reach.
  return { direction: "forward", certain: target.unit.unit === "%" && target.value.compare(hundred) === 0 };
}

const hundred = Decimal.of(100n, 0);

/** What a name says, without white space and closing remark: 投诉办结时限（天）. */
export const wordsOf = remembered((words) => readName(words.normalize("NFKC").replace(/\(.*\)$|\s/g, "")));
