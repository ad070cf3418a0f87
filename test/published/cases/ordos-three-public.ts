import type { PublishedCase } from "../published-case";
import { knownFigures } from "./layout";

/**
 * 鄂尔多斯 2022: this year's budget compared with last year's final account, one difference wrong in its last digit. The
 * facts are told in words of our own.
 */
export const threePublicOrdos: PublishedCase = {
  unit: "鄂尔多斯某单位",
  year: "2022",
  edition: "mof-2020",
  sheets: [
    knownFigures(
      "鄂尔多斯某单位",
      "2022",
      ["三公经费", 21.8, null, null, 20.12],
      ["公务用车运行维护费", 10, null, null, 7.73],
      ["出国经费", 0, null, null, 0],
      ["公务接待", 11.8, null, null, 12.39],
    ),
  ],
  text: [
    "一、本年度预算",
    "2022年安排“三公”经费预算21.8万元，由因公出国（境）费0万元、公务接待费11.8万元和公务用车运行维护费10万元组成。",
    "二、上年度决算",
    "2021年“三公”经费决算为20.12万元，其中因公出国（境）费0万元，公务接待费12.39万元，公务用车运行维护费7.73万元。",
    "三、两年比较",
    "2022年“三公”经费预算比2021年增加1.68万元。其中，公务接待费减少0.58万元，下降4.68%；公务用车运行维护费增加2.27万元，增长29.37%，原因是车辆老旧、里程增加，维修保养开支随之上升。",
  ].join("\n"),
  expected: [
    { code: "W03", quote: "0.58万元", says: "12.39减11.8是0.59万元，不是0.58万元" },
    { code: "W03", quote: "4.68%", says: "0.59÷12.39应为4.76%，不是4.68%" },
    { code: "W07", quote: "比2021年增加1.68万元", says: "以本年预算数与上年决算数相比，口径不一致" },
  ],
  missed: [],
  extras: [],
};
