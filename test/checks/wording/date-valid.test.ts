import dateValid from "../../../src/checks/wording/date-valid";
import { testCheck } from "../../support/test-check";

testCheck(dateValid, {
  passes: {
    "stretches of time, some of them over the new year": {
      report:
        "2024年12月至1月走访。2024年11月15日至3月15日供暖。每年4月1日至3月31日为一个周期。2024年3月10日至11日检查。2024年12月1日至2025年1月5日验收。",
    },
    "year, month and day": { report: "2024年2月29日，中心召开会议，3月15日印发通知。" },
    "the year a few words before": { report: "2024年，中心分别于3月4日和9月18日开展两次检查。" },
    "a day of every year": {
      report: "每年6月30日前完成公开。组织了12月4日国家宪法日活动，8月8日全民健身日组织志愿服务。",
    },
    "a whole year": { report: "自评期间为1月1日至12月31日。" },
    "a month alone": { report: "部分任务10月完成。" },
    "last year's day": { report: "去年11月5日启动，12月1日完成。" },
    "a day in a title": { report: "印发了《9月18日调研讲话》。" },
    "three hundred years of history": { report: "建筑距今已有202年历史。" },
  },
  flags: {
    "stretches that end before they begin": {
      given: {
        report: "自评时间为2025年4月10日至3月11日。检查时间为2025年3月1日至2024年4月10日。2025年3月12日至11日公示。",
      },
      finds: [
        { message: "reversed", at: "2025年4月10日至3月11日", severity: "warning" },
        { message: "reversed", at: "2025年3月1日至2024年4月10日" },
        { message: "reversed", at: "2025年3月12日至11日" },
      ],
    },
    "a year with a digit lost": {
      given: { report: "202年12月末，中心在职82人。" },
      finds: [{ message: "broken", at: "202年12月末", severity: "error", words: { stated: "“202年12月末”" } }],
    },
    "the thirty-first of a short month": {
      given: { report: { "2025年4月10日": "2025年4月31日" } },
      finds: [{ message: "impossible", at: "2025年4月31日", severity: "error" }],
    },
    "a thirteenth month": {
      given: { report: "2024年13月2日完成验收。" },
      finds: [{ message: "noMonth", at: "2024年13月2日" }],
    },
    "visits without a year, told once": {
      given: { report: "按照10月20日和2月6日调研时的要求整改，结果于5月30日前公开。" },
      finds: [
        {
          message: "noYear",
          at: "10月20日",
          because: ["2月6日", "5月30日"],
          severity: "reminder",
          words: { count: "共3处" },
        },
      ],
    },
    "a year too far away to be theirs": {
      given: {
        report:
          "2024年，中心坚持服务发展大局，紧紧围绕群众关心的办事难、办事慢、多头跑、来回跑等突出问题，按照主管部门10月20日调研时提出的要求，逐项落实。",
      },
      finds: [{ message: "noYear", at: "10月20日" }],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
