import automaticCalculation from "../../../src/checks/spreadsheet/automatic-calculation";
import { typedByHand } from "../../support/change";
import { testCheck } from "../../support/test-check";

testCheck(automaticCalculation, {
  passes: {
    "calculated by itself": (workbook) => workbook.calculate("auto"),
  },
  flags: {
    "calculated only when F9 is pressed": {
      given: (workbook) => workbook.calculate("manual"),
      finds: [{ message: "manual", at: "basicData.title", severity: "reminder" }],
    },
  },
  standsAside: {
    "calculated by hand, but nothing is to be calculated": (workbook, filing) => {
      typedByHand(workbook, filing);
      workbook.calculate("manual");
    },
  },
});
