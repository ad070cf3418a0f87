import { movedFormula } from "../../src/xlsx/shared-formula";

test.each([
  ["A1*$B$1+$C1+D$1", 1, 0, "A2*$B$1+$C2+D$1"],
  ["A1*$B$1+$C1+D$1", 0, 2, "C1*$B$1+$C1+F$1"],
  ["SUM(A1:B10)", 2, 1, "SUM(B3:C12)"],
  ["SUM(A:B)+SUM($A:B)+SUM(1:$3)", 1, 1, "SUM(B:C)+SUM($A:C)+SUM(2:$3)"],
  ['"A1 is ""A1"""&A1', 1, 0, '"A1 is ""A1"""&A2'],
  ["自评表!C7/'A1 表'!C7", 1, 0, "自评表!C8/'A1 表'!C8"],
  ["LOG10(A10)+ATAN2(B1,C1)", 1, 0, "LOG10(A11)+ATAN2(B2,C2)"],
  ["Q1!A1+TAX2024A+年度A1", 1, 0, "Q1!A2+TAX2024A+年度A1"],
  ["Table1[[#This Row],[A1]]+A1", 1, 0, "Table1[[#This Row],[A1]]+A2"],
  ["IF(A1=#N/A,1E5,1.5)", 1, 0, "IF(A2=#N/A,1E5,1.5)"],
  ["[1]Sheet1!A1", 1, 0, "[1]Sheet1!A2"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1+A1", 0, 1, "#REF!+B1"],
  ["A1:B2", 0, 0, "A1:B2"],
  ["XFE1+ZZZ9", 1, 0, "XFE1+ZZZ9"],
  ["a1+aB2", 1, 1, "B2+AC3"],
])("%s moved by %i rows and %i columns reads %s", (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});
