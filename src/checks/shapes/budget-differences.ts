import type { AmountFigure, Change, ReadText } from "../../prose/reading";
import { Amount } from "../../quantities/amount";
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
  /^(?:initial|adjusted|budget)$/.test(change.basisStage ?? "") &&
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

function differencesOf(place: AmountPlace, subject: AmountFigure["subject"]) {
  const told = { ...subject, stage: "budget", stageInherited: false } as const;
  const of = amountSubject({ ...place, figure: { ...place.figure, subject: told } }, undefined);
  if (!of) return undefined;
  const [initial, adjusted] = [of.cells("initial", 0), of.cells("adjusted", 0)];
  const budgets = of.cells("budget", 0);
  const pairs = [
    ...budgets.flatMap((budget) => of.cells("final", 0).map((spent) => [budget, spent] as const)),
    ...initial.flatMap((one) => adjusted.map((other) => [one, other] as const)),
  ];
  const cells = new Set(budgets.flatMap(({ fields }) => fields));
  return pairs.length > 0 && cells.size > 1 ? { id: of.id, counterparts: pairs.map(apart) } : undefined;
}

/** Both may have been rounded before they were subtracted: 2460.0567 less 2370.3649 is told as 89.70. */
function apart([one, other]: readonly [Counterpart, Counterpart]): Counterpart {
  const fen = Math.abs(one.value.fen - other.value.fen);
  const step = [one, other].reduce((sum, { value }) => sum + Math.max(value.step, Amount.zero.step), 0);
  return { label: labelOf(one, other), fields: [...one.fields, ...other.fields], value: Amount.fen(fen, step) };
}

const labelOf = (one: Counterpart, other: Counterpart): string =>
  [one, other].map(({ label, fields }) => label ?? fields[0]?.label ?? "").join("与") + "之差";
