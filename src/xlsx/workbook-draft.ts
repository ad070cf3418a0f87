import type { SheetDrawing } from "../workbook/drawing";
import { insertingInOrder, workbookOrder } from "./element-order";
import { plainStyleSheet } from "./new-workbook";
import type { PackageDraft } from "./package-draft";
import { StyleSheetDraft } from "./patch-styles";
import { arrowsFrom, declareType, partBehind, relate, relationshipId, removePart } from "./relationship-draft";
import type { Span } from "./scan";
import {
  appending,
  attributeOf,
  childOf,
  childrenOf,
  escaped,
  escapedAttribute,
  prefixOf,
  rootOf,
  settingAttribute,
  spliced,
} from "./scan";
import { printNames, worksheetXml } from "./write-sheet";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The workbook part of a package under change: its list of sheets, its names, its style sheet, its calculation. */
export class WorkbookDraft {
  constructor(
    readonly draft: PackageDraft,
    readonly part: string,
  ) {}

  /** Where the content of each worksheet lies, by its name; other kinds of sheet hold no cells for us. */
  worksheets(): Map<string, string> {
    const { text } = this;
    const worksheets = new Map(
      arrowsFrom(this.draft, this.part)
        .filter(({ type }) => type === "worksheet")
        .map(({ id, part }) => [id, part]),
    );
    const found = new Map<string, string>();
    for (const sheet of this.sheets()) {
      const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(text.slice(sheet.start, sheet.openEnd))?.[1];
      const part = worksheets.get(id ?? "");
      if (part !== undefined) found.set(attributeOf(text, sheet, "name") ?? "", part);
    }
    return found;
  }

  /** Puts new sheets behind those there are, with their print areas and titles; gives their parts in order. */
  addSheets(drawings: readonly SheetDrawing[]): string[] {
    const styles = this.styles();
    const parts = drawings.map((drawing) => this.addSheet(drawing, styles.sheet));
    this.draft.put(styles.part, styles.sheet.text());
    return parts;
  }

  /** The style sheet to add to, made when the file has none; to be put back at its part. */
  styles(): { part: string; sheet: StyleSheetDraft } {
    const part = partBehind(this.draft, this.part, "styles");
    if (part !== undefined) return { part, sheet: new StyleSheetDraft(this.draft.text(part)) };
    const made = this.draft.freshName((number) => `xl/styles${number === 1 ? "" : number}.xml`);
    this.draft.put(made, plainStyleSheet);
    relate(this.draft, this.part, "styles", made);
    declareType(this.draft, made, `${spreadsheet}.styles+xml`);
    return { part: made, sheet: new StyleSheetDraft(plainStyleSheet) };
  }

  /** Asks for a full calculation when the file is opened: our own results are right, but others may hang on them. */
  recalculateOnLoad(): void {
    const { text } = this;
    const root = rootOf(text);
    const found = childOf(text, root, "calcPr");
    const splice = found
      ? settingAttribute(text, found, "fullCalcOnLoad", "1")
      : insertingInOrder(text, workbookOrder, "calcPr", `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
    this.draft.put(this.part, spliced(text, [splice]));
  }

  /** Drops the order of calculation: one that names a cell without formula makes Excel repair the file. */
  dropCalculationChain(): void {
    const chain = partBehind(this.draft, this.part, "calcChain");
    if (chain !== undefined) removePart(this.draft, this.part, chain);
  }

  private get text(): string {
    return this.draft.text(this.part);
  }

  private list(local: string): Span | undefined {
    return childOf(this.text, rootOf(this.text), local);
  }

  private sheets(): Span[] {
    const list = this.list("sheets");
    return list ? [...childrenOf(this.text, list)] : [];
  }

  private addSheet(drawing: SheetDrawing, styles: StyleSheetDraft): string {
    const existing = this.sheets();
    const part = this.draft.freshName((number) => `xl/worksheets/sheet${number}.xml`);
    const root = rootOf(this.text);
    const namespace = attributeOf(
      this.text,
      root,
      root.name === root.local ? "xmlns" : `xmlns:${root.name.split(":")[0]}`,
    );
    this.draft.put(part, worksheetXml(drawing, styles, namespace ?? "", existing.length === 0));
    declareType(this.draft, part, `${spreadsheet}.worksheet+xml`);
    const id = relate(this.draft, this.part, "worksheet", part);
    const numbers = existing.map((sheet) => Number(attributeOf(this.text, sheet, "sheetId")) || 0);
    const attributes = `name="${escapedAttribute(drawing.name)}" sheetId="${Math.max(0, ...numbers) + 1}"`;
    const sheet = `<${prefixOf(root)}sheet ${attributes} ${relationshipId(this.draft, this.text, id)}/>`;
    const list = this.list("sheets");
    if (list) this.draft.put(this.part, spliced(this.text, [appending(this.text, list, sheet)]));
    this.addNames(drawing, existing.length);
    return part;
  }

  private addNames(drawing: SheetDrawing, sheetIndex: number): void {
    const { text } = this;
    const p = prefixOf(rootOf(text));
    const names = printNames(drawing)
      .map(
        ({ name, refersTo }) =>
          `<${p}definedName name="${name}" localSheetId="${sheetIndex}">${escaped(refersTo)}</${p}definedName>`,
      )
      .join("");
    const list = this.list("definedNames");
    const splice = list
      ? appending(text, list, names)
      : insertingInOrder(text, workbookOrder, "definedNames", `<${p}definedNames>${names}</${p}definedNames>`);
    this.draft.put(this.part, spliced(text, [splice]));
  }
}
