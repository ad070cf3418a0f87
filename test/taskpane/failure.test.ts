import { TemplateMismatch } from "../../src/forms/template-mismatch";
import { failureOf, mismatchOf } from "../../src/taskpane/failure";
import { UnreadableWorkbook, WorkbookRefused } from "../../src/workbook/workbook";

const attempt = { doing: "标记工作簿", writing: true, surroundings: "host: excel", retry: () => undefined };

describe("a failure", () => {
  test("that the host foresees is told in its own words", () => {
    const failure = failureOf(new WorkbookRefused("sheet-protected", "工作表“自评表”已保护。"), attempt);
    expect(failure).toMatchObject({ code: "sheet-protected", message: "工作表“自评表”已保护。" });
    expect(failureOf(new UnreadableWorkbook("truncated", "文件不完整。"), attempt).code).toBe("truncated");
  });

  test("of ours never shows or passes on what the workbook holds", () => {
    const error = new TypeError("cannot read 1285.937 of 省公共资源交易中心");
    const { code, message, diagnosis } = failureOf(error, attempt);
    expect(code).toBe("TypeError");
    for (const text of [message, diagnosis]) expect(text).not.toMatch(/1285|交易中心/);
    expect(diagnosis).toContain("code: TypeError");
    expect(diagnosis).toContain("host: excel");
    expect(diagnosis).toMatch(/at .*failure\.test/);
  });

  test("that the host foresees names no sheet and no cell in the diagnosis", () => {
    const refusal = new WorkbookRefused("sheet-protected", "工作表“秘密”已保护，秘密!C7 是锁定单元格。", "秘密!C7");
    expect(failureOf(refusal, attempt).diagnosis).not.toContain("秘密");
  });

  test("shows no directory of the machine", () => {
    const error = new Error("x");
    error.stack = "Error: x\n    at run (https://localhost:3000/some/where/pane.js:1:2)";
    expect(failureOf(error, attempt).diagnosis).toContain("at run (pane.js:1:2)");
  });

  test("of a write says how the workbook was left; of a question it says nothing of the kind", () => {
    const lost = new Error("半途而废");
    lost.name = "RestoreFailed";
    expect(failureOf(lost, attempt).consequence).toMatch(/只改了一部分/);
    expect(failureOf(new Error("x"), attempt).consequence).toBe("工作簿保持原样。");
    expect(failureOf(new Error("x"), { ...attempt, writing: false }).consequence).toBeUndefined();
  });

  test("thrown as something other than an error is still told", () => {
    expect(failureOf("boom", attempt)).toMatchObject({ code: "unknown" });
  });
});

describe("a workbook that is no filing", () => {
  test("without any form is empty", () => {
    expect(mismatchOf(new TemplateMismatch("三张表", undefined, undefined, "没有。"))).toEqual({
      message: "没有。",
      empty: true,
      nearest: undefined,
    });
  });

  test("with a form that lacks a label points at the nearest text", () => {
    const mismatch = mismatchOf(
      new TemplateMismatch("年初预算数", "自评表", { text: "年初预算额", cell: "C7" }, "找不到。"),
    );
    expect(mismatch.nearest).toEqual({ sheet: "自评表", row: 6, column: 2 });
    expect(mismatch.empty).toBe(false);
  });
});
