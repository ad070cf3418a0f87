import type { Given } from "../../forms/field";
import { formKeyOf } from "../../forms/fields-by-key";
import type { Filing, FormHead } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import type { NamedForm } from "../shapes/named-forms";
import { namedForms } from "../shapes/named-forms";
import { referenceSlips } from "../shapes/reference-slips";
import type { FoundScaleSlip } from "../shapes/scale-slips";
import { scaleSlips } from "../shapes/scale-slips";

const cellWords =
  "{form}的{label}填报为{stated}，疑按{typed}填写，而本表以{unit}为单位：换算为{expected}后，{witness}。请核对单位。" as const;
const cellsWords =
  "{form}{cells}疑按{typed}填写，而本表以{unit}为单位：{example}填报为{written}，应为{right}，换算后{witness}。请核对单位，一并改正。" as const;

export default defineCheck({
  id: "cross-table/one-money-scale",
  code: "X11",
  title: "各表的金额应按表头的单位填报，不应与其他表或同表的相关数相差一万倍",
  basis: "审核常识",
  severity: "error",
  severities: { cellAlike: "warning", cellsAlike: "warning" },
  needs: [],
  messages: { cell: cellWords, cells: cellsWords, cellAlike: cellWords, cellsAlike: cellsWords },

  *inspect(filing, { flag, standAside }) {
    const { basicData, overall, projects, budgetFigures } = filing;
    if (!basicData && !overall && projects.length === 0) yield standAside([], "工作簿中没有可以核对的表");
    const slips = scaleSlips(filing);
    const told = budgetFigures && slips.length > 0 ? referenceSlips(filing) : new Set<string>();
    for (const slip of slips) {
      const { isCertain, cells, witness, changed } = slip;
      const [first] = [...cells].sort(byPlace);
      // What 预决算数据 contradicts is told with the figure that stands there.
      if (!first || [...changed].some((key) => told.has(key))) continue;
      const own = formOf(filing, first);
      const name = own?.name ?? "";
      const because = witness.cells.filter(({ key }) => !changed.has(key));
      const found = { at: first, because, alike: [...changed] };
      const words = { ...unitsOf(own?.form), witness: witness.words(changed) };
      if (cells.length > 1) {
        const example = witness.cells.find((cell) => cells.includes(cell)) ?? first;
        yield flag(isCertain ? "cells" : "cellsAlike", {
          ...found,
          words: {
            ...words,
            form: isOfOneForm(slip) ? name : "",
            cells: slip.words,
            example: example.label,
            written: example.value,
            right: slip.right(example),
          },
        });
        continue;
      }
      const expected = slip.right(first);
      const suggest = first.cell?.formula === undefined ? { suggest: true as const } : {};
      yield flag(isCertain ? "cell" : "cellAlike", { ...found, ...suggest, expected, words: { ...words, form: name } });
    }
  },
});

const isOfOneForm = ({ cells }: FoundScaleSlip): boolean => new Set(cells.map(({ key }) => formKeyOf(key))).size === 1;

const byPlace = ({ at: a }: Given<Amount>, { at: b }: Given<Amount>): number =>
  a.sheet === b.sheet ? a.row - b.row || a.column - b.column : 0;

const formOf = (filing: Filing, { key }: Given<Amount>): NamedForm | undefined =>
  namedForms(filing).find((one) => one.key === formKeyOf(key));

function unitsOf(form: FormHead | undefined): { typed: string; unit: string } {
  const unit = form?.moneyUnit ?? "万元";
  return { unit, typed: unit === "万元" ? "元" : "万元" };
}
