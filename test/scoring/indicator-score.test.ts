import fc from "fast-check";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { scoreIndicator } from "../../src/scoring/indicator-score";
import { indicatorsOf } from "./score-sheet";
import { inShort, plain, scoreOf } from "./scored-case";

describe("lengths of time and prices per length", () => {
  test.each([
    ["响应时间", "≤2小时", "30分钟", "10 reverse met"],
    ["处置时间", "≤1.5小时", "95分钟", "9.47 reverse missed"],
    ["响应时间", "≤24小时", "2天", "5 reverse missed"],
    ["响应时间", "≤24小时", "1天", "10 reverse met"],
    ["服务期限", "≥12个月", "1年", "10 forward met"],
    ["办结时限", "≤5个工作日", "3天", "manual reverse"],
    ["工期", "≤3个月", "80天", "manual reverse"],
    ["每公里造价", "≤50万元/公里", "52万元/公里", "9.62 reverse missed"],
    ["每公里造价", "≤50万元/公里", "500元/米", "manual reverse"],
    ["PM2.5年均浓度", "≤35微克/立方米", "33微克/立方米", "10 reverse met"],
    ["万元GDP能耗", "≤0.5吨标煤", "0.48吨标煤", "10 reverse met"],
  ])("%s %s, done %s: %s", (name, target, actual, expected) =>
    expect(inShort(scoreOf({ name, target, actual }))).toBe(expected),
  );
});

describe("the more the better", () => {
  test.each([
    ["≥95%", "98%", "10 forward met"],
    ["≥95%", "95%", "10 forward met"],
    ["≥95%", "76%", "8 forward missed"],
    ["≥50个", "50", "10 forward met"],
    ["≥100百分比", "100", "10 forward met"],
    ["95%以上", "0", "0 forward missed"],
    ["≥0", "0", "10 forward met"],
    ["同比增长≥5%", "增长2.5%", "5 forward missed"],
    ["同比增长≥5%", "下降3%", "0 forward missed"],
    ["≥3万人次", "27000人次", "9 forward missed"],
    ["100%", "83.5%", "8.35 forward missed"],
    ["50", "40", "8 forward missed ?"],
    [">95%", "95%", "manual forward missed"],
  ])("%s, done %s: %s", (target, actual, expected) => expect(inShort(scoreOf({ target, actual }))).toBe(expected));

  test("the published row of 20 points, 83.5 % of 100 %, is worth 16.70", () => {
    const score = scoreOf({ target: "100%", actual: "83.5%", points: "20", name: "预算执行率" });
    expect(inShort(score)).toBe("16.7 forward missed");
    expect(String(score.completion)).toBe("83.50%");
  });

  test("an odd weight is never rounded up beyond itself", () => {
    expect(inShort(scoreOf({ target: "≥100000", actual: "99999", points: "22.555" }))).toBe("22.55 forward missed");
    expect(inShort(scoreOf({ target: "≥100000", actual: "99999", points: "22.556" }))).toBe("22.556 forward missed");
  });
});

describe("the less the better", () => {
  test.each([
    ["≤90万元", "90", "10 reverse met"],
    ["≤90万元", "89.974万元", "10 reverse met"],
    ["≤90万元", "100万元", "9 reverse missed"],
    ["≤90万元", "1000000元", "9 reverse missed"],
    ["不超过0.5亿元", "6250万元", "8 reverse missed"],
    ["≤5‰", "1%", "5 reverse missed"],
    ["控制在4次以内", "5次", "8 reverse missed"],
    ["<5%", "5%", "manual reverse missed"],
    ["<5%", "6.25%", "8 reverse missed"],
  ])("%s, done %s: %s", (target, actual, expected) => expect(inShort(scoreOf({ target, actual }))).toBe(expected));

  test.each([
    ["运行维护", true, "9 reverse missed"],
    ["成本节约额", true, "10 forward met ?"],
    ["项目总成本", false, "9 reverse missed"],
    ["投诉次数", false, "9 reverse missed"],
    ["投诉办结数", false, "10 forward met ?"],
    ["投诉办结时限（天）", false, "9 reverse missed"],
    ["三公经费控制率", false, "9 reverse missed"],
    ["培训人数", false, "10 forward met ?"],
  ])("without a sign the name decides: %s", (name, cost, expected) => {
    expect(inShort(scoreOf({ target: "90", actual: "100", name, cost }))).toBe(expected);
  });
});

