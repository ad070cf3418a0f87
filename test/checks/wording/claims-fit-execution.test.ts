import claimsFitExecution from "../../../src/checks/wording/claims-fit-execution";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const claim = "对专项资金做到专款专用，确保资金使用效率最大化。";
const executed = "projects[标准化项目].funding.total.executed";

testCheck(claimsFitExecution, {
  passes: {
    "the money was spent": { report: claim },
    "little was spent, and nothing is praised": { [executed]: 6, report: "标准化项目执行率20%，原因是资金下达较晚。" },
    "a modest claim": { [executed]: 6, report: "资金使用较为规范，主要任务基本完成。" },
  },
  flags: {
    "praise over a fifth spent": {
      given: { [executed]: 6, report: claim },
      finds: [
        {
          message: "overstated",
          at: "资金使用效率最大化",
          because: [executed, "projects[标准化项目].funding.total.annualBudget"],
          words: { projects: "“标准化项目”只执行了20.00%", threshold: "低于60%" },
        },
      ],
    },
  },
  standsAside: { "no project has a form": withoutSheet("标准化", "创新", "其他项目") },
});
