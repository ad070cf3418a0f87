import attachments from "../../../src/checks/wording/attachments";
import { formsFiled } from "../../../src/checks/shapes/attached-forms";
import { readFiling } from "../../../src/forms/read-filing";
import { withoutSheet } from "../../support/change";
import { specimenEdition, specimenWorkbook } from "../../support/specimen";
import { testCheck } from "../../support/test-check";

const body = "2024年度部门整体支出绩效自评报告\n一、概况\n中心按要求开展自评，支出情况详见附件1。\n";
/** A whole report by its chapters. */
const whole = `2024年度部门整体支出绩效自评报告\n一、概况\n中心按要求开展自评。\n二、支出情况\n按预算执行。\n三、绩效情况\n按期完成。\n四、存在的问题\n执行偏慢。\n五、自评结果应用和公开情况\n按要求公开。\n`;

testCheck(attachments, {
  passes: {
    "all three tables behind a whole report, by other names, and several in one": {
      report: `${whole}附件：1. 部门基础数据表\n2. 整体支出绩效自评表\n3. 各专项资金绩效自评表\n`,
    },
    "tables by other names": {
      report: `${whole}附件：1. 部门整体支出绩效评价指标评分表\n2. 基础数据表\n3. 项目支出绩效目标完成情况表\n`,
    },
    "a list on one line, with the signature below it": {
      report: `${whole}附件：1.基础数据表；2.部门整体支出绩效自评表；3.项目支出绩效自评表（标准化项目、其他项目）；4.满意度调查报告\n省公共服务中心\n2025年4月18日\n（联系人：示例，电话：0731-00000000）\n`,
    },
    "a list on one line by blanks, and one with the year in every name": {
      report: `${whole}附件：1. 2024年度基础数据表  2. 2024年度部门整体支出绩效自评表  3. 2024年度项目支出绩效自评表\n省公共服务中心\n2025年4月18日\n`,
    },
    "a list on one line that is counted and referred to": {
      report: `${body}见附件3《项目支出绩效自评表》，附件共3份。\n附件：1.2024年度基础数据表；2.2024年度部门整体支出绩效自评表；3.2024年度项目支出绩效自评表。\n`,
    },
    "a list behind 附： with an indented second line": {
      report: `${whole}附：1.基础数据表\n    2.部门整体支出绩效自评表\n    3.项目支出绩效自评表\n\n        省公共服务中心\n      2025年3月20日\n`,
    },
    "a name over two lines": {
      report: `${whole}附件：1.基础数据表\n2.部门整体支出绩效自评表\n（2024年度）\n3.项目支出绩效自评表\n省公共服务中心\n2025年4月18日\n`,
    },
    "a table for several": { report: `${whole}附件：1. 基础数据表\n2. 部门整体和项目支出绩效自评表\n` },
    "tables that are named together": { report: `${whole}附件：1. 2024年度绩效自评表（3张）\n2. 基础数据表\n` },
    "attachments that are no list": { report: `${whole}附：绩效自评附表` },
    "papers among them that may hold the rest": {
      report: `${whole}附件：1. 基础数据表\n2. 绩效自评相关材料\n`,
    },
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
    "two of the three tables behind a whole report": {
      given: { report: `${whole}附件：1. 基础数据表\n2. 部门整体支出绩效自评表\n` },
      finds: [
        {
          message: "unlisted",
          at: "部门整体支出绩效自评表",
          severity: "warning",
          words: { form: "“项目支出绩效自评表”" },
        },
      ],
    },
    "two of the three on one line, and last year's name among them": {
      given: {
        report: `${whole}附件：1.基础数据表；2.2023年度部门整体支出绩效自评表\n省公共服务中心\n2025年4月18日\n`,
      },
      finds: [
        { message: "year", at: "2023年度部门整体支出绩效自评表" },
        { message: "unlisted", at: "2023年度部门整体支出绩效自评表", words: { form: "“项目支出绩效自评表”" } },
      ],
    },
    "one on one line twice": {
      given: {
        report: `${body}附件：1.基础数据表；2.项目支出绩效自评表；3.项目支出绩效自评表\n省公共服务中心\n2025年4月18日\n`,
      },
      finds: [{ message: "twice", at: "项目支出绩效自评表" }],
    },
    "a whole report without attachments": {
      given: { report: whole },
      finds: [
        {
          message: "none",
          at: "五、自评结果应用和公开情况",
          severity: "reminder",
          words: { forms: "应附基础数据表、部门整体支出绩效自评表和项目支出绩效自评表，" },
        },
      ],
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

test("a unit without projects is asked for no table of one", async () => {
  const workbook = await specimenWorkbook();
  withoutSheet("项目")(workbook);
  expect(formsFiled(readFiling(await workbook.read(), specimenEdition))).toBe("基础数据表和部门整体支出绩效自评表");
});
