import type { PublishedCase } from "../published-case";
import { knownFigures } from "./layout";

/** 桃江县 2019: one paragraph on 三公经费, sound but for a decline without figures. The facts are told in words of our own. */
export const threePublicTaojiang: PublishedCase = {
  unit: "桃江县某单位",
  year: "2019",
  edition: "hunan-2024",
  sheets: [
    knownFigures(
      "桃江县某单位",
      "2019",
      ["三公经费", 44.52, null, 22.62],
      ["公务用车购置", null, null, 0],
      ["公务用车运行维护费", null, null, 2.52],
      ["出国经费", null, null, 0],
      ["公务接待", null, null, 20.1],
    ),
  ],
  text: [
    "“三公”经费使用情况",
    "2019年“三公”经费预算44.52万元，决算22.62万元，没有突破预算。决算中，公务接待费20.10万元，占88.86%；公务用车运行维护费2.52万元，占11.14%；全年没有人员因公出国（境）。",
    "全年国内公务接待520批次、4200人次，年末保有公务用车2辆。由于从严控制接待标准，公务接待费比2018年有所减少。",
  ].join("\n"),
  expected: [],
  missed: [
    {
      says: "“公务接待费比上年有所减少”只有定性表述，没有上年数",
      why: "没有上年数，无从判断对错；W17因此没有下结论，并列明缺“上年决算数”",
    },
  ],
  extras: [],
};
