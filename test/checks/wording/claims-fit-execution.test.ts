import claimsFitExecution from "../../../src/checks/wording/claims-fit-execution";
import { testCheck } from "../../support/test-check";

const standards = { "projects[标准化项目].funding.total.executed": 9 };
const funds = {
  "basicData.details[标准化项目].finalAccount": 9,
  "basicData.details[创新型省份建设项目].finalAccount": 14,
};
const whole = { "overall.funding.total.executed": 3000 };

/** 表1 without what was spent on the special funds: only the text tells. */
const untold = {
  "basicData.details[标准化项目].finalAccount": undefined,
  "basicData.details[创新型省份建设项目].finalAccount": undefined,
};
const about = (specials: string): string =>
  `（二）项目支出情况\n2024年项目支出预算1359.64万元，决算1320.78万元。对专项资金专款专用，确保资金使用效率最大化。\n1. 省级专项资金使用和管理情况\n${specials}\n2. 其他项目支出资金使用和管理情况\n其他项目预算1303.54万元，实际支出1308.18万元。\n`;

testCheck(claimsFitExecution, {
  passes: {
    "what was spent bears it out": { report: "资金使用效率最大化，全年各项工作任务圆满完成。" },
    "another project": {
      ...standards,
      report: "创新型省份建设项目实际支出24.1万元，资金使用效益显著。标准化项目有结余。",
    },
    "all work done says nothing of a fund": { ...standards, ...funds, report: "圆满完成全年各项工作任务。" },
    "a goal and a plan": {
      ...whole,
      report:
        "一、绩效目标\n圆满完成各项任务。\n二、情况\n力争全面完成年度任务，确保圆满完成各项任务。\n三、改进措施\n实现资金使用效益最大化。",
    },
    "praise with measure": { ...whole, report: "资金使用效益较好，预算执行进度加快。" },
    "funds of which the text gives the spending": {
      ...untold,
      report: about("标准化项目预算30万元，实际支出28.5万元。创新型省份建设项目26.1万元，实际支出25.1万元。"),
    },
    "funds of which nothing tells the spending": {
      ...untold,
      report: about("标准化项目30万元，年末下达，尚未支付。创新型省份建设项目26.1万元，实际支出14万元。"),
    },
    "what is named as not done is left out": {
      ...funds,
      report:
        "除标准化项目、创新型省份建设项目各1项指标外，其余各项指标全部完成。除创新型省份建设项目部分资金外，专项资金已全部支付到位。除上述2项指标外，各项任务均已完成。标准化项目2项指标未完成，其余各项指标全部完成。",
    },
    "receptions may cost little": { report: "“三公”经费预算45万元，决算数20.83万元，资金使用效率最大化。" },
  },
  flags: {
    "all done beside other work": {
      given: { ...whole, report: "除做好日常工作外，圆满完成了全年各项工作任务。" },
      finds: [{ message: "unfit", at: "圆满完成了全年各项工作任务" }],
    },
    "the whole was spent slowly": {
      given: { ...whole, report: "一年来，圆满完成了全年各项工作任务。资金使用高效，预算执行良好。" },
      finds: [
        {
          message: "unfit",
          at: "圆满完成了全年各项工作任务",
          because: [
            "overall.funding.total.executed",
            "overall.funding.total.annualBudget",
            "资金使用高效",
            "预算执行良好",
          ],
          severity: "warning",
          words: { rates: "部门整体支出执行率为73.96%", threshold: "低于90%" },
        },
      ],
    },
    "the project of the sentence": {
      given: { ...standards, report: "标准化专项资金已全部使用完毕，使用效率实现最大化。标准化项目资金使用效益显著。" },
      finds: [
        {
          message: "unfit",
          at: "资金已全部使用完毕",
          because: [
            "projects[标准化项目].funding.total.executed",
            "projects[标准化项目].funding.total.annualBudget",
            "资金使用效益显著",
          ],
          words: { rates: "标准化项目执行率为30.00%" },
        },
      ],
    },
    "the funds together": {
      given: { ...funds, report: "对专项资金做到专款专用，确保资金使用效率最大化。" },
      finds: [{ message: "unfit", at: "资金使用效率最大化", words: { rates: "省级专项资金合计执行率为41.00%" } }],
    },
    "the funds together, by the text alone": {
      given: {
        ...untold,
        report: about("标准化项目预算30万元，实际支出10万元。创新型省份建设项目26.1万元，实际支出14万元。"),
      },
      finds: [
        {
          message: "unfit",
          at: "资金使用效率最大化",
          because: ["10万元", "14万元", "30万元", "26.1万元"],
          words: { rates: "省级专项资金合计执行率为42.78%" },
        },
      ],
    },
    "what the other projects leave for the funds": {
      given: {
        ...untold,
        report: about("标准化项目30万元，为事后奖补。创新型省份建设项目26.1万元，实际支出12万元。"),
      },
      finds: [
        {
          message: "unfit",
          at: "资金使用效率最大化",
          because: ["1320.78万元", "1308.18万元", "30万元", "26.1万元"],
          words: { rates: "省级专项资金合计执行率为22.46%" },
        },
      ],
    },
    "the project the paragraph is about": {
      given: {
        ...standards,
        report: { "标准已发布，宣贯覆盖各市州。创": "标准已发布。项目任务全部圆满完成。创" },
      },
      finds: [{ message: "unfit", at: "全部圆满完成" }],
    },
    "amounts of the text, where the tables know nothing of the thing": {
      given: { report: "档案数字化项目预算50万元，实际支出20万元。该项工作资金使用成效显著。" },
      finds: [
        {
          message: "unfit",
          at: "资金使用成效显著",
          because: ["20万元", "50万元"],
          words: { rates: "档案数字化项目执行率为40.00%" },
        },
      ],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
