import { figureOf, figuresOf } from "./read";

describe("percentages", () => {
  test.each([
    ["完成率95%", 95_000_000, "percent", "95%"],
    ["完成率９５．５％", 95_500_000, "percent", "９５．５％"],
    ["完成率2.82 %", 2_820_000, "percent", "2.82 %"],
    ["完成率百分之九十五点五", 95_500_000, "percent", "百分之九十五点五"],
    ["完成率百分之百", 100_000_000, "percent", "百分之百"],
    ["完成率百分之95", 95_000_000, "percent", "百分之95"],
    ["投诉率1.2‰", 120_000, "permille", "1.2‰"],
    ["投诉率千分之三", 300_000, "permille", "千分之三"],
    ["完成率上升2.5个百分点", 2_500_000, "points", "2.5个百分点"],
  ])("%s", (text, units, unit, written) => {
    const figure = figureOf(text, "percentage");
    expect({ units: figure.rate.units, unit: figure.unit, text: figure.text }).toEqual({ units, unit, text: written });
  });

  test("the last place shown is kept", () => {
    expect(figuresOf("甲95%，乙95.0%，丙95.00%", "percentage").map(({ rate }) => rate.step)).toEqual([
      1_000_000, 100_000, 10_000,
    ]);
  });

  test("shares, changes and rates are told apart", () => {
    const text = "接待费3万元，占20%，较上年下降5%，执行率60%。";
    expect(figuresOf(text, "percentage").map(({ role }) => role)).toEqual(["share", "change", "rate"]);
  });

  test("both ends of 80%-90%", () => {
    expect(figuresOf("满意度在80%-90%之间", "percentage").map(({ bound }) => bound)).toEqual(["low", "high"]);
  });
});

describe("counts", () => {
  test.each([
    ["检查21次", "21", "次", ""],
    ["下设12 个科室。", "12", "个", "科室"],
    ["培训三十二人次", "32", "人次", ""],
    ["承担两项任务", "2", "项", "任务"],
    ["新增数据7.97亿条", "797000000", "条", ""],
    ["服务5万人次", "50000", "人次", ""],
    ["改造1,250平方米", "1250", "平方米", ""],
    ["办结公文十二个", "12", "个", ""],
    ["编印6件套教材", "6", "件套", "教材"],
  ])("%s", (text, value, measure, noun) => {
    const figure = figureOf(text, "count");
    expect([String(figure.value), figure.measure, figure.noun]).toEqual([value, measure, noun]);
  });

  test.each(["30余次", "300多条", "近200家", "约40人"])("%s is not exact", (text) => {
    expect(figureOf(`完成${text}`, "count").qualifier).toBeDefined();
  });

  test.each([
    "统一部署",
    "第三次会议",
    "十九届五次、六次全会",
    "公益一类事业单位",
    "业务二部、",
    "同一个平台",
    "一次性补助",
    "其中之一",
    "党的二十大精神",
    "数十家企业",
    "三重一大",
    "一般支出",
  ])("%s counts nothing", (text) => {
    expect(figuresOf(text, "count")).toEqual([]);
  });

  test.each(["形成一份报告", "完成两项标准", "建成三个平台"])("%s counts", (text) => {
    expect(figuresOf(text, "count")).toHaveLength(1);
  });

  test.each(["九成五家", "三成一户"])("%s is a share", (text) => {
    expect(figuresOf(text, "count")).toEqual([]);
  });

  test("a word broken off by the end of a page is still its measure", () => {
    expect(figureOf("全年顺利推进，完成了 13\n\n项标准的编写。", "count")).toMatchObject({
      measure: "项",
      noun: "标准的编写",
    });
  });
});

