import { cellName } from "../workbook/address";
import { valueText } from "../workbook/cell";
import type { SheetView } from "../workbook/sheet-view";
import type { SheetContent } from "../workbook/workbook";
import type { OpenFile } from "./page-state";
import { words } from "./words";

interface Props {
  readonly file: OpenFile;
  readonly sheet: SheetContent;
  readonly view: SheetView;
}

/** Where the selection stands and what it holds: its formula, its value, its mark and its note. */
export function CellBar({ file, sheet, view }: Props) {
  const { row, column } = file.selected;
  const cell = sheet.cell(row, column);
  const mark = file.content.marks.find(({ at }) => at.sheet === sheet.name && at.row === row && at.column === column);
  const note = mark ? undefined : view.note(row, column);
  return (
    <div className="cell-bar">
      <output className="address" aria-label={words.address}>
        {cellName(row, column)}
      </output>
      <div className="holds" tabIndex={-1}>
        <span className="value">{cell.formula === undefined ? valueText(cell.value) : `=${cell.formula}`}</span>
        {(mark ?? note) && (
          <span className="remark">
            <b>{mark ? words.mark : words.note}</b> {mark?.text ?? note}
          </span>
        )}
      </div>
    </div>
  );
}
