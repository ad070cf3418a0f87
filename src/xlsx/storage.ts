import type { PackageDraft } from "./package-draft";
import { storageNamespace } from "./read-storage";
import { addPart, leadsTo, openXml, relate, removePart, unrelate } from "./relationship-draft";
import { escaped, escapedAttribute, xmlHeader } from "./scan";

const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** Any number will do, but Excel wants one, and always the same. */
const itemId = "{5E1FE7A1-0000-4000-8000-5E1FE7A15E1F}";

/** Writes our texts into the workbook's custom part: made for the first text, gone with the last. */
export function writeStorage(
  draft: PackageDraft,
  workbook: string,
  part: string | undefined,
  entries: ReadonlyMap<string, string>,
): void {
  if (part !== undefined && !leadsTo(draft, workbook, part)) {
    // Saved by LibreOffice, which hangs it where Excel does not look.
    unrelate(draft, "", part);
    relate(draft, workbook, "customXml", part);
  }
  if (entries.size > 0) draft.put(part ?? newItem(draft, workbook), storageXml(entries));
  else if (part !== undefined) removeItem(draft, workbook, part);
}

function storageXml(entries: ReadonlyMap<string, string>): string {
  const all = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `<entry name="${escapedAttribute(name)}">${escaped(text).replace(/\r/g, "&#13;")}</entry>`);
  return `${xmlHeader}<storage xmlns="${storageNamespace}">${all.join("")}</storage>`;
}

/** "customXml/item1.xml" → "customXml/itemProps1.xml". */
const propertiesPart = (item: string): string => item.replace(/item(\d+)\.xml$/, "itemProps$1.xml");

function newItem(draft: PackageDraft, workbook: string): string {
  const item = draft.freshName((number) => `customXml/item${number}.xml`);
  const properties = propertiesPart(item);
  draft.put(item, "");
  relate(draft, workbook, "customXml", item);
  addPart(
    draft,
    item,
    "customXmlProps",
    properties,
    `${openXml}customXmlProperties+xml`,
    `${xmlHeader}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${namespace}"><ds:schemaRefs><ds:schemaRef ds:uri="${storageNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  return item;
}

function removeItem(draft: PackageDraft, workbook: string, item: string): void {
  const properties = draft.find(propertiesPart(item));
  if (properties !== undefined && properties !== item) removePart(draft, item, properties);
  removePart(draft, workbook, item);
}
