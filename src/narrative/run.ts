import type { Field } from "../forms/field";
import { isGiven } from "../forms/field";
import type { Fixed } from "../quantities/fixed";

/** Words of the report itself. */
export interface TextRun {
  readonly kind: "text";
  readonly text: string;
}

/**
 * How a figure comes from its cells: as it stands there · all added up · the first less the others · the distance of
 * the two · that distance in percent of the second · the first in percent of the second · how many cells there are.
 */
export type Derivation = "stated" | "sum" | "remainder" | "difference" | "growth" | "share" | "count";

/** A figure with the cells it comes from: a number, or a word that stands for nought. */
export interface FigureRun {
  readonly kind: "figure";
  readonly text: string;
  /** The same in two reports exactly when it is the same figure, whatever its value. */
  readonly key: string;
  readonly how: Derivation;
  readonly from: readonly Field<unknown>[];
  readonly value: Fixed;
}

/** Words taken over from a cell: a name, a goal, a reason. */
export interface QuotedRun {
  readonly kind: "quoted";
  readonly text: string;
  readonly key: string;
  readonly from: readonly Field<unknown>[];
}

/** What the tables cannot give: 【待填写：单位职责】. */
export interface WantedRun {
  readonly kind: "wanted";
  readonly text: string;
  /** The cell whose figure wants it, and what is asked of that. */
  readonly about?: {
    readonly field: Field<unknown>;
    readonly question: Question;
    /** The line it is a part of, whose answer says it as well: 公务用车购置及运行维护费 of 公务用车运行维护费. */
    readonly within?: Field<unknown> | undefined;
  };
}

/** Why more was spent than planned, more than last year, or more people are in post than there are posts. */
export type Question = "overspent" | "rise" | "overstaffed";

export type Run = TextRun | FigureRun | QuotedRun | WantedRun;

/** A run that comes from cells and can be led back to them. */
export type SourcedRun = FigureRun | QuotedRun;

export const isSourced = (run: Run): run is SourcedRun => run.kind === "figure" || run.kind === "quoted";

/** Something only a person can supply. */
export const wanted = (text: string, about?: WantedRun["about"]): WantedRun =>
  about ? { kind: "wanted", text, about } : { kind: "wanted", text };

/** A run as a reader sees it. */
export function shownText(run: Run): string {
  return run.kind === "wanted" ? `【待填写：${run.text}】` : run.text;
}

/** Words of one cell as part of a sentence: line breaks joined, the closing full stop left to the sentence. */
export function quoted(field: Field<string>, text = field.value ?? ""): Run {
  const inline = text
    .trim()
    .replace(/([，。；：、！？,.;:]?)\s*\n\s*/g, (_, mark: string) => mark || "；")
    .replace(/[。；，、.;,\s]+$/, "");
  if (!isGiven(field) || inline === "") return wanted(field.label);
  return { kind: "quoted", text: inline, key: `quoted:${field.key}`, from: [field] };
}

/** What a sentence may be put together from. */
export type Part = Run | readonly Run[] | string;

/** A sentence with its runs in place: say`编制${count(posts)}人`. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Run[] {
  return joined(words.flatMap((word, at) => [word, ...(at < parts.length ? [parts[at] ?? ""] : [])]));
}

/** Several pieces one after the other, neighbouring words put together. */
export function joined(parts: readonly Part[], between = ""): Run[] {
  const runs: Run[] = [];
  const add = (run: Run): void => {
    const last = runs[runs.length - 1];
    if (run.text === "") return;
    if (run.kind === "text" && last?.kind === "text")
      runs[runs.length - 1] = { kind: "text", text: last.text + run.text };
    else runs.push(run);
  };
  const filled = parts.map(runsOf).filter((piece) => piece.length > 0);
  filled.forEach((piece, at) => {
    if (at > 0 && between) add({ kind: "text", text: between });
    piece.forEach(add);
  });
  return runs;
}

function runsOf(part: Part): readonly Run[] {
  if (typeof part === "string") return part === "" ? [] : [{ kind: "text", text: part }];
  return "kind" in part ? [part] : part;
}
