import fc from "fast-check";
import type { Finding, Severity } from "../../src/checks/check";
import { passageField } from "../../src/forms/report-text";
import { linesOf, pieceAt, stepsOf, toneOf } from "../../src/taskpane/report/passages";

const finding = (text: string, start: number, end: number, severity: Severity): Finding => ({
  outcome: "finding",
  code: "W01",
  id: "wording/parts-sum",
  severity,
  messageKey: "differs",
  message: "分项之和与总数不符。",
  basis: "审核常识",
  at: passageField({ name: "报告", text }, { start, end }),
  because: [],
  stated: "",
  expected: undefined,
  difference: undefined,
  suggest: undefined,
  fingerprint: `${start}`,
  formerFingerprint: `${start}`,
  words: {},
  selfEvident: false,
  also: [],
});

const entry = (text: string, start: number, end: number, severity: Severity = "error") => ({
  key: `${start}-${end}-${severity}`,
  finding: finding(text, start, end, severity),
});

describe("the lines of a report with the words that findings point at", () => {
  const text = "一、概况\n支出20.83万元，其中接待3万元。\n合计\t45\t20.83";

  test("words are cut out of their line", () => {
    const at = text.indexOf("20.83");
    const [, line] = linesOf(text, [entry(text, at, at + 7)]);
    expect(line?.cells[0]?.map((piece) => [piece.text, toneOf(piece)])).toEqual([
      ["支出", undefined],
      ["20.83万元", "error"],
      ["，其中接待3万元。", undefined],
    ]);
  });

  test("each cell of a table has its own pieces", () => {
    const at = text.lastIndexOf("20.83");
    const [, , row] = linesOf(text, [entry(text, at, at + 5, "warning")]);
    expect(row?.cells.map((cell) => cell.map((piece) => [piece.text, toneOf(piece)]))).toEqual([
      [["合计", undefined]],
      [["45", undefined]],
      [["20.83", "warning"]],
    ]);
  });

  test("where two findings overlap, the graver one gives the tone and both are there", () => {
    const at = text.indexOf("支出");
    const pieces =
      linesOf(text, [entry(text, at, at + 12, "reminder"), entry(text, at + 2, at + 7)])[1]?.cells[0] ?? [];
    expect(pieces.map((piece) => [piece.text, toneOf(piece), piece.entries.length])).toEqual([
      ["支出", "reminder", 1],
      ["20.83", "error", 2],
      ["万元，其中", "reminder", 1],
      ["接待3万元。", undefined, 0],
    ]);
  });

  test("nothing of the text is lost, whatever is pointed at", () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.constantFrom("甲", "1", "\t", "\n", "。"), { maxLength: 40 }), spans, (signs, places) => {
        const any = signs.join("");
        const entries = places
          .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
          .filter(([start, end]) => start < end && end <= any.length)
          .map(([start, end]) => entry(any, start, end));
        const lines = linesOf(any, entries);
        const shown = lines.map(({ cells }) =>
          cells.map((cell) => cell.map((piece) => piece.text).join("")).join("\t"),
        );
        expect(shown.join("\n")).toBe(any);
      }),
    );
  });
});

describe("the way through the findings of a report", () => {
  const text = "支出20.83万元，其中接待3万元。\n合计\t45\t20.83\n无";
  const at = (words: string) => text.indexOf(words);
  const whole = entry(text, 0, at("，"), "reminder");
  const figure = entry(text, at("20.83"), at("万元"));
  const same = { ...entry(text, at("20.83"), at("万元"), "warning"), key: "same" };
  const broken = entry(text, at("接待"), at("合计") + 2);
  const last = entry(text, text.lastIndexOf("20.83"), text.lastIndexOf("20.83") + 5);
  const lines = linesOf(text, [last, broken, same, whole, figure]);

  test("comes to each once, in the order of their words, and where they begin", () => {
    expect(stepsOf(lines).map(({ entry: { key }, start }) => [key, start])).toEqual([
      [whole.key, 0],
      [same.key, at("20.83")],
      [figure.key, at("20.83")],
      [broken.key, at("接待")],
      [last.key, text.lastIndexOf("20.83")],
    ]);
    expect(stepsOf(linesOf(text, []))).toEqual([]);
  });

  test("begins from a place in the text at the words there or at the next", () => {
    expect(pieceAt(lines, at("0.83"))).toMatchObject({ start: at("20.83"), text: "20.83" });
    expect(pieceAt(lines, at("其中"))?.start).toBe(at("接待"));
    expect(pieceAt(lines, at("无"))).toBeUndefined();
  });
});

describe("where words of a report stand", () => {
  test("line and column are counted from one", () => {
    const { passage } = passageField({ name: "报告", text: "甲\n乙20万元" }, { start: 3, end: 7 });
    expect(passage).toEqual({ start: 3, end: 7, line: 2, column: 2 });
  });

  test("the key stays when lines are inserted above", () => {
    const words = "三公经费决算数为20.83万元，较上年下降。";
    const key = (text: string) => {
      const start = text.indexOf("20.83");
      return passageField({ name: "报告", text }, { start, end: start + 5 }).key;
    };
    expect(key(`一、概况${words}`)).not.toBe(key(`二、其他 ${words.replace("三公", "会议")}`));
    expect(key(`开头的一段话，说明了很多情况。\n这里是年度内的${words}`)).toBe(
      key(`另一个开头。\n这里是年度内的${words}`),
    );
  });
});
