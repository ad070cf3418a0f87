import type { Edition } from "../forms/editions/edition";
import type { FigureSet } from "../forms/figures";
import { readFiling } from "../forms/read-filing";
import { withEdits } from "../workbook/overlay";
import type { CellEdit, Workbook, WorkbookContent } from "../workbook/workbook";
import type { Filing } from "../forms/filing";
import type { FillTarget } from "./filling/fill-target";
import type { FillLine, FillPlan } from "./filling/fill-plan";
import { fieldsOf, planTargets } from "./filling/fill-plan";
import { targetsFromBudgetFigures } from "./filling/fill-source";
import { targetsFromFigures } from "./filling/figure-targets";
import { followingFrom, planDerived } from "./filling/plan-derived";

export interface FillOptions {
  /** Write over cells that hold another value; otherwise they are kept and reported. */
  readonly overwrite: boolean;
}

/** What a fill did: the cells it wrote, the cells it left because they hold another value, the values without a cell. */
export interface FillResult {
  readonly written: readonly FillLine[];
  readonly kept: readonly FillLine[];
  readonly unplaced: readonly string[];
}

/** What filling the three tables from 预决算数据 would change, cell by cell. */
export async function planFill(
  workbook: Workbook,
  edition: Edition,
  isExample: (key: string) => boolean = () => false,
): Promise<FillPlan> {
  const filing = readFiling(await workbook.read(), edition);
  const fields = fieldsOf(filing);
  const plan = planTargets(fields, targetsFromBudgetFigures(filing, isExample));
  return { lines: [...plan.lines, ...planDerived(filing, fields, plan.lines)], unplaced: plan.unplaced };
}

/**
 * Writes the lines a person chose, with every derived cell that follows from them worked out anew: a line left out may be
 * what another was computed from. All or none; gives the number of cells written.
 */
export async function applyChosen(workbook: Workbook, edition: Edition, chosen: readonly FillLine[]): Promise<number> {
  if (chosen.length === 0) return 0;
  const content = await workbook.read();
  const typed = chosen.filter(({ edit }) => edit.formula === undefined).map(({ edit }) => edit);
  const keys = new Set(chosen.map(({ key }) => key));
  const edits = [...typed, ...followUps(content, edition, typed, { keys, accepts: ({ key }) => keys.has(key) })];
  await workbook.write({ edits });
  return edits.length;
}

interface Chosen {
  /** What is changed, and changed alone with what hangs on it. */
  readonly keys: ReadonlySet<string>;
  accepts(line: FillLine): boolean;
}

/** The edits of derived cells that follow from others; proposals beyond live formulas only where they are accepted. */
export function followUps(
  content: WorkbookContent,
  edition: Edition,
  edits: readonly CellEdit[],
  chosen?: Chosen,
): CellEdit[] {
  const after = readFiling(withEdits(content, edits), edition);
  const lines = planDerived(after, fieldsOf(after), [], chosen ? chosen.accepts : () => false);
  return (chosen ? followingFrom(after, chosen.keys, lines) : lines).map(({ edit }) => edit);
}

/** Writes the lines a person accepted, all or none. */
async function applyFill(workbook: Workbook, lines: readonly FillLine[]): Promise<void> {
  if (lines.length > 0) await workbook.write({ edits: lines.map(({ edit }) => edit) });
}

/** Fills the three tables from 预决算数据. */
export async function fillForms(
  workbook: Workbook,
  edition: Edition,
  options: FillOptions,
  isExample: (key: string) => boolean = () => false,
): Promise<FillResult> {
  const filing = readFiling(await workbook.read(), edition);
  return carryOut(workbook, filing, targetsFromBudgetFigures(filing, isExample), options);
}

/**
 * Fills 预决算数据, the texts and the indicators from a data file, and then the three tables from 预决算数据. A refusal
 * half way puts the workbook back as it was.
 */
export async function fillFromFigures(
  workbook: Workbook,
  edition: Edition,
  figures: FigureSet,
  options: FillOptions,
): Promise<FillResult> {
  const before = await workbook.snapshot();
  try {
    const filing = readFiling(await workbook.read(), edition);
    const targets = targetsFromFigures(filing, figures);
    const first = await carryOut(workbook, filing, targets, options);
    const examples = new Set(targets.filter(({ example }) => example).map(({ key }) => key));
    const second = await fillForms(workbook, edition, options, (key) => examples.has(key));
    return {
      written: eachOnce([...first.written, ...second.written]),
      kept: eachOnce([...first.kept, ...second.kept]),
      unplaced: [...first.unplaced, ...second.unplaced],
    };
  } catch (refusal) {
    await workbook.restore(before);
    throw refusal;
  }
}

/**
 * Writes what may be written. What is calculated follows from that alone: under a part that keeps its 8.00 a total is not
 * worked out from the 4.00 of the data file.
 */
async function carryOut(
  workbook: Workbook,
  filing: Filing,
  targets: readonly FillTarget[],
  { overwrite }: FillOptions,
): Promise<FillResult> {
  const fields = fieldsOf(filing);
  const { lines, unplaced } = planTargets(fields, targets);
  const kept = overwrite ? [] : lines.filter(({ change }) => change === "differs");
  const planned = lines.filter((line) => !kept.includes(line));
  const derived = planDerived(filing, fields, planned, (line) => {
    if (overwrite || line.change !== "differs") return true;
    kept.push(line);
    return false;
  });
  const written = eachOnce([...planned, ...derived]);
  await applyFill(workbook, written);
  return { written, kept: eachOnce(kept), unplaced };
}

/** A cell told once: what stood there at first, and what stands there in the end. */
function eachOnce(lines: readonly FillLine[]): readonly FillLine[] {
  const byKey = new Map<string, FillLine>();
  for (const line of lines) {
    const first = byKey.get(line.key);
    byKey.set(line.key, first ? { ...line, before: first.before, change: first.change } : line);
  }
  return [...byKey.values()];
}
