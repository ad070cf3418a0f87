import type { RefObject } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Passage } from "../../forms/field";
import type { Line, Step } from "./passages";
import { pieceAt, stepsOf } from "./passages";

/** The way through the findings of a report: what is unfolded, at which finding a person is, and what leads on. */
export interface Steps {
  /** Where the words begin whose findings are unfolded. */
  readonly open: number | undefined;
  /** The finding a person has come to, its number from one on, and how many there are. */
  readonly current: Step | undefined;
  readonly number: number;
  readonly count: number;
  /** One finding on or back, if there is one; the focus goes along when a key led there, and stays on a button. */
  readonly go: (by: 1 | -1, focus: boolean) => void;
  /** Unfolds what is said of some words, or folds it up. */
  readonly toggle: (start: number) => void;
}

interface Arrival {
  readonly start: number;
  readonly focus: boolean;
}

export function useSteps(
  lines: readonly Line[],
  text: RefObject<HTMLElement | null>,
  sought: Passage | undefined,
): Steps {
  const steps = useMemo(() => stepsOf(lines), [lines]);
  const [open, setOpen] = useState<number | undefined>(undefined);
  const [key, setKey] = useState<string | undefined>(undefined);
  const [arrival, setArrival] = useState<Arrival | undefined>(undefined);
  const found = useRef<Passage | undefined>(undefined);
  const at = steps.findIndex(({ entry }) => entry.key === key);
  useEffect(() => {
    // Once, not again when the findings are made anew.
    const piece = sought && found.current !== sought ? pieceAt(lines, sought.start) : undefined;
    found.current = sought;
    if (!piece) return;
    setOpen(undefined);
    setKey(piece.entries[0]?.key);
    setArrival({ start: piece.start, focus: true });
  }, [sought, lines]);
  useEffect(() => {
    if (arrival && text.current) arrive(text.current, arrival);
  }, [arrival, text]);
  const go = (by: 1 | -1, focus: boolean) => {
    const next = steps[at + by];
    if (!next) return;
    setOpen(next.start);
    setKey(next.entry.key);
    setArrival({ start: next.start, focus });
  };
  const toggle = (start: number) => {
    setOpen((before) => (before === start ? undefined : start));
    setKey(pieceAt(lines, start)?.entries[0]?.key);
  };
  return { open, current: steps[at], number: at + 1, count: steps.length, go, toggle };
}

/** The words at the top, and of what is said of them as much as there is room for. */
function arrive(text: HTMLElement, { start, focus }: Arrival): void {
  const mark = text.querySelector<HTMLElement>(`[data-start="${start}"]`);
  mark?.scrollIntoView({ block: "start" });
  text.querySelector("article[aria-current]")?.scrollIntoView({ block: "nearest" });
  if (focus) mark?.focus({ preventScroll: true });
}
