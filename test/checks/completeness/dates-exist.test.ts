import datesExist from "../../../src/checks/completeness/dates-exist";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const date = "overall.signature.date";
const tasks = "overall.indicators[整体任务数]";

testCheck(datesExist, {
  passes: {
    "the last day of a month": { [date]: "2025年4月30日", [`${tasks}.target`]: "2024年9月30日前" },
    "a date with points": { [date]: "2025.3.31" },
    "the 29th of February of a leap year": { [`${tasks}.actual`]: "2024年2月29日" },
    "the 29th of February of any year": { [`${tasks}.actual`]: "2月29日" },
    "a year of two digits": { [date]: "25年3月28日" },
    "lengths of time and ordinary figures": { [`${tasks}.target`]: "≥100年", [`${tasks}.actual`]: "12个月31天" },
    "a decimal number": { [`${tasks}.target`]: "≥2024.13", [`${tasks}.actual`]: "2025.02.30.1" },
    "a date still to be filled in": { [date]: "202 年 月 日" },
    "months alone": { [`${tasks}.target`]: "2024年1月-12月" },
  },
  flags: {
    "a year of three digits": {
      given: { [date]: "202年3月28日" },
      finds: [{ message: "broken", at: date, severity: "error", words: { date: "“202年3月28日”" } }],
    },
    "a 31st of September as the target": {
      given: { [`${tasks}.target`]: "2024年9月31日前完成" },
      finds: [{ message: "impossible", at: `${tasks}.target`, words: { date: "“2024年9月31日”" } }],
    },
    "a year of three digits as the actual value": {
      given: { [`${tasks}.actual`]: "202年9月20日" },
      finds: [{ message: "broken", at: `${tasks}.actual` }],
    },
    "a 29th of February that was not": {
      given: { [`${tasks}.actual`]: "2025-02-29" },
      finds: [{ message: "impossible", at: `${tasks}.actual` }],
    },
    "a thirteenth month": {
      given: { [date]: "2025年13月8日" },
      finds: [{ message: "impossible", at: date }],
    },
  },
  standsAside: {
    "basic data alone, without a date": (workbook, filing) => {
      withoutSheet("整体", "预决算", "项目1", "项目2", "项目3")(workbook);
      const at = filing.basicData?.signature.date.at;
      if (at) workbook.set(at, undefined);
    },
  },
});
