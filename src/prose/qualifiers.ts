import type { Leaning, Qualifier } from "./reading";

const before: readonly (readonly [string, Leaning])[] = [
  ["大约", "about"],
  ["约为", "about"],
  ["约", "about"],
  ["接近", "nearly"],
  ["将近", "nearly"],
  ["近", "nearly"],
  ["不超过", "atMost"],
  ["不高于", "atMost"],
  ["不多于", "atMost"],
  ["至多", "atMost"],
  ["超过", "over"],
  ["突破", "over"],
  ["高于", "over"],
  ["超", "over"],
  ["逾", "over"],
  ["不足", "under"],
  ["不到", "under"],
  ["低于", "under"],
  ["未达到", "under"],
  ["未能达到", "under"],
  ["没有达到", "under"],
  ["未达", "under"],
  ["不低于", "atLeast"],
  ["不少于", "atLeast"],
  ["至少", "atLeast"],
];
const longestFirst = [...before].sort(([a], [b]) => b.length - a.length);

const signs: Readonly<Record<string, Leaning>> = { "≥": "atLeast", "≤": "atMost", ">": "over", "<": "under" };
const behind = /(余|多|左右|上下|及以上|以上|及以下|以下|以内|之内)/y;
const behindMeans: Readonly<Record<string, Leaning>> = {
  余: "over",
  多: "over",
  左右: "about",
  上下: "about",
  及以上: "atLeast",
  以上: "atLeast",
  及以下: "atMost",
  以下: "atMost",
  以内: "atMost",
  之内: "atMost",
};

/** The word right before a place: 约, 不低于. 最近 and 预算超 say something else. */
export function qualifierBefore(folded: string, at: number): Qualifier | undefined {
  let end = at;
  while (end > 0 && at - end < 3 && folded.charAt(end - 1) === " ") end -= 1;
  const sign = signs[folded.charAt(end - 1)];
  if (sign) return { leaning: sign, word: folded.charAt(end - 1), start: end - 1, end };
  const found = longestFirst.find(([word]) => folded.startsWith(word, end - word.length) && end >= word.length);
  if (!found) return undefined;
  const [word, leaning] = found;
  const start = end - word.length;
  if (/[最附合节契条公远亲]/.test(folded.charAt(start - 1)) && word.length === 1) return undefined;
  return { leaning, word, start, end };
}

/** The word at a place behind a figure: 余, 以上. */
export function qualifierBehind(folded: string, at: number): Qualifier | undefined {
  behind.lastIndex = at;
  const word = behind.exec(folded)?.[0];
  const leaning = word === undefined ? undefined : behindMeans[word];
  // 3万元以上年度 is 3万元 and 上年度; 多家 and 多个 belong to what follows.
  return word && leaning ? { leaning, word, start: at, end: at + word.length } : undefined;
}
