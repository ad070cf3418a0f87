import type { Figure, ReadText } from "../../prose/reading";

const leavesOut =
  /剔除|扣除|扣减|不含|不包括|不包含|不计|[不未]考虑|排除|除[^，,。；;]{1,30}(?:之外|以外|外)(?=[，,、的其])/;

/** 剔除该专项后，项目支出执行率94.72%: of something without one of its parts, which no cell has. */
export function isWithoutPart({ text, sentences }: ReadText, { sentence, start, end }: Figure): boolean {
  const whole = sentences[sentence];
  if (!whole) return false;
  const before = text.slice(whole.start, start).split(/[；;]/).at(-1) ?? "";
  return leavesOut.test(before) || /^\s*[（(][^）)]{0,6}(?:剔除|扣除|不含|不包括|不计)/.test(text.slice(end, end + 12));
}
