import type { PackageDraft } from "./package-draft";
import { relationshipsPath, resolveTarget } from "./relationships";
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
} from "./scan";

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
const contentTypes = "[Content_Types].xml";

/** One arrow from a part, as the draft holds it now. */
export interface Arrow {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** The part it leads to, whether or not it exists; undefined when outside the file. */
  readonly part: string | undefined;
}

/** The arrows that leave a part; "" is the package itself. */
export function arrowsFrom(draft: PackageDraft, from: string): Arrow[] {
  const path = draft.find(relationshipsPath(from));
  if (path === undefined) return [];
  const text = draft.text(path);
  return [...childrenOf(text, rootOf(text))].map((span) => {
    const type = attributeOf(text, span, "Type") ?? "";
    const target = resolveTarget(from, attributeOf(text, span, "Target") ?? "");
    const external = attributeOf(text, span, "TargetMode") === "External";
    return {
      id: attributeOf(text, span, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      part: external ? undefined : (draft.find(target) ?? target),
    };
  });
}

/** Where an arrow of this type leads; undefined when there is none or its part is missing. */
export function partBehind(draft: PackageDraft, from: string, type: string): string | undefined {
  const part = arrowsFrom(draft, from).find((one) => one.type === type)?.part;
  return part === undefined ? undefined : draft.find(part);
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
      ? `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
      : draft.text(found);
  const root = rootOf(text);
  const taken = arrowsFrom(draft, from).map(({ id }) => Number(/^rId(\d+)$/i.exec(id)?.[1] ?? 0));
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
  const arrows = arrowsFrom(draft, from);
  const text = draft.text(path);
  const spans = [...childrenOf(text, rootOf(text))];
  const gone = spans.filter((_, index) => arrows[index]?.part === to);
  if (gone.length === spans.length) draft.remove(path);
  else draft.put(path, spliced(text, gone.map(removing)));
}

/** Says what kind of part it is. By name, never by extension: an entry of ours can then be told from anybody else's. */
export function declareType(draft: PackageDraft, part: string, contentType: string): void {
  const text = draft.text(draft.find(contentTypes) ?? contentTypes);
  const root = rootOf(text);
  const override = `<${prefixOf(root)}Override PartName="/${escapedAttribute(part)}" ContentType="${contentType}"/>`;
  draft.put(draft.find(contentTypes) ?? contentTypes, spliced(text, [appending(text, root, override)]));
}

/** Forgets the kind of a part that is gone. */
export function undeclareType(draft: PackageDraft, part: string): void {
  const name = draft.find(contentTypes) ?? contentTypes;
  const text = draft.text(name);
  const path = `/${part}`.toLowerCase();
  const gone = [...childrenOf(text, rootOf(text))].filter(
    (span) => attributeOf(text, span, "PartName")?.toLowerCase() === path,
  );
  draft.put(name, spliced(text, gone.map(removing)));
}

/** Removes a part with the arrow to it, its own arrows and its declaration. */
export function removePart(draft: PackageDraft, from: string, part: string): void {
  unrelate(draft, from, part);
  undeclareType(draft, part);
  const own = draft.find(relationshipsPath(part));
  if (own !== undefined) draft.remove(own);
  draft.remove(part);
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
  arrowsFrom(draft, from).some((arrow) => arrow.part === part);

/** The element's relationship id, whatever prefix it is written with. */
export function namedRelationship(text: string, local: string): string | undefined {
  const span = childOf(text, rootOf(text), local);
  return span && /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(text.slice(span.start, span.openEnd))?.[1];
}
