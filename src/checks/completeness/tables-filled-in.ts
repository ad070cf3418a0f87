import type { Filing, ScoredForm } from "../../forms/filing";
import { defineCheck } from "../check";
import { indicatorColumns, isBlankBasicData, isBlankForm, isEmptyColumn } from "../shapes/blank-forms";
import { missingForms } from "../shapes/form-rows";
import { breaksOff } from "../shapes/indicator-points";
import { headOf } from "../shapes/workbook-cells";

export default defineCheck({
  id: "completeness/tables-filled-in",
  code: "C29",
  title: "三张表都应填写：资金、绩效指标、完成值和得分不应整张、整列空白",
  basis: "审核常识",
  severity: "error",
  needs: [],
  messages: {
    nothing: "{form}还没有填写，请填写后再报送。",
    noMoney: "{form}的年度资金总额一格也没有填写，请填写年初预算数、全年预算数和全年执行数。",
    noIndicators: "{form}没有填写绩效指标，请填写指标、完成值、分值和得分。",
    emptyColumn: "{form}的{column}一项也没有填写，请填写。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of missingForms(filing)) yield standAside([], `工作簿中没有${form}`);
    const { basicData } = filing;
    if (basicData && isBlankBasicData(basicData))
      yield flag("nothing", { at: headOf(basicData), words: { form: "基础数据表" } });
    for (const form of formsToFile(filing)) {
      const words = { form: form.name };
      const { initialBudget, annualBudget, executed } = form.funding.total;
      const { present, rows, spare } = form.indicators;
      if (isBlankForm(form)) {
        yield flag("nothing", { at: headOf(form), words });
        continue;
      }
      if (isEmptyColumn([initialBudget, annualBudget, executed])) yield flag("noMoney", { at: annualBudget, words });
      // A form without a table of its own, or a copy that breaks off, says nothing of what was left blank.
      if (present && rows.length === 0 && !breaksOff(form))
        yield flag("noIndicators", { at: spare[0]?.name ?? headOf(form), words });
      for (const [id, column] of indicatorColumns) {
        const cells = rows.map((row) => row[id]);
        const [at, ...because] = cells;
        if (at && isEmptyColumn(cells)) yield flag("emptyColumn", { at, because, words: { ...words, column } });
      }
    }
  },
});

/** 表2, which every unit files, and the forms of projects that have a name: a form without one is a blank to spare. */
function formsToFile({ overall, projects }: Filing): readonly ScoredForm[] {
  return [...(overall ? [overall] : []), ...projects.filter(({ projectName }) => projectName.state === "given")];
}
