import type { BasicLineId, Filing, Indicator, SpendingLine } from "../../forms/filing";
import { isGiven } from "../../forms/field";
import { plainName } from "../../forms/reading/label";
import { remembered } from "../../quantities/remembered";

/** A cost indicator of 表2 that has the very name of a line of 基础数据表. */
export interface LineCost {
  readonly row: Indicator;
  readonly line: SpendingLine;
}

/** 三公经费控制率, 人均公用经费 and “三公”经费下降 say something else of the line, 公务接待费 is another. */
const name =
  /^(?:本|该)?(?:部门|单位)?(?:年度|全年|本年)?(三公经费|公用经费)(?:支出|决算|成本)*(?:总额|总量)?(?:控制数|控制额|控制|数|额)?$/;

const lines: Readonly<Record<string, BasicLineId>> = {
  三公经费: "threePublicExpenses",
  公用经费: "operatingFunds",
};

const lineOf = remembered((called: string): BasicLineId | "" => {
  const found = name.exec(plainName(called).replace(/["“”‘’'「」]/g, ""))?.[1];
  return (found !== undefined && lines[found]) || "";
});

/** “三公”经费控制数 and 公用经费控制数 of 表2, with the lines that 基础数据表 has of them. */
export function lineCosts({ overall, basicData }: Filing): readonly LineCost[] {
  if (!overall || !basicData) return [];
  return overall.indicators.rows.flatMap((row) => {
    if (!isGiven(row.name) || (row.group !== "cost" && !row.kindLabel.includes("成本"))) return [];
    const id = lineOf(row.name.value);
    return id === "" ? [] : [{ row, line: basicData.lines[id] }];
  });
}
