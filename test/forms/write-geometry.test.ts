import { drawingsOf, plans } from "../support/drawn-forms";
import { basicDataLayout } from "../../src/forms/basic-data/layout";
import { budgetFiguresLayout } from "../../src/forms/budget-figures/layout";
import { heightOf } from "../../src/forms/drawing/text-height";
import { Lexicon } from "../../src/forms/reading/label";
import { fundingColumns, indicatorColumns, signatureTerms } from "../../src/forms/scored-layout";
import { overallLayout } from "../../src/forms/overall/layout";
import { projectLayout } from "../../src/forms/project/layout";
import type { TermId } from "../../src/forms/vocabulary";
import { parseArea, cellName } from "../../src/workbook/address";
import type { Area } from "../../src/workbook/address";
import type { DrawnCell, SheetDrawing } from "../../src/workbook/drawing";
import { mergeAt } from "../../src/workbook/sheet-rules";

const drawings = Object.entries(plans).flatMap(([plan, made]) =>
  drawingsOf(made).map((drawing) => [`${plan}: ${drawing.name}`, drawing] as const),
);

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const at = ({ row, column }: DrawnCell): string => cellName(row, column);

const shown = (cell: DrawnCell): string => (cell.value.kind === "text" ? cell.value.text : "");

const isFilledIn = ({ look }: DrawnCell): boolean => look.startsWith("input");

/** Cells a formula names, ranges spelt out. */
function operandsOf(formula: string): string[] {
  const names = formula.replace(/"[^"]*"/g, "").match(/[A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?/g) ?? [];
  return [...new Set(names)].flatMap((name) => {
    const area = parseArea(name);
    if (!area) throw new Error(`not an area: ${name}`);
    const cells: string[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) cells.push(cellName(row, column));
    return cells;
  });
}

/** Characters of 10.5 points that fit into one line of a cell; notes are printed in 9. */
const widthOf = ({ columnWidths, merges }: SheetDrawing, { row, column, look }: DrawnCell): number => {
  const { left, right } = mergeAt(merges, row, column) ?? { left: column, right: column };
  const width = columnWidths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
  return look === "note" ? (width * 10.5) / 9 : width;
};

const heightFor = ({ rowHeights, merges }: SheetDrawing, { row, column }: DrawnCell): number => {
  const { top, bottom } = mergeAt(merges, row, column) ?? { top: row, bottom: row };
  let height = 0;
  for (let line = top; line <= bottom; line++) height += rowHeights.get(line) ?? 0;
  return height;
};

describe.each(drawings)("%s", (_, drawing) => {
  const byPlace = new Map(drawing.cells.map((cell) => [at(cell), cell]));

  test("draws each cell once, and none inside a merge", () => {
    expect(byPlace.size).toBe(drawing.cells.length);
    const hidden = drawing.cells.filter((cell) => {
      const merge = mergeAt(drawing.merges, cell.row, cell.column);
      return merge && (merge.top !== cell.row || merge.left !== cell.column);
    });
    expect(hidden.map(at)).toEqual([]);
  });

  test("no two merges overlap, and each shows a drawn cell", () => {
    const clashes = drawing.merges.filter((one, index) =>
      drawing.merges.slice(index + 1).some((other) => overlap(one, other)),
    );
    expect(clashes).toEqual([]);
    expect(drawing.merges.filter(({ top, left }) => !byPlace.has(cellName(top, left)))).toEqual([]);
  });

  test("keeps within its columns and its printed page", () => {
    const { area } = drawing.page;
    expect(area).toEqual({ top: 0, left: 0, bottom: area.bottom, right: drawing.columnWidths.length - 1 });
    const outside = drawing.cells.filter(({ row, column }) => row > area.bottom || column > area.right);
    expect(outside.map(at)).toEqual([]);
    expect(drawing.merges.filter(({ bottom, right }) => bottom > area.bottom || right > area.right)).toEqual([]);
  });

  test("formulas stand in derived cells only and name figures of the same sheet", () => {
    const formulas = drawing.cells.filter(({ formula }) => formula !== undefined);
    expect(formulas.length).toBeGreaterThan(0);
    for (const cell of formulas) {
      expect(cell.look).toBe("derived");
      for (const name of operandsOf(cell.formula ?? "")) {
        const operand = byPlace.get(name);
        const behindLabel = operand?.print === "text" && /：$/.test(shown(operand));
        const figure = operand && (operand.print !== "text" || behindLabel);
        expect(figure && (isFilledIn(operand) || operand.look === "derived") ? name : `${at(cell)} → ${name}`).toBe(
          name,
        );
      }
    }
  });

  test("no formula runs in a circle", () => {
    const visit = (name: string, path: readonly string[]): void => {
      expect(path).not.toContain(name);
      for (const operand of operandsOf(byPlace.get(name)?.formula ?? "")) visit(operand, [...path, name]);
    };
    for (const cell of drawing.cells) if (cell.formula) visit(at(cell), []);
  });

  test("a derived cell has a formula, but for the points of the execution rate", () => {
    const bare = drawing.cells.filter(({ look, formula }) => look === "derived" && formula === undefined);
    expect(bare.every(({ value }) => value.kind === "number")).toBe(true);
    expect(bare.length).toBeLessThanOrEqual(1);
  });

  test("every printed text has room in its cell", () => {
    const clipped = drawing.cells
      .filter(
        (cell) => cell.look !== "title" && heightOf(shown(cell), widthOf(drawing, cell)) - 4 > heightFor(drawing, cell),
      )
      .map((cell) => `${at(cell)} ${shown(cell)}`);
    expect(clipped).toEqual([]);
  });

  test("every row down to the last has a height", () => {
    const rows = Array.from({ length: drawing.page.area.bottom + 1 }, (_, row) => row);
    expect(rows.filter((row) => !drawing.rowHeights.has(row))).toEqual([]);
  });
});

