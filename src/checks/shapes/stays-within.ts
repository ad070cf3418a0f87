import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { Rate } from "../../quantities/rate";
import type { Check, CheckHead, Figure, Outcome, SettledIf, Tools } from "../check";
import { defineCheck } from "../check";

export interface Limited {
  readonly actual: Field<Figure>;
  readonly limit: Field<Figure>;
}

export const limitMessages = {
  exceeds: "{label}为{stated}，超过{limit}{expected}，多出{difference}，为其{rate}。请核对；属实的，请说明原因。",
  withoutLimit: "{label}为{stated}，而{limit}为零。请核对；属实的，请说明原因。",
} as const;

/** A check of the shape: each figure stays within the other, unless the unit says why not. */
export function staysWithin(
  definition: CheckHead & {
    readonly pairs: (filing: Filing) => readonly Limited[];
  },
): Check {
  const { pairs, ...rest } = definition;
  return defineCheck({
    ...rest,
    messages: limitMessages,
    *inspect(filing, tools) {
      const asked = pairs(filing);
      const printed = asked.filter(isPrinted);
      const first = asked[0];
      if (printed.length === 0 && first) yield tools.standAside([first.actual, first.limit]);
      for (const pair of printed) yield* inspectLimit(pair, tools);
    },
  });
}

/** True when the form has both cells. */
export function isPrinted({ actual, limit }: Limited): boolean {
  return actual.state !== "absent" && limit.state !== "absent";
}

/** True when both are filled in and the figure is above its limit by more than rounding explains. */
export function exceedsLimit({ actual, limit }: Limited): boolean {
  return isGiven(actual) && isGiven(limit) && actual.value.exceeds(limit.value);
}

/** Whether the figure is within its limit once one of them is another. */
export function withinLimit({ actual, limit }: Limited): SettledIf {
  return (under) => {
    const [figure, most] = [under(actual), under(limit)];
    return figure !== undefined && most !== undefined && !figure.exceeds(most);
  };
}

/** Compares one figure with its limit; stands aside when either is not filled in. */
export function* inspectLimit(
  pair: Limited,
  { flag, standAside }: Pick<Tools<typeof limitMessages>, "flag" | "standAside">,
): Iterable<Outcome> {
  const { actual, limit } = pair;
  if (!isGiven(actual) || !isGiven(limit)) {
    yield standAside([actual, limit]);
    return;
  }
  if (!exceedsLimit(pair)) return;
  const rate = Rate.of(actual.value, limit.value)?.rounded();
  const found = { at: actual, because: [limit], settledIf: withinLimit(pair) };
  yield rate
    ? flag("exceeds", { ...found, expected: limit.value, words: { limit: limit.label, rate } })
    : flag("withoutLimit", { ...found, words: { limit: limit.label } });
}
