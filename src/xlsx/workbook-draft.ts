import type { SheetDrawing } from "../workbook/drawing";
import { refersTo } from "../workbook/sheet-rules";
import { WorkbookRefused } from "../workbook/workbook";
import { insertingInOrder, workbookOrder } from "./element-order";
import { plainStyleSheet } from "./new-workbook";
import type { PackageDraft } from "./package-draft";
import { StyleSheetDraft } from "./patch-styles";
import {
  addPart,
  partBehind,
  relationshipId,
  removePart,
  removeRelationships,
  spreadsheet,
  unrelate,
  withoutOrphans,
} from "./relationship-draft";
import { readRelationships } from "./relationships";
import type { Span } from "./scan";
import {
  appending,
  attributeOf,
  childOf,
  childrenOf,
  contentOf,
  escaped,
  escapedAttribute,
  prefixOf,
  removing,
  rootOf,
  settingAttribute,
} from "./scan";
import { printNames, worksheetXml } from "./write-sheet";

const sheetType = `${spreadsheet}worksheet+xml`;

/** The workbook part of a package under change: its list of sheets, its names, its style sheet, its calculation. */
export class WorkbookDraft {
  constructor(
    readonly draft: PackageDraft,
    readonly part: string,
  ) {}

  /** Where the content of each worksheet lies, by its name; other kinds of sheet hold no cells for us. */
  worksheets(): Map<string, string> {
    const text = this.#text;
    const worksheets = new Map(
      readRelationships(this.draft, this.part)
        .filter(({ type }) => type === "worksheet")
        .map(({ id, part }) => [id, part]),
    );
    const found = new Map<string, string>();
    for (const sheet of this.#sheets()) {
      const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(text.slice(sheet.start, sheet.openEnd))?.[1];
      const part = worksheets.get(id ?? "");
      if (part !== undefined) found.set(attributeOf(text, sheet, "name") ?? "", part);
    }
    return found;
  }

