import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import type { Check, CheckHead, Figure, Outcome, Tools } from "../check";
import { defineCheck } from "../check";

export interface Pair {
  /** The figure to correct when they differ. */
  readonly stated: Field<Figure>;
  readonly source: Field<Figure>;
}

export const sameFigureMessages = {
  differs: "{label}填报为{stated}，与{source}的{expected}不一致，相差{difference}。",
} as const;

/** A check of the shape: one figure printed in two places is the same figure. */
export function sameFigure(
  definition: CheckHead & {
    readonly pairs: (filing: Filing) => Iterable<Pair>;
  },
): Check {
  const { pairs, ...rest } = definition;
  return defineCheck({
    ...rest,
    messages: sameFigureMessages,
    *inspect(filing, tools) {
      for (const pair of pairs(filing)) yield* inspectPair(pair, tools);
    },
  });
}

/** Compares two printings of one figure; stands aside when either is missing, and says nothing when a form has no such cell. */
export function* inspectPair(
  { stated, source }: Pair,
  { flag, standAside }: Tools<typeof sameFigureMessages>,
): Iterable<Outcome> {
  if (stated.state === "absent" || source.state === "absent") return;
  if (!isGiven(stated) || !isGiven(source)) {
    if (stated.state !== "blank" || source.state !== "blank") yield standAside([stated, source]);
    return;
  }
  if (!stated.value.agreesWithinRounding(source.value))
    yield flag("differs", {
      at: stated,
      because: [source],
      expected: source.value,
      suggest: true,
      words: { source: source.label },
    });
}
