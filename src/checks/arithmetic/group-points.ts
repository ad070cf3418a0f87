import type { WeightScheme } from "../../forms/editions/edition";
import type { IndicatorGroup, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { Points } from "../../quantities/points";
import { defineCheck } from "../check";
import type { HeadedRows } from "../shapes/indicator-points";
import { breaksOff, headedRows, headingsThatDiffer, isComplete, weightOf } from "../shapes/indicator-points";
import { addsUp } from "../shapes/sums-to";

export default defineCheck({
  id: "arithmetic/group-points",
  code: "A32",
  title: "各一级指标下的分值之和应等于表头所印分值，各组分值应符合规定的分值结构",
  basis: "审核常识",
  severity: "error",
  severities: { schemeDiffers: "warning" },
  needs: ["scoredForms"],
  messages: {
    headingDiffers: "{form}的{group}表头印明{stated}分，其下各项指标分值合计{expected}分，相差{difference}分。",
    schemeDiffers: "{form}各一级指标分值为{found}，与规定的分值结构不符，最接近的是“{scheme}”；请核对{group}的分值。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const headed = headedRows(form.indicators);
      const wrong = headingsThatDiffer(form);
      for (const { label, printed, cells } of wrong)
        yield flag("headingDiffers", {
          at: printed,
          because: cells,
          expected: weightOf(cells),
          settledIf: addsUp(printed, cells, (whole, parts) => Points.sum(parts).rounded(3).equals(whole)),
          words: { form: form.name, group: label },
        });
      if (wrong.length > 0) continue;
      const hindrance = whyNotJudged(form, headed, filing.edition);
      if (hindrance) {
        yield standAside(hindrance.cells, hindrance.reason);
        continue;
      }
      const weights = weightsOf(headed);
      const nearest = nearestScheme(weights, filing.edition.weightSchemes);
      const odd = nearest && headed.find(({ group }) => nearest.deviating.includes(group));
      const [at, ...because] = odd ? [...(odd.printed ? [odd.printed] : []), ...odd.cells] : [];
      if (nearest && odd && at)
        yield flag("schemeDiffers", {
          at,
          because,
          words: { form: form.name, found: printedWeights(headed), scheme: nearest.scheme.name, group: odd.label },
        });
    }
  },
});

/** Blank 分值, a table that breaks off, a heading without rows, or a sum that another check already questions. */
function whyNotJudged(
  form: ScoredForm,
  headed: readonly HeadedRows[],
  { totalPoints, executionPoints }: { readonly totalPoints: number; readonly executionPoints: number },
): { cells: HeadedRows["cells"]; reason?: string } | undefined {
  const { totalPoints: total } = form.indicators;
  if (form.indicators.rows.length === 0) return { cells: [total], reason: "没有指标行" };
  const incomplete = headed.find(({ cells }) => !isComplete(cells));
  if (incomplete?.cells.length) return { cells: incomplete.cells };
  if (incomplete) return { cells: [total], reason: `${incomplete.label}下没有指标行` };
  if (breaksOff(form)) return { cells: [total], reason: "没有总分行，指标可能不全" };
  if (headed.some(({ group }) => group === "other"))
    return { cells: headed.flatMap(({ cells }) => cells), reason: "一级指标不是产出、效益、满意度或成本指标" };
  const expected = Points.of(totalPoints).minus(Points.of(executionPoints));
  const sum = weightOf(headed.flatMap(({ cells }) => cells));
  return sum.equals(expected) ? undefined : { cells: [total], reason: `各项指标分值合计${sum}，不是${expected}` };
}

type Weights = ReadonlyMap<IndicatorGroup, Points>;

function weightsOf(headed: readonly HeadedRows[]): Weights {
  const weights = new Map<IndicatorGroup, Points>();
  for (const { group, cells } of headed)
    weights.set(group, Points.sum([weights.get(group) ?? Points.zero, weightOf(cells)]));
  return weights;
}

const printedWeights = (headed: readonly HeadedRows[]): string =>
  headed.map(({ label, cells }) => `${label}${weightOf(cells)}`).join("、");

/** The scheme with the fewest deviating groups, of equals the one with the least points apart; undefined when one fits. */
function nearestScheme(
  weights: Weights,
  schemes: readonly WeightScheme[],
): { readonly scheme: WeightScheme; readonly deviating: readonly IndicatorGroup[] } | undefined {
  const [nearest] = schemes
    .map((scheme) => ({ scheme, deviating: deviatingGroups(weights, scheme), apart: pointsApart(weights, scheme) }))
    .sort((a, b) => a.deviating.length - b.deviating.length || a.apart - b.apart);
  return nearest?.deviating.length ? nearest : undefined;
}

const named: readonly IndicatorGroup[] = ["cost", "output", "benefit", "satisfaction"];

const pointsApart = (weights: Weights, { groups }: WeightScheme): number =>
  named.reduce((sum, group) => sum + Math.abs((weights.get(group)?.value ?? 0) - (groups[group] ?? 0)), 0);

function deviatingGroups(weights: Weights, { groups }: WeightScheme): readonly IndicatorGroup[] {
  return named.filter((group) => !(weights.get(group) ?? Points.zero).equals(Points.of(groups[group] ?? 0)));
}
