import { hasApi } from "./api-level";
import { codeOf, noAnswer } from "./refusals";

/** How long Excel may take before we stop waiting; a person who is editing a cell keeps it waiting. */
export const usualPatience = 90_000;

interface BatchOptions {
  readonly patience: number;
  /** Excel's own undo takes all of the batch back at once, where it can. */
  readonly undoable?: boolean;
}

/** One Excel.run: waits until no cell is being edited, and gives up waiting for an Excel that never answers. */
export async function runBatch<T>(
  { patience, undoable = false }: BatchOptions,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const merging = undoable && hasApi("1.19");
  try {
    return await inTime(patience, run(merging, work));
  } catch (failure) {
    // Undo is switched off where several people edit at once: the batch was not begun.
    if (merging && codeOf(failure) === "UndoNotSupported") return await inTime(patience, run(false, work));
    throw failure;
  }
}

const run = <T>(mergeUndoGroup: boolean, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(mergeUndoGroup ? { delayForCellEdit: true, mergeUndoGroup } : { delayForCellEdit: true }, work);

async function inTime<T>(patience: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noAnswer()), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
