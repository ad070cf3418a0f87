import * as v from "valibot";
import type { TermId } from "../vocabulary";
import { vocabulary } from "../vocabulary";
import { editions } from "./index";
import { requirableColumns } from "./platform-rules";
import { group, list, number, oneOf, printedWord, record, text, told } from "../json/schema-parts";
import { severities } from "./severity";
import type { ThresholdName } from "./edition";

/** What an edition file may name of the checks: their codes, and the keys of their messages. */
export interface KnownCheck {
  readonly code: string;
  readonly messages: Readonly<Record<string, string>>;
}

const source = text("出处，如文号和条款");
const points = (most = 1000) => number("分数", 0, most);
const percent = (most = 100) => number("百分数（不写 %）", 0, most);
const optional = v.exactOptional;

const groupNames = ["cost", "output", "benefit", "satisfaction"] as const;

const weightScheme = group({
  name: text("分值结构的名称"),
  execution: points(),
  groups: record(groupNames, points(), "这一组"),
});

const platform = group({
  kindPoints: optional(
    group({ kinds: list(group({ name: printedWord("二级指标名称"), points: points() }), "二级指标"), source }),
  ),
  requiredGroups: optional(group({ groups: list(oneOf(groupNames), "一级指标"), source })),
  goalText: optional(group({ source })),
  deviation: optional(
    group({
      percent: number("百分数（不写 %）", 100.5, 1000),
      overZero: number("数", 0.5, 1_000_000),
      deduction: points(100),
      source,
    }),
  ),
  totalCaps: optional(group({ caps: list(group({ below: percent(100), most: points() }), "上限"), source })),
  requiredCells: optional(group({ columns: list(oneOf(requirableColumns), "列"), source })),
});

const day = v.pipe(
  text("日期，如 2025-04-18"),
  v.regex(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "应写作 2025-04-18"),
  v.check(isInCalendar, "不是日历上有的日子"),
);
const deadlines = v.pipe(
  group({ report: day, publication: day, source }),
  v.check(({ report, publication }) => report <= publication, "公开期限早于报送期限，请核对"),
);

/** 2025-02-30 is written like a day. */
function isInCalendar(written: string): boolean {
  const [year = 0, month = 0, date = 0] = written.split("-").map(Number);
  return date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What each threshold may be: an over-achievement begins above the target, a rate ends at 100. */
const thresholdValues: Readonly<Record<ThresholdName, ReturnType<typeof number>>> = {
  lowExecutionRate: percent(),
  bigAdjustment: percent(1000),
  bigSwing: percent(1000),
  economyMeasuresLength: number("字数", 0, 1000),
  overAchievement: number("百分数（不写 %）", 100.5, 1000),
  singleIndicatorPoints: points(),
  copiedGoalLikeness: number("百分数（不写 %）", 50, 100),
  fullOutputExecution: percent(),
  fullOutputScore: percent(),
  projectExecution: percent(),
};
const termNames = Object.keys(vocabulary) as TermId[];

const thresholdOf = (value: ReturnType<typeof number>) => group({ value, source });

/** Codes, and codes with the key of a message: A02, A02.over. */
const settable = (checks: readonly KnownCheck[]): string[] =>
  checks.flatMap(({ code, messages }) => [code, ...Object.keys(messages).map((key) => `${code}.${key}`)]);

/** What an edition file may say: a base, and whatever differs from it. The words are for those who write one in an editor. */
export function editionSchema(checks: readonly KnownCheck[]) {
  const severity = group({ severity: oneOf(severities), source });
  const thresholds = Object.fromEntries(
    Object.entries(thresholdValues).map(([name, value]) => [name, optional(thresholdOf(value))]),
  ) as Record<ThresholdName, v.ExactOptionalSchema<ReturnType<typeof thresholdOf>, undefined>>;
  return group({
    $schema: optional(told(v.string("应为文字"), "本文件的格式说明，供编辑器使用")),
    id: told(
      v.pipe(text("版本的代号，如 changsha-2024"), v.regex(/^[^\s/\\]{1,60}$/, "不能有空格、斜杠，最多 60 个字")),
      "版本的代号，不与自带的版本同名",
    ),
    name: told(text("版本的名称，如 长沙市2024年度"), "版本的名称，显示在结果里"),
    extends: told(oneOf(editions.map(({ id }) => id)), "以哪个自带的版本为底，没有写的都照它"),
    sources: optional(told(list(text("文件的名称和文号"), "文件"), "所依据的文件")),
    titles: optional(
      told(
        record(["basicData", "overall", "project"], printedWord("表的标题"), "这张表"),
        "三张表的标题，{Y} 代表年度",
      ),
    ),
    labels: optional(told(record(termNames, printedWord("表上所印的词"), "这个词"), "表上所印的与通用叫法不同的词")),
    executionPoints: optional(told(points(), "预算执行率的分值")),
    totalPoints: optional(told(number("分数", 1, 1000), "总分")),
    deadlines: optional(told(deadlines, "自评报告报送和公开的期限和出处")),
    weightSchemes: optional(told(list(weightScheme, "分值结构"), "允许的分值结构，每一种合计等于总分")),
    thresholds: optional(told(group(thresholds, "这个阈值"), "阈值和出处")),
    grades: optional(told(record(["excellent", "good", "fair"], points(), "这个等级"), "优、良、中的最低分")),
    tiers: optional(told(record(["achieved", "partly"], percent(100), "这一档"), "达成、部分达成各从分值的百分之几起")),
    severities: optional(
      told(record(settable(checks), severity, "这项检查或提示"), "检查的级别和出处；写“代码.提示”的只管那一条提示"),
    ),
    switchedOff: optional(
      told(
        record(
          checks.map(({ code }) => code),
          text("停用的原因和出处"),
          "这项检查",
        ),
        "停用的检查和原因",
      ),
    ),
    platform: optional(told(platform, "上报平台自己要审的规则，写了的才检查")),
  });
}

export type EditionFile = v.InferOutput<ReturnType<typeof editionSchema>>;