const scoredTerms: readonly TermId[] = [
  "totalFunds",
  "annualGoal",
  "expected",
  "achieved",
  "performanceIndicators",
  ...fundingColumns.filter((column) => column !== "points" && column !== "score"),
  ...indicatorColumns.filter((column) => column !== "points" && column !== "score"),
  "totalScore",
  ...signatureTerms,
];

const labels: readonly (readonly [sheet: string, terms: readonly TermId[]])[] = [
  [
    "基础数据表",
    [
      "staff",
      ...basicDataLayout.staff,
      "spending",
      ...basicDataLayout.lines.filter((line) => !("optional" in line)).map(({ term }) => term),
      ...basicDataLayout.details.map(({ term }) => term),
      "buildingControl",
      ...basicDataLayout.building,
      "economyMeasures",
      ...signatureTerms,
    ],
  ],
  [
    "部门整体支出绩效自评表",
    [
      "unit",
      "budgetApplication",
      ...scoredTerms,
      ...overallLayout.income.map(({ term }) => term),
      ...overallLayout.nature.map(({ term }) => term),
    ],
  ],
  ["项目1", [...projectLayout.head, "projectFunds", ...scoredTerms, ...projectLayout.sources.map(({ term }) => term)]],
  [
    "预决算数据",
    [
      ...budgetFiguresLayout.head,
      ...budgetFiguresLayout.lineColumns.filter((term) => term !== "lastYearReference"),
      ...budgetFiguresLayout.lines.filter(({ id }) => id !== "otherFunds").map(({ term }) => term),
      ...budgetFiguresLayout.projectColumns,
    ],
  ],
];

describe.each(Object.entries(plans))("labels of %s", (_, plan) => {
  const lexicon = Lexicon.of(plan.edition);

  test.each(labels)("%s prints each of its labels once", (name, terms) => {
    const drawing = drawingsOf(plan).find((one) => one.name.startsWith(name));
    const texts = (drawing?.cells ?? []).filter((cell) => shown(cell) !== "").map(shown);
    const counts = terms.map((term) => {
      const word = lexicon.printed(term);
      const exact = texts.filter((text) => plainLabel(text) === plainLabel(word));
      return [word, exact.length] as const;
    });
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  });
});

/** A printed label without its numbering, year, brackets and colons. */
function plainLabel(text: string): string {
  return text
    .replace(/\s/g, "")
    .replace(/^(?:按收入性质：(?=.)|其中：)/, "")
    .replace(/^\d、/, "")
    .replace(/^20\d\d年/, "")
    .replace(/（[^（）]*）(?=：?$)/, "")
    .replace(/：$/, "");
}
