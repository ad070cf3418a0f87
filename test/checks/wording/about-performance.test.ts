import aboutPerformance from "../../../src/checks/wording/about-performance";
import { testCheck } from "../../support/test-check";

/** 部門整體支出績效自評報告 as Windows writes it in Taiwan, read as GB18030. */
const otherEncoding = "场俱砰や罿蝶厨\n俱砰薄猵▆";

testCheck(aboutPerformance, {
  passes: {
    "one paragraph of a report": { report: "公务接待费3万元。" },
    "a sentence about people": { report: "年末实有在职人员82人。" },
    "a report whose letters stand apart": { report: "部 门 绩 效 自 评 报 告" },
  },
  flags: {
    "a text in another encoding": {
      given: { report: otherEncoding },
      finds: [{ message: "somethingElse", at: "场俱砰や罿蝶厨", severity: "error" }],
    },
    "a long text about something else": {
      given: { report: `会议通知\n${"定于下周三下午召开全体干部会，请准时到场。\n".repeat(20)}` },
      finds: [{ message: "somethingElse", at: "会议通知" }],
    },
    "signs and nothing else": {
      given: { report: "\n（（（（\n" },
      finds: [{ message: "somethingElse", at: "（（（（" }],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
