import { displayWidth, entry, padded, paragraph } from "../../src/cli/formats/paragraphs";

describe("text at a fixed width", () => {
  test("a Chinese character takes two columns, a Latin letter one", () => {
    expect(displayWidth("执行率95.57%")).toBe(12);
    expect(displayWidth("“三公”经费，")).toBe(14);
    expect(padded("单位", 6)).toBe("单位  ");
  });

  test("no line is wider than the page", () => {
    const text = "年度资金总额全年执行数3876.91万元除以全年预算数4056.50万元应为95.57%，填报为96.57%。".repeat(5);
    for (const width of [24, 40, 79, 80])
      for (const line of paragraph(text, 4, width).split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  test("numbers stay whole, no line begins with 。 or ends with （", () => {
    const lines = paragraph("本年共支出3876.91万元。其中（项目）二十项。", 0, 20).split("\n");
    expect(lines).toEqual(["本年共支出", "3876.91万元。其中", "（项目）二十项。"]);
  });

  test("an entry hangs below its lead", () => {
    expect(entry("A01  ", "控制率应等于实际在职人数", 2, 19)).toBe("  A01  控制率应等于\n       实际在职人数");
    expect(entry("A01  ", "", 2)).toBe("  A01  ");
  });

  test("nothing is lost and line breaks become blanks", () => {
    expect(paragraph("第一行\n第二行 end", 2)).toBe("  第一行 第二行 end");
  });
});
