import type { KeyboardEvent } from "react";
import type { OpenFile } from "./page-state";
import type { PageStore } from "./page-store";
import { words } from "./words";

/** The sheets of the file, hidden ones apart. */
export function SheetTabs({ store, file }: { readonly store: PageStore; readonly file: OpenFile }) {
  const hidden = new Set(file.content.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name));
  const marked = new Set(file.content.marks.map(({ at }) => at.sheet));
  const names = file.views.names.filter((name) => !hidden.has(name));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = step === 0 ? undefined : names[names.indexOf(file.sheet) + step];
    if (next === undefined) return;
    event.preventDefault();
    void store.choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={words.sheets} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === file.sheet}
          aria-controls="sheet-panel"
          tabIndex={name === file.sheet ? 0 : -1}
          onClick={() => void store.choose(name)}
        >
          {name}
          {marked.has(name) && <span className="dot" role="img" aria-label={words.hasMarks} />}
        </button>
      ))}
    </div>
  );
}
