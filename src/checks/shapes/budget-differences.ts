import type { AmountFigure, Change, ReadText } from "../../prose/reading";
import { Amount } from "../../quantities/amount";
import { isBudgetStage } from "../../prose/stages";
import type { AmountPlace } from "./amount-subjects";
import { amountSubject } from "./amount-subjects";
import { possibleSubjects } from "./possible-subjects";
import type { Counterpart, Tie } from "./report-ties";

/** True for 比预算少89.70万元, 较年初预算节约12.93万元: by how much, and nothing else. */
export const isAgainstBudget = ({ by, reach, from, basis, basisInherited, ...change }: Change): boolean =>
  by?.kind === "amount" &&
  reach === "by" &&
  from === undefined &&
  !basisInherited &&
  /预算/.test(basis) &&
  isBudgetStage(change.basisStage) &&
  change.basisYear === undefined &&
  change.basisOffset === undefined;

/** 低于预算12.93万元 may be by so much or below so much; 与预算相差12.93万元 is a difference; of anything else as well. */
export type Beside = "either" | "apart";

export function besideOf({ text }: ReadText, { start }: AmountFigure): Beside | undefined {
  const words = text.slice(Math.max(0, start - 16), start).replace(/\s/g, "");
  if (/(?:相差|之差|差额|差距|差异)[为是达有]?$/.test(words)) return "apart";
  return /(?:低于|高于|多于|少于|超过?|超出)[^，,。；;、\d]{0,10}$/.test(words) ? "either" : undefined;
}

/** What a difference from the budget is tied to; none where the tables lack one of the budgets it may be from. */
export function differenceTie(place: AmountPlace): Tie | undefined {
  const { filing, read, figure } = place;
  if (figure.subject.stage === "carried") return undefined;
  const all = possibleSubjects(filing, read, figure).map((subject) => differencesOf(place, subject));
  const ties = all.map((one) => one && { figure, key: `${one.id} apart 0`, counterparts: one.counterparts });
  const confirmed = ties.find((one) => one?.counterparts.some(({ value }) => agrees(figure, value)));
  return confirmed ?? (ties.every((one) => one !== undefined) ? ties[0] : undefined);
}

const agrees = ({ amount }: AmountFigure, value: Amount): boolean => amount.agreesWithinRounding(value);

/** By how much the budgets of an item and what was spent are apart; undefined where the tables lack one of them. */
export function differencesOf(place: AmountPlace, subject: AmountFigure["subject"]) {
  const found = pairsOf(place, subject);
  if (!found) return undefined;
  const { id, spending, budgets } = found;
  return { id, counterparts: [...spending, ...budgets].map(apart) };
}

type Pair = readonly [Counterpart, Counterpart];

/** The budgets of an item, each with what was spent, and its two budgets. */
function pairsOf(place: AmountPlace, subject: AmountFigure["subject"]) {
  const told = { ...subject, stage: "budget", stageInherited: false } as const;
  const of = amountSubject({ ...place, figure: { ...place.figure, subject: told } }, undefined);
  if (!of) return undefined;
  const all = of.cells("budget", 0);
  const spending = all.flatMap((budget) => of.cells("final", 0).map((spent): Pair => [budget, spent]));
  const adjusted = of.cells("adjusted", 0);
  const budgets = of.cells("initial", 0).flatMap((one) => adjusted.map((other): Pair => [one, other]));
  const cells = new Set(all.flatMap(({ fields }) => fields));
  return spending.length + budgets.length > 0 && cells.size > 1 ? { id: of.id, spending, budgets } : undefined;
}

/** The budget and what was spent whose difference a figure tells, the other way round only; undefined where any other pair has it too. */
export function contraryPair(
  place: AmountPlace,
  subjects: readonly AmountFigure["subject"][],
  direction: "rise" | "fall",
): Pair | undefined {
  const all = subjects.flatMap((subject) => pairsOf(place, subject) ?? []);
  const isTold = (pair: Pair): boolean => agrees(place.figure, apart(pair).value);
  if (all.some(({ budgets }) => budgets.some(isTold))) return undefined;
  const told = all.flatMap(({ spending }) => spending).filter(isTold);
  const isContrary = ([budget, spent]: Pair): boolean =>
    direction === "rise" ? budget.value.clearlyExceeds(spent.value) : spent.value.clearlyExceeds(budget.value);
  return told.every(isContrary) ? told[0] : undefined;
}

/** Both may have been rounded before they were subtracted: 2460.0567 less 2370.3649 is told as 89.70. */
export function apart([one, other]: Pair): Counterpart {
  const fen = Math.abs(one.value.fen - other.value.fen);
  const step = [one, other].reduce((sum, { value }) => sum + Math.max(value.step, Amount.zero.step), 0);
  return { label: labelOf(one, other), fields: [...one.fields, ...other.fields], value: Amount.fen(fen, step) };
}

const labelOf = (one: Counterpart, other: Counterpart): string =>
  [one, other].map(({ label, fields }) => label ?? fields[0]?.label ?? "").join("与") + "之差";
