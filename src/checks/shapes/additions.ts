import type { AmountFigure, Figure, ReadText } from "../../prose/reading";
import type { AmountPlace } from "./amount-subjects";
import { amountSubject } from "./amount-subjects";
import { apart } from "./budget-differences";
import { isConfirmed } from "./report-ties";
import type { Tie } from "./report-ties";

/** Money that was taken away as well leaves open what was added. */
const taken = /压[减缩]|[调核削缩]减|收回|调[出剂]|统筹|上缴|分别|[两二三四五]次/;

/**
 * 年初预算420万元，追加80万元，全年预算500万元: the addition between two budgets that are told beside it and right. Alone it
 * may be one of several.
 */
export function additionTie(place: AmountPlace, ties: ReadonlyMap<Figure, Tie>): Tie | undefined {
  const { read, figure } = place;
  const sentence = read.sentences[figure.sentence];
  if (!sentence || figure.subject.stageInherited || taken.test(sentence.text)) return undefined;
  if (additionsIn(read, figure).length > 1) return undefined;
  const subject = { ...figure.subject, stage: "adjusted" } as const;
  const id = amountSubject({ ...place, figure: { ...figure, subject } }, undefined)?.id;
  const told = sentence.figures.flatMap((one) => ties.get(one) ?? []);
  const [initial, adjusted] = ["initial", "adjusted"].map((column) =>
    told.find((tie) => tie.key === `${id} ${column} 0` && isConfirmed(tie)),
  );
  const [from, to] = [initial?.counterparts[0], adjusted?.counterparts[0]];
  return from && to && { figure, key: `${id} added 0`, counterparts: [apart([to, from])] };
}

const additionsIn = ({ sentences }: ReadText, { sentence }: AmountFigure): readonly Figure[] =>
  (sentences[sentence]?.figures ?? []).filter(({ kind, subject }) => kind === "amount" && subject.stage === "added");
