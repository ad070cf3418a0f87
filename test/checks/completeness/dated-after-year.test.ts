import datedAfterYear from "../../../src/checks/completeness/dated-after-year";
import { testCheck } from "../../support/test-check";

const date = "overall.signature.date";

testCheck(datedAfterYear, {
  passes: {
    "with points": { [date]: "2025.4.10" },
    "in wide digits": { [date]: "２０２５年４月" },
    "the last day of the year after": { [date]: "2025-12-31" },
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
  },
  standsAside: {
    "no year in the date": { [date]: "4月10日" },
    "no date": { [date]: undefined },
    "no year in the forms": (workbook, { basicData, overall, projects, budgetFigures }) => {
      for (const form of [basicData, overall, ...projects, budgetFigures])
        if (form?.title.at)
          workbook.set(form.title.at, { kind: "text", text: form.title.written.replace(/2024年度/, "") });
    },
  },
});
