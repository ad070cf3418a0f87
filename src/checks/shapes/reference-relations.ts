import { budgetColumns } from "../../forms/columns";
import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { BudgetLineId, Filing } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { rememberedOf } from "../../quantities/remembered";
import type { SettledIf } from "../check";
import type { Compared } from "./compared-counterparts";
import { comparedOf } from "./compared-counterparts";
import type { Counterpart } from "./counterparts";
import { budgetCounterparts, finalCounterparts, lastYearCounterparts, sharedLines } from "./counterparts";
import { ofLastYear } from "./last-year";
import { scaleSlip } from "./scale-slip";
import { addsUp } from "./sums-to";

/** Something a cell of 预决算数据 has to go with: a cell of a form, or a sum typed beside it. */
export interface ReferenceRelation {
  /** The other cell, or those that add up, and how a message calls it. */
  readonly stated: readonly Given<Amount>[];
  readonly name: string;
  readonly sides: readonly ReferenceSide[];
  readonly holds: boolean;
  readonly settledIf: SettledIf;
  /** Where not every sheet keeps it: whether the other columns do, or whether it may list fewer items than there are. */
  readonly balance?: "kept" | "once" | "listed";
}

export interface ReferenceSide {
  readonly fields: readonly Given<Amount>[];
  /** By how much they would have to be more. */
  readonly off: Amount;
}

/** A sum typed in 预决算数据 with all its parts, and whether it is what they come to. */
export interface ReferenceSum {
  readonly total: Given<Amount>;
  readonly parts: readonly Given<Amount>[];
  readonly expected: Amount;
  readonly holds: boolean;
  readonly settledIf: SettledIf;
}

/** The cells of a sum of which some are blank: who types “三公”经费 alone has it from a table without the parts. */
type Unfilled = readonly Field<Amount>[];

/**
 * 基本支出, 公务用车 and “三公”经费 of 预决算数据, where they are typed. 支出合计 may hold more than the two kinds printed
 * here, and of the projects many a unit lists only those it evaluates.
 */
export const referenceSums = rememberedOf(({ budgetFigures }: Filing): readonly (ReferenceSum | Unfilled)[] => {
  if (!budgetFigures) return [];
  const { lines } = budgetFigures;
  return budgetColumns.flatMap((column) =>
    summed.flatMap(([id, ids]): readonly (ReferenceSum | Unfilled)[] => {
      const total = lines[id][column];
      // A result of a formula that is out of date is for the check of results.
      if (total.cell?.formula !== undefined || total.state === "absent") return [];
      const fields = ids.map((part) => lines[part][column]);
      const parts = onlyGiven(fields);
      if (!isGiven(total) || parts.length < fields.length) return [[total, ...fields]];
      const settledIf = addsUp(total, parts, sumAgrees);
      const expected = Amount.sum(parts.map(({ value }) => value));
      return [{ total, parts, expected, holds: settledIf(({ value }) => value), settledIf }];
    }),
  );
});

export const isWholeSum = (sum: ReferenceSum | Unfilled): sum is ReferenceSum => "total" in sum;

const summed = [
  ["basicSpending", ["personnelFunds", "operatingFunds"]],
  ["threePublicExpenses", ["vehicles", "travelAbroad", "hospitality"]],
  ["vehicles", ["vehiclePurchase", "vehicleRunning"]],
] as const satisfies readonly (readonly [BudgetLineId, readonly BudgetLineId[]])[];

/** Whether any cell of a form differs from it: asked of every filing, nearly all of which have none. */
export const contradictsReference = (filing: Filing): boolean =>
  lists.some((list) => comparedOf(list(filing)).some(({ differs }) => differs));

const lists = [budgetCounterparts, finalCounterparts, lastYearCounterparts];

