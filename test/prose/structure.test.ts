import { readText } from "../../src/prose/read-text";

describe("headings", () => {
  const headings = (text: string) =>
    readText(text).headings.map(({ level, number, title, alone }) => [level, number, title, alone]);

  test("the styles of an official report have their levels", () => {
    const text = "一、概况\n（二）机构\n3. 人员\n4、编制\n（5）在职\n⑥离休\n第七部分 附表\n十二、其他";
    expect(headings(text)).toEqual([
      [1, 1, "概况", true],
      [2, 2, "机构", true],
      [3, 3, "人员", true],
      [3, 4, "编制", true],
      [4, 5, "在职", true],
      [5, 6, "离休", true],
      [0, 7, "附表", true],
      [1, 12, "其他", true],
    ]);
  });

  test("running text behind a number is told from a title of its own", () => {
    expect(headings("（一）强化管理。加强对资金的监管，确保安全。")).toEqual([[2, 1, "强化管理", false]]);
  });

  test("bullets and 附件 before a number are passed over", () => {
    expect(headings("- (1)甲\n附件: 1、2023年度自评表").map(([, number]) => number)).toEqual([1, 1]);
  });

  test.each(["1.5万元用于培训", "2023年完成", "3. 00", "一是抓学习", "三公经费"])("%s is none", (text) => {
    expect(headings(text)).toEqual([]);
  });

  test("1.2023年… is one", () => {
    expect(headings("1.2023年度目标")).toEqual([[3, 1, "2023年度目标", true]]);
  });

  test("every paragraph knows the heading it stands under", () => {
    const { paragraphs } = readText("标题\n一、甲\n正文。\n二、乙\n正文。");
    expect(paragraphs.map(({ heading }) => heading)).toEqual([-1, 0, 0, 1, 1]);
  });

  test("the number of a heading is no figure", () => {
    expect(readText("3. 人员编制\n（4）资产").figures).toEqual([]);
  });
});

describe("paragraphs and sentences", () => {
  const sentences = (text: string) => readText(text).sentences.map((sentence) => sentence.text);

  test("full stops end sentences, points in figures do not", () => {
    expect(sentences("支出3. 50万元。结余1.2 万元. 另有3人；其余2024.12.31止。")).toEqual([
      "支出3. 50万元。",
      "结余1.2 万元.",
      "另有3人；其余2024.12.31止。",
    ]);
  });

  test("a closing quotation mark stays with its sentence", () => {
    expect(sentences("他说“完成了。”随后离开。")).toEqual(["他说“完成了。”", "随后离开。"]);
  });

  test("clauses end at commas, semicolons, colons and brackets", () => {
    const text = "支出7,800元，其中：甲3元（含乙1元）；丙4元。";
    const { sentences: read } = readText(text);
    expect(read[0]?.clauses.map(({ start, end }) => text.slice(start, end))).toEqual([
      "支出7,800元",
      "其中",
      "甲3元",
      "含乙1元",
      "丙4元",
    ]);
  });

  test("a paragraph broken by the end of a page is whole, a title is not joined", () => {
    const text = "某单位2023年度绩效自评报告\n\n某单位\n\n为做好工作，系统升级完善，数据\n\n的共享得到保障。\n下一段。";
    expect(readText(text).paragraphs.map((paragraph) => paragraph.text)).toEqual([
      "某单位2023年度绩效自评报告",
      "某单位",
      "为做好工作，系统升级完善，数据\n\n的共享得到保障。",
      "下一段。",
    ]);
  });

  test("a note is no part of what stands before or behind it", () => {
    const text =
      "支出增加，主要是人员调入\n脚注：含上年结转，不含利息\n其中一项为会议费，较上年\n注：单位为万元，\n不含税。";
    expect(readText(text).paragraphs.map((paragraph) => paragraph.text)).toEqual([
      "支出增加，主要是人员调入",
      "脚注：含上年结转，不含利息",
      "其中一项为会议费，较上年",
      "注：单位为万元，\n不含税。",
    ]);
  });

  test("a page number in the text is no figure", () => {
    expect(readText("服务变成 - 10 - 硬工程，提升体验感-12-\n\n上下功夫。").figures).toEqual([]);
  });

  test("nothing is read out of nothing", () => {
    const { paragraphs, figures, sentences: none } = readText(" \n\t\n");
    expect([paragraphs.length, figures.length, none.length]).toEqual([0, 0, 0]);
  });
});

describe("tables", () => {
  const text =
    "表1 三公经费情况\n单位：万元\n项目\t年初预算数\t决算数\n公务接待费\t2\t1. 50\n合 计\t2\t1.50\n表后文字。";

  test("rows, caption and unit", () => {
    const [table, ...more] = readText(text).tables;
    expect(more).toEqual([]);
    expect([table?.unit, table?.caption, table?.rows.length]).toEqual(["万元", "表1 三公经费情况", 3]);
    expect(table?.rows[1]?.map((cell) => cell.text)).toEqual(["公务接待费", "2", "1. 50"]);
  });

  test("a number under 单位：万元 is money, about its row at the stage of its column", () => {
    const cell = readText(text).tables[0]?.rows[1]?.[2];
    expect(cell?.figure).toMatchObject({ kind: "amount", unit: "万元", digits: "1.50" });
    expect(cell?.figure?.subject).toMatchObject({ words: "公务接待费", stage: "final" });
    expect(cell?.figure?.kind === "amount" && cell.figure.amount.fen).toBe(1_500_000);
  });

  test("without a unit a number stays a number", () => {
    expect(readText("项目\t人数\n在职\t12").figures).toMatchObject([{ kind: "number", digits: "12" }]);
  });

  test("a table with strokes is read too", () => {
    expect(readText("|甲|乙|\n|1|2|").tables[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ["甲", "乙"],
      ["1", "2"],
    ]);
  });
});
