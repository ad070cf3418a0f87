import { checks } from "../checks";
import { examples } from "../checks/examples";
import type { Example } from "../checks/examples";

/** Why a check is made: what must hold, on what basis, and a case that passes and one that does not. */
export interface Why {
  readonly title: string;
  readonly basis: string;
  readonly example: Example | undefined;
}

/** The catalogue's entry of one check; undefined for a code that is not in use. */
export function whyOf(code: string): Why | undefined {
  const check = checks.find((one) => one.code === code);
  return check && { title: check.title, basis: check.basis, example: examples[code] };
}
