import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { reviewFiling } from "../../src/actions/review-filing";
import { checks } from "../../src/checks/index";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { partsOf, withParts } from "./package-parts";

const sample = new Uint8Array(readFileSync(resolve(__dirname, "../../assets/sample.xlsx")));

const sheetParts = {
  基础数据表: "xl/worksheets/sheet2.xml",
  部门整体支出绩效自评表: "xl/worksheets/sheet3.xml",
} as const;

/** One cell as another program would have saved it. */
export interface StoredCell {
  /** What stands inside the cell element: `<v>45657</v>`; "" for an empty cell. */
  readonly inside: string;
  /** The `t` attribute; a number without one. */
  readonly type?: string;
  /** A number format by its code, or by the number of a built-in one; the cell's own when undefined. */
  readonly format?: string | number;
}

export const numberCell = (text: string, format?: string | number): StoredCell => ({
  inside: `<v>${text}</v>`,
  ...(format === undefined ? {} : { format }),
});

export const textCell = (text: string, format?: string | number): StoredCell => ({
  inside: `<is><t>${text}</t></is>`,
  type: "inlineStr",
  ...(format === undefined ? {} : { format }),
});

type Cells = Readonly<Record<string, StoredCell>>;
type Changes = Partial<Readonly<Record<keyof typeof sheetParts, Cells>>>;

/** The sample workbook with some of its cells stored otherwise. */
export function sampleFile(changes: Changes): Uint8Array {
  const parts = partsOf(sample);
  let styles = parts["xl/styles.xml"] ?? "";
  const changed: Record<string, string> = {};
  for (const [sheet, part] of Object.entries(sheetParts)) {
    let xml = parts[part] ?? "";
    for (const [name, { inside, type, format }] of Object.entries(changes[sheet as keyof typeof sheetParts] ?? {})) {
      const found = new RegExp(`<c r="${name}"([^>]*?)(?:/>|>.*?</c>)`).exec(xml);
      if (!found) throw new Error(`no cell ${name} in ${sheet}`);
      let style = /s="(\d+)"/.exec(found[1] ?? "")?.[1] ?? "0";
      if (format !== undefined) [styles, style] = withFormat(styles, style, format);
      const typed = type === undefined ? "" : ` t="${type}"`;
      xml = xml.replace(found[0], () => `<c r="${name}" s="${style}"${typed}>${inside}</c>`);
    }
    changed[part] = xml;
  }
  return withParts(sample, { ...changed, "xl/styles.xml": styles });
}

/** A style like another but for its number format, put behind the last one. */
function withFormat(styles: string, like: string, format: string | number): [styles: string, style: string] {
  const list = /<cellXfs count="\d+">(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "";
  const all = list.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  const id = typeof format === "number" ? format : 200 + all.length;
  const code = String(format).replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  const own = typeof format === "number" ? "" : `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
  const made = (all[Number(like)] ?? "").replace(/numFmtId="\d+"/, `numFmtId="${id}"`);
  return [
    styles.replace("</numFmts>", () => `${own}</numFmts>`).replace("</cellXfs>", () => `${made}</cellXfs>`),
    String(all.length),
  ];
}

/** What the review of such a file says, as "code message", and the filing it read. */
export async function reviewSample(changes: Changes) {
  const workbook = await XlsxWorkbook.open(sampleFile(changes), nodeCodec);
  const { filing, findings } = await reviewFiling(workbook, hunan2024, checks);
  return { filing, found: findings.map(({ code, severity, message }) => ({ code, severity, message })) };
}
