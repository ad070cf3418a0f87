import largeSwings from "../../../src/checks/last-year/large-swings";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const executed = "projects[标准化项目].funding.total.executed";

testCheck(largeSwings, {
  passes: {
    "thirty percent more": { [executed]: 39 },
    "nothing was spent last year": { lastYear: { [executed]: 0 } },
  },
  flags: {
    "half of last year": {
      given: { [executed]: 15 },
      finds: [
        {
          message: "swung",
          at: executed,
          because: [`lastYear.${executed}`],
          words: { previous: "30.00万元", change: "减少50.00%", limit: "超过30%" },
        },
      ],
    },
    "三公经费 nearly doubled": {
      given: { "basicData.threePublicExpenses.finalAccount": 43 },
      finds: [{ message: "swung", at: "basicData.threePublicExpenses.finalAccount", words: { change: "增加98.16%" } }],
    },
  },
  standsAside: {
    "no file of last year": { lastYear: undefined },
    "nothing to compare": withoutSheet("基础数据", "整体", "标准化", "创新", "其他项目"),
  },
});
