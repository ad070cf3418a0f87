import changePartsSum from "../../../src/checks/wording/change-parts-sum";
import { testCheck } from "../../support/test-check";

const sentence = (total: string, parts: string) => `基本支出较上年${total}，其中${parts}。`;

testCheck(changePartsSum, {
  passes: {
    "one up, one down": {
      report: sentence("增加1.68万元", "公务接待费较上年减少0.59万元，公务用车运行费较上年增加2.27万元"),
    },
    "only the main ones": {
      report: sentence("增加10.00万元", "主要是人员经费较上年增加6.00万元，公用经费较上年增加1.00万元"),
    },
    "one part alone": { report: sentence("增加10.00万元", "人员经费较上年增加6.00万元") },
  },
  flags: {
    "a part is missing": {
      given: { report: sentence("增加10.00万元", "人员经费较上年增加6.00万元，公用经费较上年增加1.00万元") },
      finds: [
        {
          message: "differs",
          at: "较上年增加10.00万元",
          because: ["6.00万元", "1.00万元"],
          words: { sum: "增加7.00万元", apart: "3.00万元" },
        },
      ],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
