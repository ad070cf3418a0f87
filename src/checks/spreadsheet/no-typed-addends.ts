import type { Field } from "../../forms/field";
import { Amount } from "../../quantities/amount";
import { Area } from "../../quantities/area";
import { Count } from "../../quantities/count";
import { Points } from "../../quantities/points";
import { defineCheck } from "../check";
import { calculatedForms, noFormulas } from "../shapes/workbook-cells";

export default defineCheck({
  id: "spreadsheet/no-typed-addends",
  code: "S03",
  title: "合计公式应只加表中的数，不夹带直接写入的常数",
  basis: "审核常识",
  severity: "reminder",
  needs: [],

  messages: {
    typed: "{label}的公式“={formula}”里加减了直接写入的{constants}，表上看不到它的来源，请单列一行或说明依据。",
  },

  *inspect(filing, { flag, standAside }) {
    const forms = calculatedForms(filing);
    if (forms.length === 0) return void (yield standAside([], noFormulas));
    for (const { formulas } of forms)
      for (const formula of formulas) {
        const { field, text } = formula;
        const constants = isQuantity(field)
          ? formula.addedConstants()
          : isTotal(field)
            ? formula.addedConstants().filter((one) => Number(one) !== filing.edition.totalPoints)
            : [];
        if (constants.length > 0)
          yield flag("typed", { at: field, words: { formula: shortened(text), constants: constants.join("、") } });
      }
  },
});

/** 1 less a rate is a way to calculate, an amount is not. */
const isQuantity = ({ value }: Field<unknown>): boolean =>
  value instanceof Amount || value instanceof Count || value instanceof Area;

/** 总分: 100 less the points lost is a way to calculate it, SUM(H13:H22)+9.56 hides a score. */
const isTotal = ({ key, value }: Field<unknown>): boolean =>
  value instanceof Points && /\.indicators\.total(?:Points|Score)$/.test(key);

const longest = 60;

const shortened = (formula: string): string => (formula.length > longest ? `${formula.slice(0, longest)}…` : formula);
