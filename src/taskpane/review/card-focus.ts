import type { KeyboardEvent, RefObject } from "react";
import { useLayoutEffect, useRef } from "react";
import type { FindingList } from "../finding-groups";

const cardSelector = "[data-finding]";

const cardsIn = (list: ParentNode): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(cardSelector)];

/** The card an arrow key leads to; none while somebody writes. */
export function cardAfter({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  if (!(target instanceof HTMLElement) || target.matches("textarea, input, select")) return undefined;
  const cards = cardsIn(currentTarget);
  const own = target.closest<HTMLElement>(cardSelector);
  const at = own ? cards.indexOf(own) : -1;
  return key === "ArrowDown" ? cards[at + 1] : cards[at - 1];
}

/**
 * When the card somebody was in goes, because what it said has been put right, the one that takes its place gets the
 * focus: else the next press of Tab would begin at the top of the pane.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, shown: FindingList): void {
  const last = useRef<{ readonly key: string; readonly index: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const remember = ({ target }: FocusEvent) => {
      const card = target instanceof HTMLElement ? target.closest<HTMLElement>(cardSelector) : null;
      const key = card?.dataset["finding"];
      last.current = card && key !== undefined ? { key, index: cardsIn(element).indexOf(card) } : undefined;
    };
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) last.current = undefined;
    };
    element.addEventListener("focusin", remember);
    element.addEventListener("focusout", forget);
    return () => {
      element.removeEventListener("focusin", remember);
      element.removeEventListener("focusout", forget);
    };
  }, [list]);
  useLayoutEffect(() => {
    const element = list.current;
    const { key, index } = last.current ?? {};
    if (!element || index === undefined || document.activeElement !== document.body) return;
    const cards = cardsIn(element);
    const own = cards.find((card) => card.dataset["finding"] === key);
    (own ?? cards[index] ?? cards.at(-1) ?? element).focus({ preventScroll: true });
  }, [list, shown]);
}
