import type { FundingAmount } from "../../forms/columns";
import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Filing, FundingPart, FundingRow } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { confirmationOf } from "./confirmations";
import { isMistyped } from "./digit-slips";
import { isOwnCell } from "./funding-rows";
import type { Sum } from "./sums-to";

/** A sum of one column of a funding block knows what stands beside its parts. */
export interface PrintedSum extends Sum {
  readonly funding?: { readonly total: FundingRow; readonly parts: readonly FundingPart[] };
  readonly column?: FundingAmount;
}

/**
 * The part that is wrong under a total that is not: the only one that nothing confirms, a blank one before the others
 * where they fall short. Of several, the one that its own slip explains: 上年结转 0.50 where 5.00 is left of the total.
 */
export function suspectPart(filing: Filing, sum: PrintedSum, total: Given<Amount>): Field<Amount> | undefined {
  const { parts } = sum;
  const filled = onlyGiven(parts);
  const all = Amount.sum(filled.map(({ value }) => value));
  const blank = parts.filter(({ state }) => state === "blank");
  if (all.isLessThan(total.value) && blank.length > 0) return only(blank);
  const suspects = filled.filter((part) => !confirmationOf(filing, part));
  if (suspects.length <= 1) return only(suspects);
  const off = total.value.minus(all);
  return only(
    suspects.filter((part) => {
      const left = Amount.sum([part.value, off]);
      return !left.isNegative && !left.isZero && (isMistyped(part.value, left) || isToldBeside(sum, part, left));
    }),
  );
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** What the row of the part says of it: its other budget is just that, or its printed rate is of that and of nothing else. */
function isToldBeside({ funding, column }: PrintedSum, { key, value }: Given<Amount>, right: Amount): boolean {
  if (!funding || !column) return false;
  const row = funding.parts.find((part) => part[column].key === key);
  if (!row) return false;
  const { initialBudget, annualBudget, executed, executionRate: rate } = row;
  if (column === "initialBudget" && isGiven(annualBudget) && annualBudget.value.equals(right)) return true;
  if (column === "annualBudget" && isGiven(initialBudget) && initialBudget.value.equals(right)) return true;
  if (column === "initialBudget" || !isGiven(rate) || !isOwnCell(rate, funding.total.executionRate)) return false;
  const [spent, budget] = [executed.value, annualBudget.value];
  if (!spent || !budget) return false;
  return column === "executed"
    ? rate.value.canBe(right, budget) && !rate.value.canBe(value, budget)
    : rate.value.canBe(spent, right) && !rate.value.canBe(spent, value);
}
