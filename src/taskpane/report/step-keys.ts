import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import type { Steps } from "./steps";

/** F8 and Shift+F8 anywhere in the tab; on marked words the arrows too, as among the cards of a review. */
function stepBy({ key, shiftKey, ctrlKey, altKey, metaKey, target }: KeyboardEvent): 1 | -1 | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === "F8") return shiftKey ? -1 : 1;
  if (!(target instanceof HTMLElement) || !target.matches("mark")) return undefined;
  return key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : undefined;
}

/** Leads from finding to finding by keys as long as the text is shown. */
export function useStepKeys(text: RefObject<HTMLElement | null>, go: Steps["go"]): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const tab = text.current?.closest<HTMLElement>("[role=tabpanel]");
    const step = (event: KeyboardEvent): void => {
      const by = stepBy(event);
      if (by === undefined) return;
      event.preventDefault();
      latest.current(by, true);
    };
    tab?.addEventListener("keydown", step);
    return () => tab?.removeEventListener("keydown", step);
  }, [text]);
}
