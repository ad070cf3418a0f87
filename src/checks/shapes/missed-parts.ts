import { figureOf } from "../../quantities/measuring/reading";
import type { ScoredPart } from "../../scoring/parts-score";
import { partsJudged } from "../../scoring/parts-score";
import { partCountsWork } from "./counts-work";
import type { JudgedRow } from "./judged-rows";

interface MissedParts {
  /** How sure it is that they are missed. */
  readonly fault: "part" | "partUnsigned" | "partDoubtful";
  readonly parts: string;
}

/** Those of several figures that fall short of what they were to be, or exceed it, in words. */
export function missedParts({ indicator, target, actual, points }: JudgedRow): MissedParts {
  const judged = target?.kind === "parts" && actual ? partsJudged(target, actual, points.value, indicator) : [];
  const missed = judged === undefined || typeof judged === "string" ? [] : judged.filter(({ met }) => met === false);
  // Fewer of 线上 may be more of the others.
  const isWork = missed.every((part) => !part.target.isWithin && partCountsWork(indicator, part));
  return {
    fault: missed.some(isSigned) ? "part" : isWork ? "partUnsigned" : "partDoubtful",
    parts: missed.map(shortfall).join("；"),
  };
}

/** The sign of the target leaves no doubt that it is missed; so does a bare 100% of a rate to reach. */
const isSigned = ({ certain, direction, target }: ScoredPart): boolean =>
  certain && (target.comparator !== "none" || direction === "forward");

/** “方案”要求不低于2套，完成1套. */
function shortfall({ target, actual }: ScoredPart): string {
  const thing = target.deed || target.subject || actual.subject;
  return `${thing === "" ? "一项" : `“${thing}”`}要求${figureOf(target)}，完成${figureOf(actual)}`;
}
