import type { Change, Figure, ReadText, Sentence } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";

/** Both ends of 由4.28万元降至3.66万元 as its verb tells them. */
export interface Move {
  readonly from: NonNullable<Change["by"]>;
  readonly to: NonNullable<Change["by"]>;
  readonly end: number;
  readonly sentence: number;
  readonly direction: Change["direction"];
}

/** Every change that tells where it began and where it arrived. */
export const movesOf = rememberedOf(({ changes }: ReadText): readonly Move[] =>
  changes.flatMap(({ from, by: to, reach, end, sentence, direction }) =>
    from && to && reach === "to" && direction !== "level" ? [{ from, to, end, sentence, direction }] : [],
  ),
);

/** What a move arrived at is the amount of now, although a verb of change stands before it. */
export const arrivedAt = rememberedOf(
  (read: ReadText): ReadonlySet<Figure> => new Set(movesOf(read).map(({ to }) => to)),
);

/**
 * The first of 由10.50万元压减到9.80万元 where no word says of what time or budget it is: last year's, the one before an
 * adjustment, that of years ago. Whatever stands before it is said of the second.
 */
export const movedFrom = rememberedOf(
  ({ text, sentences }: ReadText): ReadonlySet<Figure> =>
    new Set(sentences.flatMap((sentence) => (/[由从]/.test(sentence.text) ? movedIn(text, sentence) : []))),
);

function movedIn(text: string, { start, figures }: Sentence): readonly Figure[] {
  return figures.filter((figure, at) => {
    const next = figures.slice(at + 1).find(({ kind }) => kind !== "date");
    if (!next || figure.kind !== next.kind || !arrives.test(text.slice(figure.end, next.start))) return false;
    const opening = departs.exec(text.slice(Math.max(start, figure.start - 16), figure.start));
    return opening !== null && !timed.test(opening[1] ?? "");
  });
}

const departs = /(?:(?<![理自事])由|(?<![服遵])从)([^由从,，;；。]{0,12})$/;
const timed = /年|预算|决算|批复/;
const arrives = /^[^,，;；。、\d]{0,8}[到至为成](?:\d{4}\s?年(?:度|末|底)?的?)?\s?$/;

/** The move that a change tells the size of: 由4.28万元降至3.66万元，减少0.62万元，下降14.49%. */
export function moveBefore(read: ReadText, change: Change): Move | undefined {
  if (change.basis !== "") return undefined;
  const move = movesOf(read)
    .filter(({ sentence, end }) => sentence === change.sentence && end <= change.start)
    .at(-1);
  const between = move ? read.text.slice(move.end, change.start) : "";
  return between.length <= 24 && sizes.test(between) ? move : undefined;
}

/** Nothing but the other figure of the same size. */
const sizes =
  /^[,，、(（\s]*(?:(?:净|共|累计|合计)?(?:增|减|下降|上升|提高|提升|降|升)[^,，;；。、]{1,12}[,，、]\s*)?(?:净|共|累计)?$/;
