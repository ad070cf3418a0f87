import { readText } from "../../src/prose/read-text";

const changes = (text: string) => {
  const read = readText(text);
  for (const change of read.changes) expect(text.slice(change.start, change.end)).toBe(change.text);
  return read.changes;
};

describe("changes", () => {
  test.each([
    ["差旅费支出较上年下降6.25%", "fall", "6.25%", "较上年", -1, "差旅费支出"],
    ["差旅费支出同比增长9.7%", "rise", "9.7%", "同比", -1, "差旅费支出"],
    ["差旅费支出比上年增加12.5万元", "rise", "12.5万元", "比上年", -1, "差旅费支出"],
    ["差旅费支出较去年减少了约3万元", "fall", "3万元", "较去年", -1, "差旅费支出"],
    ["差旅费支出与上年相比减少3万元", "fall", "3万元", "与上年相比", -1, "差旅费支出"],
    ["差旅费支出同比降幅达15%", "fall", "15%", "同比", -1, "差旅费支出"],
    ["较上年差旅费支出减少3万元", "fall", "3万元", "较上年", -1, "差旅费支出"],
    ["同比减少差旅费支出3万元", "fall", "3万元", "同比", -1, "差旅费支出"],
    ["差旅费支出增加4人", "rise", "4人", "", undefined, "差旅费支出"],
  ])("%s", (text, direction, by, basis, basisOffset, words) => {
    const [change, ...more] = changes(text);
    expect(more).toEqual([]);
    expect(change).toMatchObject({ direction, reach: "by", basis, basisOffset, by: { text: by }, subject: { words } });
  });

  test("the year and the stage compared with are read", () => {
    const [change] = changes("2023年度预算数较2022年度决算数增加1.68万元。");
    expect(change).toMatchObject({ basisYear: 2022, basisStage: "final", subject: { stage: "budget", year: 2023 } });
  });

  test("a second change has the basis of the first", () => {
    const [, second] = changes("印刷费比上年减少2万元，下降8.35%。");
    expect(second).toMatchObject({
      basis: "比上年",
      basisInherited: true,
      basisOffset: -1,
      subject: { words: "印刷费" },
    });
  });

  test("a comparison in a clause of its own counts for the clause behind it", () => {
    const [change] = changes("印刷费支出5万元，与2021年相比，减少2万元。");
    expect(change).toMatchObject({ basis: "与2021年相比", basisYear: 2021, by: { text: "2万元" } });
  });

  test("the figure compared with is kept, and the change is not about last year", () => {
    const [change] = changes("水电费12万元，较上年决算数10万元增加2万元。");
    expect(change).toMatchObject({ from: { text: "10万元" }, by: { text: "2万元" }, basisStage: "final" });
    expect(change?.subject).toMatchObject({ words: "水电费", yearOffset: undefined });
  });

  test("an arrival is not a difference", () => {
    const [change] = changes("会议费由45万元下降到20万元。");
    expect(change).toMatchObject({ reach: "to", from: { text: "45万元" }, by: { text: "20万元" } });
  });

  test("no change without a figure is lost", () => {
    const told = changes("会议费与上年持平。相比2018年培训费有所减少。三公经费只减不增。");
    expect(told.map(({ direction, by }) => [direction, by])).toEqual([
      ["level", undefined],
      ["fall", undefined],
      ["fall", undefined],
    ]);
    expect(told.map(({ subject }) => subject.words)).toEqual(["会议费", "培训费", "三公经费"]);
  });

  test.each(["累计节约资金21万元", "压缩经费3万元", "占比5%", "开具比例达80%", "减少企业占用额2亿元", "较大项目3个"])(
    "%s tells of none",
    (text) => {
      expect(changes(text)).toEqual([]);
    },
  );
});

describe("wholes and parts", () => {
  const parts = (text: string) =>
    readText(text).parts.map((group) => [group.whole.text, group.parts.map((part) => part.text), group.complete]);

  test.each([
    ["基本支出100万元，其中人员经费70万元、公用经费30万元。", [["100万元", ["70万元", "30万元"], true]]],
    ["项目支出9万元（其中：甲项目4万元，乙项目5万元），结余1万元。", [["9万元", ["4万元", "5万元"], true]]],
    ["课题经费26万元. 其中6万元为结转资金，实际支出14万元。", [["26万元", ["6万元"], false]]],
    ["编制60名，其中机关40名、学院10名。", [["60名", ["40名", "10名"], false]]],
    ["经费50万元，主要用于其中甲20万元、乙5万元等。", [["50万元", ["20万元", "5万元"], false]]],
    [
      "接待费20万元，比上年增加2万元，其中国内12万元，较上年减少1万元，国外8万元。",
      [["20万元", ["12万元", "8万元"], true]],
    ],
  ])("%s", (text, groups) => {
    expect(parts(text)).toEqual(groups);
  });
});

describe("enumerations", () => {
  const lists = (text: string) =>
    readText(text)
      .enumerations.filter(({ form }) => form !== "numbered")
      .map(({ claim, items, most, open, form }) => [claim?.text, items.map((item) => item.text), most, open, form]);

  test.each([
    ["研发了3件套系统（主库、分库、日志库）。", [["3件套", ["主库", "分库", "日志库"], 3, false, "brackets"]]],
    ["设4个股室，分别为：办公室、人事股、财务股。", [["4个", ["办公室", "人事股", "财务股"], 3, false, "behind"]]],
    ["包括3个单位：甲所、乙所和丙所。", [["3个", ["甲所", "乙所和丙所"], 3, false, "behind"]]],
    ["内设办公室、人事股、财务股等3个股室。", [["3个", ["办公室", "人事股", "财务股"], 3, true, "before"]]],
    [
      "设办公室、人事股（含党办、工会）等内设机构5个。",
      [["5个", ["办公室", "人事股（含党办、工会）"], 2, true, "before"]],
    ],
    [
      "共3项措施，包括：抓学习；抓落实、抓督查；抓整改。",
      [["3项", ["抓学习", "抓落实、抓督查", "抓整改"], 3, false, "behind"]],
    ],
  ])("%s", (text, read) => {
    expect(lists(text)).toEqual(read);
  });

  test("一是二是 over several paragraphs, with the count before them", () => {
    const [list] = readText("主要做法有三个方面：\n一是学。学习制度。\n- 二是做。三是查。").enumerations;
    expect([list?.claim?.text, list?.numbers, list?.form]).toEqual(["三个", [1, 2, 3], "spoken"]);
    expect(list?.items.map(({ text }) => text)).toEqual(["一是学。学习制度。", "二是做。", "三是查。"]);
  });

  test("numbered paragraphs are a list with the numbers as written", () => {
    const { enumerations } = readText("附件：1、甲表\n2、乙表\n4、丙表");
    expect(enumerations.map(({ form, numbers }) => [form, numbers])).toEqual([["numbered", [1, 2, 4]]]);
  });

  test.each(["检查3次，整改5处。", "宣传、培训3次。", "历时3年，包括甲、乙。", "近20个部门（甲、乙）。"])(
    "%s claims no length of a list",
    (text) => {
      expect(lists(text)).toEqual([]);
    },
  );
});
