import sections from "../../../src/checks/wording/sections";
import { testCheck } from "../../support/test-check";

const chapters = (...titles: readonly string[]) =>
  titles.map((title, index) => `${"一二三四五六七".charAt(index)}、${title}\n内容如下。\n`).join("");

testCheck(sections, {
  passes: {
    "all three have a chapter": {
      report: chapters("基本情况", "绩效情况", "存在的问题及原因分析", "下一步改进措施", "结果应用和公开情况"),
    },
    "the problems stand in the running text": {
      report: {
        "七、存在的问题及原因分析\n部分任务按期完成率为90%，没有达到目标":
          "七、偏离目标的情况\n工作中存在的主要不足是按期完成率为90%",
      },
    },
    "problems and measures in one chapter": {
      report: chapters("概况", "绩效", "主要问题和整改措施", "评价结果公开"),
    },
    "publication told without a heading": {
      report: `${chapters("概况", "绩效", "存在问题", "有关建议")}自评结果将在门户网站公开。`,
    },
  },
  flags: {
    "measures without the problems they are for": {
      given: {
        report: {
          "七、存在的问题及原因分析\n部分任务按期完成率为90%，没有达到目标，主要原因是资金下达较晚。\n\n八": "七",
        },
      },
      finds: [
        {
          message: "problems",
          at: "七、下一步改进措施",
          because: ["六、部门整体支出绩效情况"],
          severity: "warning",
        },
      ],
    },
    "measures left out before the publication": {
      given: { report: chapters("基本情况", "绩效情况", "存在的问题", "结果应用和公开") },
      finds: [{ message: "measures", at: "三、存在的问题" }],
    },
    "nothing on measures or publication": {
      given: { report: chapters("基本情况", "支出情况", "绩效情况", "存在的问题") },
      finds: [
        { message: "measures", at: "四、存在的问题" },
        { message: "publication", at: "四、存在的问题" },
      ],
    },
  },
  standsAside: {
    "no report is given": { report: undefined },
    "a text without chapters": { report: "2024年“三公”经费决算数20.83万元，在门户网站公开。" },
    "an explanation of one part": { report: chapters("职责", "机构", "人员", "支出") },
  },
});
