import { memo } from "react";
import type { Area } from "../workbook/address";
import type { Cell } from "../workbook/cell";
import type { CellLook } from "../workbook/sheet-view";
import type { MarkTone } from "../workbook/workbook";
import { boxStyle, textStyle } from "./cell-style";
import { CellEditor } from "./CellEditor";
import { cellText, fittingText } from "./cell-text";

interface Props {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly look: CellLook;
  readonly area: Area | undefined;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly width: number;
  readonly height: number;
  readonly tone: MarkTone | undefined;
  readonly hint: string | undefined;
  readonly selected: boolean;
  /** What is being typed here; undefined while nobody types. */
  readonly draft: string | undefined;
  readonly open: boolean;
  /** Distance from the top where the row is frozen; undefined where it is not. */
  readonly stickTo: number | undefined;
  readonly commit: (typed: string, move: "down" | "right" | "stay") => void;
  readonly cancel: () => void;
}

/** One cell as it is drawn. */
export const GridCell = memo(function GridCell(props: Props) {
  const { id, row, column, cell, look, rowSpan, columnSpan, width, height, tone, hint, selected, draft, open } = props;
  const text = fittingText(cellText(cell), cell, look, width);
  const marks = `${tone ? ` ${tone}` : ""}${hint ? " noted" : ""}${open ? " open" : ""}${selected ? " selected" : ""}`;
  const frozen =
    props.stickTo === undefined ? {} : { position: "sticky" as const, top: `${props.stickTo}px`, zIndex: 2 };
  return (
    <td
      id={id}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected}
      aria-readonly={!open}
      className={`cell${marks}${props.stickTo === undefined ? "" : " frozen"}`}
      rowSpan={rowSpan}
      colSpan={columnSpan}
      style={{ ...boxStyle(look), ...frozen }}
      data-row={row}
      data-column={column}
      title={hint}
    >
      {draft === undefined ? (
        <div className="words" style={textStyle(look, cell, height)}>
          <span className="word">{text}</span>
        </div>
      ) : (
        <CellEditor draft={draft} width={width} height={height} commit={props.commit} cancel={props.cancel} />
      )}
    </td>
  );
});
