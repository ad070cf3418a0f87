import type { Edition } from "../forms/editions/edition";
import type { KnownCheck } from "../forms/editions/edition-schema";
import { editions, findEdition } from "../forms/editions/index";
import type { Workbook, WorkbookContent } from "../workbook/workbook";

const editionEntry = "edition";
/** The text of the edition file, when it is none of ours. */
const editionFileEntry = "editionFile";

/**
 * The edition this workbook was last reviewed by, be it ours or a file's; the first one when it does not say, or names
 * one we do not know. @throws UnreadableEdition when it keeps a file that is no edition.
 */
export async function editionIn({ storage }: WorkbookContent, checks: readonly KnownCheck[]): Promise<Edition> {
  const built = findEdition(storage.get(editionEntry) ?? "");
  const file = storage.get(editionFileEntry);
  if (built || file === undefined) return built ?? editions[0];
  // What reads such files is fetched only where there is one.
  const { readKeptEdition } = await import("../forms/editions/edition-file");
  return readKeptEdition(file, checks);
}

/** The edition that a person's own JSON file describes. @throws UnreadableEdition */
export async function openEditionFile(
  bytes: Uint8Array,
  name: string,
  checks: readonly KnownCheck[],
): Promise<Edition> {
  const { readEditionFile } = await import("../forms/editions/edition-file");
  return readEditionFile(bytes, name, checks);
}

/** Keeps the edition in the workbook, with its file when it has one, for whoever opens it next. */
export async function keepEdition(workbook: Workbook, edition: Edition): Promise<void> {
  const entries: [string, string | undefined][] = [
    [editionEntry, edition.id],
    [editionFileEntry, edition.file],
  ];
  await workbook.write({ storage: new Map(entries) });
}
