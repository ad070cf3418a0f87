import deadlines from "../../../src/checks/wording/deadlines";
import { testCheck } from "../../support/test-check";

const title = "2024年度部门整体支出绩效自评报告\n";

testCheck(deadlines, {
  passes: {
    "the day the figures are as of, and last year's results": {
      report:
        "2024年度部门整体支出绩效自评报告\n2024年12月31日\n一、概况\n2023年度自评结果已于2024年6月20日在网站公开。上年绩效自评报告于2024年6月18日公布。",
    },
    "the last day of both": {
      report: `${title}2025年4月18日\n一、概况\n自评结果将于2025年6月20日前在门户网站公开。`,
    },
    "when the account was published": { report: `${title}一、概况\n绩效目标随2024年度决算于2025年9月10日公开。` },
    "other dates in the text": { report: `${title}一、概况\n整改于2025年7月1日前完成。报告报送后公开。` },
    "when the evaluation was made, and other evaluations": {
      report: `${title}一、概况\n2025年3月中旬至4月上旬，中心对2024年度部门整体支出绩效开展了自评。本次自评于2025年4月开展。2024年4月，中心对2023年度部门整体支出绩效开展了自评。2024年8月，中心对2024年度项目开展了绩效运行监控和自评。2024年12月，中心启动2024年度部门整体支出绩效自评。\n2025年4月18日`,
    },
    "plans of the year evaluated, and what became of them": {
      report: `${title}一、绩效目标\n确保2024年12月底前完成标准化项目。\n二、存在的问题及原因\n原计划于2024年6月底前完成，因验收推迟。力争2024年6月底前完成。\n三、下一步改进措施\n对原定2024年底前完成的项目，加快推进。2024年6月底前完成的项目加强管理。力争2025年6月底前完成支付。绩效目标2024年3月公开。`,
    },
    "the time of a writing, of the unit and of what there is already": {
      report: `${title}一、概况\n根据省财政厅2023年6月印发的办法，对2024年度部门整体支出开展了自评。我中心2024年3月成立，对2024年度部门整体支出开展了自评。根据2024年3月印发的自评工作方案，自评结果在网站公开。按照省财政厅2024年11月关于自评工作的要求，自评结果公开。\n二、下一步改进措施\n将2024年6月底前形成的经验推广。确保2024年6月底前完成支付的经验得到推广。将于2024年底前完成的项目纳入台账。`,
    },
    "the days of another office's notice": {
      report: `${title}根据《衡阳市财政局关于开展2024年度市级预算部门绩效自评的通知》（衡财绩〔2025〕21号）以及《湖南省林业局关于做好2024年度绩效自评工作的通知》（湘林计〔2025〕5号）要求开展自评。\n一、概况\n自评结果将于2025年7月20日前公开。\n市林业局\n2025年4月25日\n`,
    },
    "the days of a city's notice that follows the province's, told by its number alone": {
      report: `${title}根据湘财绩〔2025〕2号和贵局衡财绩〔2025〕21号文件精神，开展自评。\n一、概况\n按要求公开。\n市林业局\n2025年4月25日\n`,
    },
    "the days of the notice of a department alone": {
      report: `${title}根据《省林业局关于做好2024年度绩效自评工作的通知》（湘林计〔2025〕5号），开展自评。\n一、概况\n按要求公开。\n省林业局\n2025年4月25日\n`,
    },
    "a report without a date": { report: `${title}一、概况\n自评结果按要求公开。` },
  },
  flags: {
    "a report dated in the year it is about, to be published in that year": {
      given: {
        report:
          "2024年度部门整体支出绩效自评报告\n2024年4月16日\n一、概况\n自评结果将于2024年6月20日前在门户网站公开。",
      },
      finds: [
        { message: "early", at: "2024年4月16日", severity: "warning", words: { year: "2024年度" } },
        { message: "publishedEarly", at: "2024年6月20日" },
      ],
    },
    "a report dated after the day it was due": {
      given: { report: { "2025年4月10日": "2025年4月30日" } },
      finds: [
        {
          message: "report",
          at: "2025年4月30日",
          severity: "reminder",
          words: { deadline: "2025年4月18日", source: "湘财绩〔2025〕2号" },
        },
      ],
    },
    "the evaluation made before the year was over": {
      given: {
        report: `${title}一、概况\n2024年3月，中心对2024年度部门整体支出绩效开展了自评。本次自评于2024年4月开展。`,
      },
      finds: [
        { message: "evaluatedEarly", at: "2024年3月", severity: "warning", words: { year: "2024年度" } },
        { message: "evaluatedEarly", at: "2024年4月" },
      ],
    },
    "the evaluation made after the report on it": {
      given: { report: `${title}一、概况\n本次自评于2025年5月开展。\n中心\n2025年4月18日` },
      finds: [{ message: "evaluatedLate", at: "2025年5月", because: ["2025年4月18日"], severity: "warning" }],
    },
    "a plan whose time is over, and results published before there were any": {
      given: {
        report: `${title}一、下一步改进措施\n力争2024年6月底前完成支付。\n二、公开情况\n自评结果于2024年5月在网站公开。`,
      },
      finds: [
        { message: "publishedEarly", at: "2024年5月" },
        { message: "past", at: "2024年6月底", severity: "warning" },
      ],
    },
    "published too late": {
      given: { report: { 本报告将于2025年6月20日前: "本报告将于7月20日前" } },
      finds: [{ message: "publication", at: "7月20日", words: { deadline: "2025年6月20日" } }],
    },
    "a notice of its department beside the province's, and papers that are no notices of an evaluation": {
      given: {
        report: `${title}根据省财政厅湘财绩〔2025〕2号和《省林业局关于做好2024年度绩效自评工作的通知》（湘林计〔2025〕5号），开展自评。\n一、概况\n《关于下达2025年资金计划的通知》（湘林计〔2025〕8号）已执行。衡财绩〔2023〕4号已废止。\n2025年4月25日\n`,
      },
      finds: [{ message: "report", at: "2025年4月25日" }],
    },
    "a paper of another kind alone": {
      given: {
        report: `${title}一、概况\n按照《关于下达2025年资金计划的通知》（湘林计〔2025〕8号）执行，开展自评。\n2025年4月25日\n`,
      },
      finds: [{ message: "report", at: "2025年4月25日" }],
    },
    "the date at the end": {
      given: { report: `${title}一、概况\n自评结果按要求公开。\n省公共服务中心\n2025年5月6日\n` },
      finds: [{ message: "report", at: "2025年5月6日" }],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
