import type { MouseEvent } from "react";
import { useEffect, useMemo, useRef } from "react";
import { columnName } from "../workbook/address";
import type { SheetView } from "../workbook/sheet-view";
import type { SheetContent } from "../workbook/workbook";
import { GridRow } from "./GridRow";
import { TypingField } from "./TypingField";
import { gridId } from "./cell-id";
import { headWidth } from "./grid-geometry";
import { useStretch } from "./grid-window";
import type { OpenFile, Place } from "./page-state";
import type { PageStore } from "./page-store";
import { scrollToCell } from "./scroll-to-cell";
import { SheetPicture } from "./sheet-picture";
import { words } from "./words";

interface Props {
  readonly store: PageStore;
  readonly file: OpenFile;
  readonly sheet: SheetContent;
  readonly view: SheetView;
  readonly zoom: number;
}

/** The sheet in front, drawn as it would print, with the selected cell and the marks. */
export function SheetGrid({ store, file, sheet, view, zoom }: Props) {
  const { selected, draft } = file;
  const { marks } = file.content;
  const picture = useMemo(() => new SheetPicture(sheet, view, marks), [sheet, view, marks]);
  const { geometry } = picture;
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const scale = zoom / 100;
  const { from, to } = useStretch(scroller, geometry, sheet.merges, scale);
  const frozen = geometry.rows.slice(0, from).filter((row) => row < view.frozenRows);

  useEffect(() => {
    if (scroller.current) scrollToCell(scroller.current, picture, selected, scale);
    // Only where the selection goes: an edit elsewhere must not move what somebody looks at.
  }, [selected.row, selected.column, sheet.name, scale]);

  const above = geometry.height(0, (geometry.rows[from] ?? 0) - 1) - sum(frozen, geometry.height);
  const below = geometry.height(geometry.rows[to] ?? Infinity, Infinity);
  return (
    <div
      ref={scroller}
      className="sheet"
      tabIndex={-1}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) field.current?.focus({ preventScroll: true });
      }}
      onClick={(event) => {
        const place = placeOf(event);
        if (place && (place.row !== selected.row || place.column !== selected.column)) store.select(place);
      }}
      onDoubleClick={(event) => {
        if (placeOf(event)) store.type();
      }}
    >
      <table
        id={gridId}
        role="grid"
        aria-label={words.grid(sheet.name)}
        aria-rowcount={geometry.rows.length}
        aria-colcount={geometry.columns.length}
        className={view.gridLines ? "lined" : ""}
        style={{ zoom: scale }}
      >
        <Heads picture={picture} selected={selected.column} />
        <tbody role="rowgroup">
          {[...frozen, undefined, ...geometry.rows.slice(from, to)].map((row) =>
            row === undefined ? (
              above > 0 && <Gap key="above" height={above} columns={geometry.columns.length + 1} />
            ) : (
              <GridRow
                key={row}
                picture={picture}
                row={row}
                selected={row === selected.row ? selected.column : undefined}
              />
            ),
          )}
          {below > 0 && <Gap height={below} columns={geometry.columns.length + 1} />}
        </tbody>
      </table>
      <TypingField
        field={field}
        store={store}
        picture={picture}
        selected={selected}
        cell={picture.row(selected.row).find(({ column }) => column === selected.column)}
        draft={draft}
        zoom={zoom}
      />
    </div>
  );
}

/** The letters over the columns. */
function Heads({ picture, selected }: { readonly picture: SheetPicture; readonly selected: number }) {
  const { columns, width } = picture.geometry;
  return (
    <>
      <colgroup>
        <col style={{ width: `${headWidth}px` }} />
        {columns.map((column) => (
          <col key={column} style={{ width: `${width(column, column)}px` }} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <td className="corner" role="presentation" />
          {columns.map((column) => {
            const left = picture.frozenLeft(column);
            return (
              <th
                key={column}
                role="columnheader"
                className={column === selected ? "near" : ""}
                style={left === undefined ? {} : { left: `${left}px`, zIndex: 7 }}
              >
                {columnName(column)}
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}

/** Stands for rows that are out of view. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr role="presentation">
      <td role="presentation" className="gap" colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}

const sum = (rows: readonly number[], height: (first: number, last: number) => number): number =>
  rows.reduce((total, row) => total + height(row, row), 0);

function placeOf({ target }: MouseEvent): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
  return cell ? { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) } : undefined;
}
