import type { Figure, ReadText, Table } from "../../prose/reading";
import type { ReportItem } from "./report-items";
import { itemNamed } from "./report-items";

/** Figures of a table of 三公经费 whose names need the table to be understood: 合计 is their sum, 公务用车 all of it. */
export function threePublicFigures({ tables }: ReadText): ReadonlyMap<Figure, ReportItem> {
  const items = new Map<Figure, ReportItem>();
  for (const table of tables) {
    if (!isOfThreePublic(table)) continue;
    const figures = table.rows.flatMap((row) => row.flatMap(({ figure }) => figure ?? []));
    const isSplit = figures.some(
      ({ subject }) => /购置费|运行/.test(subject.words) && !/购置.*运行/.test(subject.words),
    );
    for (const figure of figures) {
      const words = figure.subject.words.replace(/\s/g, "");
      const item = /^(?:合计|总计)$/.test(words)
        ? itemNamed("三公经费")
        : !isSplit && /^公务用车(?:费用?|经费)?$/.test(words)
          ? itemNamed("公务用车购置及运行费")
          : undefined;
      if (item) items.set(figure, item);
    }
  }
  return items;
}

/** 合计 of a table that has 会议费 as well is no sum of the three. */
function isOfThreePublic({ caption, columns, rows }: Table): boolean {
  const names = [
    caption,
    ...columns.map(({ head }) => head),
    ...rows.map((row) =>
      row
        .slice(0, 2)
        .map(({ text }) => text)
        .join(" "),
    ),
  ].join("\n");
  if (/会议|培训|差旅/.test(names)) return false;
  return /三公/.test(caption.replace(/[“”"]/g, "")) || (/出国/.test(names) && /接待/.test(names));
}
