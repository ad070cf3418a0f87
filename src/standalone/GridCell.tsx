import { memo } from "react";
import type { DrawnCell } from "./sheet-picture";
import { cellId } from "./cell-id";

interface Props {
  readonly cell: DrawnCell;
  readonly selected: boolean;
}

/** One cell as it is drawn. */
export const GridCell = memo(function GridCell({ cell, selected }: Props) {
  const { row, column, tone, hint, open, frozen } = cell;
  const names = ["cell", tone, hint && "noted", open && "open", frozen && "frozen", selected && "selected"];
  return (
    <td
      id={cellId(row, column)}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected}
      aria-readonly={!open}
      className={names.filter(Boolean).join(" ")}
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      style={cell.box}
      data-row={row}
      data-column={column}
      title={hint}
    >
      <div className="words" style={cell.words}>
        <span className="word">{cell.text}</span>
      </div>
    </td>
  );
});
