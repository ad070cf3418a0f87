import declineClaims from "../../../src/checks/wording/decline-claims";
import { testCheck } from "../../support/test-check";

const riding = {
  "basicData.vehicleRunning.lastYear": 17.5,
  "basicData.vehicles.lastYear": 17.5,
  "budgetFigures.vehicleRunning.lastYear": 17.5,
  "budgetFigures.vehicles.lastYear": 17.5,
};
const inAll = { "basicData.threePublicExpenses.lastYear": 20, "budgetFigures.threePublicExpenses.lastYear": 20 };

testCheck(declineClaims, {
  passes: {
    "it fell": { report: "“三公”经费只减不增，公务接待费较上年有所下降。" },
    "a budget was cut": { ...inAll, report: "严格压减“三公”经费预算，“三公”经费预算进一步压减。" },
    "a goal and a plan": {
      ...inAll,
      report:
        "一、绩效目标\n“三公”经费只减不增。\n二、情况\n力争“三公”经费只减不增。\n三、下一步打算\n“三公”经费逐年下降。",
    },
    "with its figure": { ...inAll, report: "“三公”经费决算数较上年减少0.87万元。" },
    "fewer receptions, not less money": {
      "basicData.hospitality.lastYear": 2,
      "budgetFigures.hospitality.lastYear": 2,
      report: "公务接待批次明显减少，公务接待费占比下降。",
    },
    "against an earlier year": { ...inAll, report: "“三公”经费较2019年明显下降。" },
    "level to a hair": {
      "basicData.hospitality.lastYear": 3.02,
      "budgetFigures.hospitality.lastYear": 3.02,
      report: "公务接待费与上年持平。",
    },
    "one table bears it out": { "basicData.threePublicExpenses.lastYear": 20, report: "“三公”经费较上年下降。" },
    "one budget of two bears it out": {
      "budgetFigures.threePublicExpenses.adjusted": 20,
      report: "“三公”经费决算较预算有所增加。",
    },
    "it is not said to have fallen": { ...inAll, report: "“三公”经费没有下降，公务接待管理严格。" },
  },
  flags: {
    "the whole rose": {
      given: { ...inAll, report: "全年“三公”经费只减不增，成效明显。" },
      finds: [
        {
          message: "rose",
          at: "“三公”经费只减不增",
          because: ["basicData.threePublicExpenses.finalAccount", "basicData.threePublicExpenses.lastYear"],
          severity: "warning",
          words: { facts: "“三公”经费上年决算20.00万元、本年决算20.83万元" },
        },
      ],
    },
    "said in a word": {
      given: { ...inAll, report: "实现“三公”经费下降。" },
      finds: [{ message: "rose", at: "“三公”经费下降" }],
    },
    "one of two named together": {
      given: { ...riding, report: "公务接待、公务用车运行费用均较上年下降。" },
      finds: [
        {
          message: "rose",
          at: "公务接待、公务用车运行费用均较上年下降",
          because: ["basicData.vehicleRunning.finalAccount", "basicData.vehicleRunning.lastYear"],
        },
      ],
    },
    "each of the three": {
      given: { ...riding, report: "“三公”经费各项支出均有所下降。" },
      finds: [{ message: "rose", at: "“三公”经费各项支出均有所下降", words: { facts: "公务用车购置及运行维护费" } }],
    },
    "the verb before": {
      given: { ...riding, report: "厉行节约，严格压减公务用车购置及运行维护费。" },
      finds: [{ message: "rose", at: "严格压减公务用车购置及运行维护费" }],
    },
    "it fell, and is said to have risen": {
      given: { report: "公务接待费支出较上年有所增长。" },
      finds: [
        {
          message: "fell",
          at: "较上年有所增长",
          because: ["basicData.hospitality.finalAccount", "basicData.hospitality.lastYear"],
          words: { facts: "上年3.50万元、本年决算3.00万元" },
        },
      ],
    },
    "above the budget in words alone": {
      given: { report: "“三公”经费决算较预算有所增加。" },
      finds: [{ message: "fell", at: "较预算有所增加", words: { facts: "预算45.00万元、本年决算20.83万元" } }],
    },
    "not level": {
      given: { report: { "系统全年运行正常。": "系统全年运行正常，公务接待费与上年持平。" } },
      finds: [
        { message: "unequal", at: "公务接待费与上年持平", words: { facts: "上年决算3.50万元、本年决算3.00万元" } },
      ],
    },
  },
  standsAside: {
    "no report": { report: undefined },
    "last year is not known": {
      "basicData.hospitality.lastYear": undefined,
      "budgetFigures.hospitality.lastYear": undefined,
      report: "公务接待费较上年有所下降。",
    },
  },
});
