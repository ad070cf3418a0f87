import type { CellLook, Line, LineStyle } from "../../workbook/sheet-view";
import type { Attributes } from "../xml";
import { isFalse, isTrue, scanXml } from "../xml";
import { colourOf } from "./colours";

type Font = Pick<CellLook, "bold" | "italic" | "underline" | "strike" | "size" | "colour">;
type Edges = Pick<CellLook, "top" | "right" | "bottom" | "left">;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const plainFont: Font = { bold: false, italic: false, underline: false, strike: false, size: 11 };
export const plainLook: CellLook = { ...plainFont, vertical: "bottom", wrap: false, indent: 0 };

const lineStyles: Readonly<Record<string, LineStyle>> = {
  medium: "medium",
  mediumDashed: "dashed",
  dashed: "dashed",
  dashDot: "dashed",
  thick: "thick",
  dotted: "dotted",
  hair: "dotted",
  double: "double",
};

/** The looks of a style sheet, by the number a cell names. */
export function readLooks(xml: string, part: string, colours: readonly string[]): readonly CellLook[] {
  const reading = new LooksReading(colours);
  scanXml(xml, part, reading);
  return reading.looks;
}

class LooksReading {
  readonly looks: CellLook[] = [];
  readonly #colours: readonly string[];
  readonly #fonts: Writable<Font>[] = [];
  readonly #fills: (string | undefined)[] = [];
  readonly #borders: Writable<Edges>[] = [];
  #section = "";
  #pattern = "";
  #edge: { side: keyof Edges; style: LineStyle } | undefined;

  constructor(colours: readonly string[]) {
    this.#colours = colours;
  }

  open(name: string, attributes: Attributes): void {
    if (["fonts", "fills", "borders", "cellXfs", "cellStyleXfs", "dxfs"].includes(name)) this.#section = name;
    else if (this.#section === "fonts") this.#openFont(name, attributes);
    else if (this.#section === "fills") this.#openFill(name, attributes);
    else if (this.#section === "borders") this.#openBorder(name, attributes);
    else if (this.#section === "cellXfs") this.#openFormat(name, attributes);
  }

  close(name: string): void {
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
    else if (name === "color") Object.assign(font, given("colour", colourOf(attributes, this.#colours)));
  }

  #openFill(name: string, attributes: Attributes): void {
    if (name === "fill") this.#fills.push(undefined);
    else if (name === "patternFill") this.#pattern = attributes["patternType"] ?? "none";
    else if (name === "fgColor" && this.#pattern !== "none" && this.#fills.length > 0)
      this.#fills[this.#fills.length - 1] = colourOf(attributes, this.#colours);
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
      const line: Line = { style: this.#edge.style, colour: colourOf(attributes, this.#colours) ?? "000000" };
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