describe("dates", () => {
  const day = (text: string) => {
    const { year, month, day: dayOfMonth, until, offset, closing, fault } = figureOf(text, "date");
    return [year, month, dayOfMonth, until, offset, closing, fault];
  };
  const none = undefined;

  test.each([
    ["2024年4月", [2024, 4, none, none, none, "", none]],
    ["2023 年 11 月 5 日", [2023, 11, 5, none, none, "", none]],
    ["2023年度", [2023, none, none, none, none, "度", none]],
    ["2023年末", [2023, none, none, none, none, "末", none]],
    ["9月18日", [none, 9, 18, none, none, "", none]],
    ["6月底", [none, 6, none, none, none, "底", none]],
    ["二〇二四年", [2024, none, none, none, none, "", none]],
    ["二○二三年十二月三十一日", [2023, 12, 31, none, none, "", none]],
    ["2024.03.15", [2024, 3, 15, none, none, "", none]],
    ["2024-3-5", [2024, 3, 5, none, none, "", none]],
    ["今年1月上旬", [none, 1, none, none, 0, "上旬", none]],
    ["去年", [none, none, none, none, -1, "", none]],
    ["上年度", [none, none, none, none, -1, "度", none]],
    ["2022—2023年", [2022, none, none, { year: 2023 }, none, "", none]],
    ["1-12月", [none, 1, none, { month: 12 }, none, "", none]],
    ["9月1日至5日", [none, 9, 1, { day: 5 }, none, "", none]],
    ["202年1月11日", [none, 1, 11, none, none, "", "broken"]],
    ["20225年", [none, none, none, none, none, "", "broken"]],
    ["202233日", [none, none, none, none, none, "", "broken"]],
    ["2023年2月30日", [2023, 2, 30, none, none, "", "impossible"]],
    ["2024年2月29日", [2024, 2, 29, none, none, "", none]],
    ["2024年13月", [2024, 13, none, none, none, "", "impossible"]],
  ])("%s", (written, read) => {
    const text = `会议于${written}`;
    expect(day(text)).toEqual(read);
    expect(figureOf(text, "date").text).toBe(written);
  });

  test.each(["建校100年", "以前年度结转", "每次年检", "历时3年", "为期3个月", "3月龄以上年龄"])(
    "%s names no year",
    (text) => {
      expect(figuresOf(text, "date").filter(({ year, offset }) => year ?? offset)).toEqual([]);
    },
  );

  test("a date within a title is marked", () => {
    expect(figuresOf("按《关于2024年度考核的通知》，2025年1月完成", "date").map(({ inTitle }) => inTitle)).toEqual([
      true,
      false,
    ]);
  });
});

describe("document numbers", () => {
  test.each([
    "某财绩〔2025〕2号",
    "某财绩[2025]2号",
    "某财绩【2025】 2 号",
    "某财绩(2025)2号",
    "某财绩（2025）2号",
    "某财绩﹝2025﹞2号",
  ])("%s is one and the same", (written) => {
    const figure = figureOf(`根据${written}文件要求`, "document");
    expect([figure.normal, figure.text, figure.year]).toEqual(["某财绩〔2025〕2号", written, "2025"]);
  });

  test("brackets and blanks are kept as written", () => {
    expect(figureOf("按照某发 [2018] 34号", "document")).toMatchObject({
      brackets: "[]",
      spaced: true,
      agency: "某发",
    });
  });

  test("a year of three digits is seen", () => {
    expect(figureOf("依据某办发〔202〕7号", "document").year).toBe("202");
  });
});

describe("what was left unfilled", () => {
  test.each([
    ["占 %，", "占 %", "blank"],
    ["占总额的 %，", "占总额的 %", "blank"],
    ["比上年减少  万元，", "减少  万元", "blank"],
    ["于  年  月  日印发", "年  月  日", "blank"],
    ["XX单位", "XX", "letters"],
    ["20XX年", "20XX", "letters"],
    ["×××项目", "×××", "letters"],
    ["主要绩效（100字以内）", "（100字以内）", "instruction"],
    ["原因是……", "……", "dots"],
    ["单位名称______", "______", "dots"],
    ["文号（ ）", "（ ）", "brackets"],
    ["上年数【待填写：上年决算数】", "【待填写：上年决算数】", "marked"],
  ])("%s", (text, written, blank) => {
    const figure = figureOf(text, "placeholder");
    expect([figure.text, figure.blank]).toEqual([written, blank]);
  });

  test.each(["占 5 %，", "减少 3 万元", "2024 年 3 月 5 日", "EXCEL表", "Max值", "等（含下属）", "支出10%。"])(
    "%s is filled",
    (text) => {
      expect(figuresOf(text, "placeholder")).toEqual([]);
    },
  );
});
