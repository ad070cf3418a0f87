import goalNotLowered from "../../../src/checks/wording/goal-not-lowered";
import { testCheck } from "../../support/test-check";

const about = (goal: string, result: string) => ({
  report: `一、基本情况\n（一）绩效目标\n${goal}\n（二）机构\n中心设办公室。\n二、绩效情况\n${result}\n`,
});

testCheck(goalNotLowered, {
  passes: {
    "published as was wanted": about(
      "调研报告在《服务参考》发表。",
      "调研任务全部完成，报告已在《服务参考》发表，正在推广。",
    ),
    "under way, and said so": about("调研报告在《服务参考》发表。", "调研报告在投《服务参考》，尚未完成。"),
    "another thing is under way": about(
      "调研报告在《服务参考》发表。",
      "完成调研，报告刊于《服务参考》，第二篇正在撰写。",
    ),
    "nothing was promised": about("参考《服务参考》的做法改进服务。", "完成改进，经验在投《服务参考》。"),
  },
  flags: {
    "submitted instead of published": {
      given: about("出台调研报告，在《服务参考》或同等水平刊物发表。", "课题已完成，撰写文章一篇在投《服务参考》。"),
      finds: [
        {
          message: "lowered",
          at: "在投《服务参考》",
          because: ["《服务参考》或同等水平刊物发表"],
          severity: "warning",
          words: { goal: "“《服务参考》或同等水平刊物发表”" },
        },
      ],
    },
    "a rule drafted instead of issued": {
      given: about("年底前印发《窗口服务规范》。", "全面完成年度任务，《窗口服务规范》正在征求意见。"),
      finds: [{ message: "lowered", at: "《窗口服务规范》正在", because: ["印发《窗口服务规范》"] }],
    },
    "a model still being tried": {
      given: {
        report: {
          目标为完成课题研究并形成报告: "目标为完成课题研究，构建异常行为预警模型并投入使用",
          "课题已于2024年11月结题，报告已提交": "课题圆满完成，预警模型正在测试",
        },
      },
      finds: [{ message: "lowered", at: "预警模型正在", because: ["异常行为预警模型并投入使用"] }],
    },
  },
  standsAside: {
    "no report is given": { report: undefined },
    "a report without goals": { report: "一、概况\n中心设办公室。\n二、绩效\n《研究》正在撰写。\n" },
  },
});
