import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing, ReportedFiling } from "../../forms/filing";
import type { AmountFigure } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import { wordsAt } from "./report-reading";
import type { Tie } from "./report-ties";
import { isContradicted, tiesOf } from "./report-ties";

/** Something with a budget of which the report says that nothing was spent. */
export interface Unspent {
  /** What ties call it: "travelAbroad", "projects[name]". */
  readonly id: string;
  /** The first 0 of its final account in the report. */
  readonly zero: AmountFigure;
  readonly budget: { readonly value: Amount; readonly at: Field<unknown> };
}

/** What is a part of what: where the whole was not spent, its parts were not either. */
const wholes: Readonly<Record<string, string | undefined>> = {
  threePublicExpenses: undefined,
  hospitalityDomestic: "hospitality",
  hospitalityForeign: "hospitality",
  vehiclePurchase: "vehicles",
  vehicleRunning: "vehicles",
  hospitality: "threePublicExpenses",
  vehicles: "threePublicExpenses",
  travelAbroad: "threePublicExpenses",
};

/** “三公” expenses and projects: a running cost of nothing is a slip that other checks see. */
const wantsReason = (id: string): boolean => id in wholes || id.startsWith("projects[");

/** Every such item of the report with a budget and a final account of nothing; a part of such an item is not named besides. */
export function unspentItems(filing: ReportedFiling): readonly Unspent[] {
  const ties = [...tiesOf(filing).values()];
  const found = new Map<string, Unspent>();
  for (const tie of ties) {
    const id = idOf(tie, "final");
    if (id === undefined || !wantsReason(id) || found.has(id) || !tie.figure.amount.isZero || isContradicted(tie))
      continue;
    const budget = budgetOf(filing, ties, id, tie.figure);
    if (budget) found.set(id, { id, zero: tie.figure, budget });
  }
  return [...found.values()].filter(({ id }) => !isPartOf(id, found));
}

/** The item of a tie of this year, when it is of this column. */
function idOf({ key }: Tie, column: string): string | undefined {
  const ending = ` ${column} 0`;
  return key.endsWith(ending) ? key.slice(0, -ending.length) : undefined;
}

function isPartOf(id: string, found: ReadonlyMap<string, Unspent>): boolean {
  const whole = wholes[id];
  return whole !== undefined && (found.has(whole) || isPartOf(whole, found));
}

/** The budget as the report gives it nearest to the 0, else as the tables do; none where it was adjusted to nothing. */
function budgetOf(
  filing: ReportedFiling,
  ties: readonly Tie[],
  id: string,
  zero: AmountFigure,
): Unspent["budget"] | undefined {
  const told = ties.filter((tie) => budgetColumns.some((column) => idOf(tie, column) === id));
  const cells = budgetCells(filing, id).filter(isGiven);
  const adjusted = [
    ...told.flatMap((tie) => (idOf(tie, "adjusted") === id ? [tie.figure.amount] : [])),
    ...cells.flatMap(({ key, value }) => (/\.(?:adjusted|annualBudget)$/.test(key) ? [value] : [])),
  ];
  if (adjusted.some((amount) => amount.isZero)) return undefined;
  const nearest = told
    .map(({ figure }) => figure)
    .filter(({ amount }) => amount.fen > 0)
    .sort((one, other) => Math.abs(one.start - zero.start) - Math.abs(other.start - zero.start))[0];
  if (nearest) return { value: nearest.amount, at: wordsAt(filing, nearest) };
  const cell = cells.find(({ value }) => value.fen > 0);
  return cell && { value: cell.value, at: cell };
}

const budgetColumns = ["adjusted", "initial", "budget"];

/** The cells of a budget, the adjusted one first. */
function budgetCells({ basicData, budgetFigures, projects }: Filing, id: string): readonly Field<Amount>[] {
  const project = projects.find(({ key }) => key === id);
  if (project) return [project.funding.total.annualBudget, project.funding.total.initialBudget];
  const reference = Object.entries(budgetFigures?.lines ?? {}).find(([line]) => line === id)?.[1];
  const own = Object.entries(basicData?.lines ?? {}).find(([line]) => line === id)?.[1];
  return [reference?.adjusted, own?.budget, reference?.approved].filter((field) => field !== undefined);
}
