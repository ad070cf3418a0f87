import type { KeyboardEvent, MouseEvent } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import { cellName, columnName } from "../workbook/address";
import type { SheetView } from "../workbook/sheet-view";
import type { Mark, SheetContent } from "../workbook/workbook";
import { GridCell } from "./GridCell";
import { moved } from "./grid-keys";
import { geometryOf, spanOf, total } from "./grid-geometry";
import type { OpenFile } from "./page-state";
import type { PageStore } from "./page-store";
import { words } from "./words";

interface Props {
  readonly store: PageStore;
  readonly file: OpenFile;
  readonly sheet: SheetContent;
  readonly view: SheetView;
  readonly zoom: number;
}

/** Rows drawn at once; a longer sheet shows more on demand, or when a cell further down is chosen. */
const atOnce = 400;
const headHeight = 22;

/** The sheet in front, drawn as it would print, with the selected cell and the marks. */
export function SheetGrid({ store, file, sheet, view, zoom }: Props) {
  const { selected, draft } = file;
  const geometry = useMemo(() => geometryOf(sheet, view), [sheet, view]);
  const marks = useMemo(() => marksOn(file.content.marks, sheet.name), [file.content.marks, sheet.name]);
  const [shown, setShown] = useState(atOnce);
  const limit = Math.max(shown, selected.row + 40);
  const rows = geometry.rows.slice(0, limit);
  const grid = useRef<HTMLDivElement>(null);
  const idOf = (row: number, column: number): string => `cell-${cellName(row, column)}`;

  useEffect(() => {
    document
      .getElementById(idOf(selected.row, selected.column))
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected.row, selected.column, sheet.name]);

  const take = (typed: string, move: "down" | "right" | "stay"): void => {
    void store.commit(typed).then((done) => {
      if (done && move !== "stay") store.select(moved(selected, move, geometry, sheet));
      if (move !== "stay") grid.current?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || draft !== undefined) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "F2" || (event.key === "Enter" && plain)) store.type();
    else if (event.key === "Delete" || event.key === "Backspace") void store.commit("");
    else if (event.key.length === 1 && plain) store.type(event.key);
    else {
      const target = moved(selected, event, geometry, sheet);
      if (target === selected) return;
      store.select(target);
    }
    event.preventDefault();
  };
  const placeOf = (event: MouseEvent): { row: number; column: number } | undefined => {
    const cell = (event.target as Element).closest<HTMLElement>("td[data-row]");
    return cell ? { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) } : undefined;
  };
  const frozenTop = (row: number): number | undefined =>
    row < view.frozenRows ? headHeight + total(geometry.rows, 0, row - 1, geometry.height) : undefined;

  return (
    <div
      ref={grid}
      className="sheet"
      role="grid"
      tabIndex={0}
      aria-label={words.grid(sheet.name)}
      aria-description={words.help}
      aria-rowcount={geometry.rows.length}
      aria-colcount={geometry.columns.length}
      aria-activedescendant={idOf(selected.row, selected.column)}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const place = placeOf(event);
        if (place && (place.row !== selected.row || place.column !== selected.column)) store.select(place);
      }}
      onDoubleClick={(event) => {
        if (placeOf(event)) store.type();
      }}
    >
      <table role="presentation" className={view.gridLines ? "lined" : ""} style={{ zoom: zoom / 100 }}>
        <colgroup>
          <col style={{ width: "42px" }} />
          {geometry.columns.map((column) => (
            <col key={column} style={{ width: `${geometry.width(column)}px` }} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <td className="corner" role="presentation" />
            {geometry.columns.map((column) => (
              <th key={column} role="columnheader" className={column === selected.column ? "near" : ""}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row} role="row" aria-rowindex={row + 1} style={{ height: `${geometry.height(row)}px` }}>
              <th
                role="rowheader"
                className={row === selected.row ? "near" : ""}
                style={
                  frozenTop(row) === undefined ? {} : { position: "sticky", top: `${frozenTop(row)}px`, zIndex: 3 }
                }
              >
                {row + 1}
              </th>
              {geometry.columns.map((column) => {
                const area = geometry.mergeAt(row, column);
                if (area === null) return undefined;
                const [bottom, right] = [area?.bottom ?? row, area?.right ?? column];
                const cell = sheet.cell(row, column);
                const mark = marks.get(cellName(row, column));
                const here = row === selected.row && column === selected.column;
                const edges = view.look(bottom, right);
                const look = area ? { ...view.look(row, column), ...sidesOf(edges) } : view.look(row, column);
                return (
                  <GridCell
                    key={column}
                    id={idOf(row, column)}
                    row={row}
                    column={column}
                    cell={cell}
                    look={look}
                    area={area}
                    rowSpan={spanOf(rows, row, bottom)}
                    columnSpan={spanOf(geometry.columns, column, right)}
                    width={total(geometry.columns, column, right, geometry.width)}
                    height={total(geometry.rows, row, bottom, geometry.height)}
                    tone={mark?.tone}
                    hint={mark?.text ?? view.note(row, column)}
                    selected={here}
                    draft={here ? draft : undefined}
                    open={cell.formula === undefined && !(sheet.protected && cell.locked)}
                    stickTo={frozenTop(row)}
                    commit={take}
                    cancel={() => {
                      store.stopTyping();
                      grid.current?.focus();
                    }}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {geometry.rows.length > limit && (
        <button type="button" className="more" onClick={() => setShown(limit + atOnce)}>
          {words.more(Math.min(atOnce, geometry.rows.length - limit))}
        </button>
      )}
    </div>
  );
}

const marksOn = (marks: readonly Mark[], sheet: string): ReadonlyMap<string, Mark> =>
  new Map(marks.filter(({ at }) => at.sheet === sheet).map((mark) => [cellName(mark.at.row, mark.at.column), mark]));

/** A merged area shows the right and the bottom line of its last cell. */
const sidesOf = ({ right, bottom }: ReturnType<SheetView["look"]>) => ({
  ...(right ? { right } : {}),
  ...(bottom ? { bottom } : {}),
});
