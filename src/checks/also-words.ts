import type { Finding } from "./check";

/** What else the fault breaks, in words: 同一错误还使B03（预决算数据 三公经费）不符. */
export function alsoWords(also: readonly Finding[], suspect?: Finding["suspect"]): string {
  const named = [...new Set(also.map(({ code, at }) => `${code}（${at.label}）`))];
  const shown = named.slice(0, mostNamed).join("、");
  return `同一错误还使${shown}${named.length > mostNamed ? `等${named.length}处` : ""}不符${suspect ? `，多半是“${suspect.label}”填错` : ""}`;
}

const mostNamed = 3;
