import { useEffect, useRef } from "react";
import { words } from "./words";

interface Props {
  readonly draft: string;
  readonly width: number;
  readonly height: number;
  readonly commit: (typed: string, move: "down" | "right" | "stay") => void;
  readonly cancel: () => void;
}

/** Typing into a cell, in its place: Enter takes it, Alt+Enter breaks the line, Esc leaves the cell as it was. */
export function CellEditor({ draft, width, height, commit, cancel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const settled = useRef(false);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const take = (move: "down" | "right" | "stay"): void => {
    if (settled.current) return;
    settled.current = true;
    commit(field.current?.value ?? draft, move);
  };
  return (
    <textarea
      ref={field}
      className="editor"
      aria-label={words.content}
      defaultValue={draft}
      style={{ minWidth: `${width - 2}px`, height: `${Math.max(height - 2, 22)}px` }}
      onBlur={() => take("stay")}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") {
          settled.current = true;
          cancel();
        } else if (event.key === "Enter" && !event.altKey) take("down");
        else if (event.key === "Tab") take("right");
        else return;
        event.preventDefault();
      }}
    />
  );
}
