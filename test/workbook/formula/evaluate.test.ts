import type { CellValue } from "../../../src/workbook/cell";
import { blank, number, text, valueText } from "../../../src/workbook/cell";
import { cellName } from "../../../src/workbook/address";
import { evaluate } from "../../../src/workbook/formula/evaluate";
import { parseFormula } from "../../../src/workbook/formula/parse";

/** 表: the sheet of the formula; 1. it's: another one. */
const sheets: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {
  表: {
    A1: number(10),
    A2: number("2.5"),
    A3: text("12"),
    A5: text("甲"),
    B1: number(0),
    B2: { kind: "error", code: "#REF!" },
    C1: { kind: "boolean", value: true },
  },
  "1. it's": { C7: number(7) },
};

function come(formula: string): string | undefined {
  const parsed = parseFormula(formula);
  const result =
    parsed &&
    evaluate(parsed, (name, area, visitor) => {
      const sheet = sheets[name ?? "表"];
      for (let row = area.top; row <= Math.min(area.bottom, 10); row++)
        for (let column = area.left; column <= Math.min(area.right, 5); column++)
          visitor.visit(sheet?.[cellName(row, column)] ?? blank);
      return sheet !== undefined;
    });
  return result && valueText(result);
}

describe("a formula comes to", () => {
  test.each([
    ["A1+A2*2", "15"],
    ["(A1+A2)*2", "25"],
    ["A1-A2-A2", "5"],
    ["A1/A2/2", "2"],
    ["-A1+3", "-7"],
    ["A1*50%", "5"],
    ["A4+1", "1"],
    ["C1+1", "2"],
    ["$A$1+'1. it''s'!C7", "17"],
    ["SUM(A1:A5)", "12.5"],
    ["SUM(A:A)", "12.5"],
    ["SUM(1:1)", "10"],
    ["SUM(A1:A2,A1,1.5)", "24"],
    ["COUNT(A1:B5)", "3"],
    ["MIN(A1,3)", "3"],
    ["MAX(D1:D3)", "0"],
    ["ROUND(1.005,2)", "1.01"],
    ["ROUND(-2.5,0)", "-3"],
    ["ROUND(A1*1/3,2)", "3.33"],
    ["ABS(-A1)", "10"],
    ["N(A3)+N(A1)", "10"],
    ['IF(A4="",1,2)', "1"],
    ["IF(B1=0,A1,A1/B1)", "10"],
    ['IF(COUNT(D1:D3)=0,"",SUM(D1:D3))', ""],
    ["IF(A1>=10,1,2)", "1"],
    ["IF(A1<>A2,1,2)", "1"],
    ['IF(A5="甲",1,2)', "1"],
    ["IF(A5=A1,1,2)", "2"],
    ["IFERROR(A1/B1,9)", "9"],
    ["IF(OR(A1=1,A2=2.5),1,2)", "1"],
    ["IF(AND(A1=10,A2=2),1,2)", "2"],
    ["A1/B1", "#DIV/0!"],
    ["SUM(A1:B2)", "#REF!"],
    ['IF(OR(A1="",N(A2)=0),"",ROUND(10*MAX(0,MIN(A2/A1,1)),2))', "2.5"],
  ])("%s → %s", (formula, result) => {
    expect(come(formula)).toBe(result);
  });
});

describe("nobody can tell without Excel what comes of", () => {
  test.each([
    ["a text where a number belongs", "A3+1"],
    ["an area where one cell belongs", "A1:A2*2"],
    ["a function that is not known", "SUMPRODUCT(A1:A2)"],
    ["a name", "合计+1"],
    ["another workbook", "[1]表!A1+1"],
    ["another workbook by its path", "'D:\\[去年.xlsx]表'!A1+1"],
    ["a sheet that is not there", "没有!A1"],
    ["a column of a table", "SUM(明细[金额])"],
    ["a list", "SUM({1,2})"],
    ["several sheets", "SUM(甲:乙!A1)"],
    ["joined texts", 'A5&"元"'],
    ["a half formula", "SUM(A1"],
    ["brackets without end", "(".repeat(500) + "1"],
    ["nothing", ""],
  ])("%s: %s", (_, formula) => {
    expect(come(formula)).toBeUndefined();
  });
});
