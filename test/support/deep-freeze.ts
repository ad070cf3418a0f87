/** Freezes a value and everything it holds, so that a check that alters the filing fails. */
export function deepFreeze<T>(value: T, seen = new Set<unknown>()): T {
  if (typeof value !== "object" || value === null || seen.has(value)) return value;
  seen.add(value);
  if (!(value instanceof Map) && !(value instanceof Set))
    Object.values(value).forEach((part) => deepFreeze(part, seen));
  return Object.freeze(value);
}