describe("exactly so many, a range, none at all", () => {
  test.each([
    ["=8个", "8个", "10 equal met"],
    ["=8个", "6个", "7.5 equal missed"],
    ["=8个", "10个", "8 equal missed ?"],
    ["=100%", "100.00%", "10 equal met"],
    ["1–3个", "1个", "10 range met"],
    ["1–3个", "3个", "10 range met"],
    ["80%-90%", "60%", "7.5 range missed ?"],
    ["1-3", "4", "7.5 range missed ?"],
    ["1-3", "0", "0 range missed ?"],
    ["0", "0", "10 zero met"],
    ["0起", "0", "10 zero met"],
    ["0起", "2起", "0 zero missed ?"],
    ["=0", "0%", "10 zero met"],
    ["≤0", "1", "0 zero missed ?"],
  ])("%s, done %s: %s", (target, actual, expected) => expect(inShort(scoreOf({ target, actual }))).toBe(expected));
});

describe("tiers", () => {
  test.each([
    ["效果明显", "达成预期指标", "[8, 10] tier met"],
    ["效果明显", "部分达成预期指标并具有一定效果", "[6, 8) tier missed"],
    ["效果明显", "未完成预期指标且效果较差", "[0, 6) tier missed"],
    ["效果明显", "未达成预期指标且效果较差", "[0, 6) tier missed"],
    ["严格执行相关制度规定", "完成", "[8, 10] tier met"],
    ["按计划推进", "未完成", "[0, 6) tier missed"],
    ["2021年12月完成", "已按时完成", "[8, 10] tier met"],
    ["高", "高", "manual"],
    ["及时", "基本完成", "manual"],
    ["完成1部宣传片，2套方案", "2", "manual"],
  ])("%s, done %s: %s", (target, actual, expected) => expect(inShort(scoreOf({ target, actual }))).toBe(expected));

  test.each([
    ["通过", "未通过"],
    ["验收通过", "未通过"],
    ["通过验收", "未通过验收"],
    ["验收合格", "验收不合格"],
    ["合格", "不合格"],
    ["满意", "不满意"],
    ["合规", "不合规"],
    ["及时", "不及时"],
    ["资金使用合规", "资金使用不合规"],
    ["保障到位", "保障不到位"],
    ["运行正常", "运行不正常"],
    ["有效提升", "未有效提升"],
    ["明显改善", "没有明显改善"],
    ["按计划开展", "未开展"],
    ["开展专项检查", "尚未开展"],
    ["严格执行相关制度规定", "尚未实施"],
    ["2024年12月完成", "未按期完成验收"],
    ["2024年12月完成", "尚未启动"],
    ["建成投用", "项目尚未开工"],
    ["制定管理办法", "没有制定"],
  ])("%s, done %s: missed", (target, actual) =>
    expect(inShort(scoreOf({ target, actual }))).toBe("[0, 6) tier missed"),
  );

  test.each([
    ["建立健全", "大部分完成"],
    ["建立健全", "未完全完成"],
    ["建立健全", "基本完成，部分制度未出台"],
    ["全部完成", "完成99.5%"],
    ["实现村级全覆盖", "覆盖率98.5%"],
    ["100%覆盖", "覆盖90%"],
    ["按时完成", "延期完成"],
  ])("%s, done %s: not all", (target, actual) =>
    expect(inShort(scoreOf({ target, actual }))).toBe("[0, 10) tier missed"),
  );

  test.each([
    ["逐年下降", "上升"],
    ["稳步提升", "略有下降"],
    ["效果良好", "较差"],
    ["完成改造", "预计2025年6月完成"],
    ["建立健全", "拟于2025年完成"],
  ])("%s, done %s: not at all", (target, actual) =>
    expect(inShort(scoreOf({ target, actual }))).toBe("[0, 6) tier missed"),
  );

  test.each([
    ["完工时间", "推进中", "[0, 8) tier missed"],
    ["完成时间", "已启动", "[0, 8) tier missed"],
    ["开工时间", "建设中", "manual"],
    ["资金拨付时间", "办理中", "manual"],
  ])("%s by the end of the year, done %s: %s", (name, actual, expected) =>
    expect(inShort(scoreOf({ name, target: "2024年12月底前", actual }))).toBe(expected),
  );

  test.each([
    ["竣工验收", "正在进行"],
    ["2024年12月完成", "正在实施"],
    ["建成投用", "施工中"],
    ["完成改造", "仍在建设中"],
    ["2024年底前竣工", "在建"],
    ["建立健全", "推进中"],
    ["建立健全", "还在实施"],
    ["完成制度汇编", "正在办理"],
    ["建成投用", "已启动"],
    ["竣工验收", "待验收"],
  ])("%s, done %s: not yet", (target, actual) =>
    expect(inShort(scoreOf({ target, actual }))).toBe("[0, 8) tier missed"),
  );

  test.each([
    ["通过", "通过"],
    ["满意", "满意"],
    ["不发生", "未发生"],
    ["不发生安全事故", "未发生安全事故"],
    ["无违规", "未发现违规"],
    ["未拖欠", "未拖欠"],
    ["不降低", "未降低"],
    ["显著提升", "未见明显异常"],
    ["合规", "未发现不合规"],
    ["持续推进", "正在推进"],
    ["启动建设", "正在建设中"],
    ["持续开展", "正在进行"],
    ["高", "不断提高"],
    ["效果明显", "不断提升"],
    ["及时", "未全部完成"],
    ["及时", "未超期"],
    ["严格控制", "未建设"],
    ["否", "未实施"],
    ["验收通过", "未验收部分已移交，其余通过"],
    ["规范管理", "没有发生违规"],
    ["通过", "未通过后已整改并通过"],
    ["启动建设", "已启动"],
    ["完成前期工作", "已开工"],
    ["持续推进", "推进中"],
    ["不断健全", "完善中"],
    ["显著提升", "推进中"],
    ["建设完成", "已完工待验收"],
    ["建立健全", "延期完成"],
    ["建立健全", "基本完成，未发生违规"],
    ["建成投用", "试运行中"],
    ["负面影响较小", "较差"],
    ["2026年12月完成", "预计2026年12月完成"],
    ["全覆盖", "覆盖100%"],
    ["全覆盖", "覆盖90%以上"],
    ["有效控制", "上升"],
    ["满意度提升，投诉下降", "下降"],
    ["零投诉", "共发生3起，均已办结"],
    ["不发生重大安全事故", "发生一般事故1起"],
    ["不发生重大安全事故", "发生事故1起"],
  ])("%s, done %s: left to a person", (target, actual) => expect(inShort(scoreOf({ target, actual }))).toBe("manual"));

  test.each([
    ["零事故", "2起", "0 zero missed ?"],
    ["不发生", "1次", "0 zero missed ?"],
    ["不发生重大安全事故", "1起", "0 zero missed ?"],
    ["无安全责任事故", "2", "0 zero missed ?"],
    ["零投诉", "3件", "0 zero missed ?"],
    ["未发生信访事件", "1件", "0 zero missed ?"],
    ["零事故", "发生事故1起", "0 zero missed ?"],
    ["不发生", "发生1起", "0 zero missed ?"],
    ["零投诉", "发生投诉三件", "0 zero missed ?"],
    ["无安全事故", "发生0起", "10 zero met"],
    ["零事故", "0起", "10 zero met"],
    ["零事故", "365天", "manual"],
    ["零事故", "100%", "manual"],
    ["无偏差", "2次", "manual"],
    ["无障碍设施", "2次", "manual"],
    ["零距离服务", "2次", "manual"],
    ["零事故", "≤2起", "manual"],
  ])("none in words: %s, done %s: %s", (target, actual, expected) =>
    expect(inShort(scoreOf({ target, actual }))).toBe(expected),
  );

  test("where the second tier begins is the edition's to say", () => {
    const hubei = { ...hunan2024, tiers: { achieved: 80, partly: 50 } };
    const field = { ...plain.actual, value: "部分完成" };
    const score = scoreIndicator({ ...plain, target: { ...plain.target, value: "优良" }, actual: field }, hubei);
    expect(inShort(score)).toBe("[5, 8) tier missed");
  });
});

