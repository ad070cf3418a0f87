import { readText } from "../../src/prose/read-text";
import type { Figure } from "../../src/prose/reading";

type OfKind<K extends Figure["kind"]> = Extract<Figure, { kind: K }>;

/** The figures of one kind in a text; every one must stand where it says it does. */
export function figuresOf<K extends Figure["kind"]>(text: string, kind: K): OfKind<K>[] {
  const { figures } = readText(text);
  for (const figure of figures) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  return figures.filter((figure): figure is OfKind<K> => figure.kind === kind);
}

/** The only figure of a kind in a text. */
export function figureOf<K extends Figure["kind"]>(text: string, kind: K): OfKind<K> {
  const [figure, ...more] = figuresOf(text, kind);
  expect(more).toEqual([]);
  if (!figure) throw new Error(`no ${kind} in ${text}`);
  return figure;
}
