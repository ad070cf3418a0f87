/** How a figure is to be compared; "none" when nothing says so. */
export type Comparator = "atLeast" | "atMost" | "moreThan" | "lessThan" | "equal" | "none";

/** A target of growth or decline, as in 同比增长≥5%. */
export type Change = "rise" | "fall";

type Words<T> = readonly (readonly [string, T])[];

/** Longest first, so that 不超过 is not taken for 超过. */
function byLength<T>(groups: Readonly<Record<string, T>>): Words<T> {
  return Object.entries(groups)
    .flatMap(([words, meaning]) => words.split(" ").map((word) => [word, meaning] as const))
    .sort(([a], [b]) => b.length - a.length);
}

const signs = byLength<Comparator>({
  "≥ >= => ≧ ⩾ ≮": "atLeast",
  "≤ <= =< ≦ ⩽ ≯": "atMost",
  ">": "moreThan",
  "<": "lessThan",
  "= ==": "equal",
});

const before = byLength<Comparator>({
  "不低于 不少于 不小于 不得低于 不得少于 不得小于 至少 最低 最少": "atLeast",
  "大于等于 大于或等于 大于或者等于 高于等于 高于或等于 高于或者等于 多于等于 多于或等于 多于或者等于 超过等于 超过或等于":
    "atLeast",
  "等于或大于 等于或高于 等于或多于 等于或超过 达到或超过 达到或高于": "atLeast",
  "不超过 不高于 不大于 不多于 不得超过 不得高于 不得大于 不得多于 未超过 不突破 不得突破 至多 最多 最高 控制在":
    "atMost",
  "小于等于 小于或等于 小于或者等于 低于等于 低于或等于 低于或者等于 少于等于 少于或等于 少于或者等于": "atMost",
  "等于或小于 等于或低于 等于或少于": "atMost",
  "大于 高于 多于 超过 超": "moreThan",
  "小于 低于 少于": "lessThan",
  等于: "equal",
});

const behind = byLength<Comparator>({
  "以上 及以上 或以上 含以上 (含)以上": "atLeast",
  "以下 及以下 或以下 (含)以下 以内 之内 内 (含)以内": "atMost",
});

const changes = byLength<Change>({
  "增长 同比增长 较上年增长 提高 同比提高 较上年提高 提升 同比提升 增加 同比增加 较上年增加 上升": "rise",
  "下降 同比下降 较上年下降 降低 同比降低 较上年降低 减少 同比减少 较上年减少 节约": "fall",
});

/** Words that say nothing about the figure itself. */
const neutral = byLength<true>({
  "达到 达 为 是 完成 已完成 实际完成 实现 已实现 共 共计 合计 累计 总计 实际 年度 人民币 ¥ 目标值 目标值: 目标值为": true,
});

const signCharacters = /[<>=≥≤≧≦⩾⩽≮≯]/;
const clauseMarks = /[,、;。!?+]/;
/** In 第3次, 前10名, 近100人, 几十次, 未完成5个 the figure is not what it seems. */
const doubtful = /[第前每近约几超余多不未无没非免除仅差缺欠]|上$/;
/** 高于平均数5% and 低于上年≥5% are distances from another figure; 超过预算比例≤5%, 高于国家标准天数≥300天 are figures of their own. */
const distance =
  /(?:[高低多少大小]于|超过|超出|[较比])(?:上|去|往|同|预|计|平|基|历|全|国|省|市|县).*(?<!例|率|幅度|[天人次个户]数)$/;
/** A rate or a number by its last character: 合格率100%, 培训人数50人; 一季度5个 is none. */
const countable = /(?:[率数量额]|[^年季]度)(?:[:：])?$/;

export interface Head {
  readonly comparator: Comparator;
  readonly change: Change | undefined;
  readonly negative: boolean;
  /** What is measured, when the cell repeats it: 结余率 in 结余率≤5%. */
  readonly subject: string;
}

