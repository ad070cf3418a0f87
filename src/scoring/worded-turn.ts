import type { Tier } from "./tiers";

const manner =
  "(?:逐年|持续|有所|明显|显著|稳步|逐步|不断|进一步|大幅|小幅|略有|有效|得到|较上年|比上年|同比|较上年同期|稳中有)*";
const rises = new RegExp(`^${manner}(?:提升|提高|上升|增长|增加|增强)$`);
const falls = new RegExp(`^${manner}(?:下降|降低|减少)$`);

/** 上升 beside 逐年下降, 下降 beside 稳步提高: both whole, so that no other thing can be meant. */
export function turnedRound(wanted: string, words: string): Tier | undefined {
  return (falls.test(wanted) && rises.test(words)) || (rises.test(wanted) && falls.test(words)) ? "missed" : undefined;
}
