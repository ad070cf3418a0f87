import type { Look, Print } from "../workbook/drawing";
import type { MarkTone } from "../workbook/workbook";
import { insertingInOrder, styleSheetOrder } from "./element-order";
import { builtInFormat, numberFormatEntry, styleEntries } from "./looks";
import type { Span, Splice } from "./scan";
import {
  appending,
  attributeOf,
  childOf,
  childrenOf,
  prefixOf,
  removing,
  rootOf,
  settingAttribute,
  spliced,
} from "./scan";

/** One list of the style sheet: what stands in it and what is to be put behind. */
interface Section {
  readonly span: Span | undefined;
  readonly entries: string[];
  readonly before: number;
}

const toneFill: Record<MarkTone, string> = { error: "FFC7CE", warning: "FFEB9C", reminder: "DDEBF7" };

/**
 * A style sheet that grows at its ends: what stands in it keeps its number, and an entry that is already there, from an
 * earlier write of ours, is used again.
 */
export class StyleSheetDraft {
  readonly #root: Span;
  readonly #prefix: string;
  readonly #sections = new Map<string, Section>();
  readonly #known = new Map<string, number>();

  readonly #source: string;

  constructor(source: string) {
    this.#source = source;

    this.#root = rootOf(source);
    this.#prefix = prefixOf(this.#root);
  }

  /** The number by which cells name this look. */
  cellFormat(look: Look, print: Print): number {
    const key = `${look} ${print}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const p = this.#prefix;
    const { font, fill, border, formatCode, inside, unlocked } = styleEntries(look, print, p);
    const fillId = fill === undefined ? 0 : this.#entry("fills", fill);
    const borderId = border === undefined ? 0 : this.#entry("borders", border);
    const format = this.#numberFormat(formatCode);
    const base = this.#section("cellStyleXfs").entries.length > 0 ? ' xfId="0"' : "";
    const apply = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
    const xf =
      `<${p}xf numFmtId="${format}" fontId="${this.#entry("fonts", font)}" fillId="${fillId}" borderId="${borderId}"` +
      `${base} ${apply}${unlocked ? ' applyProtection="1"' : ""}>${inside}</${p}xf>`;
    const index = this.#entry("cellXfs", xf);
    this.#known.set(key, index);
    return index;
  }

  /** The number by which a conditional format names the highlight of a mark. */
  highlight(tone: MarkTone): number {
    return this.#entry("dxfs", highlightEntry(tone, this.#prefix));
  }

  text(): string {
    const splices: Splice[] = [];
    for (const [name, section] of this.#sections) {
      const added = section.entries.slice(section.before).join("");
      if (added === "") continue;
      const count = String(section.entries.length);
      if (section.span)
        splices.push(
          settingAttribute(this.#source, section.span, "count", count),
          appending(this.#source, section.span, added),
        );
      else {
        const xml = `<${this.#prefix}${name} count="${count}">${added}</${this.#prefix}${name}>`;
        splices.push(insertingInOrder(this.#source, styleSheetOrder, name, xml));
      }
    }
    return spliced(this.#source, splices);
  }

  #section(name: string): Section {
    const known = this.#sections.get(name);
    if (known) return known;
    const span = childOf(this.#source, this.#root, name);
    const entries = span
      ? [...childrenOf(this.#source, span)].map(({ start, end }) => this.#source.slice(start, end))
      : [];
    const section = { span, entries, before: entries.length };
    this.#sections.set(name, section);
    return section;
  }

  #entry(name: string, xml: string): number {
    const { entries } = this.#section(name);
    const found = entries.indexOf(xml);
    return found >= 0 ? found : entries.push(xml) - 1;
  }

  #numberFormat(code: string): number {
    const builtIn = builtInFormat(code);
    if (builtIn !== undefined) return builtIn;
    const { entries } = this.#section("numFmts");
    let highest = 163;
    for (const entry of entries) {
      const span = rootOf(entry);
      const id = Number(attributeOf(entry, span, "numFmtId"));
      if (attributeOf(entry, span, "formatCode") === code) return id;
      highest = Math.max(highest, id);
    }
    entries.push(numberFormatEntry(code, highest + 1, this.#prefix));
    return highest + 1;
  }
}

/** Written as no other program writes it (Excel leaves the pattern out), so that clearing knows its own entries. */
function highlightEntry(tone: MarkTone, p: string): string {
  const colour = `rgb="FF${toneFill[tone]}"`;
  return `<${p}dxf><${p}fill><${p}patternFill patternType="solid"><${p}fgColor ${colour}/><${p}bgColor ${colour}/></${p}patternFill></${p}fill></${p}dxf>`;
}

/** The style sheet without the highlights at the end of its list; those that others stand behind must stay. */
export function withoutHighlights(source: string): string {
  const root = rootOf(source);
  const list = childOf(source, root, "dxfs");
  if (!list) return source;
  const ours = new Set((["error", "warning", "reminder"] as const).map((tone) => highlightEntry(tone, prefixOf(root))));
  const entries = [...childrenOf(source, list)];
  const kept = entries.map(({ start, end }) => ours.has(source.slice(start, end))).lastIndexOf(false) + 1;
  if (kept === entries.length) return source;
  const splices = [
    settingAttribute(source, list, "count", String(kept)),
    ...(kept === 0 ? [{ from: list.openEnd - 1, to: list.end, text: "/>" }] : entries.slice(kept).map(removing)),
  ];
  return spliced(source, splices);
}
