import type { ClipboardEvent, KeyboardEvent, RefObject } from "react";
import { useLayoutEffect, useRef } from "react";
import { cellName } from "../workbook/address";
import type { PageStore } from "./page-store";
import { cellId, gridId } from "./cell-id";
import type { Place } from "./page-state";
import type { DrawnCell, SheetPicture } from "./sheet-picture";
import type { Step } from "./grid-keys";
import { moved } from "./grid-keys";
import { words } from "./words";

interface Props {
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly store: PageStore;
  readonly picture: SheetPicture;
  readonly selected: Place;
  readonly cell: DrawnCell | undefined;
  /** What is being typed; undefined while nobody types. */
  readonly draft: string | undefined;
  readonly zoom: number;
}

/**
 * Has the keyboard while the sheet is in use. It lies unseen over the selected cell, so that an input method (拼音) finds a
 * field from the first letter on, and shows itself as soon as something is typed.
 */
export function TypingField({ field, store, picture, selected, cell, draft, zoom }: Props) {
  const typing = draft !== undefined;
  const settled = useRef(true);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    settled.current = !typing;
    if (!typing) current.value = "";
    else if (current.value === "" && draft !== "") {
      current.value = draft;
      current.setSelectionRange(draft.length, draft.length);
    }
    if (typing) current.focus({ preventScroll: true });
  }, [field, typing, draft]);
  useLayoutEffect(() => {
    if (field.current) layOver(field.current, document.getElementById(cellId(selected.row, selected.column)));
  });
  const take = (step: Step | undefined): void => {
    if (settled.current) return;
    settled.current = true;
    const next = step && moved(selected, step, picture.geometry, picture.sheet);
    void store.commit(field.current?.value ?? "", next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const done = typing
      ? typingKey(event, take, () => store.stopTyping())
      : restingKey(event, store, picture, selected);
    if (done) event.preventDefault();
  };
  const name = cellName(selected.row, selected.column);
  return (
    <textarea
      ref={field}
      className={typing ? "editor" : "resting"}
      aria-label={typing ? words.typingInto(name) : words.cellHolds(name, cell?.text ?? "")}
      aria-controls={gridId}
      aria-activedescendant={cell ? cellId(selected.row, selected.column) : undefined}
      aria-description={words.help}
      readOnly={!typing && !cell?.open}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      style={{ fontSize: `${14 * (zoom / 100)}px` }}
      onKeyDown={onKeyDown}
      onInput={({ currentTarget }) => {
        if (!typing) store.type(currentTarget.value);
      }}
      onCompositionStart={() => {
        if (!typing) store.type("");
      }}
      onBlur={() => take(undefined)}
      onCopy={(event: ClipboardEvent) => {
        if (typing) return;
        event.clipboardData.setData("text/plain", cell?.text ?? "");
        event.preventDefault();
      }}
    />
  );
}

/** Enter takes what was typed, Alt+Enter breaks the line, Esc leaves the cell as it was. */
function typingKey(event: KeyboardEvent<HTMLTextAreaElement>, take: (step: Step) => void, cancel: () => void): boolean {
  if (event.key === "Escape") cancel();
  else if (event.key === "Enter" && event.altKey)
    event.currentTarget.setRangeText("\n", ...caretOf(event.currentTarget));
  else if (event.key === "Enter") take(event.shiftKey ? "up" : "down");
  else if (event.key === "Tab") take(event.shiftKey ? "left" : "right");
  else return false;
  return true;
}

const caretOf = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) =>
  [selectionStart, selectionEnd, "end"] as const;

function restingKey(event: KeyboardEvent, store: PageStore, picture: SheetPicture, selected: Place): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === "F2" || (event.key === "Enter" && plain)) store.type();
  else if ((event.key === "Delete" || event.key === "Backspace") && plain) store.clear();
  // What stands in the field is what was typed; a locked cell takes nothing and says why.
  else if (event.key.length === 1 && plain) return store.refuses();
  else {
    const target = moved(selected, event, picture.geometry, picture.sheet);
    if (target === selected) return false;
    store.select(target);
  }
  return true;
}

/** Puts the field exactly over its cell, wherever the sheet has been scrolled to. */
function layOver(field: HTMLTextAreaElement, cell: HTMLElement | null): void {
  const sheet = field.parentElement;
  if (!cell || !sheet) return;
  const [own, around] = [cell.getBoundingClientRect(), sheet.getBoundingClientRect()];
  field.style.left = `${own.left - around.left + sheet.scrollLeft}px`;
  field.style.top = `${own.top - around.top + sheet.scrollTop}px`;
  field.style.minWidth = `${own.width}px`;
  field.style.minHeight = `${own.height}px`;
}
