import type { Measure, PartsMeasure, Quantity } from "../quantities/measure";
import { readMeasure } from "../quantities/measure";
import type { Part } from "../quantities/measuring/parts";
import { partAlone } from "../quantities/measuring/parts";

/** The figures of an actual value that are to answer several aimed at, and whether they stand in their order alone. */
export interface Answers {
  readonly parts: readonly Part[];
  readonly isByOrder: boolean;
}

/** 96%、2% for 及时率≥95%、差错率≤1%, 宣传片1部 for the first of two; undefined where the actual value tells of no figure. */
export function answersIn(target: PartsMeasure, actual: Measure): Answers | undefined {
  if (actual.kind === "parts") return { parts: actual.parts, isByOrder: false };
  if (actual.kind !== "text" || !/\d/.test(actual.written)) return undefined;
  const ordered = inOrder(target.parts, actual.written.normalize("NFKC"));
  if (ordered) return { parts: ordered, isByOrder: true };
  const alone = partAlone(actual.written);
  return alone && { parts: [alone], isByOrder: false };
}

/**
 * The parts aimed at that an actual value with fewer figures answers, each under its own name; undefined where one of its
 * figures may be of any part.
 */
export function partsTold(target: PartsMeasure, actual: Measure): readonly Part[] | undefined {
  const answers = answersIn(target, actual);
  const done = answers?.isByOrder ? undefined : answers?.parts;
  if (!done || done.length >= target.parts.length) return undefined;
  if (actual.kind === "parts" && actual.hasWords) return undefined;
  const told = done.map((part) => target.parts.find((wanted) => isNamesake(wanted, part)));
  return told.every((part) => part !== undefined) ? told : undefined;
}

const isNamesake = (wanted: Part, done: Part): boolean =>
  wanted.unit.unit === done.unit.unit && wanted.subject !== "" && wanted.subject === done.subject;

/** Bare figures, as many as are aimed at and each in the unit of its turn. */
function inOrder(targets: readonly Part[], half: string): readonly Part[] | undefined {
  const figures = half
    .replace(/[。;,、\s]+$/, "")
    .split(/[、;/]|,(?!\d{3}(?!\d))/)
    .map(readMeasure);
  if (figures.length !== targets.length || targets.length > 4) return undefined;
  const parts: Part[] = [];
  for (const [at, wanted] of targets.entries()) {
    const figure = figures[at];
    if (figure?.kind !== "quantity" || !isBare(figure) || figure.unit.unit !== wanted.unit.unit) return undefined;
    if (wanted.isWithin || wanted.subject + wanted.deed === "") return undefined;
    parts.push({ deed: wanted.deed, isWithin: false, ...figure, subject: wanted.subject });
  }
  return parts;
}

const isBare = ({ subject, comparator, change, value }: Quantity): boolean =>
  subject === "" && comparator === "none" && change === undefined && !value.isNegative;

/**
 * True where the figures, given to other parts in the same unit, could all be what was aimed at: 2场、3场 for
 * 线上3场、线下2场 may be told the other way round.
 */
export function canBeTurned(
  targets: readonly Part[],
  actuals: readonly Part[],
  isMet: (target: Part, actual: Part) => boolean,
): boolean {
  const [first, ...others] = targets;
  if (!first) return true;
  return actuals.some(
    (done, at) =>
      done.unit.unit === first.unit.unit &&
      isMet(first, done) &&
      canBeTurned(others, [...actuals.slice(0, at), ...actuals.slice(at + 1)], isMet),
  );
}
