import sameUnitAndYear from "../../../src/checks/cross-table/same-unit-and-year";
import { text } from "../../../src/workbook/cell";
import { withoutSheet } from "../../support/change";
import { reprint, withoutYearInTitles } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

testCheck(sameUnitAndYear, {
  passes: {
    "a name with a space in it": { "overall.unit": " 省公共 服务中心" },
    "no year in a heading of 表1": (workbook, { basicData }) =>
      reprint(workbook, basicData?.sheet ?? "", "2024年预算数", "预算数"),
    "no year on the number of staff": (workbook, { basicData }) =>
      reprint(workbook, basicData?.sheet ?? "", "2024年实际在职人数", "年末实际在职人数"),
  },
  flags: {
    "one form belongs to another unit": {
      given: { "projects[其他项目].unit": "湖南省某某中心" },
      finds: [{ message: "unit", at: "projects[其他项目].unit", words: { stated: "“湖南省某某中心”" } }],
    },
    "last year's title was left on the overall form": {
      given: (workbook, { overall }) => {
        if (overall?.title.at) workbook.set(overall.title.at, text("2023年度部门整体支出绩效自评表"));
      },
      finds: [{ message: "year", at: "overall.year", words: { stated: "2023年", expected: "2024年" } }],
    },
    "last year's heading was left on the final account": {
      given: (workbook, { basicData }) => reprint(workbook, basicData?.sheet ?? "", "2024年预算数", "2023年预算数"),
      finds: [
        {
          message: "columnYear",
          at: "basicData.headings.budget",
          words: { found: "2023年", wanted: "2024年", column: "“2023年预算数”" },
        },
      ],
    },
    "last year's heading was left on the number of staff": {
      given: (workbook, { basicData }) =>
        reprint(workbook, basicData?.sheet ?? "", "2024年实际在职人数", "2023年实际在职人数"),
      finds: [
        {
          message: "columnYear",
          at: "basicData.headings.staffInPost",
          words: { found: "2023年", wanted: "2024年", column: "“2023年实际在职人数”" },
        },
      ],
    },
    "no title names the year": {
      given: withoutYearInTitles,
      finds: [
        {
          message: "yearFromColumn",
          at: "basicData.headings.finalAccount",
          severity: "reminder",
          words: { year: "2024年度", column: "“2024年决算数”" },
        },
      ],
    },
  },
  standsAside: {
    "one form does not name its unit": { "overall.unit": undefined },
    "a project form is alone": withoutSheet("基础数据", "整体", "预决算", "项目2", "项目3"),
  },
});
