import type { PublishedCase } from "../published-case";
import { knownFigures } from "./layout";

/** 南漳县 2019: nine departments announced, eight named, one of them with a slip. The facts are told in words of our own. */
export const investmentCentre: PublishedCase = {
  unit: "南漳县招商服务中心",
  year: "2019",
  edition: "mof-2020",
  sheets: [knownFigures("南漳县招商服务中心", "2019", ["一般公共预算财政拨款", null, null, 440.55])],
  text: [
    "一、单位概况",
    "（一）机构设置",
    "中心内设9个机构，即办公室、投资促进股科、区域协作股、招商股、信息统计股、政工人事股、政策法规股、项目服务股。",
    "（二）人员情况",
    "2019年末核定编制16人，在编在岗16人，另有派遣人员5人，退休人员7人。",
    "二、收支情况",
    "2019年财政拨款收入440.55万元，一般公共服务支出423.20万元。",
  ].join("\n"),
  expected: [
    { code: "W08", quote: "9个机构", says: "写明9个内设机构，只列出8个" },
    { code: "W23", quote: "股科", says: "“投资促进股科”的“股”“科”重复" },
  ],
  missed: [],
  extras: [],
};
