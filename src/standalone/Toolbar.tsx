import { FilePicker } from "./FilePicker";
import type { PageState } from "./page-state";
import type { PageStore } from "./page-store";
import { words } from "./words";

interface Props {
  readonly store: PageStore;
  readonly state: PageState;
  /** Asks before a file with unsaved changes is left. */
  readonly leaving: (go: () => void) => void;
}

const zooms = [50, 75, 90, 100, 110, 125, 150, 200];

/** What can be done with the file as a whole. */
export function Toolbar({ store, state, leaving }: Props) {
  const { file, zoom, front } = state;
  return (
    <header className="toolbar">
      <h1>{words.product}</h1>
      <FilePicker store={store} leaving={leaving} />
      <button type="button" onClick={() => leaving(() => void store.openSample())}>
        {words.sample}
      </button>
      {file && (
        <>
          <button type="button" className="primary" title={words.saveHint} onClick={() => store.save()}>
            {words.save}
          </button>
          <span className="file-name">
            <span title={file.name}>{file.name}</span>
            {file.unsaved && <em>{words.unsaved}</em>}
          </span>
          <label className="zoom">
            <span>{words.zoom}</span>
            <select value={zoom} onChange={({ target }) => store.zoomTo(Number(target.value))}>
              {zooms.map((one) => (
                <option key={one} value={one}>{`${one}%`}</option>
              ))}
            </select>
          </label>
          <div className="front" role="group" aria-label={words.which}>
            {(["sheet", "pane"] as const).map((side) => (
              <button key={side} type="button" aria-pressed={front === side} onClick={() => store.set({ front: side })}>
                {words[side]}
              </button>
            ))}
          </div>
        </>
      )}
    </header>
  );
}
