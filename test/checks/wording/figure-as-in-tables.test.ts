import figureAsInTables from "../../../src/checks/wording/figure-as-in-tables";
import { testCheck } from "../../support/test-check";

/** A table of the projects of the specimen. */
const projects = (head: string, rows: string): string =>
  `一、项目支出\n${head}\n项目\t年初预算数\t决算数\n${rows}\n二、绩效情况\n按期完成。`;
const sums = "标准化项目\t30.00\t28.50\n创新型省份建设项目\t26.10\t24.10\n其他项目\t1303.54\t1268.18";

testCheck(figureAsInTables, {
  passes: {
    "a table with its unit above": { report: projects("项目支出情况表（单位：万元）", sums) },
    "its unit in the heads or below it": {
      report: `${projects("项目支出情况表", sums).replace("年初预算数", "年初预算数（万元）")}`,
    },
    "its unit told below it": { report: projects("项目支出情况表", `${sums}\n注：金额单位为万元。`) },
    "a table of other things": {
      report: projects("车辆情况", "车辆数\t6\t6\n培训人数\t120\t130\n会议数量\t5\t6\n接待批次\t20\t18"),
    },
    "the final account in ten thousands": { report: "2024年“三公”经费决算数20.83万元，其中公务接待费3万元。" },
    "the same in 元": { report: "2024年“三公”经费决算数208300元。" },
    "rounded, and said to be": { report: "2024年基本支出决算约2594万元，公用经费决算近224万元。" },
    "told roughly, each word in its own way": {
      report:
        "2024年基本支出预算约2700万元，决算约0.26亿元。“三公”经费决算20余万元，预算超44万元，公务接待费决算不到4万元。项目支出决算1300万元以上。",
    },
    "roughly some of an item, a difference or a plan": {
      report:
        "项目支出决算中近500万元用于平台建设，有约300万元用于维护。“三公”经费决算比预算超24万元，公务接待费决算超预算约1万元。“三公”经费预算不超过40万元。",
    },
    "over the budget by so much": { report: "2024年“三公”经费决算超24万元。" },
    "a budget that may be either": {
      "basicData.hospitality.budget": 9,
      "budgetFigures.hospitality.adjusted": 9,
      report: "2024年公务接待费预算8万元，调整后9万元。",
    },
    "by how much something changed is no amount of it": { report: "基本支出决算较上年减少35.87万元。" },
    "a source of money is no project": {
      report: "其他项目全年预算1303.54万元，其中其他资金预算12万元。",
    },
    "what one project spent on receptions": {
      report: "标准化项目实际支出28.5万元，用于差旅费2万元、会议费1.5万元、公务接待费0.5万元。",
    },
    "a project named once, its amounts behind it": {
      report:
        "标准化项目为事后奖补资金，全年预算数30万元，全年执行数28.5万元。\n1. 创新型省份建设项目\n年初预算26.1万元，其中当年财政拨款20万元，上年结转6.1万元，实际支出24.1万元。",
    },
    "two projects together, and some of all": {
      report:
        "标准化项目和创新型省份建设项目进展顺利，全年预算数56.1万元。标准化项目等3个项目按期完成，全年预算数1359.64万元。",
    },
    "a paragraph that has gone on to the whole": { report: "标准化项目执行较慢。全年预算数4056.50万元。" },
    "last year's money of a project": { report: "标准化项目持续推进，上年全年执行数25万元。年末结转资金3万元。" },
    "spending without a word for the final account": {
      report:
        "公用经费支出223.87万元，业务工作经费支出693.54万元。公用经费支出1.5万元用于体检。“三公”经费预算45万元，公务接待费支出3万元。",
    },
    "a budget told by what was spent of it": {
      report: "省级专项资金共安排56.1万元，实际支出52.6万元。其他项目支出1303.54万元，实际支出1268.18万元。",
    },
    "a part of the item": { report: "基本支出中用于职工体检的决算数为12万元。" },
    "another year, of which the tables say nothing": { report: "2021年“三公”经费决算数31.20万元。" },
  },
  flags: {
    "more than any column of the whole has": {
      given: {
        "overall.funding.total": { initialBudget: 3556.5, annualBudget: 3556.5, executed: 3415.01 },
        "budgetFigures.total": { approved: 3556.5, adjusted: 3556.5, finalAccount: 3415.01 },
        report: "部门整体支出逾4000万元。",
      },
      finds: [{ message: "differs", at: "逾4000万元", expected: "3415.01万元" }],
    },
    "a table whose unit is not that of its amounts": {
      given: { report: projects("项目支出情况表（单位：元）", sums) },
      finds: [{ message: "unit", at: "30.00", severity: "error", words: { unit: "元", count: "6处" } }],
    },
    "a table without a unit": {
      given: { report: projects("项目支出情况表", sums) },
      finds: [{ message: "noUnit", at: "30.00", severity: "reminder" }],
    },
    "two digits changed places": {
      given: { report: "2024年“三公”经费决算数28.03万元。" },
      finds: [
        {
          message: "differs",
          at: "28.03万元",
          because: ["basicData.threePublicExpenses.finalAccount", "budgetFigures.threePublicExpenses.finalAccount"],
          expected: "20.83万元",
        },
      ],
    },
    "roughly something else": {
      given: {
        report:
          "2024年基本支出预算约2800万元，决算近2700万元。“三公”经费决算逾30万元，公务接待费预算70余万元，项目支出决算1400万元以上。",
      },
      finds: [
        { message: "differs", at: "约2800万元", expected: "2696.86万元" },
        { message: "differs", at: "近2700万元", expected: "2594.23万元" },
        { message: "differs", at: "逾30万元", expected: "20.83万元" },
        { message: "differs", at: "70余万元", expected: "8.00万元" },
        { message: "differs", at: "1400万元以上", expected: "1320.78万元" },
      ],
    },
    "roughly less than it is": {
      given: { report: "2024年“三公”经费决算不足20万元，基本支出预算约0.29亿元。" },
      finds: [
        { message: "differs", at: "不足20万元" },
        { message: "differs", at: "约0.29亿元" },
      ],
    },
    "last year's figure": {
      given: { report: "“三公”经费决算数20.83万元，较上年决算数27.10万元下降。" },
      finds: [{ message: "differs", at: "27.10万元", expected: "21.70万元" }],
    },
    "a project, and 元 where 万元 is meant": {
      given: { report: "标准化项目预算30万元，实际支出28.5元。" },
      finds: [{ message: "differs", at: "28.5元", expected: "285000.00元" }],
    },
    "a cell of the report's own table": {
      given: {
        report:
          "2024年“三公”经费使用情况表\n单位：万元\n项目\t年初预算数\t决算数\n公务接待费\t8\t3.00\n合计\t54\t20.83",
      },
      finds: [{ message: "differs", at: "54", expected: "45.00万元" }],
    },
    "amounts of the project its sentence named before": {
      given: { report: "标准化项目为事后奖补资金，全年预算数20万元，全年执行数25.8万元。" },
      finds: [
        { message: "differs", at: "20万元", expected: "30.00万元" },
        { message: "differs", at: "25.8万元", expected: "28.50万元" },
      ],
    },
    "below the heading of a project, with its sources": {
      given: { report: "1. 创新型省份建设项目\n年初预算26.1万元，其中当年财政拨款21万元，上年结转1.6万元。" },
      finds: [
        { message: "differs", at: "21万元", expected: "20.00万元" },
        { message: "differs", at: "1.6万元", expected: "6.10万元" },
      ],
    },
    "spending of a line": {
      given: { report: "公用经费支出232.87万元，业务工作经费支出639.54万元。" },
      finds: [
        { message: "differs", at: "232.87万元", expected: "223.87万元" },
        { message: "differs", at: "639.54万元", expected: "693.54万元" },
      ],
    },
    "special funds together": {
      given: { report: "省级专项资金共安排51.6万元，实际支出52.6万元。" },
      finds: [{ message: "differs", at: "51.6万元", expected: "56.10万元" }],
    },
    "the adjusted budget called the initial one": {
      given: {
        "basicData.travelAbroad.budget": 15,
        "budgetFigures.travelAbroad.adjusted": 15,
        report: "因公出国（境）费年初预算数15万元。",
      },
      finds: [{ message: "differs", at: "15万元", expected: "12.00万元" }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
