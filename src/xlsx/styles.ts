import type { Cell } from "../workbook/cell";
import { blank, blankCell } from "../workbook/cell";
import { isFalse, scanXml } from "./xml";

/** What a reader needs of a cell's style. */
export type CellFormat = Pick<Cell, "numberFormat" | "locked">;

/** Formats that files name by number only; 27–36 and 50–58 as Excel shows them in Chinese. */
const builtIn: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("¥"* #,##0_);_("¥"* (#,##0);_("¥"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("¥"* #,##0.00_);_("¥"* (#,##0.00);_("¥"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The formats that cells name by their position in the style sheet (cellXfs). */
export class CellFormats {
  readonly #blanks: Cell[] = [];

  readonly #formats: readonly CellFormat[];

  constructor(formats: readonly CellFormat[] = []) {
    this.#formats = formats;
  }

  at(index: number): CellFormat {
    return this.#formats[index] ?? blankCell;
  }

  /** A blank cell of that format, one for all. */
  blankAt(index: number): Cell {
    return (this.#blanks[index] ??= { value: blank, ...this.at(index) });
  }
}

/** Number format and lock of each cell style. */
export function readStyles(xml: string, part: string): CellFormats {
  const codes = new Map<number, string>();
  const formats: { numberFormatId: number; locked: boolean }[] = [];
  let section = "";
  scanXml(xml, part, {
    open: (name, attributes) => {
      // The same elements occur in dxfs (conditional looks) and cellStyleXfs; only two sections speak of cells.
      if (name === "numFmts" || name === "cellXfs") section = name;
      else if (section === "numFmts" && name === "numFmt")
        codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
      else if (section === "cellXfs" && name === "xf")
        formats.push({ numberFormatId: Number(attributes["numFmtId"] ?? 0), locked: true });
      else if (section === "cellXfs" && name === "protection") {
        const last = formats.at(-1);
        if (last) last.locked = !isFalse(attributes["locked"]);
      }
    },
    close: (name) => {
      if (name === section) section = "";
    },
  });
  return new CellFormats(
    formats.map(({ numberFormatId, locked }) => ({
      numberFormat: codes.get(numberFormatId) ?? builtIn[numberFormatId] ?? "General",
      locked,
    })),
  );
}
