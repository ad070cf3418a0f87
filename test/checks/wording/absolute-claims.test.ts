import absoluteClaims from "../../../src/checks/wording/absolute-claims";
import { testCheck } from "../../support/test-check";

testCheck(absoluteClaims, {
  passes: {
    "with where it is known from": { report: "据12345热线台账统计，全年实现零投诉。" },
    "a goal": { report: "力争实现窗口服务零投诉、零差错。" },
    "said by every report": { report: "各项支出均无超标准、超范围情况，没有挤占挪用。" },
    "not found, twice": { report: "资金使用无超标准情况。检查未发现存在超标准问题。" },
    "zero behind a figure": { report: "受理投诉10件，办结率100%。" },
  },
  flags: {
    "no complaints, without a source": {
      given: { report: { "系统全年运行正常。": "系统全年运行正常，实现“零投诉”。窗口服务零差错。" } },
      finds: [
        {
          message: "unproved",
          at: "“零投诉”",
          because: ["零差错"],
          severity: "reminder",
          words: { count: "共2处" },
        },
      ],
    },
    "no complaints, and twelve of them": {
      given: { report: "全年受理投诉 12 件，全部办结。\n服务质量提高，实现零投诉。" },
      finds: [{ message: "contradicted", at: "零投诉", because: ["投诉 12 件"], words: { other: "“投诉12件”" } }],
    },
    "no complaints, and matters handed on": {
      given: { report: "处理异常情况，移交监管部门2起。实现零投诉。" },
      finds: [{ message: "contradicted", at: "零投诉", because: ["移交监管部门2起"] }],
    },
    "no overspending, and some found": {
      given: { report: "各项支出均无超标准情况。\n审计发现超标准发放补贴1.2万元，已经整改。" },
      finds: [{ message: "contradicted", at: "均无超标准" }],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
