import { numberCell, reviewSample } from "../../support/sample-file";

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
    expect(found[0]?.message).toContain("应于“2024年11月30日”完成，实际完成值为“2024年12月20日”");
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
