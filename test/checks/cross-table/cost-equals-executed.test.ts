import costEqualsExecuted from "../../../src/checks/cross-table/cost-equals-executed";
import { testCheck } from "../../support/test-check";

const row = "projects[标准化项目].indicators[标准控制数]";
const renamed = "projects[标准化项目].indicators[项目总成本]";
const total = "projects[标准化项目].funding.total";
const appropriation = "projects[标准化项目].funding.appropriation";
const overall = "overall.indicators[整体控制数]";
const whole = (target: string | undefined, actual: string | undefined) => ({
  [row]: { name: "项目总成本", target, actual },
});

testCheck(costEqualsExecuted, {
  passes: {
    "the budget aimed at and what was spent": whole("≤30万元", "28.5万元"),
    "the same in 元": whole("≤300000元", "285000元"),
    "spent to the whole 万元": whole("≤30万元", "29万元"),
    "an actual value copied with its sign has a check of its own": whole("≤30万元", "≤30万元"),
    "a slip of the unit has a check of its own": whole("≤30万元", "28.5元"),
    "words have a check of their own": whole("不超预算", "已完成"),
    "a share of the budget": whole("≤100%", "95%"),
    "the cost of one meeting": { [row]: { name: "单次会议成本控制数", target: "≤30万元", actual: "21万元" } },
    "the cost of one part of the project": {
      [row]: { name: "标准化培训经费", target: "≤30万元", actual: "21万元" },
    },
    "a limit of one of several topics of the project": {
      [row]: { name: "课题经费控制数", target: "≤15万元", actual: "15万元" },
    },
    "the limit of one kind of spending, as much as the budget": {
      [row]: { name: "设备采购成本控制数", target: "≤30万元", actual: "26万元" },
    },
    "the limit for a head": { [row]: { name: "人均成本控制数", target: "≤30万元", actual: "26万元" } },
    "what was saved": { [row]: { name: "项目支出节约成本", target: "30万元", actual: "26万元" } },
    "the limit of the people's pay": { [row]: { name: "项目人员经费控制数", target: "≤30万元", actual: "26万元" } },
    "the limit of other money": { [row]: { name: "其他资金控制数", target: "≤30万元", actual: "26万元" } },
    "the limit of one topic in the form of the whole unit": {
      [overall]: { name: "课题经费控制数", target: "≤4056.5万元", actual: "3000万元" },
    },
    "all of it spent as it was to be, told by a general name": {
      [row]: { name: "项目支出成本", target: "≤30万元", actual: "28.5万元" },
    },
    "an investment of several years": { [row]: { name: "项目总投资", target: "≤200万元", actual: "195.5万元" } },
    "three public expenses in the form of the whole unit": {
      [overall]: { name: "“三公”经费支出", target: "≤4056.5万元", actual: "3000万元" },
    },
    ...Object.fromEntries(
      [
        ["what the line has", "“三公”经费控制数", "≤45万元", "20.83万元"],
        ["the same in 元", "“三公”经费控制数", "≤450000元", "208300元"],
        ["the same to the whole 万元", "“三公”经费支出", "≤45万元", "21万元"],
        ["the limit said to be kept", "三公经费控制数", "≤45万元", "45万元"],
        ["a limit below the budget, of fewer units", "“三公”经费控制数", "≤30万元", "18万元"],
        ["a share of the budget", "“三公”经费控制率", "≤100%", "46.29%"],
        ["nothing overspent", "“三公”经费控制数", "0超支", "0超支"],
        ["less than the year before", "“三公”经费控制数", "较上年下降5%", "下降6.25%"],
        ["what is spent for a head", "人均公用经费控制数", "≤236.8万元", "2.57万元"],
        ["what was saved", "“三公”经费节约额", "≤45万元", "24.17万元"],
        ["a line below it", "公务接待费控制数", "≤8万元", "2.5万元"],
        ["words beside the amount", "“三公”经费控制数", "≤45万元", "28.03万元（含所属单位）"],
        ["not more than", "“三公”经费控制数", "≤45万元", "≤28.03万元"],
        ["the line of 公用经费", "公用经费控制数", "≤236.8万元", "223.87万元"],
      ].map(([said, name, target, actual]) => [`the name of a line: ${said}`, { [overall]: { name, target, actual } }]),
    ),
    "the projects in the form of the whole unit": {
      [overall]: { name: "项目支出控制数", target: "≤1359.64万元", actual: "1320.78万元" },
    },
  },
  flags: {
    "three public expenses otherwise than 基础数据表": {
      given: { [overall]: { name: "“三公”经费控制数", target: "≤45万元", actual: "28.03万元" } },
      finds: [
        {
          message: "line",
          at: "overall.indicators[“三公”经费控制数].actual",
          suggest: "20.83万元",
          severity: "error",
          words: { line: "三公经费 2024年决算数", executed: "20.83万元" },
        },
      ],
    },
    "公用经费 otherwise than 基础数据表, in 元": {
      given: { [overall]: { name: "公用经费支出控制数", target: "≤2368000元", actual: "2328700元" } },
      finds: [{ message: "line", at: "overall.indicators[公用经费支出控制数].actual", suggest: "2238700.00元" }],
    },
    "the actual value repeats the budget while less was spent": {
      given: whole("≤30万元", "30万元"),
      finds: [
        {
          message: "differs",
          at: `${renamed}.actual`,
          because: [`${total}.executed`, `${renamed}.target`],
          severity: "error",
          suggest: "28.50万元",
          words: { stated: "“30万元”", executed: "28.50万元" },
        },
      ],
    },
    "a budget in words is told as it was read": {
      given: whole("30万元以内", "30万"),
      finds: [
        {
          message: "differs",
          at: `${renamed}.actual`,
          words: { stated: "“30万”，", target: "“30万元以内”（按不高于30万元理解）" },
        },
      ],
    },
    "the same in 元, in the form of the whole unit": {
      given: { [overall]: { name: "预算控制数", target: "≤40565000元", actual: "40565000元" } },
      finds: [{ message: "differs", at: "overall.indicators[预算控制数].actual", suggest: "39150100.00元" }],
    },
    "the money of a topic that is the budget of the project": {
      given: { [row]: { name: "课题经费控制数", target: "≤30万元", actual: "26万元" } },
      finds: [{ message: "differs", at: "projects[标准化项目].indicators[课题经费控制数].actual", severity: "error" }],
    },
    "what the project spends": {
      given: { [row]: { name: "项目支出成本", target: "≤30万元", actual: "26万元" } },
      finds: [{ message: "differs", at: "projects[标准化项目].indicators[项目支出成本].actual" }],
    },
    "a name that ends in a demand": {
      given: { [row]: { name: "项目支出总成本控制在预算内", target: "≤30万元", actual: "26万元" } },
      finds: [{ message: "differs", at: "projects[标准化项目].indicators[项目支出总成本控制在预算内].actual" }],
    },
    "the name of the project before the word for its money": {
      given: {
        "projects[其他项目].indicators[保障控制数]": {
          name: "其他项目支出控制数",
          target: "≤1303.54万元",
          actual: "1286.18万元",
        },
      },
      finds: [
        { message: "differs", at: "projects[其他项目].indicators[其他项目支出控制数].actual", severity: "error" },
      ],
    },
    "the project itself is the name of the indicator": {
      given: { [row]: { name: "标准化项目", target: "30万", actual: "26万" } },
      finds: [{ message: "differs", at: "projects[标准化项目].indicators[标准化项目].actual" }],
    },
    "the project with the word for its money is the name of the indicator": {
      given: { [row]: { name: "标准化经费", target: "30万", actual: "26万" } },
      finds: [{ message: "differs", at: "projects[标准化项目].indicators[标准化经费].actual" }],
    },
    "the cost of the project": {
      given: { [row]: { name: "项目成本", target: "≤30万元", actual: "26万元" } },
      finds: [{ message: "differs", at: "projects[标准化项目].indicators[项目成本].actual" }],
    },
    "the investment in the project": {
      given: { [row]: { name: "项目总投资", target: "≤30万元", actual: "26万元" } },
      finds: [{ message: "differs", at: "projects[标准化项目].indicators[项目总投资].actual" }],
    },
    "the spending of the whole unit": {
      given: { [overall]: { name: "部门整体支出", target: "≤4056.5万元", actual: "4000万元" } },
      finds: [{ message: "differs", at: "overall.indicators[部门整体支出].actual", severity: "error" }],
    },
    "the whole 万元 of the target again, which may or may not be measured": {
      given: {
        [row]: { name: "项目总成本", target: "≤30万元", actual: 30 },
        [total]: { executed: 29.8, executionRate: 99.33 },
        [`${appropriation}.executed`]: 29.8,
        "budgetFigures.projects[标准化项目].appropriation.executed": 29.8,
      },
      finds: [{ message: "copied", at: `${renamed}.actual`, severity: "reminder", words: { executed: "29.80万元" } }],
    },
    "the target is neither budget": {
      given: whole("≤35万元", "28.5万元"),
      finds: [
        {
          message: "otherBudget",
          at: `${renamed}.target`,
          because: [`${total}.initialBudget`, `${total}.annualBudget`],
          severity: "reminder",
        },
      ],
    },
    "a cost of several years": {
      given: whole("≤120万元", "104万元"),
      finds: [{ message: "neither", at: `${renamed}.actual`, severity: "reminder", words: { target: "“≤120万元”" } }],
    },
  },
  standsAside: {
    "the actual value is blank": whole("≤30万元", undefined),
    "what was spent is blank": { ...whole("≤30万元", "26万元"), [`${total}.executed`]: undefined },
    "the total contradicts its lines": { ...whole("≤30万元", "28.5万元"), [`${total}.executed`]: 25.8 },
    "the rate contradicts what was spent": {
      [overall]: { name: "预算控制数", target: "≤4056.5万元", actual: "3915.01万元" },
      "overall.funding.total.executed": 3951.01,
    },
    "the final account knows better": {
      ...whole("≤30万元", "28.5万元"),
      [total]: { executed: 25.8, executionRate: 86 },
      [`${appropriation}.executed`]: 25.8,
    },
  },
});
