import sameFigureInText from "../../../src/checks/wording/same-figure-in-text";
import { testCheck } from "../../support/test-check";

const domestic = "国内接待费决算数";

testCheck(sameFigureInText, {
  passes: {
    "the same figure, once rounded": { report: `${domestic}2.80万元。\n二、其他\n${domestic}2.8万元。` },
    "budget and final account": { report: `国内接待费预算数3万元，${domestic}2.80万元。` },
    "two years": { report: `2022年${domestic}1.90万元。2024年${domestic}2.80万元。` },
    "the tables say which is right": { report: "公务接待费决算数3.00万元。公务接待费决算数3.30万元。" },
  },
  flags: {
    "two sentences that cannot both be true": {
      given: { report: `${domestic}2.80万元。\n二、其他\n全年${domestic}2.08万元。` },
      finds: [
        { message: "differs", at: "2.08万元", because: ["2.80万元"], words: { line: "第1行", earlier: "2.80万元" } },
      ],
    },
    "a sentence and the table below it": {
      given: {
        report: `${domestic}2.80万元。\n单位：万元\n项目\t预算数\t决算数\n国内接待费\t3.00\t2.88`,
      },
      finds: [{ message: "differs", at: "2.88", because: ["2.80万元"] }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
