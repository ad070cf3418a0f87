import type { RefObject } from "react";
import { useEffect, useState } from "react";
import type { Area } from "../workbook/address";
import type { Geometry } from "./grid-geometry";
import { headHeight } from "./grid-geometry";

/** Sheets up to this length are drawn whole; of longer ones only what is in view and a little around it. */
const drawnWhole = 500;
const around = 30;

/** Rows to draw, by their place among the drawn rows, the last one not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch of rows in view, widened until no merged area is cut by its ends. */
export function stretchInView(geometry: Geometry, merges: readonly Area[], top: number, bottom: number): Stretch {
  const { rows } = geometry;
  if (rows.length <= drawnWhole) return { from: 0, to: rows.length };
  let first = rows[Math.max(0, placeAt(geometry, top - headHeight) - around)] ?? 0;
  let last = rows[Math.min(rows.length - 1, placeAt(geometry, bottom - headHeight) + around)] ?? 0;
  for (let grew = true; grew;) {
    grew = false;
    for (const area of merges) {
      if (area.top < first && area.bottom >= first) [first, grew] = [area.top, true];
      if (area.top <= last && area.bottom > last) [last, grew] = [area.bottom, true];
    }
  }
  const to = rows.findIndex((row) => row > last);
  return { from: rows.findIndex((row) => row >= first), to: to < 0 ? rows.length : to };
}

/** The place of the row that lies so far down, by halving. */
function placeAt({ rows, height }: Geometry, offset: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (height(0, (rows[middle] ?? 0) - 1) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rows to draw now; follows the scrolling. */
export function useStretch(
  scroller: RefObject<HTMLElement | null>,
  geometry: Geometry,
  merges: readonly Area[],
  scale: number,
): Stretch {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(900);
  const long = geometry.rows.length > drawnWhole;
  useEffect(() => {
    const { current } = scroller;
    if (!current || !long) return;
    const look = (): void => {
      // In steps, so that not every pixel draws anew.
      setTop(Math.floor(current.scrollTop / 200) * 200);
      setHeight(current.clientHeight + 200);
    };
    look();
    current.addEventListener("scroll", look, { passive: true });
    return () => current.removeEventListener("scroll", look);
  }, [scroller, long]);
  return stretchInView(geometry, merges, top / scale, (top + height) / scale);
}
