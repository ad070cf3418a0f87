import * as v from "valibot";
import type { TermId } from "../vocabulary";
import { vocabulary } from "../vocabulary";
import { hunan2024 } from "./hunan-2024";
import { editions } from "./index";
import { requirableColumns } from "./platform-rules";
import { group, list, number, oneOf, printedWord, record, text } from "./schema-parts";
import { severities } from "./severity";
import type { ThresholdName } from "./edition";

/** What an edition file may name of the checks: their codes, and the keys of their messages. */
export interface KnownCheck {
  readonly code: string;
  readonly messages: Readonly<Record<string, string>>;
}

const source = text("出处，如文号和条款");
const points = (most = 1000) => number("分数", 0, most);
const percent = (most = 1000) => number("百分数（不写 %）", 0, most);
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

const thresholdNames = Object.keys(hunan2024.thresholds) as ThresholdName[];
const termNames = Object.keys(vocabulary) as TermId[];

/** Codes, and codes with the key of a message: A02, A02.over. */
const settable = (checks: readonly KnownCheck[]): string[] =>
  checks.flatMap(({ code, messages }) => [code, ...Object.keys(messages).map((key) => `${code}.${key}`)]);

/** What an edition file may say: a base, and whatever differs from it. */
export function editionSchema(checks: readonly KnownCheck[]) {
  const severity = group({ severity: oneOf(severities), source });
  return group({
    $schema: optional(v.string("应为文字")),
    id: v.pipe(text("版本的代号，如 changsha-2024"), v.regex(/^[^\s/\\]{1,60}$/, "不能有空格、斜杠，最多 60 个字")),
    name: text("版本的名称，如 长沙市2024年度"),
    extends: oneOf(editions.map(({ id }) => id)),
    sources: optional(list(text("文件的名称和文号"), "文件")),
    titles: optional(record(["basicData", "overall", "project"], printedWord("表的标题"), "这张表")),
    labels: optional(record(termNames, printedWord("表上所印的词"), "这个词")),
    executionPoints: optional(points()),
    totalPoints: optional(number("分数", 1, 1000)),
    weightSchemes: optional(list(weightScheme, "分值结构")),
    thresholds: optional(record(thresholdNames, group({ value: percent(), source }), "这个阈值")),
    grades: optional(record(["excellent", "good", "fair"], points(), "这个等级")),
    tiers: optional(record(["achieved", "partly"], percent(100), "这一档")),
    severities: optional(record(settable(checks), severity, "这项检查或提示")),
    switchedOff: optional(
      record(
        checks.map(({ code }) => code),
        text("停用的原因和出处"),
        "这项检查",
      ),
    ),
    platform: optional(platform),
  });
}

export type EditionFile = v.InferOutput<ReturnType<typeof editionSchema>>;
