import fc from "fast-check";
import { readMeasure } from "../../src/quantities/measure";
import { inShort } from "./measure-in-short";

describe("what a target or an actual value says", () => {
  test.each([
    ["≥90%", "atLeast 90 %"],
    ["≥95%", "atLeast 95 %"],
    [">=90%", "atLeast 90 %"],
    ["＞＝90％", "atLeast 90 %"],
    ["≧90%", "atLeast 90 %"],
    ["=100%", "equal 100 %"],
    ["≤5%", "atMost 5 %"],
    ["=<5%", "atMost 5 %"],
    ["<5%", "lessThan 5 %"],
    [">5%", "moreThan 5 %"],
    ["“≥100百分比”", "atLeast 100 %"],
    ["100%", "none 100 %"],
    ["83.5%", "none 83.5 %"],
    ["290%", "none 290 %"],
    ["95.00%", "none 95.00 %"],
    ["2.82 %", "none 2.82 %"],
    ["3‰", "none 0.3 %"],
    ["≤0.5‰", "atMost 0.05 %"],
    ["百分之九十", "none 90 %"],
    ["百分之九十五点五以上", "atLeast 95.5 %"],
    ["不低于百分之90", "atLeast 90 %"],
    ["千分之五", "none 0.5 %"],
    ["百分之百", "none 100 %"],
    ["100%完成", "none 100 %"],
    ["提高5个百分点", "none rise 5 百分点"],
    ["-3.5%", "none -3.5 %"],
  ])("percentage %s is %s", (text, expected) => expect(inShort(readMeasure(text))).toBe(expected));

  test.each([
    ["≥266米", "atLeast 266 米"],
    ["≥50厘米", "atLeast 0.50 米"],
    ["≥1000人", "atLeast 1000 人"],
    ["≥50个", "atLeast 50 个"],
    ["≤10次", "atMost 10 次"],
    ["≤90万元", "atMost 900000 元"],
    ["=8个", "equal 8 个"],
    ["≥80M", "atLeast 80 M"],
    ["≥1篇", "atLeast 1 篇"],
    ["10辆", "none 10 辆"],
    ["2370人", "none 2370 人"],
    ["15万元", "none 150000 元"],
    ["20.5 万元", "none 205000 元"],
    ["1.2亿元", "none 120000000 元"],
    ["1253500元", "none 1253500 元"],
    ["¥150万", "none 1500000"],
    ["150万", "none 1500000"],
    ["3万人次", "none 30000 人次"],
    ["≤0.5万元/年", "atMost 5000 元/年"],
    ["7,800,000.00元", "none 7800000.00 元"],
    ["≥1,000人", "atLeast 1000 人"],
    ["50㎡", "none 50 平方米"],
    ["50m²", "none 50 平方米"],
    ["1.2倍", "none 1.2 倍"],
    ["两个", "none 2 个"],
    ["≥1次/季度", "atLeast 1 次/季度"],
    ["≥5台（套）", "atLeast 5 台套"],
    ["≥3场（次）", "atLeast 3 场次"],
    ["≥3（个）", "atLeast 3 个"],
    ["（≥90%）", "atLeast 90 %"],
    ["1次以上（含1次）", "atLeast 1 次"],
    ["95%以上（含本数）", "atLeast 95 %"],
    ["不少于三次", "atLeast 3 次"],
    ["一万二千人", "none 12000 人"],
  ])("figure with a unit %s is %s", (text, expected) => expect(inShort(readMeasure(text))).toBe(expected));

  test.each([
    ["50", "none 50"],
    ["42", "none 42"],
    ["0", "none 0"],
    ["0起", "none 0 起"],
    ["3. 00", "none 3.00"],
    ["1303. 54", "none 1303.54"],
    ["５０", "none 50"],
    ["0.30000000000000004", "none 0.3"],
  ])("bare figure %s is %s", (text, expected) => expect(inShort(readMeasure(text))).toBe(expected));

  test.each([
    ["95%以上", "atLeast 95 %"],
    ["95%及以上", "atLeast 95 %"],
    ["达到95%以上", "atLeast 95 %"],
    ["≥95%以上", "atLeast 95 %"],
    ["95%（含）以上", "atLeast 95 %"],
    ["不低于95%", "atLeast 95 %"],
    ["不少于20人", "atLeast 20 人"],
    ["至少2次", "atLeast 2 次"],
    ["大于等于95%", "atLeast 95 %"],
    ["大于95%", "moreThan 95 %"],
    ["超过100人", "moreThan 100 人"],
    ["小于3‰", "lessThan 0.3 %"],
    ["不超过90万元", "atMost 900000 元"],
    ["不高于5%", "atMost 5 %"],
    ["不大于5%", "atMost 5 %"],
    ["至多3次", "atMost 3 次"],
    ["10次以内", "atMost 10 次"],
    ["5个工作日内", "atMost 5 工作日"],
    ["30日内", "atMost 30 天"],
    ["5%以下", "atMost 5 %"],
    ["控制在90万元以内", "atMost 900000 元"],
    ["控制在5%", "atMost 5 %"],
    ["同比增长≥5%", "atLeast rise 5 %"],
    ["同比增长5%以上", "atLeast rise 5 %"],
    ["降低不少于3%", "atLeast fall 3 %"],
    ["完成50个", "none 50 个"],
    ["合格率100%", "none 100 %"],
    ["群众满意度不低于90%", "atLeast 90 %"],
    ["结余率（计算方法为：结余数/预算数）≤5%", "atMost 5 %"],
    ["低于等于5%", "atMost 5 %"],
    ["少于等于3次", "atMost 3 次"],
    ["小于或者等于5%", "atMost 5 %"],
    ["等于或低于5%", "atMost 5 %"],
    ["不合格率低于等于2%", "text"],
    ["投诉率低于等于2%", "atMost 2 %"],
    ["高于等于90%", "atLeast 90 %"],
    ["多于等于5个", "atLeast 5 个"],
    ["大于或者等于90%", "atLeast 90 %"],
    ["超过或等于90%", "atLeast 90 %"],
    ["达到或超过90%", "atLeast 90 %"],
    ["合格率高于等于90%", "atLeast 90 %"],
    ["等于8个", "equal 8 个"],
    ["低于5%", "lessThan 5 %"],
    ["高于90%", "moreThan 90 %"],
  ])("words of comparison: %s is %s", (text, expected) => expect(inShort(readMeasure(text))).toBe(expected));

  test.each([
    ["1-3", "[1, 3]"],
    ["1–3个", "[1, 3] 个"],
    ["1~3", "[1, 3]"],
    ["1～3次", "[1, 3] 次"],
    ["1至3次", "[1, 3] 次"],
    ["80%-90%", "[80, 90] %"],
    ["80-90%", "[80, 90] %"],
    ["10-20万元", "[100000, 200000] 元"],
    ["9000元-2万元", "[9000, 20000] 元"],
    ["介于1和3之间", "[1, 3]"],
    ["≥60%且≤80%", "[60, 80] %"],
    ["≥95%，≤100%", "[95, 100] %"],
    ["≥95%≤100%", "[95, 100] %"],
    ["90%≤X≤100%", "[90, 100] %"],
  ])("range %s is %s", (text, expected) => expect(inShort(readMeasure(text))).toBe(expected));

  test.each([
    ["2021年12月完成", "date 2021-12"],
    ["12月底之前完成", "date 12"],
    ["2024年12月31日前", "date 2024-12-31"],
    ["2024-06-30", "date 2024-6-30"],
    ["2024年底前完成", "date 2024"],
    ["2023.07-2024.01", "date 2023-7..2024-1"],
    ["2023年7月至2024年1月", "date 2023-7..2024-1"],
    ["2024年1-12月", "date 2024-1..12"],
    ["1-12月", "date 1..12"],
    ["2024-2026年", "date 2024..2026"],
    ["2024年1月1日至12月31日", "date 2024-1-1..12-31"],
    ["2024年12月31日前完成支付", "date 2024-12-31"],
    ["2024年11月拨付到位", "date 2024-11"],
    ["2024年12月底完工并验收", "date 2024-12"],
    ["项目完成时间：2024年12月", "date 2024-12"],
    ["≤2024年12月31日", "date 2024-12-31"],
    ["当年12月31日前", "date 12-31"],
    ["2024年第四季度", "date 2024-10..2024-12"],
    ["二季度前", "date 4..6"],
    ["2024年上半年完成", "date 2024-1..2024-6"],
    ["下半年", "date 7..12"],
    ["2024年年底前", "date 2024-1..2024-12"],
    ["年底前完成", "date 1..12"],
  ])("date %s is %s", (text, expected) => expect(inShort(readMeasure(text))).toBe(expected));

  test.each([
    "6月份启动；9月份开展；11月完成",
    "≤12月",
    "每季度",
    "四个季度",
    "每月10日前",
    "2024年12月31日完成率100%",
    "完成1部宣传片",
    "严格执行相关制度规定",
    "在项目计划完成时间内完成",
    "显著提升",
    "效果明显",
    "高",
    "优良",
    "及时",
    "达成预期指标",
    "无",
    "",
    "10 20",
    "1,2",
    "3-1",
    "≤5以上",
    "第3次",
    "第3次以上",
    "未完成率5%",
    "5万%",
    "前10名",
    "近100人",
    "100余人",
    "约95%",
    "未完成5个",
    "3和5",
    "十分满意",
    "统一标准",
    "10²",
    "①培训",
    "15日",
    "2023.07",
    "202年1月11日",
    "2024-2025",
    "1次，2次",
    "20万元左右",
    "202233日",
    "1.2.3",
    "1/2",
    "≥≤5",
    "2024年13月",
    "≥",
    "%",
  ])("%s is text", (text) => expect(inShort(readMeasure(text))).toBe("text"));

  test.each([
    ["完成1部宣传片,2套方案", "none 1 部 宣传片, none 2 套 方案"],
    ["≥1部宣传片、≥2套方案", "atLeast 1 部 宣传片, atLeast 2 套 方案"],
    ["1部以上宣传片；2套以上方案", "atLeast 1 部 宣传片, atLeast 2 套 方案"],
    ["一部宣传片和两套方案", "none 1 部 宣传片, none 2 套 方案"],
    ["开展培训3期、120人", "none 3 期 培训, none 120 人 培训"],
    ["培训3期 118人", "none 3 期 培训, none 118 人 培训"],
    ["1.培训3期；2.发放手册1,200册", "none 3 期 培训, none 1200 册 手册"],
    ["（1）培训3期\n（2）参训120人", "none 3 期 培训, none 120 人 培训"],
    ["学校和社区宣传5次，培训3期", "none 5 次 学校和社区宣传, none 3 期 培训"],
    ["合格率≥95%，及时率100%", "atLeast 95 % 合格率, none 100 % 及时率"],
    ["培训3期、120人，效果良好", "none 3 期 培训, none 120 人 培训, words"],
    ["采购设备10台（套）及软件2套", "none 10 台套 设备, none 2 套 软件"],
    ["培训3期200人", "none 3 期 培训, none 200 人 培训"],
    ["培训3期（共200人）", "none 3 期 培训, none 200 人 培训"],
    ["培训3期，每期50人", "none 3 期 培训, none 50 人/期"],
    ["每季度1次，全年4次", "none 1 次/季度, none 4 次"],
    ["线上、线下各2次", "none 2 次 线上, none 2 次 线下"],
    ["省、市、县各不少于1次", "atLeast 1 次 省, atLeast 1 次 市, atLeast 1 次 县"],
    ["培训5期，其中线上2期、线下3期", "none 5 期 培训, within none 2 期 线上, within none 3 期 线下"],
    ["培训200人（其中女性50人）", "none 200 人 培训, within none 50 人 女性"],
    ["及时率≥95%、差错率≤1%", "atLeast 95 % 及时率, atMost 1 % 差错率"],
    ["3天内部培训，2期", "none 3 天 内部培训, none 2 期 内部培训"],
    ["30分钟内响应、4小时内到达", "atMost 30 分钟 响应, atMost 4 小时 到达"],
    ["建设≤500万元、运维≤200万元", "atMost 5000000 元 建设, atMost 2000000 元 运维"],
  ])("several figures %s are %s", (text, expected) => expect(inShort(readMeasure(text))).toBe(expected));

  test.each([
    ["6月份完成招标；9月份开工；11月验收", "招标 date 6, 开工 date 9, 验收 date 11"],
    ["2024年6月底前完成招标，9月开工", "招标 date 2024-6, 开工 date 2024-9"],
    ["三季度前开工、四季度验收", "开工 date 7..9, 验收 date 10..12"],
  ])("several dates %s are %s", (text, expected) => expect(inShort(readMeasure(text))).toBe(expected));

  test.each([
    "宣传片1部，其中方案2套",
    "（5）",
    "（1）5个",
    "95%以上（含90%）",
    "≥5≤3",
    "≥3人≤5元",
    "≥90%、≥95%",
    "上半年培训2期，下半年培训3期",
    "2023年培训3期，2024年培训5期",
    "培训3期，培训120人，未发生事故",
    "1-3个，2-4次",
    "第1批、第2批",
    "2023年6月,9月",
    "11月招标、3月验收",
    "5、6、7",
    "张三、李四2人",
    "1小时30分钟",
    "设备2台5吨",
    "3天2夜",
    "各村、各社区各2次",
    // Joined over and over: read in no time.
    `${"和".repeat(45)}各`,
    "培训5期，其中线上",
    "培训5期，其中2期",
    "培训5期，其中线上6期",
    "培训5期，其中线上2期，200人",
    "培训3期，差1期，120人",
    "培训3期，完成一批改造",
    "计划培训3期，完成2期",
    "3次，培训2人，共5次，合计7次",
  ])("%s is text", (text) => expect(inShort(readMeasure(text))).toBe("text"));

  test("the subject a cell repeats is kept, and so is what was written", () => {
    expect(readMeasure(" 结余率≤5% ")).toMatchObject({ subject: "结余率", written: "结余率≤5%" });
    expect(readMeasure("≤90万元")).toMatchObject({ unit: { unit: "元", power: 4, written: "万元" } });
  });
});

