import type { Field, Given } from "../../forms/field";
import type { FormHead } from "../../forms/filing";
import { formsOf } from "../../forms/filing";
import { Rate } from "../../quantities/rate";
import type { Figure } from "../check";
import { defineCheck } from "../check";
import { cellsOf } from "../shapes/form-cells";
import { missingForms } from "../shapes/form-rows";
import { namesOf } from "../shapes/workbook-cells";

export default defineCheck({
  id: "spreadsheet/figures-are-numbers",
  code: "S01",
  title: "数值应以数字格式填写，不以文本格式存放",
  basis: "审核常识",
  severity: "warning",
  selfEvident: ["notAdded", "manyNotAdded"],
  severities: { notAdded: "error", manyNotAdded: "error", withUnit: "reminder", manyWithUnit: "reminder" },
  needs: [],

  messages: {
    notAdded: "{label}的“{written}”是文本格式，{total}的公式没有把它算进去，请改为数字。",
    manyNotAdded: "{cells}是文本格式，{total}的公式没有把它们算进去，请改为数字。",
    storedAsText: "{label}的“{written}”是文本格式，公式和汇总不会把它算进去，请改为数字。",
    manyStoredAsText: "{cells}是文本格式，公式和汇总不会把它们算进去，请改为数字。",
    withUnit: "{label}的“{written}”带着单位或百分号存成了文本，请改为数字，单位由表头和单元格格式表示。",
    manyWithUnit: "{cells}带着单位或百分号存成了文本，请改为数字，单位由表头和单元格格式表示。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of missingForms(filing)) yield standAside([], `工作簿中没有${form}`);
    const found = formsOf(filing)
      .map(textFigures)
      .filter((texts) => texts.length > 0);
    if (found.length === 0) return;
    const left = totalsWithout(formsOf(filing).flatMap((form) => filing.surroundings.formulasOf(form)));
    for (const texts of found) {
      for (const [total, cells] of byTotal(texts, left)) {
        const [at, ...rest] = cells;
        if (!at) continue;
        if (rest.length === 0)
          yield flag("notAdded", { at, because: [total], words: { ...as(at), total: total.label }, ...number(at) });
        else
          yield flag("manyNotAdded", {
            ...together(at, rest),
            because: [total, ...rest],
            words: { cells: namesOf(cells), total: total.label },
          });
      }
      const others = texts.filter(({ key }) => !left.has(key));
      const plain = others.filter(isPlain);
      // The scored forms are printed with texts such as 100% and 150万 where figures could stand; 表1 is added up throughout.
      // A rate adds to nothing, and nearly every form filled in by hand says 91.67% as a text.
      const worded = others.filter(
        (field) => !isPlain(field) && field.key.startsWith("basicData.") && !(field.value instanceof Rate),
      );
      for (const [one, many, cells] of [
        ["storedAsText", "manyStoredAsText", plain],
        ["withUnit", "manyWithUnit", worded],
      ] as const) {
        const [first, ...rest] = cells;
        if (!first) continue;
        // Several are one habit.
        if (rest.length > 0)
          yield flag(many, { ...together(first, rest), because: rest, words: { cells: namesOf(cells) } });
        else yield flag(one, { at: first, words: as(first), ...number(first) });
      }
    }
  },
});

const as = ({ written }: Field<unknown>) => ({ written: written.trim() });

const number = (field: Given<Figure>) => (field.cell?.formula === undefined ? { suggest: field.value } : {});

/** All of them put right at once, where all are typed. */
const together = (at: Given<Figure>, rest: readonly Given<Figure>[]) =>
  [at, ...rest].every(({ cell }) => cell?.formula === undefined) ? { at, suggest: at.value, together: rest } : { at };

function byTotal(
  texts: readonly Given<Figure>[],
  left: ReadonlyMap<string, Field<unknown>>,
): ReadonlyMap<Field<unknown>, readonly Given<Figure>[]> {
  const found = new Map<Field<unknown>, Given<Figure>[]>();
  for (const text of texts) {
    const total = left.get(text.key);
    if (total) found.set(total, [...(found.get(total) ?? []), text]);
  }
  return found;
}

const isPlain = ({ written }: Field<unknown>): boolean => /^[\d\s.,+()-]+$/.test(written.normalize("NFKC"));

/** Figures whose cell holds a text, except those printed behind their label or within a heading: 产出指标（50分）. */
const textFigures = (form: FormHead): Given<Figure>[] =>
  cellsOf(form).texts.filter(
    ({ prefix, written }) => prefix === undefined && /^\s*[\d.+(¥-]/.test(written.normalize("NFKC")),
  );

/** Texts within the range of a SUM, by key, and the total that lacks them. */
function totalsWithout(
  formulas: readonly { readonly field: Field<unknown>; addends(which: "bySum"): readonly Field<unknown>[] }[],
): ReadonlyMap<string, Field<unknown>> {
  const left = new Map<string, Field<unknown>>();
  for (const formula of formulas)
    for (const part of formula.addends("bySum"))
      if (part.cell?.value.kind === "text" && part.prefix === undefined && !left.has(part.key))
        left.set(part.key, formula.field);
  return left;
}
