import specialFundsDisclosed from "../../../src/checks/wording/special-funds-disclosed";
import { testCheck } from "../../support/test-check";

/** 项目支出 1320.78, of which 其他项目 1268.18: what these sentences tell of is the other 52.60. */
const about = (specials: string, others = "其他项目预算1303.54万元，实际支出1268.18万元。") => ({
  report: `（二）项目支出情况\n2024年项目支出预算1359.64万元，决算1320.78万元。\n1. 省级专项资金使用和管理情况\n${specials}\n2. 其他项目支出资金使用和管理情况\n${others}\n`,
});

testCheck(specialFundsDisclosed, {
  passes: {
    "each special fund with its spending": about(
      "标准化项目预算30万元，实际支出28.5万元。创新型省份建设项目26.1万元，实际支出24.1万元。",
    ),
    "amounts that are themselves what was spent": about("标准化项目28.5万元。创新型省份建设项目24.1万元。"),
    "spending told in words": about(
      "标准化项目30万元，奖补资金已全部支付到位。创新型省份建设项目26.1万元，执行率92.34%。",
    ),
    "nothing spent yet": about("标准化项目30万元，年末下达，尚未支付。创新型省份建设项目26.1万元，实际支出24.1万元。"),
    "a source of the money is no special fund": about(
      "标准化项目预算30万元，实际支出28.5万元。创新型省份建设项目26.1万元。其中上年结转资金6.1万元，实际支出24.1万元。",
    ),
    "a sum of all special funds": about("2项省级专项资金56.1万元。标准化项目30万元，实际支出28.5万元。"),
    "nothing said of the other projects": about("标准化项目30万元。创新型省份建设项目26.1万元。", "系统运行正常。"),
    "a total the tables contradict": { report: { "决算1320.78万元": "决算1302.78万元", "，实际支出28.5万元": "" } },
    "money by another name than a project's": { report: "2024年标准化项目培训经费3万元。标准化项目增加3万元。" },
    "a source of a project": { report: "创新型省份建设项目20万元。" },
    "a later year": { report: "2025年标准化项目50万元。" },
  },
  flags: {
    "a special fund without its spending": {
      given: about("标准化专项26万元，为事后奖补。创新型省份建设经费26.1万元，其中上年结转6.1万元，实际支出24.1万元。"),
      finds: [
        {
          message: "unspent",
          at: "26万元",
          because: ["1320.78万元", "1268.18万元", "24.1万元"],
          words: { rest: "推算只有28.50万元", name: "“标准化专项”" },
          severity: "error",
        },
        { message: "unlike", at: "26万元", expected: "30.00万元" },
      ],
    },
    "two special funds without": {
      given: about("标准化专项30万元。创新型省份建设经费26.1万元。"),
      finds: [
        {
          message: "unspent",
          at: "30万元",
          because: ["1320.78万元", "1268.18万元"],
          words: { names: "“标准化专项”“创新型省份建设经费”", rest: "52.60万元" },
        },
      ],
    },
    "a special fund of the specimen without": {
      given: { report: { "，实际支出28.5万元，预算执行率95%": "" } },
      finds: [{ message: "unspent", at: "30万元", words: { told: "24.10万元", rest: "28.50万元" } }],
    },
    "more told than there is": {
      given: about("标准化专项30万元。创新型省份建设经费26.1万元，实际支出54.1万元。"),
      finds: [{ message: "exceeds", at: "30万元", because: ["1320.78万元", "1268.18万元", "54.1万元"] }],
    },
    "an amount no cell of the project holds": {
      given: { report: { 标准化项目30万元: "标准化项目300万元" } },
      finds: [{ message: "unlike", at: "300万元", expected: "30.00万元", words: { name: "“标准化项目”300万元" } }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