describe("left to a person, with the reason", () => {
  test.each([
    ["≥50个", "50次", "指标值与完成值的单位不同（个、次）"],
    ["≥1万", "95%", "指标值与完成值的单位不同（万、%）"],
    ["≥95%", "0.98", "有一个值没有写%，看不出是比率还是百分数"],
    ["≤1.5万元", "15000", "有一个值没有写单位，按“万元”理解相差十倍以上"],
    ["≥266米", "≥266米", "完成值带比较符，没有写出实际数"],
    ["30", "完成", "指标值是数，完成值不是一个数"],
    ["≥30人", "增长30人", "完成值写的是增减幅度，与指标值口径不同"],
    ["≥-5%", "-6%", "指标值为负，不能按比例计分"],
    ["显著提升", "100%", "指标值或完成值是文字、日期，须由人判定"],
    [">95%", "95%", "完成值恰在界限上，而指标要求大于或小于它"],
    ["≥95", "0.97", "两个值都没有写%，一个像是比率，一个像是百分数"],
    ["≥90", "0.905", "两个值都没有写%，一个像是比率，一个像是百分数"],
    ["95", "1.00", "两个值都没有写%，一个像是比率，一个像是百分数"],
    ["≥0.95", "97", "两个值都没有写%，一个像是比率，一个像是百分数"],
    ["≤0.05", "3", "两个值都没有写%，一个像是比率，一个像是百分数"],
    ["90-95", "0.93", "两个值都没有写%，一个像是比率，一个像是百分数"],
    ["≥1次/季度", "4", "有一个值没有写“次/季度”"],
    ["≥4", "1次/季度", "有一个值没有写“次/季度”"],
    ["下降≥3%", "-3.5%", "完成值为负，看不出是下降还是上升"],
  ])("%s, done %s: %s", (target, actual, reason) =>
    expect(scoreOf({ target, actual })).toMatchObject({ award: { kind: "manual", reason }, certain: false }),
  );

  test.each([
    ["≥95", "1", "服务对象满意度", "manual forward"],
    ["≥95", "1", "按期完成率（%）", "manual forward"],
    ["≥1", "98", "合格率", "manual forward"],
    ["≥95", "1", "培训期数", "0.11 forward missed"],
    ["≥5000", "0.5", "培训期数", "0 forward missed"],
    ["≥0.95", "0.97", "满意度", "10 forward met"],
    ["≥95", "97", "满意度", "10 forward met"],
    ["≥95", "48.5", "满意度", "5.11 forward missed"],
    ["≥2", "1.5", "项目数", "7.5 forward missed"],
    ["≥0.95", "0.8", "满意度", "8.42 forward missed"],
    ["≥95", "0", "满意度", "0 forward missed"],
    ["≥3%", "-3.5%", "能耗下降率", "manual forward"],
    ["下降≥3%", "下降3.5%", "能耗", "10 forward met"],
    ["≥4次/季度", "5次/季度", "巡查次数", "10 forward met"],
  ])("two figures without %% beside each other: %s, done %s, %s: %s", (target, actual, name, expected) =>
    expect(inShort(scoreOf({ target, actual, name }))).toBe(expected),
  );

  test("a blank target, actual value or weight is named", async () => {
    const blanks = await indicatorsOf(
      ["产出指标", "数量指标", "甲", "", "50", "10", "10"],
      ["产出指标", "数量指标", "乙", "50", "无", "10", "10"],
      ["产出指标", "数量指标", "丙", "50", "50", "", "10"],
    );
    expect(blanks.map((indicator) => scoreIndicator(indicator, hunan2024).award)).toEqual([
      { kind: "manual", reason: "没有年度指标值" },
      { kind: "manual", reason: "没有实际完成值" },
      { kind: "manual", reason: "没有分值" },
    ]);
  });
});