interface TakenApart {
  readonly comparator: Comparator | undefined;
  /** Whether the comparison is a sign. */
  readonly bySign: boolean;
  readonly change: Change | undefined;
  readonly sign: string | undefined;
  readonly negative: boolean;
  readonly rest: string;
}

/** What stands before a figure from right to left: its sign, its comparison, whether it is a change, and the words left. */
export function takeApart(text: string): TakenApart {
  const sign = /[-−+]$/.exec(text)?.[0];
  let rest = sign ? text.slice(0, -1) : text;
  let comparator: Comparator | undefined;
  let bySign = false;
  let change: Change | undefined;
  while (rest !== "") {
    const found = comparator ? undefined : (ending(rest, signs) ?? ending(rest, before));
    const turned = change ? undefined : ending(rest, changes);
    const passed = ending(rest, neutral);
    if (found) {
      comparator = found[1];
      bySign = signCharacters.test(found[0]);
    } else if (turned) change = turned[1];
    else if (!passed) break;
    rest = rest.slice(0, rest.length - (found ?? turned ?? passed ?? [""])[0].length);
  }
  return { comparator, bySign, change, sign, negative: sign !== undefined && sign !== "+", rest };
}

/** What stands before the one figure of a cell; undefined when a word there could change its meaning. */
export function readHead(text: string): Head | undefined {
  const { comparator, bySign, change, sign, negative, rest } = takeApart(text);
  if (!mayPrecede(rest, comparator, bySign)) return undefined;
  if (!change && distance.test(rest)) return undefined;
  // 下降-3.5% is a fall of 3.5 to most who write it, and a rise to the letter.
  if (change === "fall" && sign && sign !== "+") return undefined;
  return { comparator: comparator ?? "none", change, negative, subject: rest };
}

function mayPrecede(subject: string, comparator: Comparator | undefined, bySign: boolean): boolean {
  if (subject === "") return true;
  if (subject.length > 40 || signCharacters.test(subject) || clauseMarks.test(subject)) return false;
  // 不低于等于5% and 高于≤5% say two things.
  if (comparator !== undefined && ending(subject, before)) return false;
  if (bySign) return true;
  if (doubtful.test(subject)) return false;
  // 合格率100% and 培训人数不少于50人 are plain; 宣传片1部 without any such word is left to a person.
  return comparator !== undefined || countable.test(subject);
}

export interface Tail {
  readonly comparator: Comparator;
  /** What is left: the unit. */
  readonly unit: string;
}

/** Takes the words of comparison from what stands behind a figure: 个以上 → 个, at least. */
export function readTail(text: string): Tail {
  const plain = text.replace(/(?:完成|\(含\))$/, "");
  const found = ending(plain, behind);
  return found
    ? { comparator: found[1], unit: plain.slice(0, plain.length - found[0].length) }
    : { comparator: "none", unit: plain };
}

/** The same where the thing stands behind the words: 以上方案 in 2套以上方案. */
export function openingTail(text: string): { readonly comparator: Comparator; readonly rest: string } {
  const found = behind.find(([word]) => text.startsWith(word) && !(word === "内" && text !== word));
  return found ? { comparator: found[1], rest: text.slice(found[0].length) } : { comparator: "none", rest: text };
}

/** One comparison out of the word before and the word behind; undefined when they contradict: ≤5以上. */
export function joinComparators(head: Comparator, tail: Comparator): Comparator | undefined {
  if (tail === "none") return head;
  if (head === "none") return tail;
  const upwards = head === "atLeast" || head === "moreThan";
  const downwards = head === "atMost" || head === "lessThan";
  return (tail === "atLeast" && upwards) || (tail === "atMost" && downwards) ? head : undefined;
}

function ending<T>(text: string, words: Words<T>): readonly [string, T] | undefined {
  return words.find(([word]) => text.endsWith(word));
}
