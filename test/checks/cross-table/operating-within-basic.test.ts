import operatingWithinBasic from "../../../src/checks/cross-table/operating-within-basic";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const operating = "basicData.operatingFunds.finalAccount";
const basic = "overall.nature.basicSpending";
const personnel = "budgetFigures.personnelFunds.finalAccount";

testCheck(operatingWithinBasic, {
  passes: {
    "元 typed for 万元 is for the check of units": { [operating]: 2238700 },
    "all basic spending is operating funds, and there is nothing to compare with": (workbook, filing) => {
      withoutSheet("预决算")(workbook);
      const [from, to] = [filing.overall?.nature.basicSpending, filing.basicData?.lines.operatingFunds.finalAccount];
      if (from?.at && to?.at && to.cell) workbook.set(from.at, { kind: "text", text: `${from.prefix ?? ""}223.87` });
    },
    "the tables differ from the final account, which is another check's finding": { [operating]: 232.87 },
    "the reference does not know personnel funds": { [personnel]: undefined },
  },
  flags: {
    "operating funds are above basic spending": {
      given: { [operating]: 2600 },
      finds: [
        { message: "exceeds", at: operating, because: [basic], words: { expected: "2594.23万元", over: "5.77万元" } },
      ],
    },
    "personnel funds do not make up the rest": {
      given: { [personnel]: 2300 },
      finds: [{ message: "personnel", at: personnel, because: [basic, operating], expected: "2370.36万元" }],
    },
  },
  standsAside: {
    "basic spending is blank": { [basic]: undefined },
    "operating funds are not an amount": { [operating]: "约若干" },
    "表2 breaks down the budget": {
      "overall.income.total": 4056.5,
      "overall.nature": { total: 4056.5, basicSpending: 2696.86 },
    },
  },
});
