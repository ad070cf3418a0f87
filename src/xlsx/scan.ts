import { referred } from "./xml";
import { damaged } from "./zip-directory";

/**
 * An element of an XML text by its places in it: `<` at `start`, behind the opening tag's `>` at `openEnd`, `</` at
 * `closeStart`, behind everything at `end`. Writing splices the text at such places, so that all else stays byte for byte.
 */
export interface Span {
  /** As written, with its prefix: "x:row". */
  readonly name: string;
  /** Without: "row". */
  readonly local: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** Replaces [from, to) by the text. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** These never hold an element of their own name, so that their end is found without walking what they hold. */
const flat = new Set(["sheetData", "row", "c", "si", "comment", "authors"]);

const malformed = (): Error => damaged("内部的 XML 无法识别");

function found(position: number): number {
  if (position < 0) throw malformed();
  return position;
}

/** The place of the next tag's `<`, past comments, character data and instructions; -1 at the end. */
function nextTag(text: string, from: number): number {
  let at = text.indexOf("<", from);
  while (at >= 0) {
    const next = text.charCodeAt(at + 1);
    if (next === 33) {
      const closing = text.startsWith("<!--", at) ? "-->" : text.startsWith("<![CDATA[", at) ? "]]>" : undefined;
      if (!closing) throw malformed();
      at = text.indexOf("<", found(text.indexOf(closing, at + 4)));
    } else if (next === 63) at = text.indexOf("<", found(text.indexOf("?>", at)));
    else return at;
  }
  return -1;
}

/** Behind the `>` of the tag at a place; a `>` inside an attribute does not count. */
function tagEnd(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 62) return index + 1;
    if (code === 34 || code === 39) index = found(text.indexOf(text.charAt(index), index + 1));
  }
  throw malformed();
}

function tagName(text: string, from: number): string {
  let to = from;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (code <= 32 || code === 62 || code === 47) break;
  }
  return text.slice(from, to);
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
const isClosing = (text: string, at: number): boolean => text.charCodeAt(at + 1) === 47;
const isSelfClosing = (text: string, end: number): boolean => text.charCodeAt(end - 2) === 47;

/** The element whose opening tag stands at a place. */
function spanAt(text: string, start: number): Span {
  const openEnd = tagEnd(text, start);
  const name = tagName(text, start + 1);
  const local = localName(name);
  if (isSelfClosing(text, openEnd)) return { name, local, start, openEnd, closeStart: openEnd, end: openEnd };
  const closeStart = flat.has(local) ? flatClose(text, name, openEnd) : closeOf(text, openEnd);
  return { name, local, start, openEnd, closeStart, end: tagEnd(text, closeStart) };
}

function closeOf(text: string, from: number): number {
  let depth = 1;
  for (let at = nextTag(text, from); at >= 0; at = nextTag(text, at + 1)) {
    if (isClosing(text, at)) {
      if (--depth === 0) return at;
    } else if (!isSelfClosing(text, tagEnd(text, at))) depth++;
  }
  throw malformed();
}

function flatClose(text: string, name: string, from: number): number {
  const closing = `</${name}`;
  for (let at = text.indexOf(closing, from); at >= 0; at = text.indexOf(closing, at + 1)) {
    const next = text.charCodeAt(at + closing.length);
    if (next !== 62 && next > 32) continue;
    // A comment or character data in between may hold the very words of the closing tag: then walk.
    // Looked for only in between: to the end of the text, every cell of a long sheet would cost the whole sheet.
    return text.slice(from, at).includes("<!") ? closeOf(text, from) : at;
  }
  throw malformed();
}

/** The one outermost element; its end is sought from the end, because sheets are long. */
export function rootOf(text: string): Span {
  const start = found(nextTag(text, 0));
  const openEnd = tagEnd(text, start);
  if (isSelfClosing(text, openEnd)) return spanAt(text, start);
  const name = tagName(text, start + 1);
  const closeStart = text.lastIndexOf(`</${name}`);
  if (closeStart < openEnd) throw malformed();
  return { name, local: localName(name), start, openEnd, closeStart, end: tagEnd(text, closeStart) };
}

/** The elements directly inside, in order. */
export function* childrenOf(text: string, parent: Span): Generator<Span> {
  let at = nextTag(text, parent.openEnd);
  while (at >= 0 && at < parent.closeStart) {
    const span = spanAt(text, at);
    yield span;
    at = nextTag(text, span.end);
  }
}

/** The first element of this name directly inside. */
export function childOf(text: string, parent: Span, local: string): Span | undefined {
  for (const span of childrenOf(text, parent)) if (span.local === local) return span;
  return undefined;
}

/** The attribute's value as a reader understands it; the name with its prefix, as written. */
export function attributeOf(text: string, span: Span, name: string): string | undefined {
  const place = attributePlace(text, span, name);
  return place && unescaped(text.slice(place.from, place.to));
}

/** Where the attribute's value stands, without its quotes. */
export function attributePlace(text: string, span: Span, name: string): { from: number; to: number } | undefined {
  const tag = text.slice(span.start, span.openEnd);
  for (const match of tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (match[1] !== name) continue;
    const length = (match[2] ?? match[3] ?? "").length;
    const to = span.start + match.index + match[0].length - 1;
    return { from: to - length, to };
  }
  return undefined;
}

/** The splice that sets an attribute, put last in the tag where it is new. */
export function settingAttribute(text: string, span: Span, name: string, value: string): Splice {
  const place = attributePlace(text, span, name);
  if (place) return { ...place, text: value };
  const at = isSelfClosing(text, span.openEnd) ? span.openEnd - 2 : span.openEnd - 1;
  return { from: at, to: at, text: ` ${name}="${value}"` };
}

/** The text inside, references resolved, character data included; only for elements without elements inside. */
export function contentOf(text: string, span: Span): string {
  return text
    .slice(span.openEnd, span.closeStart)
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((piece) => (piece.startsWith("<![") ? piece.slice(9, -3) : piece.startsWith("<!--") ? "" : unescaped(piece)))
    .join("");
}

/** "x:" for an element written with that prefix, "" without. */
export function prefixOf(span: Span): string {
  return span.name.slice(0, span.name.length - span.local.length);
}

/** The splice that puts text behind the last child; opens the element where it was self-closing. */
export function appending(text: string, span: Span, inner: string): Splice {
  if (!isSelfClosing(text, span.openEnd) || span.end !== span.openEnd)
    return { from: span.closeStart, to: span.closeStart, text: inner };
  return { from: span.openEnd - 2, to: span.openEnd, text: `>${inner}</${span.name}>` };
}

export const removing = (span: Span): Splice => ({ from: span.start, to: span.end, text: "" });

/** Applies splices given in any order; those at one place keep the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.from - b.from)) {
    pieces.push(text.slice(at, splice.from), splice.text);
    at = splice.to;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Resolves the five names and numeric references; anything else stands as it is. */
export const unescaped = (text: string): string =>
  text.replace(/&([^;&]{0,8};)/g, (whole, reference: string) => referred(reference) ?? whole);

/** How every part of ours begins. */
export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** For the inside of an element. */
export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** For an attribute in double quotes. */
export const escapedAttribute = (text: string): string =>
  escaped(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\r/g, "&#13;").replace(/\t/g, "&#9;");

/**
 * A string as a cell or a note writes it: characters XML cannot hold, and carriage returns, as _x000D_; a text that
 * already reads like such an escape gets its underscore escaped.
 */
export function escapedString(text: string): string {
  return escaped(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        return `_x${code}_`;
      }),
  );
}
