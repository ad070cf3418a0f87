import { plainText } from "../../src/narrative/plain-text";
import { Surroundings } from "../../src/forms/surroundings";
import type { Change } from "../support/change";
import { withoutSheet } from "../support/change";
import { MemoryWorkbook } from "../support/memory-workbook";
import { specimenEdition } from "../support/specimen";
import { reportOf, textOf, written } from "./written";

interface Case {
  readonly section: string;
  readonly change: Change;
  readonly says: readonly string[];
  readonly not?: readonly string[];
}

const three = "basicData.threePublicExpenses";
const abroad = "basicData.travelAbroad";

const cases: Readonly<Record<string, Case>> = {
  "three public expenses that went down": {
    section: "general-budget",
    change: {},
    says: [
      "2024年“三公”经费年初预算数45.00万元，调整预算数45.00万元，决算数20.83万元，决算数为年初预算数的46.29%。",
      "决算数较上年减少0.87万元，下降4.01%，主要原因：【待填写：",
      "合计\t45.00\t45.00\t20.83\t21.70\t下降4.01%",
    ],
  },
  "three public expenses that went up": {
    section: "general-budget",
    change: { [three]: { lastYear: 20 } },
    says: ["决算数较上年增加0.83万元，增长4.15%，主要原因", "20.83\t20.00\t增长4.15%"],
    not: ["较上年减少0.87万元"],
  },
  "three public expenses as last year": {
    section: "general-budget",
    change: { [three]: { lastYear: 20.83 } },
    says: ["决算数与上年持平。", "20.83\t20.83\t持平"],
    not: ["主要原因"],
  },
  "nothing spent last year": {
    section: "general-budget",
    change: { [three]: { lastYear: 0 } },
    says: ["46.29%。上年无此项支出，主要原因", "20.83\t0.00\t上年无"],
  },
  "a percentage rounded once": {
    section: "general-budget",
    change: { [three]: { finalAccount: 0.01, lastYear: 199.99 } },
    says: ["较上年减少199.98万元，下降99.99%"],
  },
  "so little last year that a percentage says nothing": {
    section: "general-budget",
    change: { [three]: { lastYear: 0.00004 } },
    says: ["决算数较上年增加20.83万元，主要原因", "20.83\t0.00\t—"],
  },
  "last year blank": {
    section: "general-budget",
    change: { [three]: { lastYear: undefined }, "budgetFigures.threePublicExpenses": { lastYear: undefined } },
    says: ["与上年比较：【待填写：", "20.83\t【待填写："],
    not: ["下降4.01%"],
  },
  "the budget blank": {
    section: "general-budget",
    change: { "basicData.hospitality": { budget: undefined }, "budgetFigures.hospitality": { approved: undefined } },
    says: ["公务接待费年初预算数【待填写："],
  },
  "a blank cell of 表1 taken from 预决算数据": {
    section: "general-budget",
    change: { "basicData.hospitality": { budget: undefined } },
    says: ["公务接待费年初预算数8.00万元"],
  },
  "a journey planned and not made": {
    section: "general-budget",
    change: {},
    says: [
      "因公出国（境）费年初预算数12.00万元，调整预算数12.00万元，决算数0.00万元，【待填写：因公出国（境）费有预算未支出的原因】",
    ],
  },
  "so little planned and spent that neither shows": {
    section: "general-budget",
    change: { [abroad]: { budget: 0.003, finalAccount: 0.003 } },
    says: ["因公出国（境）费年初预算数和决算数均为0.00万元"],
  },
  "neither planned nor spent": {
    section: "general-budget",
    change: { [abroad]: { budget: 0 } },
    says: ["因公出国（境）费年初预算数和决算数均为0.00万元"],
    not: ["有预算未支出"],
  },
  "spent without a budget": {
    section: "general-budget",
    change: { [abroad]: { budget: 0, finalAccount: 3 } },
    says: ["因公出国（境）费年初预算数0.00万元", "【待填写：因公出国（境）费未安排年初预算而有支出的原因】"],
  },
  "personnel without the reference sheet": {
    section: "general-budget",
    change: withoutSheet("预决算数据"),
    says: ["人员经费决算数2370.36万元", "2024年基本支出年初预算数【待填写：", "项目\t年初预算数\t决算数\t上年决算数"],
    not: ["调整预算数"],
  },
  "special funds line by line": {
    section: "general-budget",
    change: {},
    says: [
      "省级专项资金共2项，年初预算数合计56.10万元，决算数合计52.60万元。",
      "标准化项目：年初预算数30.00万元，全年预算数30.00万元，决算数28.50万元，预算执行率95.00%，自评得分98.5分。",
      "2024年其他项目支出年初预算数1303.54万元，决算数1268.18万元。",
    ],
  },
  "a special fund without a total score": {
    section: "general-budget",
    change: { "projects[标准化项目].indicators": { totalScore: undefined } },
    says: ["自评得分98.5分"],
  },
  "more people than posts": {
    section: "basic-situation",
    change: { "basicData.staff": { staffInPost: 90, controlRate: 103.45 } },
    says: ["实际在职90人，在职人员控制率103.45%，超出编制3人，【待填写："],
  },
  "people within their posts": {
    section: "basic-situation",
    change: {},
    says: ["编制数87人，实际在职82人，在职人员控制率94.25%。", "【待填写：单位主要职责】"],
    not: ["超出编制"],
  },
  "no goal on the form": {
    section: "basic-situation",
    change: { "overall.annualGoal": { expected: undefined } },
    says: ["【待填写：部门整体支出年度预期目标】"],
  },
  "nothing of one kind last year": {
    section: "general-budget",
    change: { "basicData.hospitality": { lastYear: 0 } },
    says: ["公务接待费年初预算数8.00万元，调整预算数8.00万元，决算数3.00万元，上年无此项支出。"],
    not: ["决算数上年无"],
  },
  "a kind of spending that ended is still compared with last year": {
    section: "general-budget",
    change: { [abroad]: { budget: 0, lastYear: 6 }, "budgetFigures.travelAbroad": { approved: 0, adjusted: 0 } },
    says: ["因公出国（境）费年初预算数和决算数均为0.00万元，决算数较上年减少6.00万元，下降100.00%；"],
  },
  "three public expenses beyond their budget": {
    section: "general-budget",
    change: { [three]: { finalAccount: 77.96 } },
    says: ["决算数为年初预算数的173.24%，【待填写：“三公”经费决算数超过年初预算数的原因】。"],
  },
  "one of them beyond its adjusted budget": {
    section: "general-budget",
    change: { "basicData.vehicleRunning": { finalAccount: 26.5 } },
    says: [
      "决算数26.50万元，决算数较上年增加8.30万元，增长45.60%，【待填写：公务用车运行维护费决算数超过调整预算数的原因】",
    ],
    not: ["【待填写：“三公”经费决算数超过"],
  },
  "two sheets that disagree about the budget make no adjustment": {
    section: "general-budget",
    change: { "basicData.projectSpending": { budget: 1303.54 } },
    says: ["2024年项目支出年初预算数1303.54万元，决算数1320.78万元"],
    not: ["2024年项目支出年初预算数1303.54万元，调整预算数"],
  },
  "a fund beside the general public budget is not told twice": {
    section: "general-budget",
    change: {
      "overall.income": { generalPublicBudget: 3316.76, governmentFunds: 598.25 },
      "budgetFigures.generalPublicBudget": { finalAccount: 3316.76 },
      "budgetFigures.governmentFunds": { approved: 600, adjusted: 600, finalAccount: 598.25 },
    },
    says: [
      "2024年一般公共预算支出年初预算数4056.50万元，调整预算数4056.50万元，决算数3316.76万元",
      "本年支出中还有政府性基金预算支出598.25万元。自评表未按资金来源分列基本支出和项目支出",
      "基本支出中由一般公共预算安排的决算数为【待填写：一般公共预算安排的基本支出决算数（万元）】。",
      "项目支出中由一般公共预算安排的决算数为【待填写：一般公共预算安排的项目支出决算数（万元）】。",
    ],
  },
  "none of it general public budget": {
    section: "general-budget",
    change: {
      "overall.income": { generalPublicBudget: 0, otherFunds: 3915.01 },
      "budgetFigures.generalPublicBudget": { finalAccount: 0 },
      "budgetFigures.otherFunds": { finalAccount: 3915.01 },
    },
    says: ["本年支出中还有其他资金支出3915.01万元。"],
    not: ["由一般公共预算安排的"],
  },
  "all of it general public budget": {
    section: "general-budget",
    change: {},
    says: [],
    not: ["资金来源", "由一般公共预算安排的"],
  },
  "a project without a budget has no rate": {
    section: "general-budget",
    change: { "projects[标准化项目].funding.total": { annualBudget: 0, executed: 0, executionRate: undefined } },
    says: ["全年预算数0.00万元，决算数28.50万元，自评得分"],
  },
  "a project that spent without a budget": {
    section: "general-budget",
    change: { "projects[标准化项目].funding.total": { annualBudget: 0, executionRate: undefined } },
    says: ["全年预算数0.00万元，决算数28.50万元，【待填写：该项目未安排预算而有支出的原因】，自评得分"],
  },
  "more executed than budgeted": {
    section: "performance",
    change: { "overall.funding.total": { executed: 4241.48, executionRate: 104.56 } },
    says: ["预算执行率104.56%，【待填写：部门整体支出全年执行数超过全年预算数的原因】，预算执行分值10分"],
  },
  "what is wanted is called what the reader calls it, with its unit": {
    section: "general-budget",
    change: {
      "budgetFigures.basicSpending": { approved: undefined },
      "basicData.operatingFunds": { budget: undefined },
      "budgetFigures.operatingFunds": { approved: undefined },
      "projects[标准化项目].funding.total": { annualBudget: undefined },
    },
    says: [
      "2024年基本支出年初预算数【待填写：基本支出年初预算数（万元）】",
      "公用经费年初预算数【待填写：公用经费年初预算数（万元）】",
      "全年预算数【待填写：该项目全年预算数（万元）】",
    ],
  },
  "no government funds": {
    section: "government-funds",
    change: {},
    says: ["无政府性基金预算支出。"],
  },
  "government funds spent": {
    section: "government-funds",
    change: {
      "overall.income": { governmentFunds: 118.82 },
      "budgetFigures.governmentFunds": { approved: 120, adjusted: 120, finalAccount: 118.82 },
    },
    says: ["2024年政府性基金预算支出年初预算数120.00万元，调整预算数120.00万元，决算数118.82万元"],
    not: ["无政府性基金预算支出"],
  },
  "government funds that only 表2 knows": {
    section: "government-funds",
    change: { "overall.income": { governmentFunds: 118.82 } },
    says: ["2024年政府性基金预算支出为118.82万元。"],
    not: ["年初预算数0.00万元"],
  },
  "government funds unknown": {
    section: "government-funds",
    change: withoutSheet("自评表", "预决算数据"),
    says: ["【待填写：政府性基金预算支出情况，没有的填“无”】"],
  },
  "state capital follows from the income rows": {
    section: "state-capital",
    change: {},
    says: ["无国有资本经营预算支出。"],
  },
  "state capital may be among other funds": {
    section: "state-capital",
    change: { "overall.income": { total: 3920.01, otherFunds: 5 } },
    says: ["【待填写：国有资本经营预算支出情况，没有的填“无”】"],
  },
  "the score and its parts": {
    section: "performance",
    change: {},
    says: ["自评得分98.65分，评价等级为“优”。其中：预算执行9.65分，产出指标49分，效益指标30分，满意度指标10分。"],
  },
  "a lower total and its grade": {
    section: "performance",
    change: { "overall.indicators": { totalScore: 85.5 } },
    says: ["自评得分85.5分，评价等级为“良”。"],
  },
  "the parts of an output group": {
    section: "performance",
    change: {},
    says: [
      "产出指标（不含成本指标）共3项，分值40分，得分39分，其中达到年度指标值的2项，未达到年度指标值的1项。",
      "“整体合格率”年度指标值≥95%，实际完成值98%，分值15分，得分15分",
      "2024年部门整体支出年初预算数4056.50万元，全年预算数4056.50万元，全年执行数3915.01万元，预算执行率96.51%",
    ],
  },
  "a date that was kept": {
    section: "performance",
    change: { "overall.indicators[整体合格率]": { target: "12月31日前", actual: "2024年12月20日" } },
    says: ["产出指标（不含成本指标）共3项，分值40分，得分39分，其中达到年度指标值的2项，未达到年度指标值的1项。"],
  },
  "a date that was missed": {
    section: "performance",
    change: { "overall.indicators[整体合格率]": { target: "2024年6月底前", actual: "2024年12月20日" } },
    says: ["其中达到年度指标值的1项，未达到年度指标值的2项。"],
  },
  "words and blanks are told beside those that are judged, so that the numbers add up": {
    section: "performance",
    change: {
      "overall.indicators[整体合格率]": { target: "通过", actual: "通过" },
      "overall.indicators[整体任务数]": { actual: undefined },
    },
    says: ["未达到年度指标值的1项，定性指标1项，未填年度指标值或实际完成值的1项。"],
  },
  "words of one of the three tiers are judged": {
    section: "performance",
    change: { "overall.indicators[整体合格率]": { target: "通过", actual: "达成预期指标" } },
    says: ["其中达到年度指标值的2项，未达到年度指标值的1项。"],
  },
  "an indicator without an actual value": {
    section: "performance",
    change: { "overall.indicators[整体合格率]": { actual: undefined } },
    says: ["“整体合格率”年度指标值≥95%，实际完成值【待填写："],
  },
  "a missed indicator with its reason": {
    section: "problems",
    change: {},
    says: [
      "部门整体支出“整体按期完成率”年度指标值100%，实际完成值90%，分值10分，得分9分。原因：资金下达较晚，个别任务顺延。",
    ],
    not: ["预算执行率偏低"],
  },
  "a missed indicator without a reason": {
    section: "problems",
    change: { "overall.indicators[整体按期完成率]": { reason: undefined } },
    says: ["得分9分。原因：【待填写：该指标未达到预期的原因】。"],
  },
  "a project that spent too little": {
    section: "problems",
    change: { "projects[标准化项目].funding.total": { executed: 15, executionRate: 50 } },
    says: [
      "（一）部分资金预算执行率偏低\n标准化项目全年预算数30.00万元，全年执行数15.00万元，预算执行率50.00%。",
      "（二）部分绩效指标未达到预期",
    ],
  },
  "too little spent, with the reason the form gives": {
    section: "problems",
    change: {
      "projects[标准化项目].funding.total": { executed: 15, executionRate: 50 },
      "projects[标准化项目].indicators[标准满意度]": { reason: "两个合同年底才验收，尾款未支付。今后提前签订合同。" },
    },
    says: ["预算执行率50.00%。原因：两个合同年底才验收，尾款未支付。"],
    not: ["该项目预算执行率偏低的原因"],
  },
  "too little spent, with a reason of something else and one that says nothing": {
    section: "problems",
    change: {
      "projects[标准化项目].funding.total": { executed: 15, executionRate: 50 },
      "projects[标准化项目].indicators[标准满意度]": { reason: "问卷回收较少。" },
      "projects[标准化项目].indicators[标准受益对象]": { reason: "无" },
    },
    says: ["预算执行率50.00%。原因：【待填写：该项目预算执行率偏低的原因】。"],
  },
  "the remedy the form names": {
    section: "improvements",
    change: {},
    says: ["部门整体支出“整体按期完成率”：今后提前编排用款计划。"],
    not: ["资金下达较晚"],
  },
  "a reason that names no remedy": {
    section: "improvements",
    change: { "overall.indicators[整体按期完成率]": { reason: "资金到位晚" } },
    says: ["部门整体支出“整体按期完成率”：【待填写：该指标的改进措施】。"],
  },
  "slow spending is answered": {
    section: "improvements",
    change: { "projects[标准化项目].funding.total": { executed: 15, executionRate: 50 } },
    says: ["针对标准化项目预算执行率偏低的问题"],
  },
};

