import eventAfterDocument from "../../../src/checks/wording/event-after-document";
import { testCheck } from "../../support/test-check";

testCheck(eventAfterDocument, {
  passes: {
    "acted upon in the year of the document": {
      report: "根据湘财绩〔2025〕2号文件要求，中心于2025年3月印发了自评工作方案。",
    },
    "acted upon later": { report: "按照财预〔2020〕10号文件规定，中心2024年5月开展了绩效监控。" },
    "the year that is evaluated": {
      report: "根据湘财绩〔2025〕2号文件要求，中心对2024年1月至12月的支出开展了自评，2024年度共实施项目3个。",
    },
    "a title that names the year": {
      report: "根据湘财绩〔2025〕2号文件要求，中心印发了《关于开展2024年4月绩效监控的通知》。",
    },
    "something from before, told besides": {
      report: "根据湘财绩〔2025〕2号文件要求，2024年6月成立的数据中心一并纳入自评范围。",
    },
    "work of the year, told as what is evaluated": {
      report: "根据湘财绩〔2025〕2号文件要求，2024年6月组织实施的3个项目和中心于2024年完成的课题均纳入自评。",
    },
    "the document is what was done": {
      report: "2024年4月，中心开展内控检查；2025年1月印发了《自评办法》（公服发〔2025〕1号）。",
    },
  },
  flags: {
    "an act before a document with a long title": {
      given: {
        report:
          "2024年10月，中心按照《湖南省财政厅关于开展2024年度省级预算部门绩效自评和部门评价工作的通知》（湘财绩〔2025〕2号）要求成立小组。",
      },
      finds: [{ message: "before", at: "2024年10月", because: ["湘财绩〔2025〕2号"] }],
    },
    "a notice a year before its document": {
      given: { report: "根据湘财绩〔2025〕2号文件精神，中心于2024年3月份印发了自评工作方案。" },
      finds: [
        {
          message: "before",
          at: "2024年3月份",
          because: ["湘财绩〔2025〕2号"],
          severity: "error",
          words: { document: "湘财绩〔2025〕2号", year: "2025年" },
        },
      ],
    },
    "the date stands first": {
      given: { report: "2024年4月10日，中心按照湘财绩〔2025〕2号文件要求成立了自评工作小组。" },
      finds: [{ message: "before", at: "2024年4月10日", because: ["湘财绩〔2025〕2号"] }],
    },
    "one of several documents is later": {
      given: {
        report: {
          "省公共服务中心（以下简称中心）对2024年度部门整体支出进行了绩效自评":
            "省公共服务中心（以下简称中心）2024年2月召开了自评动员会",
        },
      },
      finds: [{ message: "before", at: "2024年2月", because: ["湘财绩〔2025〕2号"] }],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
