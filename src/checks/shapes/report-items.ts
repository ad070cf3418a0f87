import { remembered } from "../../quantities/remembered";
import type { BasicLineId, BudgetLineId } from "../../forms/filing";

/** What a report speaks of that has a line in the tables. */
export interface ReportItem {
  readonly id: string;
  readonly basicLine?: BasicLineId;
  readonly budgetLine?: BudgetLineId;
  /** A cell of 楼堂馆所控制情况, which has no columns. */
  readonly building?: "budgetInvestment" | "actualInvestment";
}

/** A line that 表1 and 预决算数据 share. */
const both = (id: BasicLineId & BudgetLineId): ReportItem => ({ id, basicLine: id, budgetLine: id });

const named: readonly (readonly [names: RegExp, item: ReportItem])[] = [
  [/^三公经费(?:支出)?(?:合计|总额)?$/, both("threePublicExpenses")],
  [/^(?:公务用车|公车)购置(?:及|和|与)(?:运行|运行维护|维护)(?:费用?|经费)?$/, both("vehicles")],
  [/^(?:公务用车|公车)购置(?:费用?|经费)?$/, both("vehiclePurchase")],
  [/^(?:公务用车|公车)运行(?:维护)?(?:费用?|经费)?$/, both("vehicleRunning")],
  [/^(?:因公)?出国境?(?:费用?|经费)?$/, both("travelAbroad")],
  [/^公务接待(?:费用?|经费)?$/, both("hospitality")],
  [/^国内(?:公务)?接待费$/, { id: "hospitalityDomestic", basicLine: "hospitalityDomestic" }],
  [/^国境外(?:公务)?接待费$/, { id: "hospitalityForeign", basicLine: "hospitalityForeign" }],
  [/^项目支出(?:总额|合计)?$/, both("projectSpending")],
  [/^基本支出(?:总额|合计)?$/, { id: "basicSpending", budgetLine: "basicSpending" }],
  [/^人员经费$/, { id: "personnelFunds", budgetLine: "personnelFunds" }],
  [/^(?:日常)?公用经费$/, both("operatingFunds")],
  [/^办公经费$/, both("officeExpenses")],
  [/^水费?[、和及]?电费?[、和及]?差旅费$/, both("utilitiesAndTravel")],
  [/^会议费?[、和及]?培训费$/, both("meetingsAndTraining")],
  [/^政府性基金(?:预算)?(?:财政拨款)?(?:支出)?$/, { id: "governmentFunds", budgetLine: "governmentFunds" }],
  [/^一般公共预算(?:财政)?(?:拨款)?支出$/, { id: "generalPublicBudget", budgetLine: "generalPublicBudget" }],
  [/^(?:楼堂馆所)?(?:概算投资|投资概算|预算投资)(?:金?额)?$/, { id: "budgetInvestment", building: "budgetInvestment" }],
  [/^(?:楼堂馆所)?实际(?:完成)?投资(?:金?额)?$/, { id: "actualInvestment", building: "actualInvestment" }],
  [/^省级专项资金(?:支出)?(?:合计|总额)?$/, { id: "specials" }],
  [/^政府采购(?:金额)?$/, both("procurement")],
  [/^(?:部门|单位)整体支出$|^年度资金总额$/, { id: "total", budgetLine: "total" }],
];

/** The item some words name, whatever quotation marks, brackets and years they carry; undefined when they name none of ours. */
export function itemNamed(words: string): ReportItem | undefined {
  const plain = plainName(words);
  return named.find(([names]) => names.test(plain))?.[1];
}

/** 2024年“三公”经费 and “三公”经费2024年 are 三公经费, 一、因公出国（境）费 is 因公出国境费. */
export const plainName = remembered((words: string): string =>
  words
    .normalize("NFKC")
    .replace(/[“”"'‘’「」()\s]/g, "")
    .replace(/^(?:[一二三四五六七八九十]+、|\d{4}年度?|其中[:,]?|全年|本年度?|我?单位|部门(?!整体)|中心)+/, "")
    .replace(/(?:\d{4}年度?|本年度?)$/, ""),
);
