import noOutsideLinks from "../../../src/checks/spreadsheet/no-outside-links";
import { number } from "../../../src/workbook/cell";
import { NewFormula, withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const line = "basicData.procurement";

testCheck(noOutsideLinks, {
  passes: {
    "figures taken from another sheet of the workbook": {
      [`${line}.finalAccount`]: new NewFormula("'1. 预决算数据'!C9"),
    },
    "a column of a table, in brackets": { [`${line}.finalAccount`]: new NewFormula("SUM(明细[金额])") },
  },
  flags: {
    "figures taken from other files": {
      given: {
        [line]: { budget: new NewFormula("[1]决算!C9"), finalAccount: new NewFormula("[1]决算!D9*1") },
        "overall.funding.total.executed": new NewFormula("[1]决算!D2"),
      },
      finds: [
        { message: "linked", at: `${line}.budget`, because: [`${line}.finalAccount`], severity: "warning" },
        { message: "linked", at: "overall.funding.total.executed", because: [] },
      ],
    },
    "another sheet takes figures from another file": {
      given: (workbook) => {
        workbook.set({ sheet: "底稿", row: 3, column: 2 }, number(1), "'D:\\报送\\[去年.xlsx]表'!C9");
      },
      finds: [{ message: "elsewhere", at: "basicData.title", severity: "reminder" }],
    },
  },
  standsAside: {
    "there is no overall form": withoutSheet("整体"),
  },
});
