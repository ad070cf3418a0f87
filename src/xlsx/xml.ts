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

/** Streams one part through a handler. @throws UnreadableWorkbook for malformed XML, a DTD or absurd nesting. */
export function scanXml(xml: string, part: string, handler: XmlHandler): void {
  new XmlScan(xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml, part, handler).run();
}

const none: Attributes = {};

/**
 * A tokenizer for the XML of workbooks: elements, text, character data, comments and instructions. It refuses whatever is
 * not well-formed in structure and every DTD, for entities are how a small file grows without bound or reaches for
 * others. It does not spell-check names and characters: general parsers spend half their time on that, and nothing that
 * a workbook could gain by an odd name is reachable here.
 */
class XmlScan {
  private at = 0;
  /** Open elements, as written, and their local names. */
  private readonly names: string[] = [];
  private readonly locals: string[] = [];
  private hasRoot = false;
  /** The next `<` and the next `&` at or behind the place last asked for: most values hold neither, and are not searched. */
  private nextTag = -1;
  private nextReference = -1;

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  run(): void {
    const { xml } = this;
    for (;;) {
      const tag = this.tagFrom(this.at);
      if (tag > this.at) this.text(tag);
      if (tag === xml.length) break;
      const next = xml.charCodeAt(tag + 1);
      if (next === 47) this.close(tag + 2);
      else if (next === 33) this.declaration(tag);
      else if (next === 63) this.at = this.behind("?>", tag + 2);
      else this.open(tag + 1);
    }
    if (this.names.length > 0 || !this.hasRoot) throw this.malformed();
  }

  private tagFrom(from: number): number {
    if (this.nextTag < from) this.nextTag = orEnd(this.xml.indexOf("<", from), this.xml);
    return this.nextTag;
  }

  private text(end: number): void {
    if (this.names.length > 0) this.handler.text?.(this.resolved(this.at, end));
    else if (this.xml.slice(this.at, end).trim() !== "") throw this.malformed();
  }

  private declaration(tag: number): void {
    const { xml } = this;
    if (xml.startsWith("<!--", tag)) this.at = this.behind("-->", tag + 4);
    else if (xml.startsWith("<![CDATA[", tag) && this.names.length > 0) {
      this.at = this.behind("]]>", tag + 9);
      this.handler.text?.(xml.slice(tag + 9, this.at - 3));
    } else if (xml.startsWith("<!DOCTYPE", tag)) throw damaged(`${this.part} 含有不允许的文档类型定义（DTD）`);
    else throw this.malformed();
  }

  private open(from: number): void {
    const name = this.name(from);
    if (this.names.length === 0 && this.hasRoot) throw this.malformed();
    this.hasRoot = true;
    const colon = name.indexOf(":");
    const local = colon < 0 ? name : name.slice(colon + 1);
    this.at = from + name.length;
    const attributes = this.attributes();
    const selfClosing = this.xml.charCodeAt(this.at) === 47;
    this.at += selfClosing ? 2 : 1;
    if (this.handler.skips?.has(local)) {
      if (!selfClosing) this.at = this.behind(`</${name}>`, this.at);
      return;
    }
    this.handler.open(local, attributes);
    if (selfClosing) this.handler.close?.(local);
    else if (this.names.push(name) > deepest) throw damaged(`${this.part} 嵌套过深`);
    else this.locals.push(local);
  }

  /** Reads the attributes and stops at `>` or `/>`. */
  private attributes(): Attributes {
    const { xml } = this;
    let found: Record<string, string> | undefined;
    for (;;) {
      const before = this.at;
      this.skipSpace();
      const code = xml.charCodeAt(this.at);
      if (code === 62 || (code === 47 && xml.charCodeAt(this.at + 1) === 62)) return found ?? none;
      if (before === this.at) throw this.malformed();
      const name = this.name(this.at);
      this.at += name.length;
      this.skipSpace();
      if (xml.charCodeAt(this.at) !== 61) throw this.malformed();
      this.at++;
      this.skipSpace();
      (found ??= {})[name] = this.value();
    }
  }

  private value(): string {
    const { xml } = this;
    const quote = xml.charCodeAt(this.at);
    if (quote !== 34 && quote !== 39) throw this.malformed();
    const from = this.at + 1;
    const to = xml.indexOf(quote === 34 ? '"' : "'", from);
    if (to < 0 || to > this.tagFrom(from)) throw this.malformed();
    this.at = to + 1;
    return this.resolved(from, to);
  }

  /** The name that starts here, up to a space, `=`, `/` or `>`. */
  private name(from: number): string {
    const { xml } = this;
    let to = from;
    for (; to < xml.length; to++) {
      const code = xml.charCodeAt(to);
      if (code <= 32 || code === 62 || code === 47 || code === 61) break;
      if (code === 60 || code === 34 || code === 39 || code === 38) throw this.malformed();
    }
    if (to === from || to === xml.length) throw this.malformed();
    return xml.slice(from, to);
  }

  private skipSpace(): void {
    for (let code = this.xml.charCodeAt(this.at); code === 32 || code === 10 || code === 9;)
      code = this.xml.charCodeAt(++this.at);
  }

  private close(from: number): void {
    const name = this.names.pop();
    const local = this.locals.pop();
    if (name === undefined || local === undefined || !this.xml.startsWith(name, from)) throw this.malformed();
    this.at = from + name.length;
    this.skipSpace();
    if (this.xml.charCodeAt(this.at) !== 62) throw this.malformed();
    this.at++;
    this.handler.close?.(local);
  }

  private behind(end: string, from: number): number {
    const at = this.xml.indexOf(end, from);
    if (at < 0) throw this.malformed();
    return at + end.length;
  }

  /** The text between two places, with the five names XML knows without a DTD and numeric references resolved. */
  private resolved(from: number, to: number): string {
    const text = this.xml.slice(from, to);
    if (this.nextReference < from) this.nextReference = orEnd(this.xml.indexOf("&", from), this.xml);
    if (this.nextReference >= to) return text;
    return text.replace(/&([^;&]{0,8};?)/g, (_, reference: string) => {
      const character = referred(reference);
      if (character === undefined) throw this.malformed();
      return character;
    });
  }

  private malformed(): Error {
    return damaged(`${this.part} 不是完整的 XML`);
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
function referred(reference: string): string | undefined {
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
