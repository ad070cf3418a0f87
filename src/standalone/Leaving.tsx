import { useEffect, useRef } from "react";
import { words } from "./words";

/** Asks before unsaved changes are left behind. */
export function Leaving({ discard, stay }: { readonly discard: () => void; readonly stay: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="leaving" aria-label={words.leaving} onClose={stay}>
      <p>{words.leaving}</p>
      <div className="choices">
        <button type="button" className="primary" onClick={stay}>
          {words.stay}
        </button>
        <button type="button" onClick={discard}>
          {words.discard}
        </button>
      </div>
    </dialog>
  );
}
