import { useFileChoice } from "../taskpane/file-choice";
import type { PageStore } from "./page-store";
import { words } from "./words";

interface Props {
  readonly store: PageStore;
  readonly className?: string;
  /** Asks before a file with unsaved changes is left. */
  readonly leaving?: (go: () => void) => void;
}

/** The button that lets a person choose the workbook to open. */
export function FilePicker({ store, className, leaving = (go) => go() }: Props) {
  const { ask, input } = useFileChoice(".xlsx,.xlsm", (file) => void store.openFile(file));
  return (
    <>
      <button type="button" className={className} onClick={() => leaving(ask)}>
        {words.open}
      </button>
      {input}
    </>
  );
}
