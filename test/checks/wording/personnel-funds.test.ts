import personnelFunds from "../../../src/checks/wording/personnel-funds";
import { testCheck } from "../../support/test-check";

/** 预决算数据 filled in without 人员经费: 表2 has 基本支出 2594.23, 表1 公用经费 223.87. */
const untold = {
  "budgetFigures.personnelFunds": { approved: undefined, adjusted: undefined, finalAccount: undefined },
};

testCheck(personnelFunds, {
  passes: {
    "together they are 基本支出": { ...untold, report: "2024年人员经费决算数2370.36万元，公用经费决算数223.87万元。" },
    "personnel alone, rounded": { ...untold, report: "2024年人员经费决算数2370.4万元。" },
    "about so much": { ...untold, report: "2024年人员经费决算数约2300万元。" },
    "a sum the text spells out itself": {
      ...untold,
      report: "2024年基本支出决算2594.23万元，其中：人员经费2370.36万元，公用经费233.87万元。",
    },
    "a third part beside them": {
      ...untold,
      report: "2024年决算：人员经费决算2200万元，对个人和家庭的补助170.36万元，公用经费223.87万元。",
    },
    "a figure that 预决算数据 holds itself": { report: "2024年人员经费决算数2307.36万元。" },
    "公用经费 that 表1 contradicts": {
      ...untold,
      report: "2024年人员经费决算数2360.36万元，公用经费决算数233.87万元。",
    },
  },
  flags: {
    "two digits changed places": {
      given: { ...untold, report: "2024年人员经费决算数2307.36万元。" },
      finds: [
        {
          message: "differs",
          at: "2307.36万元",
          because: ["overall.nature.basicSpending", "basicData.operatingFunds.finalAccount"],
          expected: "2370.36万元",
          words: { whole: "2594.23万元" },
          severity: "error",
        },
      ],
    },
    "against 公用经费 as the text has it": {
      given: {
        ...untold,
        "basicData.operatingFunds.finalAccount": undefined,
        "budgetFigures.operatingFunds.finalAccount": undefined,
        report: "2024年人员经费决算数2307.36万元。公用经费决算数223.87万元。",
      },
      finds: [
        {
          message: "differs",
          at: "2307.36万元",
          because: ["overall.nature.basicSpending", "223.87万元"],
          expected: "2370.36万元",
        },
      ],
    },
    "the adjusted budget": {
      given: { ...untold, report: "2024年人员经费全年预算数2640.06万元。" },
      finds: [{ message: "differs", at: "2640.06万元", expected: "2460.06万元" }],
    },
  },
  standsAside: {
    "no report": { report: undefined },
    "no 基本支出 in the tables": {
      ...untold,
      "overall.nature.basicSpending": undefined,
      "budgetFigures.basicSpending.finalAccount": undefined,
      report: "2024年人员经费决算数2370.36万元。",
    },
  },
});
