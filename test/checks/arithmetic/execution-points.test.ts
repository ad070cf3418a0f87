import executionPoints from "../../../src/checks/arithmetic/execution-points";
import { testCheck } from "../../support/test-check";

const overall = "overall.funding.total.points";
const project = "projects[其他项目].funding.total.points";

testCheck(executionPoints, {
  passes: {
    "10 points written with the word": { [overall]: "10分" },
  },
  flags: {
    "20 points": {
      given: { [project]: 20 },
      finds: [
        {
          message: "differs",
          at: project,
          words: { form: "其他项目", stated: "20分", accepted: "应为10分" },
          expected: "10",
          suggest: "10",
          severity: "error",
        },
      ],
    },
    "the whole form's 100 points": {
      given: { [overall]: 100 },
      finds: [{ message: "wholeTotal", at: overall, expected: "10", suggest: "10" }],
    },
  },
  standsAside: {
    "the points are blank": { [overall]: undefined },
    "the points are declared none": { [project]: "—" },
  },
});
