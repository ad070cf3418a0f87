import { inShort, scoreOf } from "./scored-case";

describe("a name says for certain that less is better only where it ends in what is not wanted", () => {
  test.each([
    "安全责任事故",
    "安全事故起数",
    "重大安全事故发生次数",
    "投诉次数",
    "群众投诉率",
    "有责投诉件数",
    "信访件数",
    "上访人数",
    "孕产妇死亡率",
    "甲类传染病发病率",
    "系统故障率",
    "设备故障次数",
    "检测差错率",
    "资金发放差错数",
    "资金违规使用违规率",
    "违规金额",
    "经费超支额",
    "管网水损耗率",
    "单位面积能耗",
    "二氧化碳排放量",
    "刑事案件发生数",
    "资金结余率",
    "办案成本",
    "培训费用",
    "项目控制数",
    "三公经费控制率",
    "投诉办结时限",
    "资金拨付时限",
    "平均用时",
    "工程耗时",
  ])("%s", (name) => expect(inShort(scoreOf({ target: "90", actual: "100", name }))).toBe("9 reverse missed"));

  test.each([
    "审结案件数",
    "受理案件数",
    "执结案件数",
    "公益诉讼案件数",
    "安全事故应急演练次数",
    "事故应急预案数",
    "污染防治项目数",
    "能耗监测点位",
    "污染源监测企业数",
    "违法线索移送数",
    "违法行为宣传次数",
    "闲置资产盘活额",
    "逾期贷款清收额",
    "死亡抚恤发放人数",
    "信访件受理数",
    "受理投诉件数",
    "故障排除数",
    "排放检测批次",
    "节省办案成本",
    "费用压减额",
    "质保时限",
    "保存时限",
    "服务器正常运行用时",
    "高血压控制率",
    "病虫害控制率",
    "无事故天数",
    "零投诉社区数",
    "查处违规行为数",
    "投诉热线接听数",
    "成本核算单位数",
    "费用报销培训人数",
  ])("%s is not certain, and nothing is deducted for sure", (name) => {
    const score = scoreOf({ target: "90", actual: "100", name });
    expect(score.certain).toBe(false);
    expect([score.direction, score.met]).toEqual(
      score.direction === "reverse" ? ["reverse", false] : ["forward", true],
    );
  });

  test.each([
    ["财政补助标准", "9 reverse missed ?"],
    ["救助费用", "9 reverse missed ?"],
    ["质保时限", "9 reverse missed ?"],
    ["成本节约额", "10 forward met ?"],
    ["设备购置", "9 reverse missed"],
    ["办案成本", "9 reverse missed"],
  ])("in a row of costs %s: %s", (name, expected) =>
    expect(inShort(scoreOf({ target: "90", actual: "100", name, cost: true }))).toBe(expected),
  );
});
