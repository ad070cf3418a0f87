import type { SheetPicture } from "./sheet-picture";
import { headHeight, headWidth } from "./grid-geometry";
import type { Place } from "./page-state";

/** Scrolls just as far as needed for the whole cell to be seen beside heads and frozen rows and columns. */
export function scrollToCell(scroller: HTMLElement, { geometry, sheet, view }: SheetPicture, at: Place, scale: number) {
  const area = geometry.mergeAt(at.row, at.column) ?? { bottom: at.row, right: at.column };
  const top = nudge(
    scroller.scrollTop,
    scroller.clientHeight,
    (headHeight + geometry.height(0, view.frozenRows - 1)) * scale,
    (headHeight + geometry.height(0, at.row - 1)) * scale,
    (headHeight + geometry.height(0, area.bottom)) * scale,
  );
  const left = nudge(
    scroller.scrollLeft,
    scroller.clientWidth,
    (headWidth + geometry.width(0, view.frozenColumns - 1)) * scale,
    (headWidth + geometry.width(0, at.column - 1)) * scale,
    (headWidth + geometry.width(0, area.right)) * scale,
  );
  const still = { top: at.row < view.frozenRows, left: at.column < view.frozenColumns };
  if (!still.top && sheet.rowCount > 0) scroller.scrollTop = top;
  if (!still.left && sheet.columnCount > 0) scroller.scrollLeft = left;
}

/** Where to scroll so that a stretch shows beside what covers the beginning; one too long shows its beginning. */
export function nudge(scroll: number, room: number, covered: number, start: number, end: number): number {
  if (start - covered < scroll || end - start > room - covered) return Math.max(0, start - covered);
  return Math.max(scroll, end - room);
}
