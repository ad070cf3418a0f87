import partsSum from "../../../src/checks/wording/parts-sum";
import { testCheck } from "../../support/test-check";

const table = (total: string) =>
  `劳务支出表\n单位：万元\n项目\t预算数\n一、评审劳务\t12\n二、翻译劳务\t25\n其中：口译\t25\n三、其他劳务\t8\n合计\t${total}`;

testCheck(partsSum, {
  passes: {
    "everything a whole is known to consist of, without 其中": {
      report:
        "基本支出2594.23万元（人员经费2370.36万元、公用经费223.87万元）。人员经费2370.36万元，公用经费223.87万元，合计2594.23万元。全年支出3915.01万元，包括基本支出2594.23万元、项目支出1320.78万元。",
    },
    "beside one another, but no division": {
      report:
        "基本支出预算2696.86万元，人员经费决算2370.36万元，公用经费决算203.87万元。基本支出2594.23万元，较上年减少35.87万元，人员经费2370.36万元，公用经费203.87万元。劳务支出3.2万元，基本支出2594.23万元，项目支出1320.78万元。三公经费20.83万元，公务接待费3万元，公务用车运行费17.83万元。",
    },
    "the parts make up the whole": { report: "全年支出89.97万元，其中人员经费80.50万元，公用经费9.47万元。" },
    "rounded parts": { report: "全年支出90.0万元，其中人员经费80.5万元，公用经费9.4万元。" },
    "what the whole is a share of": {
      report: "差旅费支出22.62万元，为控制数44.52万元的50.81%。其中，市内交通20.10万元，市外交通2.52万元。",
    },
    "parts rounded to one place": { report: "全年支出121.37万元，其中人员经费80万元，公用经费41.4万元。" },
    "only some of the parts": { report: "全年支出89.97万元，其中主要用于人员经费80.50万元、培训费2万元等。" },
    "a part that is about so much": { report: "全年支出89.97万元，其中人员经费约80万元，公用经费9.47万元。" },
    "a table with its total": { report: table("45") },
    "a figure that its own cell contradicts is named for that": {
      report: "2024年基本支出决算2594.32万元，其中人员经费2370.36万元，公用经费223.87万元。",
    },
  },
  flags: {
    "a closed division that is short, without 其中": {
      given: {
        report:
          "基本支出2594.23万元（人员经费2170.36万元、公用经费223.87万元）。三公经费20.83万元，公务用车购置及运行费15.83万元、因公出国（境）费0万元、公务接待费3万元。部门整体支出3915.01万元，包括基本支出2594.23万元、项目支出1120.78万元。",
      },
      finds: [
        { message: "differs", at: "3915.01万元", expected: "3715.01万元" },
        { message: "differs", at: "2594.23万元", expected: "2394.23万元" },
        { message: "differs", at: "20.83万元", expected: "18.83万元" },
      ],
    },
    "a sum behind its parts": {
      given: { report: "人员经费2170.36万元，公用经费223.87万元，合计2594.23万元。" },
      finds: [{ message: "differs", at: "2594.23万元", expected: "2394.23万元" }],
    },
    "a part or the whole is mistyped": {
      given: { report: "全年支出89.99万元，其中人员经费80.50万元，公用经费9.47万元。" },
      finds: [
        {
          message: "differs",
          at: "89.99万元",
          because: ["80.50万元", "9.47万元"],
          expected: "89.97万元",
          words: { apart: "0.02万元" },
        },
      ],
    },
    "whole parts beside one with places": {
      given: { report: "全年支付89.97万元。其中：30万元用于编制，30万元用于审计，29.99万元用于测绘。" },
      finds: [{ message: "differs", at: "89.97万元", expected: "89.99万元" }],
    },
    "in brackets": {
      given: { report: "基本支出100万元（其中：人员经费70万元，公用经费20万元）。" },
      finds: [{ message: "differs", at: "100万元", expected: "90.00万元" }],
    },
    "the total of a table": {
      given: { report: table("54") },
      finds: [{ message: "differs", at: "54", because: ["12", "25", "8"], expected: "45.00万元" }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
