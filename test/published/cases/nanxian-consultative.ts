import type { PublishedCase } from "../published-case";
import { knownFigures } from "./layout";

/** 政协南县委员会 2021: income, spending and the first projects, every sum of which is right. The facts are told in words of our own. */
export const consultativeConference: PublishedCase = {
  unit: "政协南县委员会办公室",
  year: "2021",
  edition: "hunan-2024",
  sheets: [
    knownFigures(
      "政协南县委员会办公室",
      "2021",
      ["支出合计", null, null, 799.12],
      ["一般公共预算财政拨款", null, null, 792.22],
      ["基本支出", null, null, 512.29],
      ["人员经费", null, null, 434.89],
      ["公用经费", null, null, 77.4],
      ["项目支出", null, null, 286.83],
    ),
  ],
  text: [
    "一、收入情况",
    "2021年收入总计792.22万元，与上年相比增加189.25万元，增长31.39%；全部为财政拨款，财政拨款比上年增加209.28万元，增长35.9%。",
    "二、支出情况",
    "2021年支出799.12万元，包括人员经费434.89万元、公用经费77.4万元、项目支出286.83万元。",
    "项目支出中，委员活动经费36.3万元，扫黑除恶工作经费1万元，信息网络运行经费5万元，老干部活动经费10.5万元，派出纪检监察组专项经费5万元，其余用于调研协商等工作。",
  ].join("\n"),
  expected: [{ code: "B07", quote: "799.12万元", says: "支出大于当年收入6.90万元，应说明动用上年结转" }],
  missed: [
    {
      says: "35.9%、77.4万元与两位小数并用，小数位不统一",
      why: "正文省去末位的零很常见，不影响核对；表格中同列小数位不一致的由W22指出",
    },
  ],
  extras: [],
};
