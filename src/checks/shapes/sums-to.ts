import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { formsOf } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import type { Check, CheckHead, Figure, Finding, Outcome, SettledIf, Tools } from "../check";
import { defineCheck } from "../check";
import { confirmationOf } from "./confirmations";

export interface Sum {
  readonly total: Field<Amount>;
  readonly parts: readonly Field<Amount>[];
  /** What else will have to change with the total, as the end of a sentence. */
  readonly follows?: string;
}

/** The wording every sum shares; a check may say it its own way. */
export const sumMessages = {
  differs: "{label}填报为{stated}，各分项之和为{expected}，相差{difference}{advice}。",
  blankParts:
    "{label}填报为{stated}，已填分项之和为{expected}，相差{difference}；{blank}未填写，请补填或改正合计{advice}。",
} as const;

type SumTools = Tools<typeof sumMessages>;

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
      for (const sum of asked) yield* inspectSum(sum, filing, tools);
    },
  });
}

/**
 * Compares one total with its parts. A part shown as — counts as nothing and a blank part too, but then the finding says
 * so: a total of 20.83 over 3.00 and a blank is wrong until somebody fills the blank. With no part filled in at all
 * there is nothing to add up, and the check stands aside.
 */
export function* inspectSum({ total, parts, follows = "" }: Sum, filing: Filing, tools: SumTools): Iterable<Outcome> {
  const present = parts.filter((part) => part.state !== "absent");
  const unreadable = present.find((part) => part.state === "unreadable");
  const filled = onlyGiven(present);
  if (!isGiven(total) || unreadable || filled.length === 0) {
    if (total.state !== "absent" && total.state !== "dash" && present.length > 0)
      yield tools.standAside([total, ...(unreadable ? [unreadable] : present)]);
    return;
  }
  const amounts = filled.map((part) => part.value);
  if (sumAgrees(total.value, amounts)) return;
  yield wrongSum({ total, filled, blank: present.filter((part) => part.state === "blank"), follows }, filing, tools);
}

/** Whether the total is what the parts come to once one of them is another. */
export function addsUp<T extends Figure>(
  total: Field<T>,
  parts: readonly Field<T>[],
  agrees: (total: T, parts: readonly T[]) => boolean,
): SettledIf {
  return (under) => {
    const whole = under(total);
    const figures = parts.map(under).filter((figure) => figure !== undefined);
    return whole !== undefined && figures.length > 0 && agrees(whole, figures);
  };
}

interface WrongSum {
  readonly total: Given<Amount>;
  readonly filled: readonly Given<Amount>[];
  /** Parts somebody may have forgotten. */
  readonly blank: readonly Field<Amount>[];
  readonly follows?: string;
}

/** Says that the parts contradict the total. A total that 预决算数据 or another table confirms is not to be overwritten. */
export function wrongSum(
  { total, filled, blank, follows = "" }: WrongSum,
  filing: Filing,
  { flag }: Pick<SumTools, "flag">,
): Finding {
  const confirmed = total.value.isZero ? undefined : confirmationOf(filing, total);
  const found = {
    at: total,
    because: [...filled, ...blank, ...(confirmed?.fields ?? [])],
    expected: Amount.sum(filled.map(({ value }) => value)),
    settledIf: addsUp(total, [...filled, ...blank], sumAgrees),
    ...(confirmed ? {} : ({ suggest: true } as const)),
  };
  const left = leftOut(total, filled, filing);
  const advice = left ?? (confirmed ? `；合计与${confirmed.label}一致，应核对各分项` : follows);
  // What a blank cell should hold can only add to the parts.
  const isShort = total.value.isLessThan(found.expected) && filled.every(({ value }) => !value.isNegative);
  return blank.length === 0 || left !== undefined || isShort
    ? flag("differs", { ...found, words: { advice } })
    : flag("blankParts", { ...found, words: { advice, blank: blank.map(({ label }) => `“${label}”`).join("、") } });
}

/** Which filled parts the formula of a total does not add up, where these are all it is short of: =SUM(F13:F14,F16) over F17. */
function leftOut(total: Given<Amount>, filled: readonly Given<Amount>[], filing: Filing): string | undefined {
  if (total.cell?.formula === undefined) return undefined;
  const form = formsOf(filing).find(({ fields }) => fields.includes(total));
  const formula = form && filing.surroundings.formulasOf(form).find(({ field }) => field.key === total.key);
  const added = new Set(formula?.addends().map(({ key }) => key));
  const left = filled.filter(({ key, value }) => !added.has(key) && !value.isZero);
  if (added.size === 0 || left.length === 0 || left.length === filled.length) return undefined;
  const rest = filled.filter((part) => !left.includes(part)).map(({ value }) => value);
  if (!sumAgrees(total.value, rest)) return undefined;
  return `；公式没有加上${left.map(({ label }) => `“${label}”`).join("、")}，请改正公式`;
}
