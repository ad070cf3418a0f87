import fc from "fast-check";

type Json = unknown;

/** One place of a value, as names from the outside in. */
function placesIn(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))];
}

/** The value with what stands at one place made anew; `undefined` takes it away. */
function changedAt(value: Json, [name, ...rest]: readonly string[], change: (old: Json) => Json): Json {
  if (name === undefined) return change(value);
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === name ? changedAt(one, rest, change) : one));
  const entries = Object.entries(value as object).flatMap(([own, inner]): [string, Json][] => {
    if (own !== name) return [[own, inner]];
    const made = changedAt(inner, rest, change);
    return made === undefined ? [] : [[own, made]];
  });
  return Object.fromEntries(entries);
}

const likely = fc.constantFrom<Json>(
  0,
  0.5,
  -1,
  1,
  10,
  100,
  1e21,
  1e-7,
  "",
  " ",
  "error",
  "甲",
  "0",
  null,
  true,
  [],
  {},
);

/** A JSON value with one to three entries replaced, taken away or renamed: what a person's slips make of a sound file. */
export function spoiltJson(sound: Json): fc.Arbitrary<Json> {
  const slip = fc.record({
    place: fc.nat(),
    kind: fc.constantFrom("vary", "vary", "vary", "remove", "remove", "replace", "rename", "double"),
    value: fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<Json> }),
    name: fc.oneof(fc.constantFrom("__proto__", "constructor", "source", "A01", "A01.differs", "x"), fc.string()),
  });
  return fc.array(slip, { minLength: 1, maxLength: 3 }).map((slips) =>
    slips.reduce<Json>((value, { place, kind, value: put, name }) => {
      const places = placesIn(value);
      const path = places[place % places.length] ?? [];
      return changedAt(value, path, (old) => {
        if (kind === "remove" && path.length > 0) return undefined;
        if (kind === "rename" && typeof old === "object" && old !== null && !Array.isArray(old))
          return Object.fromEntries(Object.entries(old).map(([own, inner], at) => [at === 0 ? name : own, inner]));
        if (kind === "vary" && typeof old === "number") return old + 5;
        if (kind === "vary" && typeof old === "string") return `${old}甲`;
        if (kind === "vary") return old;
        if (kind === "double" && Array.isArray(old)) return [...(old as Json[]), ...(old as Json[])];
        return put;
      });
    }, sound),
  );
}
