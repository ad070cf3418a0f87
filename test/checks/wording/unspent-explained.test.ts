import unspentExplained from "../../../src/checks/wording/unspent-explained";
import { testCheck } from "../../support/test-check";

const none = { finalAccount: 0 };

testCheck(unspentExplained, {
  passes: {
    "with the reason": { report: "因公出国（境）费预算12万元，决算数0万元，原因是全年没有安排出国任务。" },
    "the reason stands elsewhere": {
      report:
        "2024年“三公”经费使用情况表\n单位：万元\n项目\t年初预算数\t决算数\n因公出国（境）费\t12\t0\n全年未发生出国（境）活动。",
    },
    "the reason is a sentence of its own": { report: "出国费预算12万元，决算数0万元。主要原因是外方推迟了会议。" },
    "a remark in the row": {
      report:
        "2024年“三公”经费使用情况表\n单位：万元\n项目\t年初预算数\t决算数\t备注\n因公出国（境）费\t12\t0\t会议取消",
    },
    "the reason is still to be written": {
      report: "因公出国（境）费年初预算数12万元，决算数0万元，【待填写：因公出国（境）费有预算未支出的原因】。",
    },
    "nothing was planned": { report: "公务用车购置费预算0万元，决算数0万元。" },
    "the budget was adjusted to nothing": {
      report:
        "2024年“三公”经费使用情况表\n单位：万元\n项目\t年初预算数\t调整预算数\t决算数\n因公出国（境）费\t12\t0\t0",
    },
    "of another year": { report: "2023年因公出国（境）费预算8万元，决算数0万元。" },
    "a 0 the tables contradict is another matter": { report: "公务接待费预算8万元，决算数0万元。" },
    "a project, explained behind": {
      "basicData.details[标准化项目]": none,
      "projects[标准化项目].funding.total.executed": 0,
      report: "标准化项目预算30万元，实际支出0万元。招标两次流标，款项结转下年。",
    },
  },
  flags: {
    "a row of the report's own table": {
      given: {
        report: {
          "因公出国（境）费决算数0万元，原因是全年没有安排出国任务；": "",
        },
      },
      finds: [
        {
          message: "unexplained",
          at: "0",
          because: ["12"],
          severity: "reminder",
          words: { item: "因公出国（境）费", budget: "12.00万元" },
        },
      ],
    },
    "a sentence, and the budget in the tables": {
      given: { report: "因公出国（境）费决算数0万元；公务接待费决算数3万元，较上年下降，原因是从严审批。" },
      finds: [{ message: "unexplained", at: "0万元", because: ["budgetFigures.travelAbroad.adjusted"] }],
    },
    "the whole with all its parts": {
      given: {
        "basicData.vehicles.finalAccount": 0,
        "basicData.vehicleRunning.finalAccount": 0,
        "budgetFigures.vehicles.finalAccount": 0,
        "budgetFigures.vehicleRunning.finalAccount": 0,
        report: "公务用车购置及运行维护费预算25万元，决算数0万元。其中公务用车运行维护费预算25万元，决算数0万元。",
      },
      finds: [{ message: "unexplained", at: "0万元", because: ["25万元"] }],
    },
    "a project": {
      given: {
        "projects[标准化项目].funding.total.executed": 0,
        report: "标准化项目预算30万元，实际支出0万元，各项工作进展顺利。",
      },
      finds: [{ message: "unexplained", at: "0万元", because: ["30万元"], words: { item: "标准化项目" } }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
