import type { Edition } from "../../forms/editions/edition";
import type { Field, Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { Quantity, Range } from "../../quantities/measure";
import type { Points } from "../../quantities/points";
import type { IndicatorScore } from "../../scoring/score";
import { scoreIndicators } from "../../scoring/total-score";
import { yearNumber } from "../../forms/year-number";
import { scoreIndicator } from "../../scoring/indicator-score";
import type { Answer, Check, CheckDefinition, SettledIf, Tools } from "../check";
import { defineCheck } from "../check";
import { exceedsWhole, isCappedRate, isPercentage } from "./capped-rates";
import { isSameCell } from "./indicator-points";
import { nameOf, unfilled, whyNotAsked } from "./indicator-values";
import { readingBehind } from "./measure-reading";
import { isMisscaled } from "./misscaled";
import { whyNotScored } from "./scored-rows";

/** One indicator as printed, its 得分 between zero and its 分值, and as the rules judge it. */
export interface JudgedRow extends IndicatorScore {
  readonly indicator: Indicator;
  readonly points: Given<Points>;
  readonly score: Given<Points>;
  readonly isFull: boolean;
  /** The year of its form, where one is known. */
  readonly year: number | undefined;
}

/** What every message about a row names. */
export interface RowWords {
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  readonly points: Points;
  /** “（按不低于95%理解）” behind 95%以上; "" where a value is plain. */
  readonly targetReading: string;
  readonly actualReading: string;
}

/** Worked out only for the few rows something is said of: how a value was read takes longer than judging it. */
export const wordsOf = ({ indicator, target, actual, points }: JudgedRow): RowWords => ({
  indicator: nameOf(indicator),
  target: indicator.target.value ?? target?.written ?? "",
  actual: indicator.actual.value ?? "",
  points: points.value,
  targetReading: readingBehind(target, actual),
  actualReading: readingBehind(actual, target),
});

type Messages = Readonly<Record<string, string>>;
type Judge<M extends Messages> = (row: JudgedRow, tools: Tools<M>, edition: Edition) => Answer;

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
        else
          for (const { missing, row } of askedRows(form, filing.edition, yearNumber(form.year.value ?? filing.year))) {
            if (missing.length > 0) yield tools.standAside(missing);
            const answer = row && judge(row, tools, filing.edition);
            if (answer === undefined) continue;
            if ("outcome" in answer) yield answer;
            else yield* answer;
          }
      }
    },
  });
}

interface AskedRow {
  readonly missing: readonly Field<unknown>[];
  /** Undefined when the row cannot be judged, or its fault is another check's. */
  readonly row: JudgedRow | undefined;
}

/** What all checks of this shape ask of a form, looked up once. */
function askedRows(form: ScoredForm, edition: Edition, year: number | undefined): readonly AskedRow[] {
  const known = asked.get(form);
  if (known?.edition === edition) return known.rows;
  const rows = scoreIndicators(form, edition).map(({ indicator, score: judged }, at, all) => {
    const neighbours = [all[at - 1]?.indicator, all[at + 1]?.indicator];
    const row = isShared(indicator, neighbours) ? undefined : judgedRow(indicator, judged, year);
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

function judgedRow(indicator: Indicator, judged: IndicatorScore, year: number | undefined): JudgedRow | undefined {
  const { target, actual, points, score } = indicator;
  // 无 beside 安全事故起数 is a target although the cell says that nothing applies.
  if ((!isGiven(target) && !judged.target) || !isGiven(actual) || !isGiven(points) || !isGiven(score)) return undefined;
  return {
    // One by one: taking over objects of several kinds at once is the slowest step of all.
    award: judged.award,
    direction: judged.direction,
    met: judged.met,
    certain: judged.certain,
    completion: judged.completion,
    target: judged.target,
    actual: judged.actual,
    indicator,
    points,
    score,
    isFull: score.value.equals(points.value),
    year,
  };
}

/** One 分值 or 得分 merged over several rows answers for all of them together, not for any one. */
function isShared({ points, score }: Indicator, neighbours: readonly (Indicator | undefined)[]): boolean {
  return neighbours.some((other) => isSameCell(points, other?.points) || isSameCell(score, other?.score));
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
  const isOffScale = (one: Quantity | Range): boolean =>
    one.kind === "quantity" && isPercentage(one) && (exceedsWhole(one) || one.value.isNegative);
  if ((isOffScale(actual) || isOffScale(target)) && isCappedRate(indicator)) return true;
  return target.kind === "quantity" && target.comparator === "none" && isPercentage(target) && exceedsWhole(target);
}

/** Whether an unmet row given full marks would be met with other values, or was given less. */
export const keepsTargetIf =
  ({ indicator, points, score }: JudgedRow, edition: Edition): SettledIf =>
  (under) => {
    const [target, actual] = [underValue(indicator.target, under), underValue(indicator.actual, under)];
    const [own, weight] = [under(score), under(points)];
    if (own && weight && own.isLessThan(weight)) return true;
    const isOther = target !== indicator.target || actual !== indicator.actual;
    return isOther && scoreIndicator({ ...indicator, target, actual }, edition).met === true;
  };

function underValue(field: Field<string>, under: Parameters<SettledIf>[0]): Field<string> {
  const value = under(field);
  return value === undefined || value === field.value ? field : { ...field, value, written: value };
}