describe("for any figures", () => {
  const figure = fc.bigInt({ min: 0n, max: 10n ** 12n });
  const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });
  const weight = fc.integer({ min: 1, max: 10_000 });
  const sign = fc.constantFrom("≥", "≤", "=", "");
  const decimal = (hundredths: bigint) => `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
  const score = (comparison: string, target: bigint, actual: bigint, hundredths: number): number => {
    // With a unit: two bare figures may be a ratio and a percentage.
    const written = { target: `${comparison}${decimal(target)}个`, actual: `${decimal(actual)}个` };
    const { award } = scoreOf({ ...written, points: decimal(BigInt(hundredths)) });
    return award.kind === "exact" ? award.points.units : NaN;
  };
  /** points × part ÷ whole in hundredths, rounded half up, by hand. */
  const byHand = (points: number, part: bigint, whole: bigint) =>
    Number((2n * BigInt(points) * part + whole) / (2n * whole)) * 100;

  test("a score lies between nought and the points", () => {
    fc.assert(
      fc.property(sign, figure, figure, weight, (comparison, target, actual, points) => {
        const units = score(comparison, target, actual, points);
        expect(units >= 0 && units <= points * 100).toBe(true);
      }),
    );
  });

  test("forward equals points × actual ÷ target, full when reached", () => {
    fc.assert(
      fc.property(positive, figure, weight, (target, actual, points) => {
        const expected = actual >= target ? points * 100 : byHand(points, actual, target);
        expect(score("≥", target, actual, points)).toBe(expected);
      }),
    );
  });

  test("reverse equals points × target ÷ actual, full when kept", () => {
    fc.assert(
      fc.property(positive, figure, weight, (target, actual, points) => {
        const expected = actual <= target ? points * 100 : byHand(points, target, actual);
        expect(score("≤", target, actual, points)).toBe(expected);
      }),
    );
  });

  test("equal is full only when equal, else the nearer ratio", () => {
    fc.assert(
      fc.property(positive, positive, weight, (target, actual, points) => {
        const [less, more] = target < actual ? [target, actual] : [actual, target];
        expect(score("=", target, actual, points)).toBe(byHand(points, less, more));
        expect(scoreOf({ target: `=${target}`, actual: String(actual) }).met).toBe(target === actual);
      }),
    );
  });

  test("more is never worse forward, never better in reverse", () => {
    fc.assert(
      fc.property(positive, figure, figure, weight, (target, actual, more, points) => {
        const [least, most] = [score("≥", target, actual, points), score("≥", target, actual + more, points)];
        expect(most).toBeGreaterThanOrEqual(least);
        const [dear, cheap] = [score("≤", target, actual + more, points), score("≤", target, actual, points)];
        expect(cheap).toBeGreaterThanOrEqual(dear);
      }),
    );
  });

  test("元, 万元 and 亿元 score alike", () => {
    fc.assert(
      fc.property(positive, positive, (target, actual) => {
        const [wan, yuan] = [`${actual}万元`, `${actual}0000元`];
        const scores = [wan, yuan].map((text) => inShort(scoreOf({ target: `≤${target}万元`, actual: text })));
        expect(scores[0]).toBe(scores[1]);
        const inYi = `≤${target / 10_000n}.${String(target % 10_000n).padStart(4, "0")}亿元`;
        expect(inShort(scoreOf({ target: inYi, actual: wan }))).toBe(scores[0]);
      }),
    );
  });
});
