import type { Edition } from "../../forms/editions/edition";
import type { Field, Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing, Indicator, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { Points } from "../../quantities/points";
import type { IndicatorScore } from "../../scoring/score";
import { scoreIndicators } from "../../scoring/total-score";
import type { Check, CheckDefinition, Outcome, Tools } from "../check";
import { defineCheck } from "../check";
import { exceedsWhole, isCappedRate, isPercentage } from "./capped-rates";
import { nameOf, unfilled, whyNotAsked } from "./indicator-values";
import { isMisscaled } from "./misscaled";
import { whyNotScored } from "./scored-rows";

/** One indicator as printed, its 得分 between zero and its 分值, and as the rules judge it. */
export interface JudgedRow extends IndicatorScore {
  readonly indicator: Indicator;
  readonly points: Given<Points>;
  readonly score: Given<Points>;
  readonly isFull: boolean;
  /** What every message about the row names. */
  readonly words: {
    readonly indicator: string;
    readonly target: string;
    readonly actual: string;
    readonly points: Points;
  };
}

type Messages = Readonly<Record<string, string>>;
type Judge<M extends Messages> = (row: JudgedRow, tools: Tools<M>, edition: Edition) => Iterable<Outcome>;

/** A check of the shape: the score of each indicator fits what its target and its actual value say. */
export function judgesScores<const M extends Messages>(
  definition: Omit<CheckDefinition<M, readonly ["scoredForms"]>, "needs" | "inspect"> & {
    readonly judge: Judge<M>;
  },
): Check {
  const { judge, ...head } = definition;
  return defineCheck<M, readonly ["scoredForms"]>({
    ...head,
    needs: ["scoredForms"],
    *inspect(filing, tools) {
      for (const form of scoredForms(filing)) {
        const hindrance = whyNotScored(form) ?? whyNotAsked(form, ["target", "actual"]);
        if (hindrance) yield tools.standAside(hindrance.fields, hindrance.reason);
        else yield* judgeRows(form, filing, judge, tools);
      }
    },
  });
}

function* judgeRows<M extends Messages>(
  form: ScoredForm,
  { edition }: Filing,
  judge: Judge<M>,
  tools: Tools<M>,
): Iterable<Outcome> {
  for (const { missing, row } of askedRows(form, edition)) {
    if (missing.length > 0) yield tools.standAside(missing);
    if (row) yield* judge(row, tools, edition);
  }
}

interface AskedRow {
  readonly missing: readonly Field<unknown>[];
  /** Undefined when the row cannot be judged, or its fault is another check's. */
  readonly row: JudgedRow | undefined;
}

/** What all checks of this shape ask of a form, looked up once. */
function askedRows(form: ScoredForm, edition: Edition): readonly AskedRow[] {
  const known = asked.get(form);
  if (known?.edition === edition) return known.rows;
  const rows = scoreIndicators(form, edition).map(({ indicator, score: judged }) => {
    const row = isShared(form, indicator) ? undefined : judgedRow(indicator, judged);
    return {
      missing: [...unfilled(indicator, ["target", "actual"]), ...unscored(indicator)],
      row: row && !belongsElsewhere(row) ? row : undefined,
    };
  });
  asked.set(form, { edition, rows });
  return rows;
}

const asked = new WeakMap<ScoredForm, { readonly edition: Edition; readonly rows: readonly AskedRow[] }>();

const unscored = ({ points, score }: Indicator) =>
  [points, score].filter(({ state }) => state === "blank" || state === "unreadable");

function judgedRow(indicator: Indicator, judged: IndicatorScore): JudgedRow | undefined {
  const { target, actual, points, score } = indicator;
  if (!isGiven(target) || !isGiven(actual) || !isGiven(points) || !isGiven(score)) return undefined;
  const words = { indicator: nameOf(indicator), target: target.value, actual: actual.value, points: points.value };
  return { ...judged, indicator, points, score, isFull: score.value.equals(points.value), words };
}

/** One 分值 or 得分 merged over several rows answers for all of them together, not for any one. */
function isShared({ indicators }: ScoredForm, { key, points, score }: Indicator): boolean {
  return indicators.rows.some(
    (other) =>
      other.key !== key &&
      [[other.points, points] as const, [other.score, score] as const].some(
        ([theirs, own]) => own.at && theirs.at?.row === own.at.row && theirs.at.column === own.at.column,
      ),
  );
}

/**
 * The fault of the row is another check's: a score beyond the points, a slip of the unit, a rate above 100 %. A bare
 * target above 100 % may be a misread sign: 290% for ≥90%.
 */
function belongsElsewhere({ points, score, target, actual, indicator }: JudgedRow): boolean {
  if (score.value.isNegative || score.value.isMoreThan(points.value)) return true;
  if (target?.kind !== "quantity" && target?.kind !== "range") return false;
  if (actual?.kind !== "quantity") return false;
  if (isMisscaled(target, actual)) return true;
  const rates = [actual, ...(target.kind === "quantity" ? [target] : [])].filter(isPercentage);
  if (isCappedRate(indicator) && rates.some((rate) => exceedsWhole(rate) || rate.value.isNegative)) return true;
  return target.kind === "quantity" && target.comparator === "none" && isPercentage(target) && exceedsWhole(target);
}
