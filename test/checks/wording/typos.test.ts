import typos from "../../../src/checks/wording/typos";
import { testCheck } from "../../support/test-check";

testCheck(typos, {
  passes: {
    "words that only look like slips": {
      report: "任务由本人自己完成，2023年末完成验收，控股科技公司参加，招商局下设三个股，由公共服务勤务中心保障。",
    },
    "words that meet by chance": {
      report: "为了了解情况，校园满意度提高，组织组织生活会，目的的确明确。报名截止时间为2024年12月31日。",
    },
    "a point within a number": { report: "预算26.1万元，1.基本情况。" },
  },
  flags: {
    "misread words, each with the right one": {
      given: { report: "核定公勤人员3名，对资金综合辅排，出合《采购办法》，加强內部管理。" },
      finds: [
        { message: "slip", at: "公勤", expected: "工勤", suggest: "工勤", severity: "reminder" },
        { message: "slip", at: "辅排", suggest: "铺排" },
        { message: "slip", at: "出合", suggest: "出台" },
        { message: "slip", at: "內", suggest: "内" },
      ],
    },
    "a slip told once for the whole text": {
      given: { report: "己完成任务5项，己全部验收，项目己经上线。" },
      finds: [{ message: "slip", at: "己", because: ["己", "己"], suggest: "已", words: { count: "共3处" } }],
    },
    "a half-width full stop behind a sum, and doubled marks": {
      given: { report: "项目预算26.1 万元. 其中结转6.1万元，，实际支出14万元、。" },
      finds: [
        { message: "slip", at: "万元.", suggest: "万元。" },
        { message: "slip", at: "，，", suggest: "，" },
        { message: "slip", at: "、。", suggest: "。" },
      ],
    },
    "doubled words": {
      given: { report: { 主要原因是资金下达较晚: "主要原因原因是资金下达较晚，需进行进行改进" } },
      finds: [
        { message: "slip", at: "原因原因", suggest: "原因" },
        { message: "slip", at: "进行进行", suggest: "进行" },
      ],
    },
    "截止 before a day": {
      given: { report: { "2024年末，中心编制数87人": "截止2024年末，中心编制数87人" } },
      finds: [{ message: "slip", at: "截止", suggest: "截至" }],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
