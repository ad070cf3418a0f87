import type { Check } from "./check";
import * as listed from "./list";

/** Every check of the list, in the order of its id. */
export const checks: readonly Check[] = Object.values(listed).sort((a, b) => (a.id < b.id ? -1 : 1));
