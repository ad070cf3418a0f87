import { memo } from "react";
import { GridCell } from "./GridCell";
import type { SheetPicture } from "./sheet-picture";

interface Props {
  readonly picture: SheetPicture;
  readonly row: number;
  /** The selected column, where this is the selected row. */
  readonly selected: number | undefined;
}

/** One row: its number and its cells. Drawn again only when it or its selection changes. */
export const GridRow = memo(function GridRow({ picture, row, selected }: Props) {
  const top = picture.frozenTop(row);
  return (
    <tr role="row" aria-rowindex={row + 1} style={{ height: `${picture.geometry.height(row, row)}px` }}>
      <th
        role="rowheader"
        className={selected === undefined ? "" : "near"}
        style={top === undefined ? {} : { top: `${top}px`, zIndex: 6 }}
      >
        {row + 1}
      </th>
      {picture.row(row).map((cell) => (
        <GridCell key={cell.column} cell={cell} selected={cell.column === selected} />
      ))}
    </tr>
  );
});
