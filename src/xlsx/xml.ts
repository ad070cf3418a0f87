import { damaged } from "./zip-directory";

export type Attributes = Readonly<Record<string, string>>;

/** What a scan tells, with local names: `<x:row r="1">` opens as row. Attributes keep their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Elements passed over unread, with all they hold; only such as never hold one of their own name. */
  readonly skips?: ReadonlySet<string>;
}

/** Deeper than any part of a workbook goes; beyond it the file only means to exhaust us. */
const deepest = 256;

const none: Attributes = {};

/**
 * Streams one part through a handler. A tokenizer for the XML of workbooks: elements, text, character data, comments and
 * instructions. It refuses whatever is not well-formed in structure and every DTD, for entities are how a small file
 * grows without bound or reaches for others. It does not spell-check names and characters: general parsers spend half
 * their time on that, and nothing that a workbook could gain by an odd name is reachable here.
 * @throws UnreadableWorkbook for malformed XML, a DTD or absurd nesting.
 */
export function scanXml(source: string, part: string, handler: XmlHandler): void {
  const xml = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  let at = 0;
  /** Open elements, as written, and their local names. */
  const names: string[] = [];
  const locals: string[] = [];
  let hasRoot = false;
  /** The next `<` and the next `&` at or behind the place last asked for: most values hold neither, and are not searched. */
  let nextTag = -1;
  let nextReference = -1;

  for (;;) {
    const tag = tagFrom(at);
    if (tag > at) text(tag);
    if (tag === xml.length) break;
    const next = xml.charCodeAt(tag + 1);
    if (next === 47) close(tag + 2);
    else if (next === 33) declaration(tag);
    else if (next === 63) at = behind("?>", tag + 2);
    else open(tag + 1);
  }
  if (names.length > 0 || !hasRoot) throw malformed();

  function tagFrom(from: number): number {
    if (nextTag < from) nextTag = orEnd(xml.indexOf("<", from), xml);
    return nextTag;
  }

  function text(end: number): void {
    if (names.length > 0) handler.text?.(resolved(at, end));
    else if (xml.slice(at, end).trim() !== "") throw malformed();
  }

  function declaration(tag: number): void {
    if (xml.startsWith("<!--", tag)) at = behind("-->", tag + 4);
    else if (xml.startsWith("<![CDATA[", tag) && names.length > 0) {
      at = behind("]]>", tag + 9);
      handler.text?.(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith("<!DOCTYPE", tag)) throw damaged(`${part} 含有不允许的文档类型定义（DTD）`);
    else throw malformed();
  }

  function open(from: number): void {
    const name = nameFrom(from);
    if (names.length === 0 && hasRoot) throw malformed();
    hasRoot = true;
    const colon = name.indexOf(":");
    const local = colon < 0 ? name : name.slice(colon + 1);
    at = from + name.length;
    const attributes = readAttributes();
    const selfClosing = xml.charCodeAt(at) === 47;
    at += selfClosing ? 2 : 1;
    if (handler.skips?.has(local)) {
      if (!selfClosing) at = behind(`</${name}>`, at);
      return;
    }
    handler.open(local, attributes);
    if (selfClosing) handler.close?.(local);
    else if (names.push(name) > deepest) throw damaged(`${part} 嵌套过深`);
    else locals.push(local);
  }

  /** Reads the attributes and stops at `>` or `/>`. */
  function readAttributes(): Attributes {
    let found: Record<string, string> | undefined;
    for (;;) {
      const before = at;
      skipSpace();
      const code = xml.charCodeAt(at);
      if (code === 62 || (code === 47 && xml.charCodeAt(at + 1) === 62)) return found ?? none;
      if (before === at) throw malformed();
      const name = nameFrom(at);
      at += name.length;
      skipSpace();
      if (xml.charCodeAt(at) !== 61) throw malformed();
      at++;
      skipSpace();
      (found ??= {})[name] = readValue();
    }
  }

  function readValue(): string {
    const quote = xml.charCodeAt(at);
    if (quote !== 34 && quote !== 39) throw malformed();
    const from = at + 1;
    const to = xml.indexOf(quote === 34 ? '"' : "'", from);
    if (to < 0 || to > tagFrom(from)) throw malformed();
    at = to + 1;
    return resolved(from, to);
  }

  /** The name that starts here, up to a space, `=`, `/` or `>`. */
  function nameFrom(from: number): string {
    let to = from;
    for (; to < xml.length; to++) {
      const code = xml.charCodeAt(to);
      if (code <= 32 || code === 62 || code === 47 || code === 61) break;
      if (code === 60 || code === 34 || code === 39 || code === 38) throw malformed();
    }
    if (to === from || to === xml.length) throw malformed();
    return xml.slice(from, to);
  }

  function skipSpace(): void {
    for (let code = xml.charCodeAt(at); code === 32 || code === 10 || code === 9;) code = xml.charCodeAt(++at);
  }

  function close(from: number): void {
    const name = names.pop();
    const local = locals.pop();
    if (name === undefined || local === undefined || !xml.startsWith(name, from)) throw malformed();
    at = from + name.length;
    skipSpace();
    if (xml.charCodeAt(at) !== 62) throw malformed();
    at++;
    handler.close?.(local);
  }

  function behind(end: string, from: number): number {
    const at = xml.indexOf(end, from);
    if (at < 0) throw malformed();
    return at + end.length;
  }

  /** The text between two places, with the five names XML knows without a DTD and numeric references resolved. */
  function resolved(from: number, to: number): string {
    const text = xml.slice(from, to);
    if (nextReference < from) nextReference = orEnd(xml.indexOf("&", from), xml);
    if (nextReference >= to) return text;
    return text.replace(/&([^;&]{0,8};?)/g, (_, reference: string) => {
      const character = referred(reference);
      if (character === undefined) throw malformed();
      return character;
    });
  }

  function malformed(): Error {
    return damaged(`${part} 不是完整的 XML`);
  }
}

const orEnd = (place: number, xml: string): number => (place < 0 ? xml.length : place);

const entities = new Map([
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
  ["quot;", '"'],
  ["apos;", "'"],
]);

/** "amp;" → &, "#x4E00;" → 一; undefined for anything else. */
export function referred(reference: string): string | undefined {
  const number = /^#(?:x([0-9A-Fa-f]+)|(\d+));$/.exec(reference);
  if (!number) return entities.get(reference);
  const code = number[1] !== undefined ? parseInt(number[1], 16) : Number(number[2]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** An attribute that carries some prefix: prefixed(attributes, "id") finds r:id whatever the prefix is. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Excel writes 1 and 0, LibreOffice true and false. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";

export const isFalse = (value: string | undefined): boolean => value === "0" || value === "false" || value === "off";

/** `_x000D_` stands for a character XML cannot carry, `_x005F_` for an underscore that would look like one. */
export function unescapeText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
