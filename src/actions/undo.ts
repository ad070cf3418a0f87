import { cellName } from "../workbook/address";
import { valueText } from "../workbook/cell";
import type { SheetContent, Snapshot, Workbook, WorkbookContent } from "../workbook/workbook";
import { WorkbookRefused } from "../workbook/workbook";

/** What was done, and the way back. */
export interface Undoable<T> {
  readonly result: T;
  /** Puts the workbook back. @throws WorkbookRefused when somebody has changed it since: their work would be lost. */
  undo(): Promise<void>;
}

/** The way back failed too: the workbook may hold a part of what was begun. */
export class RestoreFailed extends Error {
  constructor(readonly reason: unknown) {
    super("写入没有完成，恢复原状也没有成功，工作簿里可能只写入了一部分。请不要保存，关闭后重新打开再试。");
    this.name = "RestoreFailed";
  }
}

async function restored(workbook: Workbook, before: Snapshot): Promise<void> {
  try {
    await workbook.restore(before);
  } catch (reason) {
    throw new RestoreFailed(reason);
  }
}

/** Does something that changes the workbook, wholly or not at all, and keeps the way back. */
export async function undoable<T>(workbook: Workbook, work: () => Promise<T>): Promise<Undoable<T>> {
  const before = await workbook.snapshot();
  let result: T;
  try {
    result = await work();
  } catch (refusal) {
    await restored(workbook, before);
    throw refusal;
  }
  const left = await workbook.read();
  return {
    result,
    undo: async () => {
      const place = firstDifference(left, await workbook.read());
      if (place !== undefined)
        throw new WorkbookRefused("host", `${place}在此之后又有改动，撤销会一并丢掉这些改动，因此没有撤销。`, place);
      await restored(workbook, before);
    },
  };
}

/** Where two readings of a workbook first differ; undefined when they hold the same. */
function firstDifference(left: WorkbookContent, now: WorkbookContent): string | undefined {
  const names = (content: WorkbookContent) => content.sheets.map(({ name }) => name).join("\n");
  if (names(left) !== names(now)) return "工作表";
  for (const [index, sheet] of left.sheets.entries()) {
    const other = now.sheets[index];
    const cell = other && sheetDifference(sheet, other);
    if (cell !== undefined) return `${sheet.name}!${cell}`;
  }
  const stored = (content: WorkbookContent) => JSON.stringify([...content.storage].sort());
  return stored(left) === stored(now) ? undefined : "审核说明或设置";
}

function sheetDifference(left: SheetContent, now: SheetContent): string | undefined {
  const cells = textsOf(now);
  for (const [place, text] of textsOf(left)) {
    if (cells.get(place) !== text) return place;
    cells.delete(place);
  }
  return [...cells.keys()][0];
}

function textsOf(sheet: SheetContent): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { row, column, cell } of sheet.cells())
    texts.set(cellName(row, column), `${cell.value.kind} ${valueText(cell.value)} ${cell.formula ?? ""}`);
  return texts;
}
