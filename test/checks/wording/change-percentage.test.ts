import changePercentage from "../../../src/checks/wording/change-percentage";
import { testCheck } from "../../support/test-check";

/** Last year's final account to the last digit, in 表1 and in a text. */
const lastYear = { "basicData.hospitality.lastYear": 3.53, "basicData.vehicleRunning.lastYear": 18.17 };
const budget = "2024年度“三公”经费预算共45万元，其中公务接待费8万元，公务用车运行维护费25万元。";
const spent = "2023年度“三公”经费支出21.70万元，其中公务接待费3.53万元，公务用车运行维护费18.17万元。";

testCheck(changePercentage, {
  passes: {
    "the two figures and their change": { report: "公务接待费11.80万元，较上年12.39万元减少0.59万元，下降4.76%。" },
    "by interval: no figure of two decimals gives exactly this": {
      report: "公务接待费决算数3.00万元，较上年4.72万元下降36.41%。",
    },
    "about so much": { report: "基本支出决算数2594.23万元，较上年降低约1%，减少近36万元。" },
    "last year is in 表1": { report: "2024年“三公”经费决算数20.83万元，较上年下降4.01%。" },
    "income that the amounts bear out": { report: "收入792.22万元，同比增加189.25万元，增长31.39%。" },
    "nothing to compare with": { report: "“三公”经费年初预算数45万元，较上年下降6.25%。" },
    "the forms name no year, the text two": {
      "basicData.title": "部门整体支出绩效评价基础数据表",
      report: "公务用车运行维护费2022年预算10万元，2021年决算7.73万元，增加2.27万元，增长29.37%。",
    },
    "this year's budget with last year's budget, which the report does not give": {
      report: `${budget}\n${spent}\n“三公”经费预算较上年减少0.40万元，其中公务接待费预算较上年减少0.60万元。`,
      ...lastYear,
    },
    "last year's budget beside what was spent of it": {
      report: `${budget}\n2023年公务接待费预算10.00万元，支出3.53万元。\n公务接待费预算较2023年减少2.00万元，下降20.00%。`,
      ...lastYear,
    },
    "two amounts for last year": {
      report: `2023年基本支出决算2630.10万元。\n2023年全年基本支出2650.10万元。\n2024年基本支出决算2594.23万元，较2023年减少55.00万元。`,
    },
    "a budget of odd figures may be rounded": {
      report: "公务接待费预算8.03万元，较上年预算8.59万元减少0.55万元。",
    },
    "both to the precision shown": { report: "公务接待费决算数3万元，较上年3.5万元减少0.5万元，下降14.3%。" },
    "what the budget had left over": {
      report:
        "2024年“三公”经费决算数较预算节约24.17万元，项目支出决算比预算少38.86万元。基本支出决算2594.23万元，低于预算102.63万元。项目支出调整预算较年初预算增加38.86万元。上年“三公”经费决算21.70万元，较预算增加24.17万元。",
    },
    "moves as their words tell them, or for the better": {
      report:
        "“三公”经费由2023年的21.70万元减少至20.83万元，满意度由95%提升到96%，排名由第12名上升到第5名，办理时限由10天提升至3天，差错率由5%提高到2%，标准由2.8万元降至2.80万元。",
    },
    "a range and a growth below nothing": { report: "收入增长3%-5%，同比增长-4.01%，增幅为-5%。" },
  },
  flags: {
    "about so much, and far from it": {
      given: { report: "基本支出决算数2594.23万元，较上年降低约7%。公用经费决算223.87万元，较上年增长约7%。" },
      finds: [
        { message: "percentage", at: "降低约7%", expected: "1.36%" },
        { message: "direction", at: "增长约7%" },
      ],
    },
    "over the budget where money was left": {
      given: {
        report:
          "2024年“三公”经费决算数比预算多24.17万元。基本支出决算2594.23万元，超支102.63万元。标准化项目预算30万元，实际支出28.5万元，比预算超1.5万元。",
      },
      finds: [
        {
          message: "budget",
          at: "比预算多24.17万元",
          words: { planned: "45.00万元", spent: "20.83万元", moved: "少于" },
        },
        { message: "budget", at: "超支102.63万元" },
        { message: "budget", at: "比预算超1.5万元" },
      ],
    },
    "left of the budget where it was exceeded": {
      given: {
        "basicData.hospitality.finalAccount": 9.5,
        "budgetFigures.hospitality.finalAccount": 9.5,
        report: "2024年公务接待费预算8万元，决算9.5万元，较预算节约1.5万元。",
      },
      finds: [{ message: "budget", at: "较预算节约1.5万元", words: { moved: "多于" } }],
    },
    "moves that go the other way": {
      given: { report: "“三公”经费由21.70万元增加到20.83万元，在岗由82人减少到87人，满意度由95%下降到96%。" },
      finds: [
        { message: "contrary", at: "21.70万元增加到20.83万元", words: { moved: "减少" } },
        { message: "contrary", at: "82人减少到87人", words: { moved: "增加" } },
        { message: "contrary", at: "95%下降到96%" },
      ],
    },
    "a fall below nothing": {
      given: { report: "公务接待费同比下降-14.29%，会议费减少了-3万元。" },
      finds: [
        { message: "twice", at: "下降-14.29%", words: { wanted: "下降14.29%" }, severity: "reminder" },
        { message: "twice", at: "减少了-3万元" },
      ],
    },
    "the amount of the change": {
      given: { report: "公务接待费11.80万元，较上年12.39万元减少0.58万元，下降4.76%。" },
      finds: [
        {
          message: "close",
          at: "0.58万元",
          because: ["11.80万元", "12.39万元"],
          expected: "0.59万元",
          severity: "warning",
        },
      ],
    },
    "far off": {
      given: { report: "公务接待费11.80万元，较上年12.39万元减少0.95万元，下降4.76%。" },
      finds: [{ message: "amount", at: "0.95万元", severity: "error" }],
    },
    "the percentage, with last year from 表1": {
      given: { report: "2024年“三公”经费决算数20.83万元，较上年下降6.25%。" },
      finds: [
        {
          message: "percentage",
          at: "6.25%",
          because: ["20.83万元", "basicData.threePublicExpenses.lastYear"],
          expected: "4.01%",
        },
      ],
    },
    "the two years in paragraphs of their own, the comparison in a third": {
      given: {
        report: `${budget}\n${spent}\n2024年度“三公”经费预算较2023年度增加23.30万元。公务接待费较上年同期增加4.46万元，增长130.12%；公务用车运行维护费增加6.83万元。`,
        ...lastYear,
      },
      finds: [
        {
          message: "amount",
          at: "4.46万元",
          because: ["8万元", "3.53万元"],
          expected: "4.47万元",
          severity: "error",
        },
        { message: "percentage", at: "130.12%", expected: "126.63%" },
      ],
    },
    "the same told the other way round": {
      given: {
        report: `二、2023年决算\n2023年“三公”经费21.70万元，包括公务接待3.53万元、公务用车运行费18.17万元。\n三、2024年预算\n2024年安排“三公”经费预算45万元，包括公务接待8万元、公务用车运行费25万元。与2023年相比，“三公”经费增加23.30万元，公务接待增加4.46万元，公务用车运行费增加6.83万元。`,
        ...lastYear,
      },
      finds: [{ message: "amount", at: "4.46万元", because: ["8万元", "3.53万元"] }],
    },
    "the parts behind 其中, in a sentence of their own": {
      given: {
        report: `${spent}\n${budget}\n2024年“三公”经费预算比2023年增加23.30万元。其中，公务接待费增加4.46万元；公务用车运行维护费增加6.83万元。`,
        ...lastYear,
      },
      finds: [{ message: "amount", at: "4.46万元", because: ["8万元", "3.53万元"] }],
    },
    "the final account of a year named by its number": {
      given: {
        report: `2023年公务接待费决算3.50万元。\n2024年公务接待费决算3.00万元，较2023年减少0.95万元。`,
      },
      finds: [{ message: "amount", at: "0.95万元", because: ["3.00万元", "3.50万元"], expected: "0.50万元" }],
    },
    "a budget in round figures is exact": {
      given: { report: "公务接待费预算8.00万元，较上年决算3.53万元增加4.46万元。", ...lastYear },
      finds: [{ message: "amount", at: "4.46万元", expected: "4.47万元", severity: "error" }],
    },
    "up is called down": {
      given: {
        "basicData.hospitality.lastYear": 2,
        report: "公务接待费决算数3.00万元，较上年减少1.00万元，下降33.33%。",
      },
      finds: [{ message: "direction", at: "减少1.00万元", words: { moved: "增加", before: "2.00万元" } }],
    },
    "a target is no figure of last year": {
      given: { report: "全年实现经营主体增加值1345.20亿元，比目标值1300亿元多45.20亿元，增长4.48%。" },
      finds: [{ message: "percentage", at: "4.48%", expected: "3.48%", words: { before: "所比的1300亿元" } }],
    },
    "the amount and the percentage of one change": {
      given: { report: "收入792.22万元，同比增加189.25万元，增长35.90%。" },
      finds: [{ message: "apart", at: "35.90%", because: ["792.22万元", "189.25万元"], expected: "31.39%" }],
    },
    "both ends of a move, whatever is counted": {
      given: { report: "经营主体由64761家增加到85679家，增加20918家，增长42.3%。" },
      finds: [{ message: "moved", at: "42.3%", because: ["64761家", "85679家"], expected: "32.30%" }],
    },
    "the difference of both ends of a move": {
      given: { report: "户均电费由1860元增加到1983元，增加132元，增长6.61%。" },
      finds: [{ message: "movedBy", at: "132元", because: ["1860元", "1983元"], expected: "123元" }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
