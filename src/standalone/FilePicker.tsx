import { useRef } from "react";
import type { PageStore } from "./page-store";
import { words } from "./words";

interface Props {
  readonly store: PageStore;
  readonly className?: string;
  /** Asks before a file with unsaved changes is left. */
  readonly leaving?: (go: () => void) => void;
}

/** The button that lets a person choose a file of theirs. */
export function FilePicker({ store, className, leaving = (go) => go() }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => leaving(() => picker.current?.click())}>
        {words.open}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void store.openFile(chosen);
          target.value = "";
        }}
      />
    </>
  );
}
