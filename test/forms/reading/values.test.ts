import { amountReader, readCount, readPoints, readRate, readText } from "../../../src/forms/reading/values";
import type { Cell, CellValue } from "../../../src/workbook/cell";
import { number, text } from "../../../src/workbook/cell";

const cell = (value: CellValue, numberFormat = "General"): Cell => ({ value, numberFormat, locked: false });
const typed = (written: string) => cell(text(written));

describe("amounts", () => {
  const read = amountReader("万元");
  test.each([
    ["3. 00", "3.00万元"],
    ["1303. 54", "1303.54万元"],
    ["7,800,000.00", "7800000.00万元"],
    ["150万", "150.00万元"],
    ["1.5亿元", "15000.00万元"],
    ["215,457.6元", "21.54576万元"],
    ["12\uFF0E5", "12.50万元"],
    ["(12.50)", "-12.50万元"],
    ["-3", "-3.00万元"],
  ])("%j is %s", (written, printed) => {
    expect(String(read(typed(written), written).value)).toBe(printed);
  });

  test.each(["", " ", "……", "占 %", "%", "(100字以内)"])("%j is blank, not zero", (written) => {
    expect(read(typed(written), written).state).toBe("blank");
  });

  test.each(["—", "——", "/", "无", "-"])("%j declares that there is none", (written) => {
    expect(read(typed(written), written).state).toBe("dash");
  });

  test.each(["M.8万元", "12.3.4", "约30", "1,00", "12%"])("%j is not guessed at", (written) => {
    expect(read(typed(written), written).state).toBe("unreadable");
  });

  test("zero is zero, an error value is not", () => {
    expect(read(cell(number(0)), "0").value?.isZero).toBe(true);
    expect(read(cell({ kind: "error", code: "#DIV/0!" }), "#DIV/0!").state).toBe("unreadable");
  });

  test("a form in 元 reads as money, whatever the separators", () => {
    const inYuan = amountReader("元");
    const [a, b] = [inYuan(typed("215,457.6"), "215,457.6").value, inYuan(cell(number("215457.6")), "215457.6").value];
    expect(a && b && a.equals(b)).toBe(true);
  });

  test("the precision is what the cell shows, two decimals at least", () => {
    expect(read(cell(number("45")), "45").value?.step).toBe(10_000);
    expect(read(cell(number("89.974")), "89.974").value?.step).toBe(1_000);
    expect(read(cell(number("89.9"), "0.0000"), "89.9").value?.step).toBe(100);
  });
});

describe("rates", () => {
  test.each([
    [cell(number("0.9557"), "0.00%"), "95.57%"],
    [cell(number("1")), "100.00%"],
    [cell(number("95.57")), "95.57%"],
    [cell(number("0.835")), "83.50%"],
    [typed("83.5%"), "83.50%"],
    [typed("100 %"), "100.00%"],
    [typed("≥100百分比"), "undefined"],
    [typed("100百分比"), "100.00%"],
  ])("case %#", (one, printed) => {
    const written = one.value.kind === "number" || one.value.kind === "text" ? one.value.text : "";
    expect(String(readRate(one, written).value)).toBe(printed);
  });
});

describe("other values", () => {
  test("points and people may carry their word", () => {
    expect(String(readPoints(typed("99.55分"), "99.55分").value)).toBe("99.55");
    expect(String(readCount(typed("87人"), "87人").value)).toBe("87");
  });

  test.each([
    ["60（行政20、事业40）", "60"],
    ["55（另有临聘6人）", "55"],
    ["12人(含参公3人)", "12"],
    ["60(20)", undefined],
    ["约60人", undefined],
    ["行政20、事业40", undefined],
    ["60、40（事业）", undefined],
  ])("a number of people %j is %s", (written, count) => {
    const { value } = readCount(typed(written), written);
    expect(value === undefined ? undefined : String(value)).toBe(count);
  });

  test("a target is text as the cell shows it", () => {
    expect(readText(cell(number("1"), "0%"), "1").value).toBe("100%");
    expect(readText(cell(number("0")), "0").value).toBe("0");
    expect(readText(typed("=100%"), "=100%").value).toBe("=100%");
    expect(readText(typed("无"), "无").state).toBe("dash");
  });
});
