import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import type { Indicator } from "../../src/forms/filing";
import { Points } from "../../src/quantities/points";
import { scoreIndicator } from "../../src/scoring/indicator-score";
import type { IndicatorScore } from "../../src/scoring/score";
import { indicatorsOf } from "./score-sheet";

let plain: Indicator;
let costing: Indicator;

beforeAll(async () => {
  const [first, second] = await indicatorsOf(
    ["产出指标", "数量指标", "培训", "50", "50", "10", "10"],
    ["产出指标", "成本指标", "运行维护", "50", "50", "10", "10"],
  );
  if (!first || !second) throw new Error("the form was not read");
  [plain, costing] = [first, second];
});

interface Case {
  readonly target: string;
  readonly actual: string;
  readonly points?: string;
  readonly name?: string;
  readonly cost?: boolean;
}

function scoreOf({ target, actual, points = "10", name, cost = false }: Case): IndicatorScore {
  const base = cost ? costing : plain;
  const written = {
    ...base,
    name: { ...base.name, value: name ?? base.name.value },
    target: { ...base.target, value: target },
    actual: { ...base.actual, value: actual },
    points: { ...base.points, value: Points.parse(points) },
  };
  return scoreIndicator(written, hunan2024);
}

/** "16.7 forward missed", "[8, 10] tier met", "manual reverse"; a question mark where it is not certain. */
function inShort({ award, direction, met, certain }: IndicatorScore): string {
  const reached = met === undefined ? [] : [met ? "met" : "missed"];
  const doubt = award.kind === "exact" && !certain ? ["?"] : [];
  const figure = award.kind === "exact" ? String(award.points) : award.kind;
  const band = award.kind === "band" ? `[${award.low}, ${award.high}${award.highIncluded ? "]" : ")"}` : figure;
  return [band, direction, ...reached, ...doubt].filter((part) => part !== undefined).join(" ");
}

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
