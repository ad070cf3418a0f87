import type { ReportText } from "../forms/report-text";
import type { PaneWork } from "./pane-work";
import { reportWords } from "./report/report-words";
import { words } from "./strings";

/** Checks a text against the tables from now on, or none. */
export async function giveReport({ store, review }: PaneWork, given: ReportText | undefined): Promise<void> {
  store.dispatch({ type: "reportGiven", given });
  await review();
}

/** Reads the file of a report; what it holds is given on only when it can be read. */
export function openReport(work: PaneWork, file: File, give: (report: ReportText) => void): Promise<void> {
  return work.ask(reportWords.given.opening, async () => {
    give(await work.host.openReport(new Uint8Array(await file.arrayBuffer()), file.name));
  });
}

/** Judges by an edition file from now on; the workbook keeps it. One that is none is refused, and nothing changes. */
export function openEdition(work: PaneWork, file: File): Promise<void> {
  return work.ask(words.header.opening, async (core) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await work.chooseEdition(await core.openEditionFile(bytes, file.name, core.checks));
  });
}

/** Compares with last year's workbook from now on; one that is not last year's is refused. */
export async function openLastYear(work: PaneWork, file: File): Promise<void> {
  const { store, host } = work;
  const before = store.state.lastYear;
  await work.ask(words.lastYear.opening, async (core) => {
    const workbook = await host.openWorkbook(new Uint8Array(await file.arrayBuffer()));
    const content = await workbook.read();
    const { reviewed, edition } = store.state;
    core.readLastYear(content, edition, reviewed?.review.filing);
    store.dispatch({ type: "lastYearGiven", lastYear: { name: file.name, content } });
  });
  // What was refused is told; a review would take the words away.
  if (store.state.lastYear !== before) await work.review();
}

/** Compares with last year no more. */
export async function removeLastYear({ store, review }: PaneWork): Promise<void> {
  store.dispatch({ type: "lastYearGiven", lastYear: undefined });
  await review();
}
