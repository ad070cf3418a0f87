import type { Finding } from "./check";

/** What else the fault breaks, in words: 同一错误还使B03（预决算数据 三公经费）不符. */
export function alsoWords(also: readonly Finding[], suspect?: Finding["suspect"]): string {
  const named = [...new Set(also.map(({ code, at }) => `${code}（${at.label}）`))];
  return `同一错误还使${firstFew(named)}不符${suspect ? `，多半是“${suspect.label}”填错` : ""}`;
}

/** The first of several places, and how many there are: 甲、乙、丙等5处. */
export function firstFew(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join("、");
  return names.length > mostNamed ? `${shown}等${names.length}处` : shown;
}

const mostNamed = 3;
