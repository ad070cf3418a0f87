import type { RefObject } from "react";
import { useLayoutEffect, useRef } from "react";
import type { Tab } from "../pane-state";

/** Each tab is found where it was left, a new one at its beginning: not half way down because the last one was long. */
export function useScrollOfTab(frame: RefObject<HTMLElement | null>, tab: Tab): void {
  const shown = useRef(tab);
  const places = useRef(new Map<Tab, number>());
  useLayoutEffect(() => {
    const remember = () => {
      if (frame.current) places.current.set(shown.current, scrollerOf(frame.current).scrollTop);
    };
    // Scrolling does not bubble.
    document.addEventListener("scroll", remember, { capture: true, passive: true });
    return () => document.removeEventListener("scroll", remember, { capture: true });
  }, [frame]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || shown.current === tab) return;
    shown.current = tab;
    const scroller = scrollerOf(element);
    // The tabs stay under the pointer: the header above them is not drawn in again.
    const beginning = Math.min(scroller.scrollTop, (element.firstElementChild as HTMLElement).offsetHeight);
    scroller.scrollTop = places.current.get(tab) ?? beginning;
  }, [frame, tab]);
}

/** In Excel the whole document scrolls, beside a sheet the half that the pane is in. */
function scrollerOf(element: HTMLElement): Element {
  for (let part = element.parentElement; part && part !== document.body; part = part.parentElement)
    if (/auto|scroll/.test(getComputedStyle(part).overflowY)) return part;
  return document.scrollingElement ?? document.documentElement;
}
