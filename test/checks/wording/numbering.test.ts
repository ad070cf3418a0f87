import numbering from "../../../src/checks/wording/numbering";
import { testCheck } from "../../support/test-check";

testCheck(numbering, {
  passes: {
    "numbers one after the other": { report: "一、概况\n（一）职责\n（二）机构\n二、绩效\n（一）产出\n（二）效益\n" },
    "a list within a list, with other marks": { report: "1. 职责\n1）运行\n2）管理\n2. 机构\n" },
    "the second stands in the paragraph of the first": { report: "1. 学习；2. 培训；\n3. 考核。\n" },
    "a spoken list within a spoken list": {
      report: "一是抓管理。\n一是抓制度。二是抓执行。\n二是抓队伍。三是抓作风。\n",
    },
    "a list that begins with 2": { report: "2. 机构设置\n3. 人员编制\n" },
    "the second spoken in other words": { report: "一是抓学习。二要抓培训。三是抓考核。" },
  },
  flags: {
    "a chapter number twice": {
      given: { report: { "八、下一步改进措施": "七、下一步改进措施" } },
      finds: [
        {
          message: "repeated",
          at: "七、下一步改进措施",
          because: ["七、存在的问题及原因分析"],
          severity: "reminder",
        },
        { message: "skipped", at: "九、部门整体支出绩效自评结果拟应用和公开情况" },
      ],
    },
    "a chapter left out": {
      given: { report: "一、概况\n二、绩效\n四、改进措施\n" },
      finds: [{ message: "skipped", at: "四、改进措施", because: ["二、绩效"], words: { missing: "缺少序号3" } }],
    },
    "a point spoken out of turn": {
      given: { report: "一是抓学习。二是抓培训。四是抓考核，五是抓作风。" },
      finds: [{ message: "skipped", at: "四是抓考核", because: ["二是抓培训"] }],
    },
    "numbers that run back": {
      given: { report: "（一）产出\n（二）效益\n（四）满意度\n（三）成本\n" },
      finds: [
        { message: "skipped", at: "（四）满意度" },
        { message: "backward", at: "（三）成本", because: ["（四）满意度"] },
      ],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