describe("reading any text", () => {
  test.each([
    ["digits", "1".repeat(10_000)],
    ["signs", "≥".repeat(10_000)],
    ["a paragraph", "完成1部宣传片，2套方案；".repeat(800)],
    ["Chinese numerals", "一百万".repeat(3_400)],
    ["neutral words", "完成".repeat(5_000)],
    ["dashes", "1-".repeat(5_000)],
  ])("10,000 characters of %s are text at once", (_, text) => {
    const start = performance.now();
    for (let times = 0; times < 100; times += 1) expect(readMeasure(text).kind).toBe("text");
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test("just within the length that is read, nothing backtracks", () => {
    const texts = [
      "1".repeat(119),
      "完成".repeat(59) + "1",
      "1-".repeat(60),
      "不".repeat(118) + "1%",
      "一".repeat(118),
    ];
    const start = performance.now();
    for (let times = 0; times < 1_000; times += 1) texts.forEach(readMeasure);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test("never throws, whatever stands in the cell", () => {
    const pieces = fc.constantFrom(
      ..."0123456789.,%‰≥≤=<>-~万亿元个次年月日百分之一二十不低于超过以上内至且完成 ".split(""),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => void readMeasure(parts.join(""))),
      {
        numRuns: 2_000,
      },
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readMeasure(text)));
  });

  test("every figure with two decimals is read exactly, in each spelling", () => {
    const hundredths = fc.integer({ min: 0, max: 1e12 });
    fc.assert(
      fc.property(hundredths, (number) => {
        const [whole, cents] = [Math.floor(number / 100), String(number % 100).padStart(2, "0")];
        const separated = String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
        for (const text of [`≥${whole}.${cents}万元`, `不低于${separated}.${cents}万元`, `${whole}. ${cents} 万元以上`])
          expect(readMeasure(text)).toMatchObject({
            comparator: "atLeast",
            value: { units: BigInt(number), places: -2 },
            unit: { unit: "元" },
          });
      }),
    );
  });
});
