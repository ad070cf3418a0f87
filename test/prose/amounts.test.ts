import { figureOf, figuresOf } from "./read";

describe("money in a report", () => {
  test.each([
    ["本年支出20.83万元", 20_830_000, 10_000, "20.83万元"],
    ["本年支出 236.8 万元", 236_800_000, 100_000, "236.8 万元"],
    ["本年支出1303. 54万元", 1_303_540_000, 10_000, "1303. 54万元"],
    ["本年支出１３．５０万元", 13_500_000, 10_000, "１３．５０万元"],
    ["本年支出7,800,000.00元", 780_000_000, 1, "7,800,000.00元"],
    ["本年支出215457.6元", 21_545_760, 10, "215457.6元"],
    ["本年支出3.2亿元", 32_000_000_000, 1_000_000_000, "3.2亿元"],
    ["本年支出3亿5000万元", 35_000_000_000, 1_000_000, "3亿5000万元"],
    ["本年支出500千元", 50_000_000, 100_000, "500千元"],
    ["本年支出5百万元", 500_000_000, 100_000_000, "5百万元"],
    ["本年支出三百二十万元", 320_000_000, 1_000_000, "三百二十万元"],
    ["本年支出一点五万元", 1_500_000, 100_000, "一点五万元"],
    ["本年支出贰拾万元整", 20_000_000, 1_000_000, "贰拾万元"],
    ["本年结余-0.35万元", -350_000, 10_000, "-0.35万元"],
    ["投入经费150万，全部到位", 150_000_000, 1_000_000, "150万"],
  ])("%s", (text, fen, step, written) => {
    const { amount, ...figure } = figureOf(text, "amount");
    expect({ fen: amount.fen, step: amount.step, text: figure.text }).toEqual({ fen, step, text: written });
  });

  test.each([
    ["节约3400余万元", "over", "余"],
    ["节约1万多元", "over", "多"],
    ["节约约12万元", "about", "约"],
    ["投资近30万元", "nearly", "近"],
    ["投资逾30万元", "over", "逾"],
    ["投资超过30万元", "over", "超过"],
    ["投资不足30万元", "under", "不足"],
    ["投资不超过30万元", "atMost", "不超过"],
    ["投资30万元以上", "atLeast", "以上"],
    ["投资30万元左右", "about", "左右"],
  ])("%s is %s", (text, leaning, word) => {
    const { qualifier } = figureOf(text, "amount");
    expect(qualifier).toMatchObject({ leaning, word });
    expect(text.slice(qualifier?.start, qualifier?.end)).toBe(word);
  });

  test("an exact figure has no such word: 节约, 最近", () => {
    expect(figuresOf("节约30万元，最近40万元到账。", "amount").map(({ qualifier }) => qualifier)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("the noise of its writing is told", () => {
    const [spaced, separated, wide] = figuresOf("甲1303. 54万元，乙7,800元，丙３元", "amount");
    expect([spaced?.spaced, separated?.separated, wide?.fullWidth]).toEqual([true, true, true]);
    expect([spaced?.digits, separated?.digits, wide?.digits]).toEqual(["1303.54", "7800", "3"]);
  });

  test("a wide comma between two figures is no separator of thousands", () => {
    expect(figuresOf("分别为120，130万元", "amount").map(({ text }) => text)).toEqual(["130万元"]);
    expect(figuresOf("分别为282，130.50万元", "amount").map(({ text }) => text)).toEqual(["130.50万元"]);
    expect(figuresOf("项目支出1，282.68万元", "amount").map(({ amount }) => String(amount))).toEqual(["1282.68万元"]);
  });

  test("both ends of a range have the unit of the second", () => {
    const [low, high] = figuresOf("每个项目补助30—50万元", "amount");
    expect([low?.amount.fen, low?.bound, low?.text]).toEqual([30_000_000, "low", "30"]);
    expect([high?.amount.fen, high?.bound, high?.text]).toEqual([50_000_000, "high", "50万元"]);
  });

  test("a price per head is told from a sum", () => {
    expect(figuresOf("标准为150元/人，共1500元", "amount").map(({ per }) => per)).toEqual(["人", ""]);
  });

  test.each(["2024元旦", "A4纸", "第3批", "用2B铅笔", "美元12"])("%s holds no money", (text) => {
    expect(figuresOf(text, "amount")).toEqual([]);
  });
});

describe("what a sum of money is about", () => {
  test.each([
    ["2023年公务接待费决算数为6.20万元", "公务接待费", "final", 2023],
    ["年初预算安排培训费12万元", "培训费", "initial", undefined],
    ["调整预算后会议费为3万元", "会议费", "adjusted", undefined],
    ["一般公共预算财政拨款收入900万元", "一般公共预算财政拨款收入", undefined, undefined],
    ["设备购置项目实际支出4.5万元", "设备购置项目", "spent", undefined],
    ["其中：上年结转资金8万元", "结转资金", "carried", undefined],
  ])("%s", (text, words, stage, year) => {
    expect(figureOf(text, "amount").subject).toMatchObject({ words, stage, year, inherited: false });
  });

  test("a clause without words of its own takes those before it", () => {
    const [, spent] = figuresOf("档案数字化经费40万元，实际支出38.5万元。", "amount");
    expect(spent?.subject).toMatchObject({ words: "档案数字化经费", inherited: true, stage: "spent" });
  });

  test("a part has the year and the stage of the whole, and says so", () => {
    const [, part] = figuresOf("2022年基本支出决算80万元，其中人员经费60万元。", "amount");
    expect(part?.subject).toMatchObject({ words: "人员经费", stage: "final", stageInherited: true, year: 2022 });
  });

  test("last year is told from this year", () => {
    const [mine, last] = figuresOf("本年三公经费支出5万元，上年支出6万元。", "amount");
    expect([mine?.subject.yearOffset, last?.subject.yearOffset]).toEqual([0, -1]);
  });

  test.each(["上年结转资金6.1万元", "其中上年度结转结余6.1万元", "去年结转资金6.1万元", "上年财政拨款结转6.1万元"])(
    "%s is money of this year",
    (source) => {
      const [carried, spent] = figuresOf(`档案整理资金30万元，${source}，实际支出24.1万元。`, "amount").slice(1);
      expect([carried?.subject.yearOffset, carried?.subject.stage]).toEqual([undefined, "carried"]);
      expect([spent?.subject.yearOffset, spent?.subject.stage]).toEqual([undefined, "spent"]);
    },
  );

  test("a bracketed word within a name does not cut it", () => {
    expect(figureOf("因公出国（境）费支出0万元", "amount").subject.words).toBe("因公出国(境)费支出");
  });
});

describe("a word keeps its first and last characters", () => {
  test.each([
    ["2024年中心运行经费支出8万元", "中心运行经费支出"],
    ["2024年初步设计费3万元", "初步设计费"],
    ["2024年末端设施维护费3万元", "末端设施维护费"],
    ["与会人员住宿费3万元", "与会人员住宿费"],
    ["共享平台运维费5万元", "共享平台运维费"],
    ["到期债务本金5万元", "到期债务本金"],
    ["后期维护费5万元", "后期维护费"],
    ["和谐社区创建经费5万元", "和谐社区创建经费"],
    ["按计件付给的工资5万元", "按计件付给的工资"],
    ["年会经费5万元", "年会经费"],
    ["度假区管护费5万元", "度假区管护费"],
    ["处置收入中国有5万元", "处置收入中国有"],
    ["预计可节约5万元", "预计可节约"],
    ["事项涉及5万元", "事项涉及"],
    ["决算报表编审费5万元", "决算报表编审费"],
    ["预算数据整理费5万元", "预算数据整理费"],
    ["档案项目实际支出金额5万元", "档案项目"],
    ["接待费预算数和决算数均为5万元", "接待费"],
  ])("%s", (text, words) => {
    expect(figureOf(text, "amount").subject.words).toBe(words);
  });

  test.each([
    ["按期完成率95%", "按期完成率"],
    ["资金到位率95%", "资金到位率"],
    ["到位率95%", "到位率"],
    ["及时率95%", "及时率"],
    ["全年预算执行率95%", "预算执行率"],
    ["决算公开率95%", "决算公开率"],
    ["实际完成值95%", "实际完成值"],
  ])("%s", (text, words) => {
    expect(figureOf(text, "percentage").subject.words).toBe(words);
  });

  test("what only leads to a name is still taken off", () => {
    const read = (text: string) => figureOf(text, "amount").subject.words;
    expect(
      [
        "截至2024年末，培训费5万元",
        "和培训费5万元",
        "按年初预算安排的培训费为5万元",
        "共计培训费约5万元",
        "到12月底培训费达到5万元",
      ].map(read),
    ).toEqual(["培训费", "培训费", "培训费", "培训费", "培训费"]);
  });
});

describe("what a share is of", () => {
  test("the share is about the part, and names its whole apart", () => {
    const share = figureOf("公务接待费决算数3万元，约占“三公”经费决算数的20%。", "percentage");
    expect([share.subject.words, share.of?.words, share.of?.stage]).toEqual(["公务接待费", "“三公”经费", "final"]);
  });

  test("占比 names none", () => {
    const share = figureOf("公务接待费3万元，占比为20%。", "percentage");
    expect([share.subject.words, share.of]).toEqual(["公务接待费", undefined]);
  });
});

describe("words that only say which figure of an item is meant", () => {
  test("批复, 追加 and 全年预算 leave the item what it was", () => {
    const found = figuresOf("档案经费年初预算批复30万元，年中追加2万元，全年预算32万元，实际支出31万元。", "amount");
    expect(found.map(({ subject }) => [subject.words, subject.stage])).toEqual([
      ["档案经费", "initial"],
      ["档案经费", "added"],
      ["档案经费", "adjusted"],
      ["档案经费", "spent"],
    ]);
  });

  test("what was spent out of the budget before it is of the same item", () => {
    const [, spent] = figuresOf("运行经费预算26万元，执行24万元。", "amount");
    expect(spent?.subject).toMatchObject({ words: "运行经费", stage: "spent" });
    const [alone] = figuresOf("全年支出89万元。", "amount");
    expect(alone?.subject.words).toBe("支出");
  });

  test("what was spent behind the sources of the money is of the whole, this year", () => {
    const found = figuresOf("阅览项目预算26万元，其中财政拨款20万元，上年结转资金6万元，实际支出24万元。", "amount");
    expect(found.map(({ subject }) => [subject.words, subject.stage, subject.yearOffset])).toEqual([
      ["阅览项目", "budget", undefined],
      ["财政拨款", "budget", undefined],
      ["结转资金", "carried", undefined],
      ["阅览项目", "spent", undefined],
    ]);
  });

  test("what changed behind a share is not what it is a share of", () => {
    const [, fell] = figuresOf("邮寄费3万元，占办公经费的14.4%，较上年下降14.29%。", "percentage");
    expect(fell?.subject.words).toBe("邮寄费");
  });

  test.each([
    ["2024年中心会议费3万元", "中心会议费"],
    ["按期结算费3万元", "按期结算费"],
    ["年中追加印刷费3万元", "印刷费"],
  ])("%s is of %s", (text, words) => {
    expect(figureOf(text, "amount").subject.words).toBe(words);
  });

  test("last year's figure in a comparison is about the same item", () => {
    const [, last] = figuresOf("利息收入500万元，较上年480万元增加20万元。", "amount");
    expect(last?.subject).toMatchObject({ words: "利息收入", yearOffset: -1 });
  });
});
