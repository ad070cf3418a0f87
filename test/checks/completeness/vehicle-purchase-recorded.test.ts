import vehiclePurchaseRecorded from "../../../src/checks/completeness/vehicle-purchase-recorded";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const purchase = "basicData.vehiclePurchase";
const running = "basicData.vehicleRunning.finalAccount";
const procurement = "basicData.procurement.finalAccount";

testCheck(vehiclePurchaseRecorded, {
  passes: {
    "the procurement is large enough to hold it": { [purchase]: { budget: 30, finalAccount: 28 } },
    "it was not budgeted for, which has a check of its own": {
      [purchase]: { budget: 0, finalAccount: 28 },
      [procurement]: 10,
    },
    "a goal speaks of it": {
      [purchase]: { budget: 30, finalAccount: 28 },
      [procurement]: 10,
      "overall.annualGoal.achieved": "平台平稳运行，购置特种作业车1辆。",
    },
    "a project is named after it": {
      [purchase]: { budget: 30, finalAccount: 28 },
      [procurement]: 10,
      "projects[其他项目].projectName": "执法执勤用车更新",
    },
    "nothing was bought and nothing runs": { "basicData.vehicleRunning": { lastYear: 0, budget: 0, finalAccount: 0 } },
    "no vehicle, declared by a dash": { [`${purchase}.finalAccount`]: "—", [running]: "—" },
  },
  flags: {
    "a vehicle of 28 万元 under a procurement of 10": {
      given: { [purchase]: { budget: 30, finalAccount: 28 }, [procurement]: 10 },
      finds: [
        {
          message: "unrecorded",
          at: `${purchase}.finalAccount`,
          because: [procurement],
          severity: "reminder",
          words: { stated: "28.00万元", procurement: "政府采购金额10.00万元" },
        },
      ],
    },
    "a vehicle was bought this year and nothing spent on running it": {
      given: { [purchase]: { budget: 30, finalAccount: 28 }, [running]: 0 },
      finds: [
        { message: "noRunning", at: running, because: [`${purchase}.finalAccount`], words: { amount: "28.00万元" } },
      ],
    },
    "running them cost something last year": {
      given: { "basicData.vehicleRunning": { lastYear: 17.5, budget: 0, finalAccount: 0 } },
      finds: [
        {
          message: "noRunning",
          at: running,
          because: ["basicData.vehicleRunning.lastYear"],
          words: { was: "17.50万元" },
        },
      ],
    },
    "running them was budgeted for": {
      given: { "basicData.vehicleRunning": { lastYear: 0, budget: 25, finalAccount: 0 } },
      finds: [
        {
          message: "noRunning",
          at: running,
          because: ["basicData.vehicleRunning.budget"],
          words: { was: "25.00万元" },
        },
      ],
    },
    "a vehicle was bought last year": {
      given: { [`${purchase}.lastYear`]: 18, [running]: 0 },
      finds: [{ message: "noRunning", at: running, because: [`${purchase}.lastYear`], words: { amount: "18.00万元" } }],
    },
  },
  standsAside: {
    "what was bought is blank": { [`${purchase}.finalAccount`]: undefined },
    "the procurement is blank": { [purchase]: { budget: 30, finalAccount: 28 }, [procurement]: undefined },
    "what running cost is blank": { [`${purchase}.lastYear`]: 18, [running]: undefined },
    "there is no 基础数据表": withoutSheet("基础数据"),
  },
});