  /** Puts new sheets behind those there are, with their print areas and titles; gives their parts in order. */
  addSheets(drawings: readonly SheetDrawing[]): string[] {
    const styles = this.styles();
    const parts = drawings.map((drawing) => this.#addSheet(drawing, styles.sheet));
    this.draft.put(styles.part, styles.sheet.text());
    return parts;
  }

  /** The style sheet to add to, made when the file has none; to be put back at its part. */
  styles(): { part: string; sheet: StyleSheetDraft } {
    const part = partBehind(this.draft, this.part, "styles");
    if (part !== undefined) return { part, sheet: new StyleSheetDraft(this.draft.text(part)) };
    const made = this.draft.freshName((number) => `xl/styles${number === 1 ? "" : number}.xml`);
    addPart(this.draft, this.part, "styles", made, `${spreadsheet}styles+xml`, plainStyleSheet);
    return { part: made, sheet: new StyleSheetDraft(plainStyleSheet) };
  }

  /** Asks for a full calculation when the file is opened: our own results are right, but others may hang on them. */
  recalculateOnLoad(): void {
    const text = this.#text;
    const root = rootOf(text);
    const found = childOf(text, root, "calcPr");
    const splice = found
      ? settingAttribute(text, found, "fullCalcOnLoad", "1")
      : insertingInOrder(text, workbookOrder, "calcPr", `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
    this.draft.splice(this.part, [splice]);
  }

  /** Drops the order of calculation: one that names a cell without formula makes Excel repair the file. */
  dropCalculationChain(): void {
    const chain = partBehind(this.draft, this.part, "calcChain");
    if (chain !== undefined) removePart(this.draft, this.part, chain);
  }

  get #text(): string {
    return this.draft.text(this.part);
  }

  #list(local: string): Span | undefined {
    return childOf(this.#text, rootOf(this.#text), local);
  }

  #sheets(): Span[] {
    const list = this.#list("sheets");
    return list ? [...childrenOf(this.#text, list)] : [];
  }

  #addSheet(drawing: SheetDrawing, styles: StyleSheetDraft): string {
    const existing = this.#sheets();
    const standing = existing.findIndex((sheet) => attributeOf(this.#text, sheet, "name") === drawing.name);
    const xml = worksheetXml(drawing, styles, this.#namespace(), existing.length === 0);
    const known = standing < 0 ? undefined : this.worksheets().get(drawing.name);
    const part = known ?? this.draft.freshName((number) => `xl/worksheets/sheet${number}.xml`);
    if (known === undefined)
      this.#listSheet(drawing.name, addPart(this.draft, this.part, "worksheet", part, sheetType, xml));
    else {
      withoutOrphans(this.draft, () => removeRelationships(this.draft, part));
      this.draft.put(part, xml);
      this.#forgetNames(standing, standing);
    }
    this.#addNames(drawing, known === undefined ? existing.length : standing);
    return part;
  }

  /** The namespace that sheets of this file are in: strict files have another. */
  #namespace(): string {
    const root = rootOf(this.#text);
    const declaration = root.name === root.local ? "xmlns" : `xmlns:${root.name.split(":")[0]}`;
    return attributeOf(this.#text, root, declaration) ?? "";
  }

  #listSheet(name: string, id: string): void {
    const numbers = this.#sheets().map((sheet) => Number(attributeOf(this.#text, sheet, "sheetId")) || 0);
    const attributes = `name="${escapedAttribute(name)}" sheetId="${Math.max(0, ...numbers) + 1}"`;
    const prefix = prefixOf(rootOf(this.#text));
    const sheet = `<${prefix}sheet ${attributes} ${relationshipId(this.draft, this.#text, id)}/>`;
    const list = this.#list("sheets");
    if (list) this.draft.splice(this.part, [appending(this.#text, list, sheet)]);
  }

  /** Takes a sheet away, with all that belongs to it alone. @throws WorkbookRefused when a name refers to it. */
  removeSheet(name: string): void {
    const index = this.#sheets().findIndex((sheet) => attributeOf(this.#text, sheet, "name") === name);
    const part = this.worksheets().get(name);
    const sheet = this.#sheets()[index];
    if (!sheet || part === undefined) throw new Error(`no sheet ${name}`);
    withoutOrphans(this.draft, () => unrelate(this.draft, this.part, part));
    this.draft.splice(this.part, [removing(sheet)]);
    this.#forgetNames(index, Infinity);
    for (const defined of this.#names())
      if (refersTo(contentOf(this.#text, defined), name))
        throw new WorkbookRefused(
          "sheet-referenced",
          `名称“${attributeOf(this.#text, defined, "name")}”引用了工作表“${name}”，请先在“名称管理器”中删除该名称。`,
          name,
        );
    this.#showExisting(index);
  }

  #names(): Span[] {
    const list = this.#list("definedNames");
    return list ? [...childrenOf(this.#text, list)] : [];
  }

  /** Drops the names that belong to the sheet at a place, and counts those of the sheets behind it, up to a last one, anew. */
  #forgetNames(index: number, last: number): void {
    const text = this.#text;
    const splices = this.#names().flatMap((defined) => {
      const local = Number(attributeOf(text, defined, "localSheetId") ?? -1);
      if (local === index) return removing(defined);
      return local > index && local <= last ? settingAttribute(text, defined, "localSheetId", String(local - 1)) : [];
    });
    this.draft.splice(this.part, splices);
    const list = this.#list("definedNames");
    if (list && this.#names().length === 0) this.draft.splice(this.part, [removing(list)]);
  }

  /** The sheet in front, by its place: what lay behind the one removed has moved up. */
  #showExisting(removed: number): void {
    const text = this.#text;
    const views = this.#list("bookViews");
    const splices = (views ? [...childrenOf(text, views)] : []).flatMap((view) =>
      ["activeTab", "firstSheet"].flatMap((name) => {
        const place = Number(attributeOf(text, view, name) ?? 0);
        return place > 0 && place >= removed ? settingAttribute(text, view, name, String(place - 1)) : [];
      }),
    );
    this.draft.splice(this.part, splices);
  }

  #addNames(drawing: SheetDrawing, sheetIndex: number): void {
    const text = this.#text;
    const p = prefixOf(rootOf(text));
    const names = printNames(drawing)
      .map(
        ({ name, refersTo }) =>
          `<${p}definedName name="${name}" localSheetId="${sheetIndex}">${escaped(refersTo)}</${p}definedName>`,
      )
      .join("");
    const list = this.#list("definedNames");
    const splice = list
      ? appending(text, list, names)
      : insertingInOrder(text, workbookOrder, "definedNames", `<${p}definedNames>${names}</${p}definedNames>`);
    this.draft.splice(this.part, [splice]);
  }
}
