import * as v from "valibot";
import type { IndicatorGroup } from "./filing";
import { budgetLineIds, projectSources } from "./filing";
import type { JsonProblem } from "./json/json-problem";
import { faultIn, placed, printed, problemsOf } from "./json/json-problem";
import { group, wrong } from "./json/schema-parts";

/** Figures and texts to fill a filing with, as a data file gives them. Amounts are 万元, as numbers or decimal texts. */
const figure = v.pipe(
  v.union([v.number(), v.string()], wrong("数字")),
  v.check((input) => typeof input === "number" || /^-?\d+(?:\.\d+)?$/.test(input), wrong("数字")),
);
/** People are counted: 82.5 and −3 are slips of whoever wrote the file. */
const people = v.pipe(
  figure,
  v.check((input) => Number.isInteger(Number(input)) && Number(input) >= 0, wrong("人数，即不小于 0 的整数")),
);
const words = v.string(wrong("文字"));
const name = (called: string) => v.pipe(v.string(wrong(called)), v.minLength(1, `是空的，应为${called}`));
const many = <T extends v.GenericSchema>(item: T, called: string) => v.array(item, wrong(`列表 [${called}, …]`));
const oneOf = <const T extends readonly string[]>(all: T) => v.picklist(all, wrong(all.join("、")));

/** The word of the file, and the heading of the form it stands for. */
const indicatorGroup = v.picklist(
  ["cost", "output", "benefit", "satisfaction"] satisfies IndicatorGroup[],
  wrong(" cost（成本指标）、output（产出指标）、benefit（效益指标）或 satisfaction（满意度指标）"),
);

const indicator = group({
  group: indicatorGroup,
  kind: words,
  name: name("三级指标的名称"),
  target: v.optional(words),
  actual: v.optional(words),
  points: v.optional(figure),
  score: v.optional(figure),
  reason: v.optional(words),
});

const line = group({
  approved: v.optional(figure),
  adjusted: v.optional(figure),
  finalAccount: v.optional(figure),
  lastYear: v.optional(figure),
});

const source = group({
  initialBudget: v.optional(figure),
  annualBudget: v.optional(figure),
  executed: v.optional(figure),
});

const project = group({
  name: name("项目名称"),
  category: v.optional(oneOf(["业务工作经费", "运行维护经费", "省级专项资金"])),
  supervisor: v.optional(words),
  implementer: v.optional(words),
  lastYear: v.optional(figure),
  sources: v.optional(group(v.entriesFromList(projectSources, v.optional(source)))),
  expected: v.optional(words),
  achieved: v.optional(words),
  indicators: v.optional(many(indicator, "指标")),
});

const figureSet = group({
  unit: v.string(wrong("单位名称")),
  year: v.pipe(v.string(wrong('四位年份的文字，如 "2024"')), v.regex(/^20\d\d$/, wrong('四位年份，如 "2024"'))),
  authorisedPosts: v.optional(people),
  staffInPost: v.optional(people),
  building: v.optional(
    group({
      approvedArea: v.optional(figure),
      actualArea: v.optional(figure),
      budgetInvestment: v.optional(figure),
      actualInvestment: v.optional(figure),
    }),
  ),
  lines: v.optional(group(v.entriesFromList(budgetLineIds, v.optional(line)))),
  economyMeasures: v.optional(words),
  signature: v.optional(
    group({
      preparer: v.optional(words),
      date: v.optional(words),
      telephone: v.optional(words),
      headOfUnit: v.optional(words),
    }),
  ),
  overall: v.optional(
    group({
      expected: v.optional(words),
      achieved: v.optional(words),
      indicators: v.optional(many(indicator, "指标")),
    }),
  ),
  projects: v.optional(many(project, "项目")),
  /** Paths whose figures are examples and get a note 示例. */
  examples: v.optional(many(words, "路径")),
});

export type FigureSet = v.InferOutput<typeof figureSet>;
export type ProjectFigureSet = v.InferOutput<typeof project>;
export type IndicatorFigures = v.InferOutput<typeof indicator>;

/** The data file is not a set of figures: which entries, where, what was found. `message` is Chinese. */
export class FiguresInvalid extends Error {
  constructor(readonly problems: readonly JsonProblem[]) {
    super(printed(problems));
    this.name = "FiguresInvalid";
  }
}

/** Reads figures from the text of a data file. @throws FiguresInvalid with the line and the column of what is wrong. */
export function readFigureText(text: string): FigureSet {
  const fault = faultIn(text);
  if (fault) throw new FiguresInvalid([fault]);
  try {
    return readFigures(JSON.parse(text));
  } catch (error) {
    throw error instanceof FiguresInvalid ? new FiguresInvalid(placed(error.problems, text)) : error;
  }
}

/** Reads a parsed data file. @throws FiguresInvalid naming every entry that is not as it should be. */
export function readFigures(data: unknown): FigureSet {
  const other = otherKind(data);
  if (other !== undefined) throw new FiguresInvalid([{ path: "", message: `${other}，${wanted}` }]);
  const result = v.safeParse(figureSet, data);
  if (result.success) return result.output;
  throw new FiguresInvalid(problemsOf(result.issues));
}

const wanted = "填报要用数据文件，写法见 assets/sample-figures.json";

/** Who names one of our other JSON files is told which it is, not that it lacks a unit and a year. */
function otherKind(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return "文件里不是一组带名称的数据";
  if ("schema" in data && String(data.schema).startsWith("selfeval-findings")) return "这是审核结果文件";
  if ("extends" in data && !("unit" in data)) return "这是版本文件，应由 --edition 指定";
  return Object.keys(data).some((key) => key in figureSet.pipe[1].entries) ? undefined : "文件里没有一项是填报数据";
}
