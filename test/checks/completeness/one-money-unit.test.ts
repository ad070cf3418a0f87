import oneMoneyUnit from "../../../src/checks/completeness/one-money-unit";
import { Amount } from "../../../src/quantities/amount";
import { text } from "../../../src/workbook/cell";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const operating = "basicData.operatingFunds";
const project = "projects[标准化项目]";
const cost = `${project}.indicators[标准控制数]`;
const renamed = `${project}.indicators[项目总成本]`;

testCheck(oneMoneyUnit, {
  passes: {
    "the unit of the header once more": { [`${operating}.finalAccount`]: "223.87万元" },
    "the price of one meeting is in 元": { [cost]: { name: "单次会议成本", target: "≤20000元", actual: "18000元" } },
    "a sum in 元 that is not the money of the form": {
      [cost]: { name: "场馆布置成本", target: "≤120000元", actual: "118000元" },
    },
    "the value in 元 is the money of the form, and the target is in its unit": {
      [cost]: { name: "场馆布置成本", target: "≤30万元", actual: "285000元" },
    },
    "another sum of a goal is in 元": {
      [`${project}.annualGoal.expected`]: "发布并宣贯服务标准，人均补助不超过300元，奖金总额20000元。",
    },
    "the money of the form in its unit": { [`${project}.annualGoal.expected`]: "申请资金30万元，发布并宣贯服务标准。" },
    "every amount names its unit, which no header need do": (workbook, { basicData }) => {
      for (const { at, value } of basicData?.fields ?? [])
        if (at && value instanceof Amount) workbook.set(at, text(`${value.in("万元")}万`));
    },
  },
  flags: {
    "an amount with 元 under 万元": {
      given: { [`${operating}.finalAccount`]: "2238700元" },
      finds: [
        {
          message: "cell",
          at: `${operating}.finalAccount`,
          because: [],
          severity: "reminder",
          words: { form: "基础数据表", unit: "以万元为单位", written: "“2238700元”。" },
        },
      ],
    },
    "two with 万, told once": {
      given: { [operating]: { budget: "236.8万", finalAccount: "223.87万" } },
      finds: [
        {
          message: "cell",
          at: `${operating}.budget`,
          because: [`${operating}.finalAccount`],
          words: { written: "“236.8万”", more: "共有2格" },
        },
      ],
    },
    "the total cost of a project in 万": {
      given: { [cost]: { name: "项目总成本", target: "30万", actual: "28.5万" } },
      finds: [
        { message: "indicator", at: `${renamed}.target`, because: [`${renamed}.name`], words: { written: "“30万”" } },
      ],
    },
    "the total cost of a project in 元": {
      given: { [cost]: { name: "项目总成本", target: "≤30万元", actual: "285000元" } },
      finds: [{ message: "indicator", at: `${renamed}.actual`, words: { label: "项目总成本 实际完成值" } }],
    },
    "a cost of another name, all in 元, that is what the project spent": {
      given: { [cost]: { name: "标准化工作成本", target: "≤300000元", actual: "285000元" } },
      finds: [{ message: "indicator", at: `${project}.indicators[标准化工作成本].target` }],
    },
    "an amount and the total cost of one form, told once": {
      given: {
        [cost]: { name: "项目总成本", target: "30万", actual: "28.5万" },
        [`${project}.funding.total.executed`]: "28.5万",
      },
      finds: [{ message: "cell", at: `${project}.funding.total.executed` }],
    },
    "the money of the project in 元 in its goal": {
      given: { [`${project}.annualGoal.achieved`]: "标准已发布，支出285000元，宣贯覆盖各市州。" },
      finds: [
        {
          message: "goal",
          at: `${project}.annualGoal.achieved`,
          because: [`${project}.funding.total.executed`],
          words: { written: "“285000元”" },
        },
      ],
    },
  },
  standsAside: {
    "there are no forms with amounts": withoutSheet("基础数据", "自评表", "项目"),
  },
});
