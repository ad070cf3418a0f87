import type { BasicLineId } from "../filing";
import type { TermId } from "../vocabulary";

/** One printed line of 经费控制情况. */
export interface LineLayout {
  readonly id: BasicLineId;
  readonly term: TermId;
  /** The whole label as printed; {} is the term. */
  readonly printed: string;
  /** Lines it is the sum of; such a line is a live formula. */
  readonly sumOf?: readonly BasicLineId[];
  /** Not printed unless asked for: only some units split hospitality. */
  readonly optional?: true;
  /** The 上年 column is usually ruled out with ——. */
  readonly noLastYear?: true;
}

/** 基础数据表, row by row. Reading finds these labels wherever they stand; writing prints them in this order. */
export const basicDataLayout = {
  staff: ["authorisedPosts", "staffInPost", "controlRate"],
  spendingColumns: ["lastYearFinal", "budget", "finalAccount"],
  lines: [
    {
      id: "threePublicExpenses",
      term: "threePublicExpenses",
      printed: "{}",
      sumOf: ["vehicles", "travelAbroad", "hospitality"],
    },
    { id: "vehicles", term: "vehicles", printed: "1、{}", sumOf: ["vehiclePurchase", "vehicleRunning"] },
    { id: "vehiclePurchase", term: "vehiclePurchase", printed: "其中：{}" },
    { id: "vehicleRunning", term: "vehicleRunning", printed: "      {}" },
    { id: "travelAbroad", term: "travelAbroad", printed: "2、{}" },
    { id: "hospitality", term: "hospitality", printed: "3、{}" },
    { id: "hospitalityDomestic", term: "hospitalityDomestic", printed: "其中：{}", optional: true },
    { id: "hospitalityForeign", term: "hospitalityForeign", printed: "      {}", optional: true },
    { id: "projectSpending", term: "projectSpending", printed: "{}：" },
    { id: "operatingFunds", term: "operatingFunds", printed: "{}" },
    { id: "officeExpenses", term: "officeExpenses", printed: "其中：{}" },
    { id: "utilitiesAndTravel", term: "utilitiesAndTravel", printed: "      {}" },
    { id: "meetingsAndTraining", term: "meetingsAndTraining", printed: "      {}" },
    { id: "procurement", term: "procurement", printed: "{}", noLastYear: true },
    { id: "basicBudgetAdjustment", term: "basicBudgetAdjustment", printed: "{}", noLastYear: true },
  ],
  /** Headings below 项目支出; each special fund gets a line of its own below the last. */
  details: [
    { category: "business", term: "businessWork", printed: "1、{}" },
    { category: "operation", term: "operationMaintenance", printed: "2、{}" },
    { category: "special", term: "specialFunds", printed: "3、{}（每个专项一行）" },
  ],
  building: [
    "approvedArea",
    "actualArea",
    "areaControlRate",
    "budgetInvestment",
    "actualInvestment",
    "investmentControlRate",
  ],
  instructions:
    "说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。",
} as const satisfies {
  readonly staff: readonly TermId[];
  readonly spendingColumns: readonly TermId[];
  readonly lines: readonly LineLayout[];
  readonly details: readonly { category: string; term: TermId; printed: string }[];
  readonly building: readonly TermId[];
  readonly instructions: string;
};
