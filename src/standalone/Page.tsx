import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { App } from "../taskpane/App";
import { loadCore } from "../taskpane/load-core";
import { CellBar } from "./CellBar";
import { Leaving } from "./Leaving";
import type { OpenFile, PageState } from "./page-state";
import type { PageStore } from "./page-store";
import { PaneDivider, dividerWidth } from "./PaneDivider";
import { FilePicker } from "./FilePicker";
import { SheetGrid } from "./SheetGrid";
import { SheetTabs } from "./SheetTabs";
import { Toolbar } from "./Toolbar";
import { useDroppedFile } from "./dropped-file";
import { words } from "./words";

/** The whole page: the sheet beside the pane, and what can be done with the file. */
export function Page({ store }: { readonly store: PageStore }) {
  const state = useSyncExternalStore(store.watch, () => store.state);
  const { file } = state;
  const [pending, setPending] = useState<(() => void) | undefined>();
  const leaving = (go: () => void): void => (file?.unsaved ? setPending(() => go) : go());
  const dropping = useDroppedFile((dropped) => leaving(() => void store.openFile(dropped)));
  useSaveKey(store);
  useSideKey(store);
  useUnsavedWarning(file?.unsaved ?? false, file?.name);
  return (
    <div className="page" data-front={state.front}>
      <Toolbar store={store} state={state} leaving={leaving} />
      <Notices state={state} store={store} />
      {pending && (
        <Leaving
          discard={() => {
            setPending(undefined);
            pending();
          }}
          stay={() => setPending(undefined)}
        />
      )}
      {file ? <Workspace store={store} state={state} file={file} /> : <Empty store={store} busy={state.busy} />}
      {dropping && <div className="drop">{words.drop}</div>}
    </div>
  );
}

function Workspace({ store, state, file }: { store: PageStore; state: PageState; file: OpenFile }) {
  const sheet = file.content.sheets.find(({ name }) => name === file.sheet);
  const { view } = file;
  const [width, setWidth] = useState(350);
  return (
    <div className="workspace">
      <main className="left">
        <div className="front-sheet" id="sheet-panel" role="tabpanel" aria-labelledby={`tab-${file.sheet}`}>
          {sheet && view && <CellBar file={file} sheet={sheet} view={view} />}
          {sheet && view && (
            <SheetGrid key={sheet.name} store={store} file={file} sheet={sheet} view={view} zoom={state.zoom} />
          )}
        </div>
        <SheetTabs store={store} file={file} />
      </main>
      <aside className="beside" aria-label={words.pane} style={{ width: `${width + dividerWidth}px` }}>
        <PaneDivider width={width} resize={setWidth} />
        <div className="right">
          <App key={file.opened} host={file.host} loadCore={loadCore} />
        </div>
      </aside>
    </div>
  );
}

function Notices({ state, store }: { state: PageState; store: PageStore }) {
  const { busy, trouble, hint, file } = state;
  return (
    <div role="status" className="notices">
      {busy !== undefined && file && <p>{busy}</p>}
      {hint !== undefined && <p>{hint}</p>}
      {trouble !== undefined && (
        <p className="trouble">
          <span>{trouble}</span>
          <button type="button" onClick={() => store.set({ trouble: undefined })}>
            {words.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}

function Empty({ store, busy }: { store: PageStore; busy: string | undefined }) {
  return (
    <main className="empty">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <div className="choices">
        <FilePicker className="primary" store={store} />
        <button type="button" onClick={() => void store.openSample()}>
          {words.sample}
        </button>
      </div>
      <p aria-live="polite">{busy}</p>
    </main>
  );
}

function useSaveKey(store: PageStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      store.save();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store]);
}

/** F6 goes from the sheet to the pane and back, as between the parts of Excel's window. */
function useSideKey(store: PageStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || !store.state.file) return;
      event.preventDefault();
      const front = document.activeElement?.closest(".right") ? "sheet" : "pane";
      flushSync(() => store.set({ front }));
      document
        .querySelector<HTMLElement>(front === "sheet" ? ".sheet" : ".right [role=tab][aria-selected=true]")
        ?.focus();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store]);
}

function useUnsavedWarning(unsaved: boolean, name: string | undefined): void {
  const warned = useRef(unsaved);
  warned.current = unsaved;
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (warned.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, []);
  useEffect(() => {
    document.title = [unsaved ? "●" : "", name, words.product].filter(Boolean).join(" ");
  }, [unsaved, name]);
}
