import type { PublishedCase } from "../published-case";
import { knownFigures } from "./layout";

/** 湛江市 2017: a form letter with four of its blanks left blank. The facts are told in words of our own. */
export const threePublicZhanjiang: PublishedCase = {
  unit: "中共湛江市委宣传部",
  year: "2017",
  edition: "mof-2020",
  sheets: [
    knownFigures(
      "中共湛江市委宣传部",
      "2017",
      ["三公经费", 35],
      ["公务用车购置及运行维护费", 5],
      ["出国经费", 0],
      ["公务接待", 30],
    ),
  ],
  text: [
    "2017年“三公”经费预算说明",
    "2017年财政拨款安排“三公”经费预算35万元，与上年相比减少2.28万元。各项情况是：",
    "（一）因公出国（境）费0万元，占比 %，较上年减少 万元。",
    "（二）公务用车购置及运行维护费5万元，所占比例为 %，较上年减少0.28万元；年末保有公务用车2辆。",
    "（三）公务接待费30万元，占 %，较上年减少2万元，全年接待记者46批次、约600人。",
  ].join("\n"),
  expected: [
    { code: "W19", quote: "占比 %", says: "因公出国（境）费的占比没有填，应为0%" },
    { code: "W19", quote: "减少 万元", says: "因公出国（境）费比上年减少多少没有填" },
    { code: "W19", quote: "为 %", says: "公务用车费的占比没有填，应为14.29%" },
    { code: "W19", quote: "占 %", says: "公务接待费的占比没有填，应为85.71%" },
  ],
  missed: [],
  extras: [],
};
