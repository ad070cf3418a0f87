import attachments from "../../../src/checks/wording/attachments";
import { testCheck } from "../../support/test-check";

const body = "2024年度部门整体支出绩效自评报告\n一、概况\n中心按要求开展自评，支出情况详见附件1。\n";

testCheck(attachments, {
  passes: {
    "three tables of the year": {
      report: `${body}附件：1. 2024年度基础数据表\n2. 2024年度部门整体支出绩效自评表\n3. 2024年度项目支出绩效自评表\n`,
    },
    "names without a year": { report: `${body}附件：\n1、基础数据表\n2、整体支出绩效自评表\n` },
    "next year's targets": { report: `${body}附件：\n1. 2024年度自评表\n2. 2025年度绩效目标申报表\n` },
    "every attachment on a line with its number, and again over itself": {
      report: `${body}附件1：2024年度基础数据表\n附件2：2024年度自评表\n附件10：其他材料\n\n说明如下。\n附件2\n2024年度部门整体支出绩效自评表\n附件2：佐证材料清单见后页\n`,
    },
    "no list at all": { report: body },
    "a list in Chinese numerals, and an attachment by its short title": {
      report: `${body}见附件2《整体支出绩效自评表》，又见附件1《基础数据表》。\n附件：\n一、2024年度基础数据表\n二、2024年度整体支出绩效自评表（1份）\n`,
    },
    "another document's annex": {
      report: `${body}按照通知附件2的要求填报。\n附件：\n1. 2024年度自评表\n`,
    },
  },
  flags: {
    "the title of another year": {
      given: { report: { "2024年度省公共服务中心部门整体支出绩效自评报告": "2023年度部门整体支出绩效自评报告" } },
      finds: [{ message: "title", at: "2023年度", severity: "error", words: { year: "2024年度" } }],
    },
    "last year's name of an attachment": {
      given: { report: { "2. 2024年度部门整体支出绩效自评表": "2. 2023年度部门整体支出绩效自评表" } },
      finds: [
        {
          message: "year",
          at: "2023年度部门整体支出绩效自评表",
          because: ["2024年度"],
          words: { year: "2024年度" },
        },
      ],
    },
    "one attachment listed twice": {
      given: { report: { "3. 2024年度项目支出绩效自评表": "3. 2024年度部门整体支出绩效自评表" } },
      finds: [
        {
          message: "twice",
          at: "2024年度部门整体支出绩效自评表",
          because: ["2024年度部门整体支出绩效自评表"],
        },
      ],
    },
    "one number for two attachments": {
      given: { report: `${body}附件1：基础数据表\n附件2：整体支出绩效自评表\n附件 2：项目支出绩效自评表\n` },
      finds: [{ message: "number", at: "附件 2", because: ["附件2"], words: { other: "附件2：整体支出绩效自评表" } }],
    },
    "an attachment that is not in the list": {
      given: { report: { "系统全年运行正常。": "系统全年运行正常，明细见附件4。" } },
      finds: [{ message: "beyond", at: "附件4", because: ["2024年度项目支出绩效自评表"], words: { count: "3个" } }],
    },
    "an attachment taken out of the list": {
      given: {
        report: `${body}${body}附件：\n2. 2024年度部门整体支出绩效自评表\n3. 2024年度项目支出绩效自评表\n`,
      },
      finds: [
        { message: "missing", at: "附件1", because: ["2024年度项目支出绩效自评表"] },
        { message: "missing", at: "附件1" },
      ],
    },
    "an attachment by another number": {
      given: {
        report: `${body}见附件1《整体支出绩效自评表》。\n附件：\n1. 2024年度基础数据表\n2. 2024年度整体支出绩效自评表\n`,
      },
      finds: [
        {
          message: "other",
          at: "附件1",
          because: ["2024年度整体支出绩效自评表"],
          words: { number: "2" },
        },
      ],
    },
    "a number of attachments that is not that of the list": {
      given: { report: { "系统全年运行正常。": "系统全年运行正常。随报告报送附件5份。" } },
      finds: [{ message: "count", at: "附件5份", words: { count: "3个" } }],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
