import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import type { Indicator } from "../../src/forms/filing";
import { Points } from "../../src/quantities/points";
import { scoreIndicator } from "../../src/scoring/indicator-score";
import type { IndicatorScore } from "../../src/scoring/score";
import { indicatorsOf } from "./score-sheet";

/** The row behind the cases. */
export let plain: Indicator;
let costing: Indicator;

// Read before the tests of the file that imports this.
beforeAll(async () => {
  const [first, second] = await indicatorsOf(
    ["产出指标", "数量指标", "培训", "50", "50", "10", "10"],
    ["产出指标", "成本指标", "运行维护", "50", "50", "10", "10"],
  );
  if (!first || !second) throw new Error("the form was not read");
  [plain, costing] = [first, second];
});

/** One indicator as a form has it; what is not said is 培训 with ten points in the output group. */
export interface ScoredCase {
  readonly target: string;
  readonly actual: string;
  readonly points?: string;
  readonly name?: string;
  readonly cost?: boolean;
}

/** What the rules award an indicator that says this. */
export function scoreOf({ target, actual, points = "10", name, cost = false }: ScoredCase): IndicatorScore {
  const base = cost ? costing : plain;
  const written = {
    ...base,
    name: { ...base.name, value: name ?? base.name.value },
    target: { ...base.target, value: target },
    actual: { ...base.actual, value: actual },
    points: { ...base.points, value: Points.parse(points) },
  };
  return scoreIndicator(written, hunan2024);
}

/** "16.7 forward missed", "[8, 10] tier met", "manual reverse"; a question mark where it is not certain. */
export function inShort({ award, direction, met, certain }: IndicatorScore): string {
  const reached = met === undefined ? [] : [met ? "met" : "missed"];
  const doubt = award.kind === "exact" && !certain ? ["?"] : [];
  const figure = award.kind === "exact" ? String(award.points) : award.kind;
  const band = award.kind === "band" ? `[${award.low}, ${award.high}${award.highIncluded ? "]" : ")"}` : figure;
  return [band, direction, ...reached, ...doubt].filter((part) => part !== undefined).join(" ");
}
