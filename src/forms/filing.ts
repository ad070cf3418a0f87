import type { ReportText } from "./report-text";
import type { Amount, MoneyUnit } from "../quantities/amount";
import type { Area } from "../quantities/area";
import type { Count } from "../quantities/count";
import type { Points } from "../quantities/points";
import type { Rate } from "../quantities/rate";
import type { Address } from "../workbook/address";
import type { Edition } from "./editions/edition";
import type { Field } from "./field";
import type { Surroundings } from "./surroundings";

/** What every form says of itself. */
export interface FormHead {
  readonly sheet: string;
  /** Where the form begins on its sheet. */
  readonly at: Address;
  readonly moneyUnit: MoneyUnit;
  readonly title: Field<string>;
  readonly unit: Field<string>;
  /** Four digits, from the title or the year cell: "2024". */
  readonly year: Field<string>;
  /** Every field of the form, in reading order. */
  readonly fields: readonly Field<unknown>[];
}

/** One line of 经费控制情况. */
export interface SpendingLine {
  readonly key: string;
  readonly label: string;
  readonly lastYear: Field<Amount>;
  readonly budget: Field<Amount>;
  readonly finalAccount: Field<Amount>;
}

/** One line below 项目支出, such as 1、业务工作经费 or one special fund. */
export interface SpendingDetail extends SpendingLine {
  /** The name without numbering: 业务工作经费, 标准化项目资金. */
  readonly name: string;
  readonly category: "business" | "operation" | "special" | "other";
  /** A numbered heading (1、2、3、) that may stand for the lines below it. */
  readonly heading: boolean;
}

export const basicLineIds = [
  "threePublicExpenses",
  "vehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "travelAbroad",
  "hospitality",
  "hospitalityDomestic",
  "hospitalityForeign",
  "projectSpending",
  "operatingFunds",
  "officeExpenses",
  "utilitiesAndTravel",
  "meetingsAndTraining",
  "procurement",
  "basicBudgetAdjustment",
] as const;
export type BasicLineId = (typeof basicLineIds)[number];

/** 基础数据表. */
export interface BasicData extends FormHead {
  readonly staff: {
    readonly authorisedPosts: Field<Count>;
    readonly staffInPost: Field<Count>;
    readonly controlRate: Field<Rate>;
  };
  /** What the columns are headed with: 2024年实际在职人数, 2023年决算数. Absent where two of one kind stand side by side. */
  readonly headings: Readonly<Record<"staffInPost" | "lastYear" | "budget" | "finalAccount", Field<string>>>;
  readonly lines: Readonly<Record<BasicLineId, SpendingLine>>;
  /** The lines below 项目支出, in order. */
  readonly details: readonly SpendingDetail[];
  /** Lines below 省级专项资金 still without a name, which is written behind their number, or a figure. */
  readonly spareDetails: readonly (SpendingDetail & { readonly nameCell: Field<string> })[];
  readonly buildingControl: {
    readonly approvedArea: Field<Area>;
    readonly actualArea: Field<Area>;
    readonly areaControlRate: Field<Rate>;
    readonly budgetInvestment: Field<Amount>;
    readonly actualInvestment: Field<Amount>;
    readonly investmentControlRate: Field<Rate>;
  };
  readonly economyMeasures: Field<string>;
  readonly signature: Signature;
}

export interface Signature {
  readonly preparer: Field<string>;
  readonly date: Field<string>;
  readonly telephone: Field<string>;
  readonly headOfUnit: Field<string>;
}

/** One line of the funding block: three amounts, 分值, 执行率, 得分. */
export interface FundingRow {
  readonly key: string;
  readonly label: string;
  readonly initialBudget: Field<Amount>;
  readonly annualBudget: Field<Amount>;
  readonly executed: Field<Amount>;
  readonly points: Field<Points>;
  readonly executionRate: Field<Rate>;
  readonly score: Field<Points>;
}

/** A line below 年度资金总额. */
export interface FundingPart extends FundingRow {
  /** Where its money comes from; undefined for a line of another name. */
  readonly source: ProjectSource | undefined;
}

export type IndicatorGroup = "cost" | "output" | "benefit" | "satisfaction" | "other";

export interface Indicator {
  readonly key: string;
  readonly group: IndicatorGroup;
  /** 一级指标 / 二级指标 as printed. */
  readonly groupLabel: string;
  readonly kindLabel: string;
  readonly name: Field<string>;
  readonly target: Field<string>;
  readonly actual: Field<string>;
  readonly points: Field<Points>;
  readonly score: Field<Points>;
  readonly reason: Field<string>;
}

export interface IndicatorTable {
  /** False when the form has no indicator block at all. */
  readonly present: boolean;
  /** Printed group headings with the weight written in them: 产出指标(50分). */
  readonly groups: readonly {
    readonly group: IndicatorGroup;
    readonly label: string;
    /** Absent when the heading names no weight. */
    readonly points: Field<Points>;
  }[];
  readonly rows: readonly Indicator[];
  /** Rows still empty but for their first and second level: where new indicators can be written. */
  readonly spare: readonly Indicator[];
  readonly totalPoints: Field<Points>;
  readonly totalScore: Field<Points>;
}

