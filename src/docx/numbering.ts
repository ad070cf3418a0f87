import type { Level, List } from "./list-definitions";
import { formatNumber } from "./number-format";
import type { ListPlace, ParagraphStyles } from "./paragraph-styles";

/** A paragraph as far as its number is concerned. */
export interface NumberedParagraph extends ListPlace {
  readonly style: string | undefined;
}

/** Counts through a document: gives each paragraph, asked for in order, the number Word draws before it. */
export class Numbering {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(
    private readonly lists: ReadonlyMap<string, List>,
    private readonly styles: ParagraphStyles,
  ) {}

  /** "（一）", "1. " or nothing. */
  numberOf(paragraph: NumberedParagraph): string {
    const place = this.#placeOf(paragraph);
    const list = place && this.lists.get(place.list);
    const level = list?.levels.get(place?.level ?? 0);
    if (!place || !list || !level) return "";
    const counts = this.#count(place.list, list, place.level);
    const number = level.format === "bullet" ? bullet(level.text) : written(list, level, counts);
    return number + gapBehind(number, level.suffix);
  }

  /** The paragraph's own word counts; list 0 takes it out of the list of its style. */
  #placeOf({ list, level, style }: NumberedParagraph): { list: string; level: number } | undefined {
    const named = style ?? this.styles.standard;
    const inherited = named === undefined ? undefined : this.styles.placeOf(named);
    const id = list ?? inherited?.list;
    if (id === undefined || id === "0") return undefined;
    if (level !== undefined || list !== undefined) return { list: id, level: level ?? 0 };
    const styled = [...(this.lists.get(id)?.levels ?? [])].find(([, one]) => one.style === inherited?.style);
    return { list: id, level: styled?.[0] ?? inherited?.level ?? 0 };
  }

  #count(id: string, list: List, at: number): readonly (number | undefined)[] {
    let counts = this.#counts.get(list.scheme);
    if (!counts) this.#counts.set(list.scheme, (counts = []));
    if (!this.#begun.has(id)) for (const level of list.starts.keys()) counts[level] = undefined;
    this.#begun.add(id);
    const startOf = (level: number): number => list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
    for (let above = 0; above < at; above++) counts[above] ??= startOf(above);
    const last = counts[at];
    counts[at] = last === undefined ? startOf(at) : last + 1;
    for (const [below, { restartBehind }] of list.levels)
      if (below > at && (restartBehind === undefined || at < restartBehind)) counts[below] = undefined;
    return counts;
  }
}

function written(list: List, { text, plainDigits }: Level, counts: readonly (number | undefined)[]): string {
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const count = counts[at];
    if (count === undefined) return "";
    const format = list.levels.get(at)?.format ?? "decimal";
    return formatNumber(count, plainDigits && format !== "none" ? "decimal" : format);
  });
}

/** Letters and private characters are signs of a symbol font: what they look like there is some dot or square. */
const bullet = (text: string): string => (text === "" ? "" : /^[^\p{L}\p{N}\p{Co}]/u.test(text) ? text : "•");

/** Full-width marks bring their own gap. */
function gapBehind(number: string, suffix: string): string {
  if (number === "" || suffix === "nothing") return "";
  return /[\p{Script=Han}、，。．：）】〕]$/u.test(number) ? "" : " ";
}
