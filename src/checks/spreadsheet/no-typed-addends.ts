import { Amount } from "../../quantities/amount";
import { Area } from "../../quantities/area";
import { Count } from "../../quantities/count";
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
        // 1 less a rate and 100 less the points lost are ways to calculate, an amount is not.
        const isQuantity = field.value instanceof Amount || field.value instanceof Count || field.value instanceof Area;
        const constants = isQuantity ? formula.addedConstants() : [];
        if (constants.length > 0)
          yield flag("typed", { at: field, words: { formula: shortened(text), constants: constants.join("、") } });
      }
  },
});

const longest = 60;

const shortened = (formula: string): string => (formula.length > longest ? `${formula.slice(0, longest)}…` : formula);
