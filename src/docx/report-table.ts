import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { Table as ReportTable, TableRow as ReportRow } from "../narrative/block";
import { runsText } from "../narrative/plain-text";
import { styleNames, textWidth } from "./official-style";
import { textRun, textRuns } from "./text-runs";

/** The caption, the unit above the right edge, and the table itself with a heading row that each page repeats. */
export function tableBlocks(table: ReportTable): (Paragraph | Table)[] {
  const { caption, unit, columns, rows } = table;
  const widths = columnWidths(table);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((name, at) => cell([textRun(name)], styleNames.tableHead, widths[at] ?? 0)),
  });
  return [
    new Paragraph({ style: styleNames.caption, children: textRuns(caption) }),
    new Paragraph({ style: styleNames.unit, children: [textRun(unit)] }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      borders: { ...edges, insideHorizontal: line, insideVertical: line },
      rows: [head, ...rows.map((row) => bodyRow(row, widths))],
    }),
  ];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const edges = { top: line, bottom: line, left: line, right: line };

/** Columns as wide as what stands in them asks for; heads and the names in the first column may take two lines. */
function columnWidths({ columns, rows }: ReportTable): number[] {
  const asked = columns.map((head, at) => {
    const longest = Math.max(0, ...rows.map(({ cells }) => breadth(runsText(cells[at] ?? []))));
    return 2 + (at === 0 ? Math.min(longest, 16) : Math.max(longest, Math.ceil(breadth(head) / 2)));
  });
  const all = asked.reduce((sum, one) => sum + one, 0);
  return asked.map((one) => Math.floor((textWidth * one) / all));
}

/** A Chinese character is as broad as two digits in 仿宋; where that is not installed digits are broader. */
const breadth = (text: string): number => [...text].reduce((sum, one) => sum + (one > "\u00ff" ? 2 : 1.35), 0);

function bodyRow({ cells, indent }: ReportRow, widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map((runs, at) =>
      cell(
        textRuns(runs),
        at === 0 ? styleNames.tableText : styleNames.tableFigure,
        widths[at] ?? 0,
        at === 0 ? indent : 0,
      ),
    ),
  });
}

function cell(children: ReturnType<typeof textRuns>, style: string, width: number, indent = 0): TableCell {
  const inset = indent > 0 ? { indent: { left: 560 * indent } } : {};
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ style, children, ...inset })],
  });
}
