import type { Outbox } from "./outbox";
import { storageEntries, storageNamespace, storageXml } from "./storage-xml";
import type { WorkbookState } from "./workbook-state";

/** Keeps, replaces or removes our texts; the part is made for the first text and goes with the last. */
export async function writeStorage(
  outbox: Outbox,
  { storageXml: before }: WorkbookState,
  changes: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const entries = before === undefined ? new Map<string, string>() : storageEntries(before);
  const unchanged = [...changes].every(([name, text]) => entries.get(name) === text);
  if (unchanged) return;
  for (const [name, text] of changes)
    if (text === undefined) entries.delete(name);
    else entries.set(name, text);
  await putStorage(outbox, before, entries.size === 0 ? undefined : storageXml(entries));
}

/** Puts the whole part; undefined takes it away. */
export async function putStorage(outbox: Outbox, before: string | undefined, after: string | undefined): Promise<void> {
  if (before === after) return;
  await outbox.put(JSON.stringify(after ?? "").length, 2, () => {
    const parts = outbox.context.workbook.customXmlParts;
    if (before === undefined) parts.add(after ?? "");
    else {
      const own = parts.getByNamespace(storageNamespace).getOnlyItem();
      if (after === undefined) own.delete();
      else own.setXml(after);
    }
  });
}
