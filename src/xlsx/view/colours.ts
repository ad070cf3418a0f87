import type { Attributes } from "../xml";
import { scanXml } from "../xml";

/** The 56 colours that old files number, from 8; 0 to 7 are the same as 8 to 15. */
const indexed =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** Office's own theme, for a file that brings none: light and dark pairs first, then the accents and links. */
const officeTheme = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");

/** The theme's colours in the order in which cells number them: light before dark, unlike in the theme itself. */
export function readTheme(xml: string | undefined, part: string): readonly string[] {
  if (xml === undefined) return officeTheme;
  const found = new Map<string, string>();
  let slot = "";
  scanXml(xml, part, {
    open: (name, attributes) => {
      if (/^(dk1|lt1|dk2|lt2|accent[1-6]|hlink|folHlink)$/.test(name)) slot = name;
      else if (name === "srgbClr" && slot !== "" && !found.has(slot)) found.set(slot, attributes["val"] ?? "");
      else if (name === "sysClr" && slot !== "" && !found.has(slot)) found.set(slot, attributes["lastClr"] ?? "");
    },
    close: (name) => {
      if (name === slot) slot = "";
    },
  });
  const order = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
  return order.map(
    (name, at) => (/^[0-9A-Fa-f]{6}$/.test(found.get(name) ?? "") ? found.get(name) : officeTheme[at]) ?? "",
  );
}

/** A colour element: by value, by theme with a tint, or by number; undefined for the automatic one. */
export function colourOf(
  { rgb, theme, indexed: number, tint }: Attributes,
  colours: readonly string[],
): string | undefined {
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : theme !== undefined
        ? colours[Number(theme)]
        : number !== undefined && Number(number) < 64
          ? indexed[Number(number) < 8 ? Number(number) : Number(number) - 8]
          : undefined;
  return base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)
    ? undefined
    : tinted(base.toUpperCase(), Number(tint ?? 0));
}

/** Towards black for a negative tint, towards white for a positive one. */
function tinted(colour: string, tint: number): string {
  if (!tint) return colour;
  const channel = (at: number): string => {
    const value = parseInt(colour.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, moved)))
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return channel(0) + channel(2) + channel(4);
}
