import type { StoodAside } from "../../checks/check";

/** Why some checks were not asked: twenty that lack one sheet are one reason. */
export interface Reason {
  readonly reason: string;
  readonly what: readonly string[];
}

/** The checks that stood aside, by reason, each named once. */
export function reasonsOf(stoodAside: readonly StoodAside[]): readonly Reason[] {
  const reasons = new Map<string, Set<string>>();
  for (const { code, label, reason } of stoodAside) {
    const what = reasons.get(reason) ?? new Set();
    what.add(label === "" || reason.includes(label) ? code : `${code} ${label}`);
    reasons.set(reason, what);
  }
  return [...reasons].map(([reason, what]) => ({ reason, what: [...what] }));
}
