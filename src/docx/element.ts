import type { Attributes } from "../xlsx/xml";
import { isFalse, prefixed, scanXml } from "../xlsx/xml";
import { tooLarge } from "./report-kind";

/** An element of a document with what it holds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlElement[];
  /** Its own characters. */
  text: string;
}

const newElement = (name: string, attributes: Attributes): XmlElement => ({ name, attributes, children: [], text: "" });

/** Only here are characters words; between other elements they are white space. */
const holdsText = new Set(["t", "instrText"]);

/** A report of a hundred pages has a tenth of it; more would only fill the memory. */
const mostElements = 2_000_000;

/**
 * Reads a part as a tree under its root.
 * @throws UnreadableWorkbook when it is not well-formed, UnreadableReport when it is too much.
 */
export function readElements(xml: string, part: string): XmlElement {
  const top = newElement("", {});
  const open: XmlElement[] = [top];
  let count = 0;
  scanXml(xml, part, {
    open: (name, attributes) => {
      if (++count > mostElements) throw tooLarge("正文结构过于繁多");
      const element = newElement(name, attributes);
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: (text) => {
      const element = open.at(-1);
      if (element && holdsText.has(element.name)) element.text += text;
    },
  });
  return top.children[0] ?? top;
}

/** The first child of a name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

/** The attribute val, which most settings consist of. */
export const valueOf = (element: XmlElement | undefined): string | undefined =>
  element && prefixed(element.attributes, "val");

/** A setting that is on by being there, unless it says off. */
export const isOn = (element: XmlElement | undefined): boolean => element !== undefined && !isFalse(valueOf(element));
