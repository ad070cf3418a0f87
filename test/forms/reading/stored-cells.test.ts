import { numberCell, reviewSample, textCell } from "../../support/sample-file";

const [basicSheet, overallSheet] = ["基础数据表", "部门整体支出绩效自评表"] as const;

const overall = async (cells: Parameters<typeof reviewSample>[0][typeof overallSheet]) =>
  reviewSample({ [overallSheet]: cells ?? {} });

/** The sample itself has nothing to be found: whatever is said is said of the cells that were changed. */
test("the sample as it is raises nothing", async () => {
  expect((await reviewSample({})).found).toEqual([]);
});

describe("dates that Excel made of what was typed", () => {
  const formats = [
    "yyyy/m/d",
    "yyyy-mm-dd",
    'yyyy"年"m"月"d"日"',
    '[$-804]yyyy"年"m"月"d"日"',
    "m/d/yyyy",
    14,
    31,
  ] as const;

  test.each(formats)("in time, as %s: nothing is said", async (format) => {
    const { found, filing } = await overall({ E16: numberCell("45657", format), F16: numberCell("45616", format) });
    expect(found).toEqual([]);
    const row = filing.overall?.indicators.rows.find(({ target }) => target.at?.row === 15);
    expect([row?.target.value, row?.actual.value]).toEqual(["2024年12月31日", "2024年11月20日"]);
    expect(row?.target.written).toBe("2024年12月31日");
  });

  test.each(formats)("late, as %s", async (format) => {
    const { found } = await overall({ E16: numberCell("45626", format), F16: numberCell("45646", format) });
    expect(found.map(({ code }) => code)).toEqual(["C21"]);
    expect(found[0]?.message).toContain("年度指标值为“2024年11月30日”，实际完成值为“2024年12月20日”，已经逾期");
  });

  test.each(['yyyy"年"m"月"', 57])("by month, as %s: any day of it is in time", async (format) => {
    expect((await overall({ E16: numberCell("45627", format), F16: numberCell("45657", format) })).found).toEqual([]);
    const late = await overall({ E16: numberCell("45597", format), F16: numberCell("45627", format) });
    expect(late.found.map(({ code }) => code)).toEqual(["C21"]);
  });

  test("a form dated within its own year", async () => {
    const { found } = await overall({ H25: numberCell("45390", 14) });
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "C27 填表日期“2024年4月8日”早于2024年度终了，疑为沿用上年的表，请核对日期和表中内容。",
    ]);
    expect((await overall({ H25: numberCell("45765", 14) })).found).toEqual([]);
  });

  test("a time of day or a duration is no date", async () => {
    const { filing } = await overall({ E16: numberCell("45657", "h:mm"), F16: numberCell("45657", "[h]:mm") });
    const row = filing.overall?.indicators.rows.find(({ target }) => target.at?.row === 15);
    expect([row?.target.value, row?.actual.value]).toEqual(["45657", "45657"]);
  });

  test("the date of the other form", async () => {
    const { found } = await reviewSample({ [basicSheet]: { F29: numberCell("45390", "yyyy/m/d") } });
    expect(found.map(({ code }) => code)).toEqual(["C27"]);
  });
});

describe("figures stored with what a double adds to them", () => {
  const told = ({ found }: Awaited<ReturnType<typeof reviewSample>>) =>
    found.filter(({ code }) => code !== "S02").map(({ code, message }) => `${code} ${message}`);
  const formula = (stored: string) => ({ inside: `<f>0+${stored}</f><v>${stored}</v>`, format: "General" });

  test.each([
    ["得分", overallSheet, "I4", ["9.559999999999999", "9.5600000000000005"]],
    ["执行率", overallSheet, "H4", ["95.569999999999993", "0.95569999999999999"]],
    ["控制率", basicSheet, "F4", ["0.94249999999999989", "94.250000000000014"]],
    ["决算数", basicSheet, "F9", ["17.829999999999998", "17.830000000000002"]],
  ] as const)("%s", async (_, sheet, name, all) => {
    for (const stored of all) {
      expect(told(await reviewSample({ [sheet]: { [name]: numberCell(stored, "General") } }))).toEqual([]);
      const calculated = told(await reviewSample({ [sheet]: { [name]: formula(stored) } }));
      expect(calculated.filter((one) => !one.startsWith("S03"))).toEqual([]);
    }
  });

  test("a figure that is wrong is printed as Excel shows it", async () => {
    const { found } = await overall({ I4: numberCell("9.3000000000000007", "General") });
    expect(found[0]?.message).toContain("得分填报为9.3，按分值10×执行率95.57%应为9.56，相差0.26分。");
    const { filing } = await overall({ F13: numberCell("0.30000000000000004", "General") });
    expect(filing.overall?.indicators.rows[0]?.actual).toMatchObject({ value: "0.3", written: "0.3" });
  });

  test("money is read to the fen", async () => {
    const { filing } = await reviewSample({ [basicSheet]: { F9: numberCell("17.830000000000002") } });
    expect(filing.basicData?.lines.vehicleRunning.finalAccount.value).toMatchObject({ fen: 17_830_000, step: 10_000 });
  });
});

