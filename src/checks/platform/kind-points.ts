import type { Indicator, ScoredForm } from "../../forms/filing";
import { bare } from "../../forms/reading/label";
import { Points } from "../../quantities/points";
import { breaksOff, indicatorCells, isComplete, weightOf } from "../shapes/indicator-points";
import { keepsPlatformRule, platformBasis } from "../shapes/platform-rule";

export default keepsPlatformRule({
  id: "platform/kind-points",
  code: "P01",
  title: "各二级指标下的分值之和应等于平台设定的分值",
  basis: platformBasis,
  severity: "error",
  platformRule: "kindPoints",
  messages: {
    differs: "{form}的{kind}各项分值合计{found}分，平台设定为{wanted}分，上报会被退回，请调整。",
  },

  *ask(form, { kinds }, { flag, standAside }) {
    if (breaksOff(form)) return yield standAside(form.indicators.totalPoints, "没有总分行，指标可能不全");
    for (const { name, points } of kinds) {
      const cells = indicatorCells(rowsOfKind(form, name), "points");
      const [at, ...because] = cells;
      if (!at) continue;
      if (!isComplete(cells)) {
        yield standAside(cells);
        continue;
      }
      const [found, wanted] = [weightOf(cells), Points.of(points)];
      if (found.equals(wanted)) continue;
      // Of one indicator alone we know what it should be; of several the person decides which to change.
      const only = because.length === 0 ? { expected: wanted, suggest: true as const } : {};
      yield flag("differs", { at, because, ...only, words: { form: form.name, kind: name, found, wanted } });
    }
  },
});

const rowsOfKind = ({ indicators }: ScoredForm, kind: string): readonly Indicator[] =>
  indicators.rows.filter(({ kindLabel }) => kindName(kindLabel) === kindName(kind));

/** 数量指标（20分）, 数量 指标 and 数量 are one. */
const kindName = (label: string): string =>
  bare(label)
    .replace(/[(（][^)）]*[)）]/g, "")
    .replace(/指标$/, "");
