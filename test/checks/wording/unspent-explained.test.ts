import unspentExplained from "../../../src/checks/wording/unspent-explained";
import { testCheck } from "../../support/test-check";

const table =
  "“三公”经费使用情况表\n单位：万元\n项目\t年初预算数\t决算数\n一、因公出国（境）费\t12\t0\n二、公务接待费\t8\t3";

testCheck(unspentExplained, {
  passes: {
    "a sentence gives the reason": { report: `因公出国（境）费没有支出，原因是全年未安排出国任务。\n${table}` },
    "neither planned nor spent": { report: table.replace("\t12\t", "\t0\t") },
    "still to be filled in": { report: `${table}\n因公出国（境）费【待填写：因公出国（境）费有预算未支出的原因】。` },
  },
  flags: {
    "a line of the table without a word about it": {
      given: { report: table },
      finds: [{ message: "unexplained", at: "0", because: ["12"], words: { budget: "12.00万元", item: "出国" } }],
    },
    "a sentence without a reason": {
      given: { report: "公务接待费年初预算数8万元，决算数0万元。" },
      finds: [{ message: "unexplained", at: "0万元", because: ["8万元"] }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
