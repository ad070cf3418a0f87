/** What a figure counts: one spelling per unit, and the power of ten that the written word stood for. */
export interface MeasureUnit {
  /** 元 for every money unit, % for per mille too, 人 for 名 and 位; "" when none was written. */
  readonly unit: string;
  /** Value in `unit` = figure × 10^power: 4 for 万元, −1 for ‰. */
  readonly power: number;
  /** As written, in half width: "万元". */
  readonly written: string;
}

/** Spellings of one unit, with the power of ten between them. 日 is left to the reader of dates unless a sign stands before it. */
const spellings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "%": { "%": 0, 百分比: 0, "‰": -1 },
  百分点: { 百分点: 0, 个百分点: 0 },
  元: { 元: 0, 元整: 0, 圆: 0, 人民币元: 0 },
  人: { 人: 0, 名: 0, 位: 0 },
  天: { 天: 0, 日: 0 },
  工作日: { 工作日: 0, 个工作日: 0 },
  月: { 个月: 0 },
  小时: { 小时: 0, 个小时: 0, h: 0 },
  米: { 米: 0, 厘米: -2, 毫米: -3, 公里: 3, 千米: 3, km: 3, cm: -2, mm: -3 },
  平方米: { 平方米: 0, 平米: 0, m2: 0, 公顷: 4, 平方公里: 6, 平方千米: 6 },
  立方米: { 立方米: 0, m3: 0, 立方: 0 },
  千克: { 千克: 0, 公斤: 0, kg: 0, 克: -3, 吨: 3 },
  千瓦时: { 千瓦时: 0, kWh: 0 },
  村: { 村: 0, 个村: 0 },
  人次: { 人次: 0, "人(次)": 0 },
  台套: { 台套: 0, "台(套)": 0 },
  场次: { 场次: 0, "场(次)": 0 },
  批次: { 批次: 0, "批(次)": 0 },
};

/**
 * Counters that stand for themselves. 次 and 人次, 家 and 个 stay apart: they count different things. 类 is none of them:
 * 三类以上 is the class of a river's water, and 二类 is better.
 */
const counters =
  "个 次 户 户次 家 家次 项 件 件次 份 篇 期 场 批 条 张 本 册 套 台 台次 辆 辆次 车次 部 艘 架 架次 列 处 座 所 间 栋 幢 宗 起 例 笔 " +
  "支 株 棵 头 只 羽 口 盏 块 面 枚 瓶 盒 袋 箱 桶 趟 班 班次 班期 课时 学时 节 门 轮 页 字 幅 首 集 卷 种 款 组 队 亩 升 毫升 方 度 千瓦 兆瓦 " +
  "分 分钟 秒 周 年 倍 人天 人日 人月 床 张床位 个床位 单 道 片 段 孔 眼 根 副 颗 面次 M MB GB TB G T Mbps m 斤 里 届 站 点位 个点位 社区 个社区 乡镇 个乡镇 县 个县 镇 学校 所学校 微克 毫克 吨标煤 吨标准煤";

const known = new Map<string, { readonly unit: string; readonly power: number }>([
  ...counters.split(" ").map((word) => [word, { unit: word, power: 0 }] as const),
  ...Object.entries(spellings).flatMap(([unit, words]) =>
    Object.entries(words).map(([word, power]) => [word, { unit, power }] as const),
  ),
]);

/** Stand behind a stroke only: 次/月, 元/季度. */
const periods = new Set(["月", "季", "季度", "学期"]);

const multipliers: readonly (readonly [string, number])[] = [
  ["千万", 7],
  ["百万", 6],
  ["万", 4],
  ["亿", 8],
  ["千", 3],
];

/** Reads the word behind a figure; undefined when it is no unit we know: "部宣传片" may be anything. */
export function readUnit(written: string): MeasureUnit | undefined {
  if (written === "") return { unit: "", power: 0, written };
  if (written.length > 12) return undefined;
  const [first = "", ...rest] = written.split(/[/每]/);
  const leading = readSimple(first);
  const divisors = rest.map((word) => (periods.has(word) ? { unit: word, power: 0 } : known.get(word)));
  if (!leading || divisors.some((divisor) => !divisor)) return undefined;
  return {
    // 元/公里 stays what it is: to turn it into 元/米 helps nobody.
    unit: [leading.unit, ...divisors.map((divisor, at) => (divisor?.power ? rest[at] : (divisor?.unit ?? "")))].join(
      "/",
    ),
    power: leading.power,
    written,
  };
}

function readSimple(word: string): { readonly unit: string; readonly power: number } | undefined {
  // 8(个) is 8个.
  const whole = known.get(word) ?? known.get(/^\((.+)\)$/.exec(word)?.[1] ?? "");
  if (whole) return whole;
  const multiplier = multipliers.find(([prefix]) => word.startsWith(prefix));
  if (!multiplier) return undefined;
  const counted = word.slice(multiplier[0].length);
  const base = counted === "" ? { unit: "", power: 0 } : known.get(counted);
  // 万% is no unit, whoever wrote it.
  if (!base || base.unit === "%") return undefined;
  return { unit: base.unit, power: base.power + multiplier[1] };
}

/** The unit that words begin with, the longest there is: 部宣传片 → 部, 人次 → 人次. */
export function leadingUnit(words: string): { readonly unit: MeasureUnit; readonly rest: string } | undefined {
  for (let length = Math.min(words.length, 7); length > 0; length -= 1) {
    const unit = readUnit(words.slice(0, length));
    if (unit) return { unit, rest: words.slice(length) };
  }
  return undefined;
}

/** Lengths of time that are multiples of each other; a month has no fixed number of days, and a working day no hours. */
const lengths: readonly Readonly<Record<string, bigint>>[] = [
  { 秒: 1n, 分钟: 60n, 小时: 3600n, 天: 86_400n, 周: 604_800n },
  { 月: 1n, 年: 12n },
];

/** 秒 to 年, and 工作日. */
export const isLengthOfTime = (unit: string): boolean =>
  unit === "工作日" || lengths.some((units) => units[unit] !== undefined);

/** How many of the smallest unit they share both are: 小时 and 分钟 → 3600, 60; undefined for all that is no time. */
export function timesOf(one: string, other: string): readonly [bigint, bigint] | undefined {
  for (const units of lengths) {
    const [first, second] = [units[one], units[other]];
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return undefined;
}
