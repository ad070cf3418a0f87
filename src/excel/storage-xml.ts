/** The namespace of the custom part that keeps our own texts; the same in a file. */
export const storageNamespace = "urn:selfeval:storage";

/** The entry that keeps the words of marks where Excel gives an add-in no notes. Not for others to see. */
export const marksEntry = "selfeval:marks";

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Our texts as the custom part keeps them. */
export function storageXml(entries: ReadonlyMap<string, string>): string {
  const all = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `<entry name="${escaped(name)}">${escaped(text)}</entry>`);
  return `${header}<storage xmlns="${storageNamespace}">${all.join("")}</storage>`;
}

/** The texts of our custom part. */
export function storageEntries(xml: string): Map<string, string> {
  const entries = new Map<string, string>();
  const pattern = /<(?:\w+:)?entry\s+name=(?:"([^"]*)"|'([^']*)')\s*(?:\/>|>([^<]*)<\/(?:\w+:)?entry\s*>)/g;
  for (const [, double, single, text] of xml.matchAll(pattern))
    entries.set(unescaped(double ?? single ?? ""), unescaped(text ?? ""));
  return entries;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;")
    // Attributes would lose their line breaks.
    .replace(/\n/g, "&#10;");

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name ?? ""] ?? whole;
  });
