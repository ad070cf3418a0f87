import { isGiven } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { defineCheck } from "../check";
import { isOwnCell } from "../shapes/funding-rows";

export default defineCheck({
  id: "completeness/part-rows-unscored",
  code: "C08",
  title: "资金块“其中”各行不计分，分值和得分应填“—”",
  basis: "项目支出绩效自评表“其中”各行所印“—”",
  severity: "reminder",
  needs: ["scoredForms"],
  messages: {
    scored: "{form}的{label}填报为{stated}；“其中”各行不单独计分，{cells}应填“—”。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const { total, parts } = form.funding;
      const cells = parts.map(({ label, points, score }) => ({
        label,
        cells: [
          ...(isOwnCell(points, total.points) ? [{ name: "分值", cell: points }] : []),
          ...(isOwnCell(score, total.score) ? [{ name: "得分", cell: score }] : []),
        ],
      }));
      if (parts.length === 0 && (form !== filing.overall || filing.projects.length === 0))
        yield standAside(total.points, "没有列出其中各项资金");
      for (const row of cells) {
        const unreadable = row.cells.find(({ cell }) => cell.state === "unreadable");
        if (unreadable) yield standAside(unreadable.cell);
        const [first, ...others] = row.cells.filter(({ cell }) => isGiven(cell));
        if (!first) continue;
        yield flag("scored", {
          at: first.cell,
          because: others.map(({ cell }) => cell),
          suggest: "—",
          words: { form: form.name, cells: [first, ...others].map(({ name }) => name).join("和") },
        });
      }
    }
  },
});
