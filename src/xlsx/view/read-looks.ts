import type { CellLook, Line, LineStyle } from "../../workbook/sheet-view";
import type { Attributes } from "../xml";
import { isFalse, isTrue, scanXml } from "../xml";
import type { Palette } from "./colours";
import { colourOf, mixed } from "./colours";

type Font = Pick<CellLook, "bold" | "italic" | "underline" | "strike" | "size" | "colour" | "font">;
type Edges = Pick<CellLook, "top" | "right" | "bottom" | "left">;
/** A fill while it is being read: its own colour over that of the ground. */
interface Fill {
  pattern: string;
  over?: string | undefined;
  ground?: string | undefined;
}
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const plainFont: Font = { bold: false, italic: false, underline: false, strike: false, size: 11 };
export const plainLook: CellLook = { ...plainFont, vertical: "bottom", wrap: false, indent: 0 };

const lineStyles: Readonly<Record<string, LineStyle>> = {
  medium: "medium",
  slantDashDot: "dashed",
  mediumDashed: "dashed",
  dashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  thick: "thick",
  dotted: "dotted",
  hair: "dotted",
  double: "double",
};

/** How much of a pattern's own colour lies on its ground; an even tone is drawn instead of the pattern. */
const patternShares: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};

/** The looks of a style sheet, by the number a cell names. */
export function readLooks(xml: string, part: string, theme: readonly string[]): readonly CellLook[] {
  const reading = new LooksReading({ theme, own: ownColours(xml, part) });
  scanXml(xml, part, reading);
  return reading.looks;
}

/** A file may bring its own numbered colours; they stand behind the styles that name them. */
function ownColours(xml: string, part: string): readonly string[] {
  const own: string[] = [];
  if (xml.includes("rgbColor"))
    scanXml(xml, part, {
      open: (name, { rgb }) => {
        if (name === "rgbColor") own.push(rgb?.slice(-6) ?? "");
      },
      close: () => undefined,
    });
  return own;
}

class LooksReading {
  readonly looks: CellLook[] = [];
  readonly #palette: Palette;
  readonly #fonts: Writable<Font>[] = [];
  readonly #fills: (string | undefined)[] = [];
  readonly #borders: Writable<Edges>[] = [];
  #section = "";
  #fill: Fill = { pattern: "none" };
  #edge: { side: keyof Edges; style: LineStyle } | undefined;

  constructor(palette: Palette) {
    this.#palette = palette;
  }

  open(name: string, attributes: Attributes): void {
    if (["fonts", "fills", "borders", "cellXfs", "cellStyleXfs", "dxfs"].includes(name)) this.#section = name;
    else if (this.#section === "fonts") this.#openFont(name, attributes);
    else if (this.#section === "fills") this.#openFill(name, attributes);
    else if (this.#section === "borders") this.#openBorder(name, attributes);
    else if (this.#section === "cellXfs") this.#openFormat(name, attributes);
  }

  close(name: string): void {
    if (name === "fill" && this.#section === "fills") this.#fills.push(toneOf(this.#fill));
    if (name === this.#section) this.#section = "";
  }

  #openFont(name: string, attributes: Attributes): void {
    if (name === "font") this.#fonts.push({ ...plainFont });
    const font = this.#fonts.at(-1);
    if (!font) return;
    const on = !isFalse(attributes["val"]);
    if (name === "b") font.bold = on;
    else if (name === "i") font.italic = on;
    else if (name === "u") font.underline = attributes["val"] !== "none";
    else if (name === "strike") font.strike = on;
    else if (name === "sz") font.size = Number(attributes["val"]) || 11;
    else if (name === "name" && attributes["val"]) font.font = attributes["val"];
    else if (name === "color") Object.assign(font, given("colour", colourOf(attributes, this.#palette)));
  }

  #openFill(name: string, attributes: Attributes): void {
    if (name === "fill") this.#fill = { pattern: "none" };
    else if (name === "patternFill") this.#fill.pattern = attributes["patternType"] ?? "none";
    else if (name === "gradientFill") this.#fill.pattern = "solid";
    else if (name === "fgColor") this.#fill.over = colourOf(attributes, this.#palette);
    // Of a gradient the first colour is drawn everywhere.
    else if (name === "color") this.#fill.over ??= colourOf(attributes, this.#palette);
    else if (name === "bgColor") this.#fill.ground = colourOf(attributes, this.#palette);
  }

  #openBorder(name: string, attributes: Attributes): void {
    if (name === "border") this.#borders.push({});
    const side = sides[name];
    const edges = this.#borders.at(-1);
    if (side) {
      const style = attributes["style"];
      this.#edge = style === undefined || style === "none" ? undefined : { side, style: lineStyles[style] ?? "thin" };
      if (this.#edge && edges) edges[side] = { style: this.#edge.style, colour: "000000" };
    } else if (name === "color" && this.#edge && edges) {
      const line: Line = { style: this.#edge.style, colour: colourOf(attributes, this.#palette) ?? "000000" };
      edges[this.#edge.side] = line;
    } else if (name === "diagonal") this.#edge = undefined;
  }

  #openFormat(name: string, attributes: Attributes): void {
    if (name === "xf") {
      const fill = this.#fills[Number(attributes["fillId"] ?? 0)];
      this.looks.push({
        ...plainLook,
        ...this.#fonts[Number(attributes["fontId"] ?? 0)],
        ...given("fill", fill),
        ...this.#borders[Number(attributes["borderId"] ?? 0)],
      });
    } else if (name === "alignment") {
      const look = this.looks.pop();
      if (look) this.looks.push({ ...look, ...alignmentOf(attributes) });
    }
  }
}

const sides: Readonly<Record<string, keyof Edges>> = {
  top: "top",
  bottom: "bottom",
  left: "left",
  start: "left",
  right: "right",
  end: "right",
};

/** The even tone that a fill comes to; automatic colours are black on white, and of a solid fill none at all. */
function toneOf({ pattern, over, ground }: Fill): string | undefined {
  if (pattern === "none" || (over === undefined && ground === undefined)) return undefined;
  const share = patternShares[pattern] ?? 0.5;
  return share === 1 ? (over ?? ground) : mixed(over ?? "000000", ground ?? "FFFFFF", share);
}

function alignmentOf({ horizontal, vertical, wrapText, indent }: Attributes): Partial<CellLook> {
  const across = horizontal === "centerContinuous" ? "center" : horizontal === "distributed" ? "justify" : horizontal;
  const down = vertical === "center" || vertical === "top" ? vertical : vertical === undefined ? "bottom" : "center";
  return {
    ...(across === "left" || across === "center" || across === "right" || across === "justify"
      ? { horizontal: across }
      : {}),
    vertical: vertical === "bottom" ? "bottom" : down,
    wrap: isTrue(wrapText),
    indent: Number(indent ?? 0) || 0,
  };
}

/** A property only where there is something to say. */
function given<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, string>);
}
