import type { PackageDraft } from "./package-draft";
import { readRelationships, relationshipsPath } from "./relationships";
import {
  appending,
  attributeOf,
  childOf,
  childrenOf,
  escapedAttribute,
  prefixOf,
  removing,
  rootOf,
  spliced,
  xmlHeader,
} from "./scan";

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
/** How the content types of all our parts begin. */
export const openXml = "application/vnd.openxmlformats-officedocument.";
export const spreadsheet = `${openXml}spreadsheetml.`;
const contentTypes = "[Content_Types].xml";

/** Where an arrow of this type leads; undefined when there is none or its part is missing. */
export function partBehind(draft: PackageDraft, from: string, type: string): string | undefined {
  return readRelationships(draft, from).find((one) => one.type === type)?.part;
}

/** The beginning of every relationship type of this file: strict files have their own. */
export function relationshipBase(draft: PackageDraft): string {
  const path = draft.find("_rels/.rels");
  return path !== undefined && draft.text(path).includes(strict) ? strict : transitional;
}

/** Draws an arrow to a part and gives its id. */
export function relate(draft: PackageDraft, from: string, type: string, to: string): string {
  const found = draft.find(relationshipsPath(from));
  const path = found ?? relationshipsPath(from);
  const text =
    found === undefined
      ? `${xmlHeader}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
      : draft.text(found);
  const root = rootOf(text);
  const taken = readRelationships(draft, from).map(({ id }) => Number(/^rId(\d+)$/i.exec(id)?.[1] ?? 0));
  const id = `rId${Math.max(0, ...taken) + 1}`;
  const target = escapedAttribute(relativeTarget(from, to));
  const arrow = `<${prefixOf(root)}Relationship Id="${id}" Type="${relationshipBase(draft)}${type}" Target="${target}"/>`;
  draft.put(path, spliced(text, [appending(text, root, arrow)]));
  return id;
}

/** Takes away the arrows to a part; with the last arrow goes the list itself. */
export function unrelate(draft: PackageDraft, from: string, to: string): void {
  const path = draft.find(relationshipsPath(from));
  if (path === undefined) return;
  const arrows = readRelationships(draft, from);
  const text = draft.text(path);
  const spans = [...childrenOf(text, rootOf(text))];
  const gone = spans.filter((_, index) => arrows[index]?.part === to);
  if (gone.length === spans.length) draft.remove(path);
  else draft.splice(path, gone.map(removing));
}

/** Says what kind of part it is. By name, never by extension: an entry of ours can then be told from anybody else's. */
export function declareType(draft: PackageDraft, part: string, contentType: string): void {
  const text = draft.text(draft.find(contentTypes) ?? contentTypes);
  const root = rootOf(text);
  const override = `<${prefixOf(root)}Override PartName="/${escapedAttribute(part)}" ContentType="${contentType}"/>`;
  draft.splice(draft.find(contentTypes) ?? contentTypes, [appending(text, root, override)]);
}

/** Puts a new part, says what kind it is and draws the arrow to it, whose id it gives. */
export function addPart(
  draft: PackageDraft,
  from: string,
  type: string,
  part: string,
  contentType: string,
  text: string,
): string {
  draft.put(part, text);
  declareType(draft, part, contentType);
  return relate(draft, from, type, part);
}

/** Forgets the kind of a part that is gone. */
export function undeclareType(draft: PackageDraft, part: string): void {
  const name = draft.find(contentTypes) ?? contentTypes;
  const text = draft.text(name);
  const path = `/${part}`.toLowerCase();
  const gone = [...childrenOf(text, rootOf(text))].filter(
    (span) => attributeOf(text, span, "PartName")?.toLowerCase() === path,
  );
  draft.splice(name, gone.map(removing));
}

/** Removes a part with the arrow to it, its own arrows and its declaration. */
export function removePart(draft: PackageDraft, from: string, part: string): void {
  unrelate(draft, from, part);
  forgetPart(draft, part);
}

function forgetPart(draft: PackageDraft, part: string): void {
  undeclareType(draft, part);
  removeRelationships(draft, part);
  draft.remove(part);
}

/** Cuts every arrow that leaves a part. */
export function removeRelationships(draft: PackageDraft, from: string): void {
  const own = draft.find(relationshipsPath(from));
  if (own !== undefined) draft.remove(own);
}

/** Cuts arrows, and removes the parts that nothing leads to any more: the notes and pictures of a sheet that goes. */
export function withoutOrphans(draft: PackageDraft, cut: () => void): void {
  const before = reached(draft);
  cut();
  const after = reached(draft);
  for (const part of before) if (!after.has(part)) forgetPart(draft, part);
}

/** Every part that arrows lead to, beginning at the package itself. */
function reached(draft: PackageDraft, from = "", found = new Set<string>()): Set<string> {
  for (const { part } of readRelationships(draft, from))
    if (part !== undefined && !found.has(part)) reached(draft, part, found.add(part));
  return found;
}

/** "xl/worksheets/sheet1.xml", "xl/comments1.xml" → "../comments1.xml". */
function relativeTarget(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let common = 0;
  while (common < folders.length && folders[common] === steps[common]) common++;
  return [...folders.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

/** The id by which a sheet or a workbook may name a relationship, and the declaration that makes it legal there. */
export function relationshipId(draft: PackageDraft, text: string, id: string): string {
  const namespace = relationshipBase(draft).slice(0, -1);
  const root = rootOf(text);
  const tag = text.slice(root.start, root.openEnd);
  const prefix = [...tag.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)].find(([, , uri]) => uri === namespace);
  return prefix ? `${prefix[1]}:id="${id}"` : `xmlns:r="${namespace}" r:id="${id}"`;
}

/** Whether the part is still reached from there. */
export const leadsTo = (draft: PackageDraft, from: string, part: string): boolean =>
  readRelationships(draft, from).some((arrow) => arrow.part === part);

/** The element's relationship id, whatever prefix it is written with. */
export function namedRelationship(text: string, local: string): string | undefined {
  const span = childOf(text, rootOf(text), local);
  return span && /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(text.slice(span.start, span.openEnd))?.[1];
}
