import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import type { Check, CheckHead, Outcome, Tools } from "../check";
import { defineCheck } from "../check";

export interface Sum {
  readonly total: Field<Amount>;
  readonly parts: readonly Field<Amount>[];
}

/** The wording every sum shares; a check may say it its own way. */
export const sumMessages = {
  differs: "{label}填报为{stated}，各分项之和为{expected}，相差{difference}。",
  blankParts: "{label}填报为{stated}，已填分项之和为{expected}，相差{difference}；{blank}未填写，请补填或改正合计。",
} as const;

/** A check of the shape: each total equals the sum of its parts. */
export function sumsTo(
  definition: CheckHead & {
    readonly sums: (filing: Filing) => Iterable<Sum>;
  },
): Check {
  const { sums, ...rest } = definition;
  return defineCheck({
    ...rest,
    messages: sumMessages,
    *inspect(filing, tools) {
      const asked = [...sums(filing)];
      const [first] = asked;
      if (first && asked.every(({ total }) => total.state === "absent")) yield tools.standAside(first.total);
      for (const sum of asked) yield* inspectSum(sum, tools);
    },
  });
}

/**
 * Compares one total with its parts. A part shown as — counts as nothing and a blank part too, but then the finding says
 * so: a total of 20.83 over 3.00 and a blank is wrong until somebody fills the blank. With no part filled in at all
 * there is nothing to add up, and the check stands aside.
 */
export function* inspectSum({ total, parts }: Sum, { flag, standAside }: Tools<typeof sumMessages>): Iterable<Outcome> {
  const present = parts.filter((part) => part.state !== "absent");
  const unreadable = present.find((part) => part.state === "unreadable");
  const filled = onlyGiven(present);
  if (!isGiven(total) || unreadable || filled.length === 0) {
    if (total.state !== "absent" && total.state !== "dash" && present.length > 0)
      yield standAside([total, ...(unreadable ? [unreadable] : present)]);
    return;
  }
  const amounts = filled.map((part) => part.value);
  if (sumAgrees(total.value, amounts)) return;
  const found = { at: total, because: filled, expected: Amount.sum(amounts), suggest: true } as const;
  const blank = present.filter((part) => part.state === "blank");
  yield blank.length === 0
    ? flag("differs", found)
    : flag("blankParts", {
        ...found,
        because: [...filled, ...blank],
        words: { blank: blank.map((part) => `“${part.label}”`).join("、") },
      });
}
