export type LineStyle = "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";

export interface Line {
  readonly style: LineStyle;
  /** RRGGBB. */
  readonly colour: string;
}

/** How one cell looks, as far as a picture of the sheet needs it. Colours as RRGGBB; undefined is the default. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** In points. */
  readonly size: number;
  /** The name of the font family; undefined for the default one. */
  readonly font?: string;
  readonly colour?: string;
  readonly fill?: string;
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  /** Undefined decides by content: figures right, words left, errors centred. */
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** In steps of about one character. */
  readonly indent: number;
}

/** How a sheet looks. Lengths in CSS pixels at 100 %; rows and columns count from 0. */
export interface SheetView {
  readonly name: string;
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  /** The colour of its tab, RRGGBB. */
  readonly tabColour: string | undefined;
  /** Rows and columns that carry a value or a look. */
  readonly rowCount: number;
  readonly columnCount: number;
  look(row: number, column: number): CellLook;
  /** The words of the note on a cell. */
  note(row: number, column: number): string | undefined;
}

/** How the sheets of one file look. */
export interface SheetViews {
  /** The worksheets in their order; chart sheets are left out. */
  readonly names: readonly string[];
  /** Undefined for a name that is not among them. */
  view(name: string): Promise<SheetView | undefined>;
}