/** All that 预决算数据 is compared with. What is 元 under 万元 is a fault of its own. */
export const referenceRelations = rememberedOf((filing: Filing): readonly ReferenceRelation[] => {
  const found: ReferenceRelation[] = [];
  for (const list of lists)
    for (const compared of comparedOf(list(filing))) {
      const relation = relationOf(compared);
      if (relation) found.push(relation);
    }
  for (const sum of referenceSums(filing)) if (isWholeSum(sum)) found.push(ownSum(sum));
  return [...found, ...adjustment(filing), ...filedBefore(filing)];
});

function relationOf({ counterpart, known, differs }: Compared): ReferenceRelation | undefined {
  const { form, stated } = counterpart;
  if (!isGiven(stated) || known.length === 0) return undefined;
  if (differs && known.some(({ amount }) => Math.abs(scaleSlip(stated.value, amount) ?? 0) === 4)) return undefined;
  return {
    stated: [stated],
    name: `${form}的${stated.label}`,
    sides: known.map(({ filled, amount }) => ({ fields: filled, off: stated.value.minus(amount) })),
    holds: !differs,
    settledIf: repeatsIf(counterpart),
  };
}

/** Whether one of the sources says the same as the form. */
export const repeatsIf =
  ({ stated, sources }: Counterpart): SettledIf =>
  (under) => {
    const value = under(stated);
    if (value === undefined) return false;
    return sources.some(({ fields }) => {
      const amounts = fields.map((field) => under(field)).filter((amount) => amount !== undefined);
      if (amounts.length <= 1) return amounts[0]?.agreesWithinRounding(value) === true;
      return sumAgrees(value, amounts);
    });
  };

function ownSum({ total, parts, expected, holds, settledIf }: ReferenceSum): ReferenceRelation {
  const sides = [{ fields: parts, off: total.value.minus(expected) }];
  return { stated: [total], name: total.label, sides, holds, settledIf };
}

/** 上年决算数 there is what last year's filing had as 决算数. */
function filedBefore({ lastYear, budgetFigures }: Filing): readonly ReferenceRelation[] {
  const before = lastYear?.basicData;
  if (!before || !budgetFigures) return [];
  return sharedLines.flatMap((id): readonly ReferenceRelation[] => {
    const [filed, own] = [before.lines[id].finalAccount, budgetFigures.lines[id].lastYear];
    if (!isGiven(filed) || !isGiven(own)) return [];
    const stated = ofLastYear(filed);
    const settledIf: SettledIf = (under) => under(own)?.agreesWithinRounding(filed.value) === true;
    const sides = [{ fields: [own], off: filed.value.minus(own.value) }];
    return [{ stated: [stated], name: stated.label, sides, holds: settledIf(({ value }) => value), settledIf }];
  });
}

/** 部门基本支出预算调整 is what the adjusted budget of 基本支出 is more than the approved one. */
function adjustment({ basicData, budgetFigures }: Filing): readonly ReferenceRelation[] {
  if (!basicData || !budgetFigures) return [];
  const { budget, finalAccount } = basicData.lines.basicBudgetAdjustment;
  const stated = [budget, finalAccount].find(isGiven);
  const { approved, adjusted } = budgetFigures.lines.basicSpending;
  if (!stated || !isGiven(approved) || !isGiven(adjusted)) return [];
  const off = stated.value.minus(adjusted.value.minus(approved.value));
  const sides = [
    { fields: [adjusted], off },
    { fields: [approved], off: Amount.zero.minus(off) },
  ];
  const settledIf = adjustmentSettled(stated, approved, adjusted);
  const name = `基础数据表的${stated.label}`;
  return [{ stated: [stated], name, sides, holds: settledIf(({ value }) => value), settledIf }];
}

/** A cut of 20 is written as −20 by some and as 20 by others. */
export const adjustmentSettled =
  (stated: Field<Amount>, approved: Field<Amount>, adjusted: Field<Amount>): SettledIf =>
  (under) => {
    const [change, before, after] = [under(stated), under(approved), under(adjusted)];
    if (!change || !before || !after) return false;
    return sumAgrees(after, [before, change]) || sumAgrees(after, [before, Amount.zero.minus(change)]);
  };
