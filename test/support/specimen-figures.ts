import type { FigureSet, IndicatorFigures } from "../../src/forms/figures";

const line = (lastYear: number, budget: number, finalAccount: number) => ({
  approved: budget,
  adjusted: budget,
  finalAccount,
  lastYear,
});

const none = { initialBudget: 0, annualBudget: 0, executed: 0 };

const money = (budget: number, executed: number) => ({ initialBudget: budget, annualBudget: budget, executed });

/** Six indicators with 50, 30 and 10 points, one of them short of its target and saying why. */
const indicators = (subject: string): IndicatorFigures[] => [
  {
    group: "output",
    kind: "数量指标",
    name: `${subject}任务数`,
    target: "≥20个",
    actual: "22个",
    points: 15,
    score: 15,
  },
  { group: "output", kind: "质量指标", name: `${subject}合格率`, target: "≥95%", actual: "98%", points: 15, score: 15 },
  {
    group: "output",
    kind: "时效指标",
    name: `${subject}按期完成率`,
    target: "100%",
    actual: "90%",
    points: 10,
    score: 9,
    reason: "资金下达较晚，个别任务顺延；今后提前编排用款计划。",
  },
  {
    group: "output",
    kind: "成本指标",
    name: `${subject}控制数`,
    target: "≤5000万元",
    actual: "3000万元",
    points: 10,
    score: 10,
  },
  {
    group: "benefit",
    kind: "社会效益指标",
    name: `${subject}受益对象`,
    target: "≥1000人",
    actual: "1200人",
    points: 30,
    score: 30,
  },
  {
    group: "satisfaction",
    kind: "服务对象满意度指标",
    name: `${subject}满意度`,
    target: "≥90%",
    actual: "96%",
    points: 10,
    score: 10,
  },
];

/** A complete filing in which every figure agrees with every other: each test case changes one thing of it. */
export const specimenFigures: FigureSet = {
  unit: "省公共服务中心",
  year: "2024",
  authorisedPosts: 87,
  staffInPost: 82,
  building: { approvedArea: 0, actualArea: 0, budgetInvestment: 0, actualInvestment: 0 },
  lines: {
    generalPublicBudget: line(3940.1, 4056.5, 3915.01),
    governmentFunds: line(0, 0, 0),
    specialAccountRevenue: line(0, 0, 0),
    otherFunds: line(0, 0, 0),
    personnelFunds: line(2400, 2460.06, 2370.36),
    operatingFunds: line(230.1, 236.8, 223.87),
    officeExpenses: line(60, 62, 58.2),
    utilitiesAndTravel: line(80, 85, 79.3),
    meetingsAndTraining: line(20, 22, 18.4),
    vehiclePurchase: line(0, 0, 0),
    vehicleRunning: line(18.2, 25, 17.83),
    travelAbroad: line(0, 12, 0),
    hospitality: line(3.5, 8, 3),
    procurement: { approved: 120, adjusted: 120, finalAccount: 110.5 },
  },
  economyMeasures: "严格公务接待和用车审批，压减会议培训支出，水电实行分区计量。",
  signature: { preparer: "张某", date: "2025年4月10日", telephone: "0731-80000000", headOfUnit: "李某" },
  overall: {
    expected: "保障平台平稳运行，完成年度服务任务。",
    achieved: "平台全年平稳运行，服务任务基本完成。",
    indicators: indicators("整体"),
  },
  projects: [
    {
      name: "标准化项目",
      category: "省级专项资金",
      supervisor: "省市场监管部门",
      implementer: "省公共服务中心",
      lastYear: 30,
      sources: { appropriation: money(30, 28.5), carriedForward: none, otherFunds: none },
      expected: "发布并宣贯服务标准。",
      achieved: "标准已发布，宣贯覆盖各市州。",
      indicators: indicators("标准"),
    },
    {
      name: "创新型省份建设项目",
      category: "省级专项资金",
      supervisor: "省科技部门",
      implementer: "省公共服务中心",
      lastYear: 20,
      sources: { appropriation: money(20, 18), carriedForward: money(6.1, 6.1), otherFunds: none },
      expected: "完成课题研究并形成报告。",
      achieved: "课题已结题，报告已提交。",
      indicators: indicators("课题"),
    },
    {
      name: "其他项目",
      category: "业务工作经费",
      supervisor: "省公共服务中心",
      implementer: "省公共服务中心",
      lastYear: 1260,
      sources: { appropriation: money(1303.54, 1268.18), carriedForward: none, otherFunds: none },
      expected: "保障业务和信息系统运行。",
      achieved: "系统全年运行正常。",
      indicators: indicators("保障"),
    },
  ],
};
