import type { Field } from "../../forms/field";
import type { AllGiven } from "../../forms/field";
import { given, isGiven } from "../../forms/field";
import type { FundingRow, ScoredForm } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { Rate } from "../../quantities/rate";
import { isZeroOverParts, otherSpending } from "./funding-rows";

type Figures = AllGiven<{
  readonly executed: Field<Amount>;
  readonly annualBudget: Field<Amount>;
  readonly stated: Field<Rate>;
}>;

/**
 * What the rate of a funding row turns out to be: right · right but cut off instead of rounded · worked out from 年初预算数 · explained by neither · a matter
 * of another check (nothing budgeted, more spent than budgeted) · impossible to judge.
 */
export type RateReading =
  | { readonly kind: "right" | "elsewhere" }
  | { readonly kind: "ofInitial" | "differs" | "cutOff"; readonly figures: Figures; readonly exact: Rate }
  | { readonly kind: "unknown"; readonly fields: readonly Field<unknown>[]; readonly reason?: string };

/** Compares the rate a funding row states with the amounts of that row. */
export function readStatedRate(form: ScoredForm, row: FundingRow): RateReading {
  const { annualBudget, executed, executionRate } = row;
  if (isZeroOverParts(form, row))
    return { kind: "unknown", fields: [annualBudget], reason: "为零，而其中各项有数，应先改正" };
  if (isGiven(annualBudget) && annualBudget.value.isZero) return { kind: "elsewhere" };
  const figures = given({ executed, annualBudget, stated: executionRate });
  if (!figures) return { kind: "unknown", fields: [executed, annualBudget, executionRate] };
  const [part, whole, stated] = [figures.executed.value, figures.annualBudget.value, figures.stated.value];
  const exact = Rate.of(part, whole);
  if (!exact || part.isNegative || whole.isNegative)
    return { kind: "unknown", fields: [part.isNegative ? executed : annualBudget], reason: "为负数" };
  if (stated.isCutOff(part, whole)) return { kind: "cutOff", figures, exact };
  if (stated.canBe(part, whole)) return { kind: "right" };
  if (otherSpending(form, row).some((other) => stated.canBe(other.executed, other.annualBudget)))
    return { kind: "unknown", fields: [annualBudget], reason: "年度资金总额与其中各项之和不符，应先改正" };
  if (part.exceeds(whole)) return { kind: "elsewhere" };
  const ofInitial = isGiven(row.initialBudget) && stated.canBe(part, row.initialBudget.value);
  return { kind: ofInitial ? "ofInitial" : "differs", figures, exact };
}
