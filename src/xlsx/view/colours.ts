import type { Attributes } from "../xml";
import { scanXml } from "../xml";

/** The 56 colours that old files number, from 8; 0 to 7 are the same as 8 to 15. */
const indexedColours =
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
  return order.map((name, at) => (isColour(found.get(name)) ? found.get(name) : officeTheme[at]) ?? "");
}

/** The colours that a colour element may name by number. */
export interface Palette {
  readonly theme: readonly string[];
  /** The file's own instead of the numbered ones; usually none. */
  readonly own?: readonly string[];
}

const isColour = (text: string | undefined): text is string => /^[0-9A-Fa-f]{6}$/.test(text ?? "");

/** A colour element: by value, by theme with a tint, or by number; undefined for the automatic one. */
export function colourOf({ rgb, theme, indexed, tint }: Attributes, palette: Palette): string | undefined {
  const base = rgb?.slice(-6) ?? (theme === undefined ? numbered(indexed, palette) : palette.theme[Number(theme)]);
  return isColour(base) ? tinted(base.toUpperCase(), Number(tint ?? 0)) : undefined;
}

function numbered(index: string | undefined, { own }: Palette): string | undefined {
  const at = Number(index ?? 64);
  // 64 and 65 are the system's own text and ground.
  return at >= 64 ? undefined : (own?.[at] ?? indexedColours[at < 8 ? at : at - 8]);
}

/** Lighter or darker by a share of its lightness, hue and saturation kept: 1F497D by 0.4 is 548DD4, as Excel shows it. */
function tinted(colour: string, tint: number): string {
  if (!tint) return colour;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (most + least) / 2;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = most - least;
  const room = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  const scale = spread === 0 || room(light) === 0 ? 0 : room(moved) / room(light);
  return [red, green, blue].map((channel) => hexOf(moved + (channel - light) * scale)).join("");
}

/** Two colours over one another, so much of the first. */
export function mixed(over: string, ground: string, share: number): string {
  const channel = (text: string, at: number): number => parseInt(text.slice(at, at + 2), 16) / 255;
  return [0, 2, 4].map((at) => hexOf(channel(over, at) * share + channel(ground, at) * (1 - share))).join("");
}

const hexOf = (channel: number): string =>
  Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