describe("formulas saved without a result, as openpyxl and EasyExcel save them", () => {
  const waiting = (formula: string, behind = "") => ({ inside: `<f>${formula}</f>${behind}` });
  const basic = (cells: Parameters<typeof reviewSample>[0][typeof basicSheet]) =>
    reviewSample({ [basicSheet]: cells ?? {} });
  const running = ({ filing }: Awaited<ReturnType<typeof basic>>) => {
    const { state, value } = filing.basicData?.lines.vehicleRunning.finalAccount ?? {};
    return `${state} ${String(value)}`;
  };

  test.each([
    ["10+7.83", ""],
    ["10+7.83", "<v></v>"],
    ["10+7.83", "<v/>"],
    ["预决算数据!E21", ""],
    ["ROUND(SUM(F11,14.834),2)", ""],
  ])("=%s%s is calculated", async (formula, behind) => {
    const reviewed = await basic({ F9: waiting(formula, behind) });
    expect(reviewed.found.filter(({ code }) => code !== "S03")).toEqual([]);
    expect(running(reviewed)).toBe("given 17.83万元");
  });

  test("what we cannot calculate is said once, at its cell, and nothing else", async () => {
    const reviewed = await basic({ F9: waiting("VLOOKUP(A9,A1:B2,2)") });
    expect(running(reviewed)).toBe("unreadable undefined");
    expect(reviewed.found.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "S07 公车运行维护 2024年决算数的公式没有计算结果，请用 Excel 打开重算后保存。",
    ]);
  });

  test("a total that waits for it is said with it", async () => {
    const { found } = await basic({
      F9: waiting("VLOOKUP(A9,A1:B2,2)"),
      F7: waiting('IF(COUNT(F8:F9)=0,"",SUM(F8:F9))'),
      F6: waiting("F7+F10+F11", "<v/>"),
    });
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "S07 三公经费 2024年决算数、公务用车购置和维护经费 2024年决算数、公车运行维护 2024年决算数的公式没有计算结果，请用 Excel 打开重算后保存。",
    ]);
  });

  test("one that leads back to itself waits for nothing", async () => {
    const { found } = await basic({ F9: waiting("F9+1") });
    expect(found.map(({ code }) => code)).toEqual(["S07"]);
    expect(found[0]?.message).toContain("循环引用");
  });

  test("an empty text is a result: the cell is blank", async () => {
    const blank = { inside: "<f>VLOOKUP(A9,A1:B2,2)</f><v></v>", type: "str" };
    expect(running(await basic({ F9: blank }))).toBe("blank undefined");
  });
});

describe("the score of the execution rate, 9.557", () => {
  const scored = async (score: string, total: string, format?: string) =>
    (await overall({ I4: numberCell(score, format), H23: numberCell(total, format) })).found
      .filter(({ code }) => code !== "S02")
      .map(({ code }) => code);

  test.each([
    ["9.5500000000000007", "99.549999999999997", undefined],
    ["9.55", "99.55", "0.00"],
    ["9.5", "99.5", "0.00"],
    ["9.6", "99.6", "0.0"],
    ["9", "99", "General"],
  ])("%s is right, rounded or cut off", async (score, total, format) => {
    expect(await scored(score, total, format)).toEqual([]);
  });

  test("10 is what nobody earns without spending it all", async () => {
    expect(await scored("10", "100", "0")).toEqual(["A24"]);
  });

  test.each([
    ["9.54", "99.54"],
    ["9.4", "99.4"],
    ["8", "98"],
  ])("%s is wrong", async (score, total) => {
    expect(await scored(score, total, "General")).toEqual(["A24"]);
  });
});

describe("rates without a % sign", () => {
  const rate = async (cells: Parameters<typeof overall>[0]) =>
    String((await overall(cells)).filing.overall?.funding.total.executionRate.value);

  test("1.67 is 1.67% where the row says so, and 167% where nothing does", async () => {
    const little = numberCell("67.74");
    expect(await rate({ F4: little, H4: numberCell("1.67", "General") })).toBe("1.67%");
    expect(await rate({ F4: little, H4: numberCell("0.0167", "General") })).toBe("1.67%");
    expect(await rate({ H4: numberCell("1.67", "General") })).toBe("167.00%");
    expect(await rate({ H4: numberCell("0.9557", "General") })).toBe("95.57%");
  });

  test("a text in a cell of rates is what was typed", async () => {
    expect(await rate({ H4: textCell("94.3", "0.00%") })).toBe("94.30%");
    expect(await rate({ H4: textCell("0.943", "0.00%") })).toBe("94.30%");
    expect(await rate({ H4: numberCell("0.943", "0.00%") })).toBe("94.30%");
    expect((await overall({ H4: textCell("95.57", "0.00%") })).found.map(({ code }) => code)).toEqual(["S01"]);
  });
});

test.each(["无", "本年度无完工项目", "不涉及", "未新建", "2024年度未发生"])(
  "%s in 楼堂馆所控制情况 declares that there is none",
  async (words) => {
    const empty = { inside: "" };
    const cells = { B25: textCell(words), C25: empty, D25: empty, E25: empty, F25: empty, G25: empty };
    const { found, filing } = await reviewSample({ [basicSheet]: cells });
    expect(found.map(({ code }) => code)).not.toContain("C05");
    expect(filing.basicData?.fields.find(({ at }) => at?.row === 24 && at.column === 1)?.state).toBe("dash");
  },
);

test("words that hide a figure are still no figure", async () => {
  const { found } = await reviewSample({ [basicSheet]: { B25: textCell("无法统计") } });
  expect(found.map(({ code }) => code)).toContain("C05");
});

test.each([
  "湖南省公共资源交易中心（盖章）",
  "湖南省公共资源交易中心(公章)",
  "填报单位（盖章）：湖南省公共资源交易中心",
])("%s is the unit's name and where its seal goes", async (unit) => {
  expect((await reviewSample({ [basicSheet]: { B2: textCell(unit) } })).found).toEqual([]);
});

test("another unit is another unit, sealed or not", async () => {
  const { found } = await reviewSample({ [basicSheet]: { B2: textCell("湖南省交易中心（盖章）") } });
  expect(found.map(({ code }) => code)).toContain("X06");
});
