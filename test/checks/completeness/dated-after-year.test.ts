import datedAfterYear from "../../../src/checks/completeness/dated-after-year";
import { reprint, withoutYearInTitles } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const date = "overall.signature.date";

testCheck(datedAfterYear, {
  passes: {
    "with points": { [date]: "2025.4.10" },
    "in wide digits": { [date]: "２０２５年４月" },
    "the last day of the year after": { [date]: "2025-12-31" },
    "project forms filled in some weeks before": { "projects[其他项目].signature.date": "2025年3月2日" },
  },
  flags: {
    "last year's form": {
      given: { [date]: "2024年4月8日" },
      finds: [{ message: "early", at: date, severity: "warning", words: { stated: "2024年4月8日", year: "2024年度" } }],
    },
    "two forms of one hand": {
      given: { [date]: "2024年4月8日", "basicData.signature.date": "2024.4.8" },
      finds: [{ message: "early", at: "basicData.signature.date", because: [date], words: { more: "共2处" } }],
    },
    "a year far behind": {
      given: { [date]: "2028年4月18日" },
      finds: [{ message: "late", at: date, severity: "warning", words: { stated: "2028年", years: "4年" } }],
    },
    "one form a year later than the others": {
      given: { [date]: "2026年4月18日" },
      finds: [{ message: "otherYear", at: date, severity: "warning" }],
    },
    "the same day of another month": {
      given: { [date]: "2025年6月10日" },
      finds: [{ message: "apart", at: date, severity: "reminder", because: ["basicData.signature.date"] }],
    },
  },
  standsAside: {
    "no year in the date": { [date]: "4月10日" },
    "no date": { [date]: undefined },
    "no year in the forms": (workbook, filing) => {
      withoutYearInTitles(workbook, filing);
      reprint(workbook, filing.basicData?.sheet ?? "", "2024年决算数", "本年决算数");
    },
  },
});
