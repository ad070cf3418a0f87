import goalHasResult from "../../../src/checks/wording/goal-has-result";
import { testCheck } from "../../support/test-check";

const about = (goal: string, result: string) => ({
  report: `一、基本情况\n（一）绩效目标\n${goal}\n（二）机构\n中心设办公室。\n二、绩效情况\n${result}\n`,
});

const specials = (one: string, other: string) =>
  `一、基本情况\n（一）绩效目标\n1. 省级专项资金绩效目标\n2024年共有2项省级专项资金：\n一是标准化专项资金30万元，${one}\n二是创新专项资金26.1万元。${other}\n（二）机构\n中心设办公室。\n`;

testCheck(goalHasResult, {
  passes: {
    "each special fund with its goal": {
      report: specials("为事后奖补资金，用于宣贯服务标准。", "总体绩效目标为：改善服务。"),
    },
    "no special fund with a goal in so many words": { report: specials("为奖补资金。", "为补助资金。") },
    "every deliverable is told of": about(
      "完成《窗口服务规范化问题研究》课题，编制2项服务标准，建设群众来访预警模型。",
      "《窗口服务规范化问题研究》课题报告已提交，3项服务标准已经发布，来访预警模型投入使用。",
    ),
    "a title in short": about("完成《窗口服务规范化问题研究》。", "窗口服务规范化课题已结束。"),
    "a report by another name": about("出台一份专题咨询报告。", "形成一份研究报告。"),
    "a rule the work keeps to": about("按照《差旅费管理办法》使用资金。", "资金使用合规。"),
    "nothing concrete": about("建立健全服务平台，构建公正有序、优质高效的交易服务平台，确保运行稳定。", "运行稳定。"),
    "an outcome in other words": about("研究成果力争获得采纳。", "研究成果得到主管部门批示。"),
    "a result that only the form tells": {
      "overall.annualGoal.achieved": "完成《窗口服务规范化问题研究》课题。",
      ...about("完成《窗口服务规范化问题研究》课题。", "全年平稳运行。"),
    },
  },
  flags: {
    "a special fund without a goal beside one that has it": {
      given: { report: specials("该项资金为事后奖补资金。", "总体绩效目标为：改善服务。") },
      finds: [{ message: "noGoal", at: "标准化专项资金30万元", severity: "reminder" }],
    },
    "a study of which nothing is said again": {
      given: about("完成《窗口服务规范化问题研究》前期准备。", "平台全年平稳运行。"),
      finds: [{ message: "missing", at: "《窗口服务规范化问题研究》", severity: "warning" }],
    },
    "a number of things to make": {
      given: about("完成中心3个机房改造资料归档工作。", "平台全年平稳运行，2个部室获评先进。"),
      finds: [{ message: "missing", at: "3个机房改造资料归档工作" }],
    },
    "a model to build": {
      given: { report: { 目标为完成课题研究并形成报告: "目标为完成课题研究，构建异常行为预警模型" } },
      finds: [{ message: "missing", at: "异常行为预警模型", words: { stated: "“异常行为预警模型”" } }],
    },
    "one study hoped for in two sentences": {
      given: about("完成《窗口服务规范化问题研究》。推广《窗口服务规范化问题研究》。", "平台平稳运行。"),
      finds: [{ message: "missing", at: "《窗口服务规范化问题研究》" }],
    },
    "an outcome hoped for": {
      given: { report: { 目标为完成课题研究并形成报告: "目标为完成课题研究，成果力争获得主管部门采纳" } },
      finds: [{ message: "missing", at: "采纳" }],
    },
  },
  standsAside: {
    "no report is given": { report: undefined },
    "a report without goals": { report: "一、概况\n中心设办公室。\n二、绩效目标完成情况\n《研究》已完成。\n" },
  },
});