/** What 表2 and 表3 share. */
export interface ScoredForm extends FormHead {
  /** "overall" or "projects[name]". */
  readonly key: string;
  /** 部门整体支出绩效自评表 or 项目支出绩效自评表(name). */
  readonly name: string;
  readonly funding: { readonly total: FundingRow; readonly parts: readonly FundingPart[] };
  readonly annualGoal: { readonly expected: Field<string>; readonly achieved: Field<string> };
  readonly indicators: IndicatorTable;
  readonly signature: Signature;
}

/** 部门整体支出绩效自评表. */
export interface Overall extends ScoredForm {
  /** 按收入性质分 and its parts, amounts written behind their labels. */
  readonly income: {
    readonly total: Field<Amount>;
    readonly generalPublicBudget: Field<Amount>;
    readonly governmentFunds: Field<Amount>;
    readonly specialAccountRevenue: Field<Amount>;
    readonly otherFunds: Field<Amount>;
  };
  /** 按支出性质分 and its parts. */
  readonly nature: {
    readonly total: Field<Amount>;
    readonly basicSpending: Field<Amount>;
    readonly projectSpending: Field<Amount>;
  };
}

/** 项目支出绩效自评表. */
export interface Project extends ScoredForm {
  readonly projectName: Field<string>;
  readonly supervisor: Field<string>;
  readonly implementer: Field<string>;
}

/** One line of the reference sheet 预决算数据. */
export interface BudgetLine {
  readonly key: string;
  readonly label: string;
  /** 年初批复数, 调整预算数(全年预算数), 本年决算数, 上年决算数. */
  readonly approved: Field<Amount>;
  readonly adjusted: Field<Amount>;
  readonly finalAccount: Field<Amount>;
  readonly lastYear: Field<Amount>;
}

export const budgetLineIds = [
  "total",
  "generalPublicBudget",
  "governmentFunds",
  "specialAccountRevenue",
  "otherFunds",
  "basicSpending",
  "personnelFunds",
  "operatingFunds",
  "officeExpenses",
  "utilitiesAndTravel",
  "meetingsAndTraining",
  "projectSpending",
  "threePublicExpenses",
  "vehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "travelAbroad",
  "hospitality",
  "procurement",
] as const;
export type BudgetLineId = (typeof budgetLineIds)[number];

/** The three sources of a project's money. */
export const projectSources = ["appropriation", "carriedForward", "otherFunds"] as const;
export type ProjectSource = (typeof projectSources)[number];

/** One project of the reference sheet. */
export interface ProjectFigures {
  readonly key: string;
  readonly name: Field<string>;
  /** 业务工作经费, 运行维护经费 or 省级专项资金. */
  readonly category: Field<string>;
  readonly supervisor: Field<string>;
  readonly implementer: Field<string>;
  readonly lastYear: Field<Amount>;
  readonly sources: Readonly<
    Record<
      ProjectSource,
      {
        readonly initialBudget: Field<Amount>;
        readonly annualBudget: Field<Amount>;
        readonly executed: Field<Amount>;
      }
    >
  >;
}

/** 预决算数据: our own sheet with the approved budget, the adjusted budget, the final account and last year. */
export interface BudgetFigures extends FormHead {
  readonly authorisedPosts: Field<Count>;
  readonly staffInPost: Field<Count>;
  readonly approvedArea: Field<Area>;
  readonly actualArea: Field<Area>;
  readonly budgetInvestment: Field<Amount>;
  readonly actualInvestment: Field<Amount>;
  readonly lines: Readonly<Record<BudgetLineId, BudgetLine>>;
  readonly projects: readonly ProjectFigures[];
  /** Rows of the project block still without a name. */
  readonly spare: readonly ProjectFigures[];
}

/** Everything read from one workbook, frozen: our syntax tree. */
export interface Filing {
  readonly edition: Edition;
  /** As most forms have it; undefined when none does. */
  readonly unit: string | undefined;
  readonly year: string | undefined;
  readonly basicData: BasicData | undefined;
  readonly overall: Overall | undefined;
  readonly projects: readonly Project[];
  readonly budgetFigures: BudgetFigures | undefined;
  /** The workbook the forms stand in. */
  readonly surroundings: Surroundings;
  /** The text of the report, where one was given beside the workbook. */
  readonly report: ReportText | undefined;
  /** Last year's filing, where its workbook was given. */
  readonly lastYear: Filing | undefined;
}

/** A filing together with the text of its report. */
export type ReportedFiling = Filing & { readonly report: ReportText };

/** What may be looked at together with a workbook. */
export interface Beside {
  readonly report?: ReportText | undefined;
  readonly lastYear?: Filing | undefined;
}

/** Every form of a filing that is there, in reading order: the three tables, then 预决算数据. */
export function formsOf({ basicData, overall, projects, budgetFigures }: Filing): readonly FormHead[] {
  return [basicData, overall, ...projects, budgetFigures].filter((form) => form !== undefined);
}

/** 表2 and every 表3 of a filing, in that order: the forms that award points. */
export function scoredForms(filing: Filing): readonly ScoredForm[] {
  return [...(filing.overall ? [filing.overall] : []), ...filing.projects];
}
