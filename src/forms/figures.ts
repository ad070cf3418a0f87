import * as v from "valibot";
import type { IndicatorGroup } from "./filing";
import { budgetLineIds, projectSources } from "./filing";

/** Figures and texts to fill a filing with, as a data file gives them. Amounts are 万元, as numbers or decimal texts. */
const figure = v.union([v.number(), v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/))]);

const indicator = v.strictObject({
  group: v.picklist(["cost", "output", "benefit", "satisfaction"] satisfies IndicatorGroup[]),
  kind: v.string(),
  name: v.pipe(v.string(), v.minLength(1)),
  target: v.optional(v.string()),
  actual: v.optional(v.string()),
  points: v.optional(figure),
  score: v.optional(figure),
  reason: v.optional(v.string()),
});

const line = v.strictObject({
  approved: v.optional(figure),
  adjusted: v.optional(figure),
  finalAccount: v.optional(figure),
  lastYear: v.optional(figure),
});

const source = v.strictObject({
  initialBudget: v.optional(figure),
  annualBudget: v.optional(figure),
  executed: v.optional(figure),
});

const project = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  category: v.optional(v.picklist(["业务工作经费", "运行维护经费", "省级专项资金"])),
  supervisor: v.optional(v.string()),
  implementer: v.optional(v.string()),
  lastYear: v.optional(figure),
  sources: v.optional(v.strictObject(v.entriesFromList(projectSources, v.optional(source)))),
  expected: v.optional(v.string()),
  achieved: v.optional(v.string()),
  indicators: v.optional(v.array(indicator)),
});

const figureSet = v.strictObject({
  unit: v.string(),
  year: v.pipe(v.string(), v.regex(/^20\d\d$/)),
  authorisedPosts: v.optional(figure),
  staffInPost: v.optional(figure),
  building: v.optional(
    v.strictObject({
      approvedArea: v.optional(figure),
      actualArea: v.optional(figure),
      budgetInvestment: v.optional(figure),
      actualInvestment: v.optional(figure),
    }),
  ),
  lines: v.optional(v.strictObject(v.entriesFromList(budgetLineIds, v.optional(line)))),
  economyMeasures: v.optional(v.string()),
  signature: v.optional(
    v.strictObject({
      preparer: v.optional(v.string()),
      date: v.optional(v.string()),
      telephone: v.optional(v.string()),
      headOfUnit: v.optional(v.string()),
    }),
  ),
  overall: v.optional(
    v.strictObject({
      expected: v.optional(v.string()),
      achieved: v.optional(v.string()),
      indicators: v.optional(v.array(indicator)),
    }),
  ),
  projects: v.optional(v.array(project)),
  /** Paths whose figures are examples and get a note 示例. */
  examples: v.optional(v.array(v.string())),
});

export type FigureSet = v.InferOutput<typeof figureSet>;
export type ProjectFigureSet = v.InferOutput<typeof project>;
export type IndicatorFigures = v.InferOutput<typeof indicator>;

/** The data file is not a set of figures: which entry, what was found. `message` is Chinese. */
export class FiguresInvalid extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
    this.name = "FiguresInvalid";
  }
}

/** Reads a parsed data file. @throws FiguresInvalid naming the first entry that is not as it should be. */
export function readFigures(data: unknown): FigureSet {
  const result = v.safeParse(figureSet, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? "（整个文件）";
  const found = issue.received === "undefined" ? "没有填" : `是 ${issue.received}`;
  throw new FiguresInvalid(path, `数据文件里的“${path}”${found}，应为${expectation(issue)}。`);
}

function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never") return "空（没有这一项，请检查拼写）";
  if (issue.type === "picklist") return (issue.expected ?? "").replace(/["()]/g, "").split(" | ").join("、");
  if (issue.type === "regex") return "四位年份或数字";
  if (issue.type === "union") return "数字";
  const kinds: Readonly<Record<string, string>> = { string: "文字", array: "列表", strict_object: "一组数据" };
  return kinds[issue.type] ?? "其他内容";
}
