import indicatorsKept from "../../../src/checks/last-year/indicators-kept";
import { fieldsByKey } from "../../support/change";
import { testCheck } from "../../support/test-check";

const form = "projects[标准化项目]";

testCheck(indicatorsKept, {
  passes: {
    "an indicator is new this year": { lastYear: { [`${form}.indicators[标准任务数].name`]: undefined } },
    "a form written anew": {
      [`${form}.indicators[标准任务数].name`]: "发布标准数",
      [`${form}.indicators[标准合格率].name`]: "标准采用率",
      [`${form}.indicators[标准按期完成率].name`]: "征求意见次数",
      [`${form}.indicators[标准控制数].name`]: "起草费用",
      [`${form}.indicators[标准受益对象].name`]: "适用单位数",
    },
  },
  flags: {
    "one of six is gone": {
      given: { [`${form}.indicators[标准合格率].name`]: "标准采用率" },
      finds: [{ message: "dropped", at: `${form}.title`, words: { names: "“标准合格率”", form: "标准化项目" } }],
    },
  },
  standsAside: {
    "no indicator has a name": (workbook, filing) => {
      const fields = fieldsByKey(filing);
      for (const [key, { at }] of fields)
        if (at && key.startsWith(`${form}.indicators[`) && key.endsWith(".name")) workbook.set(at, undefined);
    },
    "no file of last year": { lastYear: undefined },
  },
});
