import type { Field } from "../../forms/field";
import { given } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { Rate } from "../../quantities/rate";
import type { Check, CheckHead, Figure, Outcome, SettledIf, Tools } from "../check";
import { defineCheck } from "../check";

export interface Ratio {
  readonly stated: Field<Rate>;
  readonly part: Field<Figure>;
  readonly whole: Field<Figure>;
}

export const ratioMessages = {
  differs: "{label}填报为{stated}，按{part}{partFigure}÷{whole}{wholeFigure}应为{expected}，相差{difference}。",
  lastPlace:
    "{label}填报为{stated}，按{part}{partFigure}÷{whole}{wholeFigure}应为{expected}，末位没有四舍五入，请核对取位。",
  ofNothing: "{part}和{whole}都是零，{label}无从计算，却填报为{stated}；应填0或“—”。",
} as const;

/** A check of the shape: each printed rate equals its part divided by its whole. */
export function ratioOf(
  definition: CheckHead & {
    readonly ratios: (filing: Filing) => readonly Ratio[];
  },
): Check {
  const { ratios, ...rest } = definition;
  return defineCheck({
    ...rest,
    // The figures are right, and so is the rate but for its last place.
    severities: { lastPlace: "warning" },
    messages: ratioMessages,
    *inspect(filing, tools) {
      const asked = ratios(filing);
      const printed = asked.filter(({ stated }) => stated.state !== "absent");
      const first = asked[0];
      if (printed.length === 0 && first) yield tools.standAside(first.stated);
      for (const ratio of printed) yield* inspectRatio(ratio, tools);
    },
  });
}

/** Whether the rate is that of its two figures once one of them is another. */
export function isRatioOf({ stated, part, whole }: Ratio): SettledIf {
  return (under) => {
    const [rate, over, below] = [under(stated), under(part), under(whole)];
    return rate !== undefined && over !== undefined && below !== undefined && !below.isZero && rate.canBe(over, below);
  };
}

/** The same where the rate as it stands could be the two figures' own, cut off. */
export function isRoundedRatioOf(ratio: Ratio): SettledIf {
  const isRatio = isRatioOf(ratio);
  return (under) => {
    const [rate, over, below] = [under(ratio.stated), under(ratio.part), under(ratio.whole)];
    return isRatio(under) && over !== undefined && below !== undefined && rate?.isCutOff(over, below) === false;
  };
}

/** Compares one printed rate with its two figures. Something out of nothing is left to the check of the two figures. */
export function* inspectRatio(
  fields: Ratio,
  { flag, standAside }: Pick<Tools<typeof ratioMessages>, "flag" | "standAside">,
): Iterable<Outcome> {
  const filled = given({ ...fields });
  if (!filled) {
    yield standAside([fields.part, fields.whole, fields.stated]);
    return;
  }
  const { stated, part, whole } = filled;
  const expected = Rate.of(part.value, whole.value)?.rounded();
  if (!expected) {
    if (part.value.isZero && !stated.value.isZero)
      yield flag("ofNothing", {
        at: stated,
        because: [part, whole],
        words: { part: part.label, whole: whole.label },
      });
    else if (!part.value.isZero) yield standAside(whole, "为零，不能作除数");
    return;
  }
  const isCut = stated.value.isCutOff(part.value, whole.value);
  if (isCut || !stated.value.canBe(part.value, whole.value))
    yield flag(isCut ? "lastPlace" : "differs", {
      at: stated,
      because: [part, whole],
      expected,
      suggest: true,
      settledIf: isCut ? isRoundedRatioOf(filled) : isRatioOf(filled),
      words: { part: part.label, partFigure: part.value, whole: whole.label, wholeFigure: whole.value },
    });
}
