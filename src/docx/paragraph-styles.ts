import { isTrue, prefixed, scanXml } from "../xlsx/xml";

/** What a paragraph or its style says of its place in a list. */
export interface ListPlace {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** The paragraph styles of a document, as far as they number. */
export interface ParagraphStyles {
  /** The style of a paragraph that names none. */
  readonly standard: string | undefined;
  /** The list a style belongs to, its own or inherited, and the style that says so. */
  placeOf(style: string): (ListPlace & { readonly style: string }) | undefined;
}

interface Style {
  based: string | undefined;
  list: string | undefined;
  level: number | undefined;
}

/** Reads the part with the styles; a document without one has none. */
export function readStyles(xml: string | undefined): ParagraphStyles {
  const styles = new Map<string, Style>();
  let standard: string | undefined;
  let current: Style | undefined;
  if (xml !== undefined)
    scanXml(xml, "styles.xml", {
      skips: new Set(["latentStyles", "docDefaults", "pPrChange"]),
      open: (name, attributes) => {
        if (name === "style") {
          const id = prefixed(attributes, "styleId") ?? "";
          current = { based: undefined, list: undefined, level: undefined };
          styles.set(id, current);
          if (isTrue(prefixed(attributes, "default")) && prefixed(attributes, "type") === "paragraph") standard = id;
        } else if (!current) return;
        else if (name === "basedOn") current.based = prefixed(attributes, "val");
        else if (name === "numId") current.list = prefixed(attributes, "val");
        else if (name === "ilvl") current.level = Number(prefixed(attributes, "val"));
      },
      close: (name) => {
        if (name === "style") current = undefined;
      },
    });
  return { standard, placeOf: (style) => placeIn(styles, style) };
}

/** A chain of styles longer than this leads in a circle. */
const longestChain = 20;

function placeIn(styles: ReadonlyMap<string, Style>, style: string): (ListPlace & { style: string }) | undefined {
  let at: string | undefined = style;
  for (let step = 0; at !== undefined && step < longestChain; step++) {
    const found = styles.get(at);
    if (found?.list !== undefined) return { list: found.list, level: found.level, style: at };
    at = found?.based;
  }
  return undefined;
}
