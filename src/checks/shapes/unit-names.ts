import type { Filing } from "../../forms/filing";

/** 我中心核定编制, 省交易中心编制: the unit itself by a shorter name, whose letters are those of its own in their order. */
export function withoutUnit({ unit = "" }: Filing, words: string): string {
  const bared = words.replace(/^[我本](?:单位|部门|中心|[局厅办委会院馆站所校处队])/, "");
  const last = unit.charAt(unit.length - 1);
  for (let end = Math.min(bared.length, unit.length); end >= 3; end -= 1)
    if (bared.charAt(end - 1) === last && isSubsequence(bared.slice(0, end), unit)) return bared.slice(end);
  return bared;
}

/** The same where time and joints may stand before the unit and behind it: 2024年我中心共开展…. */
export const withoutOpening = (filing: Filing, words: string, opening: RegExp): string =>
  withoutUnit(filing, words.replace(opening, "")).replace(opening, "");

export function isSubsequence(letters: string, of: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = of.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
