/** One printed word of the forms and the other ways it has been seen written. */
export interface Term {
  readonly printed: string;
  readonly aliases: readonly string[];
}

const term = (printed: string, ...aliases: string[]): Term => ({ printed, aliases });

/**
 * English identifier ↔ words on the form: the one source for layouts, reading, messages and the glossary.
 * Numbering (1、), 其中: and bracketed units are not part of a word; reading ignores them.
 */
export const vocabulary = {
  basicData: term("部门整体支出绩效评价基础数据表", "基础数据表", "部门整体支出绩效自评基础数据表"),
  overall: term("部门整体支出绩效自评表", "整体支出绩效自评表", "部门整体支出绩效评价自评表"),
  project: term(
    "项目支出绩效自评表",
    "财政项目支出绩效自评表",
    "项目绩效自评表",
    "专项资金绩效目标自评表",
    "专项资金绩效自评表",
  ),
  budgetFigures: term("预决算数据"),

  unit: term(
    "填报单位",
    "单位名称",
    "部门名称",
    "预算部门名称",
    "省级预算部门名称",
    "预算部门、单位名称",
    "部门单位名称",
    "预算单位名称",
  ),
  year: term("年度", "预算年度", "填报年度"),

  staff: term("财政供养人员情况"),
  authorisedPosts: term("编制数", "编制人数", "核定编制数"),
  staffInPost: term("实际在职人数", "年末实际在职人数", "在职人数", "实有在职人数"),
  controlRate: term("控制率", "在职人员控制率", "在职控制率"),

  spending: term("经费控制情况"),
  lastYearFinal: term("上年决算数"),
  budget: term("预算数", "年初预算数", "本年预算数"),
  finalAccount: term("决算数", "本年决算数"),
  threePublicExpenses: term("三公经费", "“三公”经费", "三公经费合计", "三公经费支出"),
  vehicles: term(
    "公务用车购置和维护经费",
    "公务用车购置及运行维护费",
    "公务用车购置及维护经费",
    "公务用车购置和运行维护费",
  ),
  vehiclePurchase: term("公车购置", "公务用车购置费", "公务用车购置", "公车购置费"),
  vehicleRunning: term("公车运行维护", "公务用车运行维护费", "公车运行维护费", "公务用车运行维护"),
  travelAbroad: term("出国经费", "因公出国（境）费", "因公出国费", "因公出国（境）经费", "出国费"),
  hospitality: term("公务接待", "公务接待费", "公务接待经费"),
  hospitalityDomestic: term("国内接待费", "国内公务接待费"),
  hospitalityForeign: term("国（境）外接待费", "外事接待费", "国外接待费"),
  projectSpending: term("项目支出", "项目支出合计"),
  businessWork: term("业务工作经费", "业务工作专项经费"),
  operationMaintenance: term("运行维护经费", "运行维护专项经费"),
  specialFunds: term("省级专项资金", "省级专项资金（一个专项一行）", "专项资金", "省级专项"),
  operatingFunds: term("公用经费", "日常公用经费"),
  officeExpenses: term("办公经费", "办公费"),
  utilitiesAndTravel: term("水费、电费、差旅费", "水电费、差旅费", "水费电费差旅费"),
  meetingsAndTraining: term("会议费、培训费", "会议培训费"),
  procurement: term("政府采购金额", "政府采购"),
  basicBudgetAdjustment: term("部门基本支出预算调整", "基本支出预算调整"),

  buildingControl: term("楼堂馆所控制情况"),
  approvedArea: term("批复规模"),
  actualArea: term("实际规模"),
  areaControlRate: term("规模控制率"),
  budgetInvestment: term("预算投资"),
  actualInvestment: term("实际投资"),
  investmentControlRate: term("投资概算控制率", "投资控制率"),
  economyMeasures: term("厉行节约保障措施", "厉行节约措施"),
  instructions: term("说明", "填表说明", "注", "备注"),

  preparer: term("填表人", "填报人", "填表人（签名）", "经办人"),
  signatureDate: term("填报日期", "填表日期"),
  telephone: term("联系电话", "联系方式"),
  headOfUnit: term("单位负责人", "单位负责人（签名）", "单位负责人签字", "负责人"),

  budgetApplication: term("年度预算申请", "年度预算申请（万元）", "预算执行情况", "资金情况"),
  projectFunds: term("项目资金", "项目资金（万元）", "预算执行情况", "项目资金（元）"),
  initialBudget: term("年初预算数", "年初预算", "年初预算金额"),
  annualBudget: term("全年预算数", "全年预算", "调整预算数", "调整后预算数", "预算数（调整后）"),
  executed: term("全年执行数", "执行数", "全年执行", "预算执行数"),
  points: term("分值", "权重", "标准分值"),
  executionRate: term("执行率", "预算执行率", "执行率（%）"),
  score: term("得分", "自评得分", "评分"),
  totalFunds: term("年度资金总额", "总额", "资金总额", "年度资金合计", "年度预算资金总额"),
  appropriation: term("当年财政拨款", "本年财政拨款", "当年财政拨款资金", "财政拨款"),
  carriedForward: term("上年结转资金", "上年结转", "上年结转结余资金"),
  otherFunds: term("其他资金", "其他"),
  byIncome: term("按收入性质分"),
  byNature: term("按支出性质分"),
  generalPublicBudget: term("一般公共预算", "一般公共预算拨款", "一般公共预算财政拨款"),
  governmentFunds: term("政府性基金拨款", "政府性基金", "政府性基金预算", "政府性基金预算拨款"),
  specialAccountRevenue: term("纳入专户管理的非税收入拨款", "纳入专户管理的非税收入", "财政专户管理资金"),
  basicSpending: term("基本支出"),
  personnelFunds: term("人员经费"),

  annualGoal: term("年度总体目标", "总体目标", "年度绩效目标", "年度目标"),
  expected: term("预期目标", "年初设定目标", "年度预期目标", "预期目标情况"),
  achieved: term("实际完成情况", "目标实际完成情况", "全年实际完成情况", "年度总体目标完成情况"),

  performanceIndicators: term("绩效指标"),
  firstLevel: term("一级指标"),
  secondLevel: term("二级指标"),
  thirdLevel: term("三级指标", "指标内容", "指标名称"),
  target: term("年度指标值", "指标值", "年初目标值", "目标值", "年度目标值", "计划指标值"),
  actual: term("实际完成值", "完成值", "全年完成值", "实际完成指标值", "全年实际完成值", "全年实际值"),
  targetNature: term("指标性质", "计算符号", "比较符号", "运算符号", "指标符号", "指标方向"),
  targetMeasure: term("度量单位", "计量单位", "指标值单位", "目标值单位", "指标单位"),
  reason: term(
    "偏差原因分析及改进措施",
    "偏差原因",
    "偏差原因分析",
    "未完成原因和改进措施",
    "未完成原因及改进措施",
    "偏差原因及改进措施",
    "偏差原因分析与改进措施",
  ),
  cost: term("成本指标"),
  output: term("产出指标"),
  benefit: term("效益指标"),
  satisfaction: term("满意度指标"),
  totalScore: term("总分", "合计", "总计", "自评总分"),

  projectName: term("项目名称", "项目支出名称", "专项（项目）名称", "专项名称"),
  supervisor: term("主管部门", "省级主管部门", "预算主管部门", "主管部门及代码"),
  implementer: term("实施单位", "项目实施单位", "项目单位", "资金使用单位"),

  approvedBudget: term("年初批复数", "年初批复预算数", "批复数"),
  adjustedBudget: term("调整预算数", "全年预算数"),
  finalAccountReference: term("本年决算数", "决算数"),
  lastYearReference: term("上年决算数"),
  grandTotal: term("支出合计", "合计"),
  projectCategory: term("项目类别", "类别"),
} as const satisfies Record<string, Term>;

/**
 * Short words over the columns a target is split into, which mean this only beside each other (填报单位 is something else),
 * and what 指标方向 prints for a sign.
 */
export const splitTargetWords: {
  readonly nature: readonly string[];
  readonly figure: readonly string[];
  readonly measure: readonly string[];
  readonly directions: readonly (readonly [readonly string[], string])[];
} = {
  nature: ["性质", "符号", "比较符", "方向"],
  figure: ["值", "数值"],
  measure: ["单位"],
  directions: [
    [["正向", "越大越好", "越高越好", "越多越好"], "≥"],
    [["反向", "逆向", "负向", "越小越好", "越低越好", "越少越好"], "≤"],
  ],
};

export type TermId = keyof typeof vocabulary;
