import type { Edition } from "../forms/editions/edition";
import type { Field } from "../forms/field";
import { isGiven } from "../forms/field";
import type { Filing, Indicator, IndicatorGroup, ScoredForm } from "../forms/filing";
import { scoredForms } from "../forms/filing";
import type { Points } from "../quantities/points";
import { executionScore } from "./execution-score";
import type { Grade } from "./grade";
import { gradeOf } from "./grade";
import type { Award } from "./score";
import type { ScoredIndicator, TotalScore } from "./total-score";
import { scoreIndicators, sumOfAll, totalScore } from "./total-score";

/** 预算执行 and the first-level groups of indicators. */
export type Dimension = "execution" | IndicatorGroup;

/** The points one dimension offers and the score its cells state; undefined while a row lacks its figure. */
export interface DimensionScore {
  readonly dimension: Dimension;
  readonly points: Points | undefined;
  readonly score: Points | undefined;
}

/** One scored form. */
export interface FormScore {
  readonly key: string;
  readonly name: string;
  readonly total: TotalScore;
  readonly grade: Grade | undefined;
  readonly execution: Award;
  /** Only those that occur on the form, execution first. */
  readonly dimensions: readonly DimensionScore[];
  readonly indicators: readonly ScoredIndicator[];
}

/** The scores of a filing. */
export interface FilingScore {
  /** Of the overall form; of the project form where the filing holds that one alone. */
  readonly total: Points | undefined;
  readonly grade: Grade | undefined;
  readonly forms: readonly FormScore[];
}

/** Scores every form of a filing that awards points. */
export function scoreFiling(filing: Filing): FilingScore {
  const forms = scoredForms(filing).map((form) => scoreForm(form, filing.edition));
  const leading = filing.overall || forms.length === 1 ? forms[0] : undefined;
  return { total: leading && shownTotal(leading.total), grade: leading?.grade, forms };
}

/** Scores one form. */
export function scoreForm(form: ScoredForm, edition: Edition): FormScore {
  const indicators = scoreIndicators(form, edition);
  const total = totalScore(form, edition, indicators);
  const shown = shownTotal(total);
  return {
    key: form.key,
    name: form.name,
    total,
    grade: shown && gradeOf(shown, edition),
    execution: executionScore(form.funding.total, edition),
    dimensions: dimensionsOf(form),
    indicators,
  };
}

/** The printed total, else the sum of its rows. A wrong total is a finding, not ours to replace. */
function shownTotal({ stated, summed }: TotalScore): Points | undefined {
  return stated ?? summed;
}

const groups: readonly IndicatorGroup[] = ["cost", "output", "benefit", "satisfaction", "other"];

function dimensionsOf({ funding, indicators }: ScoredForm): readonly DimensionScore[] {
  const execution = { dimension: "execution", ...addedUp([funding.total]) } as const;
  return [
    execution,
    ...groups.flatMap((dimension) => {
      const rows = indicators.rows.filter(({ group }) => group === dimension);
      return rows.length > 0 ? [{ dimension, ...addedUp(rows) }] : [];
    }),
  ];
}

function addedUp(rows: readonly Pick<Indicator, "points" | "score">[]): Omit<DimensionScore, "dimension"> {
  const value = (field: Field<Points>) => (isGiven(field) ? field.value : undefined);
  return {
    points: sumOfAll(rows.map(({ points }) => value(points))),
    score: sumOfAll(rows.map(({ score }) => value(score))),
  };
}