describe("the words follow the facts", () => {
  test.each(Object.entries(cases))("%s", async (_, { section, change, says, not = [] }) => {
    const text = await textOf(section, change);
    for (const words of says) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  test("the outline is whole and in order", async () => {
    const { sections } = await written();
    expect(sections.flatMap(({ heading }) => heading ?? []).map((heading) => heading.slice(0, 2))).toEqual(
      ["一", "二", "三", "四", "五", "六", "七", "八", "九"].map((numeral) => `${numeral}、`),
    );
  });

  test("a notice for another year is not cited", async () => {
    const titles = {
      "basicData.title": "2025年度部门整体支出绩效评价基础数据表",
      "overall.title": "2025年度部门整体支出绩效自评表",
    };
    const text = plainText(await written({ ...titles }, withoutSheet("项目", "预决算数据")));
    expect(text).toContain("【待填写：本年度绩效自评通知的名称和文号】");
    expect(text).not.toContain("2024");
  });

  test("a filing without any form only asks", async () => {
    const surroundings = new Surroundings(await new MemoryWorkbook().read(), [], []);
    const forms = {
      basicData: undefined,
      overall: undefined,
      projects: [],
      budgetFigures: undefined,
      surroundings,
      report: undefined,
      lastYear: undefined,
    };
    const text = plainText(reportOf({ edition: specimenEdition, unit: undefined, year: undefined, ...forms }));
    expect(text).toContain("【待填写：年度】年度【待填写：单位名称】部门整体支出绩效自评报告");
    expect(text).not.toMatch(/\d万元|\d人|\d%/);
  });
});
