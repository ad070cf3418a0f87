import type { RefObject } from "react";
import { useLayoutEffect, useRef } from "react";

/**
 * When what had the focus goes, because it has done its work (撤销, 确认删除), the nearest part that is still there and
 * can have the focus gets it: else the next press of Tab would begin at the top of the pane. Never at any other time.
 */
export function useFocusKept(frame: RefObject<HTMLElement | null>): void {
  const path = useRef<readonly HTMLElement[]>([]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const remember = ({ target }: FocusEvent) => {
      path.current = target instanceof HTMLElement ? ancestorsOf(target, element) : [];
    };
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) path.current = [];
    };
    element.addEventListener("focusin", remember);
    element.addEventListener("focusout", forget);
    return () => {
      element.removeEventListener("focusin", remember);
      element.removeEventListener("focusout", forget);
    };
  }, [frame]);
  // After every drawing: only then is it known what has gone.
  useLayoutEffect(() => {
    const [last] = path.current;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    path.current
      .find((part) => part.isConnected && part.offsetParent !== null && part.matches("[tabindex]"))
      ?.focus({ preventScroll: true });
  });
}

function ancestorsOf(element: HTMLElement, within: HTMLElement): HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let part: HTMLElement | null = element; part && part !== within; part = part.parentElement) path.push(part);
  return path;
}
