import type { Area } from "../workbook/address";
import type { SheetPicture } from "./sheet-picture";
import type { SheetState, WorkbookState } from "./workbook-state";

/** Pictures of the sheets that went or were drawn anew, for as long as somebody may want them back. */
export class SheetAlbum {
  /** How often each sheet was drawn anew, by id; no number comes twice. */
  readonly drawn = new Map<string, number>();
  /** The merges of the sheets drawn here, by name: before ExcelApi 1.13 Excel does not tell them. */
  readonly merges = new Map<string, readonly Area[]>();
  readonly #pictures = new Map<string, SheetPicture>();
  #drawings = 0;

  keep(picture: SheetPicture): void {
    this.#pictures.set(key(picture.state), picture);
  }

  /** The sheet is about to be drawn anew. */
  draw(sheet: string): void {
    this.drawn.set(sheet, ++this.#drawings);
  }

  find(sheet: SheetState): SheetPicture | undefined {
    return this.#pictures.get(key(sheet));
  }

  /** The sheets look as they did then. */
  returnTo({ sheets }: WorkbookState): void {
    for (const { id, name, drawn, merges } of sheets) {
      this.drawn.set(id, drawn);
      if (merges.length > 0) this.merges.set(name, merges);
    }
  }
}

const key = ({ id, drawn }: SheetState): string => `${id} ${drawn}`;
