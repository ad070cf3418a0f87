import { formsOf } from "../../forms/filing";
import { defineCheck } from "../check";
import { missingForms } from "../shapes/form-rows";
import { calculatedForms, headOf, namesOf } from "../shapes/workbook-cells";

export default defineCheck({
  id: "spreadsheet/no-outside-links",
  code: "S05",
  title: "表中的数不应引用其他工作簿",
  basis: "审核常识",
  severity: "warning",
  severities: { elsewhere: "reminder" },
  needs: [],

  messages: {
    linked: "{cells}的公式引用了其他工作簿，报出后对方无法更新和核对，请改为本表的数或直接填数。",
    elsewhere: "工作簿里有指向其他工作簿的链接，自评表没有用到它，报出前请在“数据”中断开链接，以免对方打开时报警。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of missingForms(filing)) yield standAside([], `工作簿中没有${form}`);
    const linked = calculatedForms(filing).map(({ formulas }) =>
      formulas.filter((formula) => formula.linksOutside).map(({ field }) => field),
    );
    for (const cells of linked) {
      const [at, ...because] = cells;
      if (at) yield flag("linked", { at, because, words: { cells: namesOf(cells) } });
    }
    const [form] = formsOf(filing);
    if (form && filing.surroundings.linksOutside && linked.flat().length === 0)
      yield flag("elsewhere", { at: headOf(form) });
  },
});
