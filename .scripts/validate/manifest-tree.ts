import { SaxesParser } from "saxes";

/** One element of the manifest with the line its tag begins on. Names come without their prefix. */
export interface ManifestElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: ManifestElement | undefined;
  readonly children: readonly ManifestElement[];
  readonly text: string;
}

/** Not XML that can be read, with the line where reading ended. */
export class BrokenManifest extends Error {
  constructor(
    readonly line: number,
    detail: string,
  ) {
    super(detail);
    this.name = "BrokenManifest";
  }
}

interface Growing extends ManifestElement {
  readonly children: Growing[];
  text: string;
}

/** Reads a manifest. @throws BrokenManifest when it is not well-formed. */
export function parseManifest(xml: string): ManifestElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  let line = 1;
  parser.on("error", ({ message }) => {
    throw new BrokenManifest(parser.line, message.replace(/^\d+:\d+: /, ""));
  });
  parser.on("opentagstart", () => (line = parser.line));
  parser.on("opentag", ({ local, attributes }) => {
    const parent = open.at(-1);
    const named = Object.values(attributes).map((attribute) => [attribute.name, attribute.value] as const);
    const element: Growing = { name: local, line, attributes: new Map(named), parent, children: [], text: "" };
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  if (!root) throw new BrokenManifest(1, "document is empty");
  return root;
}

/** An element and everything inside it, in the order of the file. */
export function everyElement(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** The first child reached by these names: childAt(root, "Requirements", "Sets"). */
export function childAt(element: ManifestElement, ...names: readonly string[]): ManifestElement | undefined {
  return names.reduce<ManifestElement | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    element,
  );
}

/** What a manifest says, free of layout and comments: equal for two manifests that Excel cannot tell apart. */
export function saying(element: ManifestElement): string {
  const attributes = [...element.attributes].filter(([name]) => !name.startsWith("xmlns"));
  return JSON.stringify([element.name, attributes, element.text, element.children.map(saying)]);
}
