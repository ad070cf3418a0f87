import type { Figure, ReadText, Sentence } from "../../prose/reading";

type Sentences = Pick<ReadText, "sentences">;

/** A figure, or a change, by where it stands. */
export type Placed = Pick<Figure, "sentence" | "start" | "end">;

/** The figure right before another in its sentence, whatever it is. */
export const figureBefore = ({ sentences }: Sentences, { sentence, start }: Figure): Figure | undefined =>
  sentences[sentence]?.figures.filter(({ end }) => end <= start).at(-1);

/** The same past any dates: 2024年 and 当年 are no figures of an item. */
export const valueBefore = ({ sentences }: Sentences, { sentence, start }: Figure): Figure | undefined =>
  sentences[sentence]?.figures.filter(({ kind, end }) => kind !== "date" && end <= start).at(-1);

/** The clause a figure stands in. */
export const clauseOf = ({ sentences }: Sentences, figure: Placed): Sentence["clauses"][number] | undefined =>
  sentences[figure.sentence]?.clauses.find(({ start, end }) => start <= figure.start && figure.end <= end);
