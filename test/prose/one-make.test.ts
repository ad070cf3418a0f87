import { readText } from "../../src/prose/read-text";
import { isOfOneMake } from "../support/makes";
import { specimenReport } from "../support/specimen-report";

/** Every object of a reading by the names of what it holds. */
function byNames(root: unknown): ReadonlyMap<string, readonly object[]> {
  const found = new Map<string, object[]>();
  const seen = new Set<object>();
  const visit = (one: unknown): void => {
    if (typeof one !== "object" || !one || seen.has(one)) return;
    seen.add(one);
    const names = Object.keys(one).join(" ");
    if (!Array.isArray(one)) found.set(names, [...(found.get(names) ?? []), one]);
    for (const held of Object.values(one)) visit(held);
  };
  visit(root);
  return found;
}

test("what is read of a text is of few makes", () => {
  const objects = byNames(readText(specimenReport));
  expect(objects.size).toBeGreaterThan(10);
  for (const [names, all] of objects) {
    const makes = all.filter((one, at) => all.findIndex((other) => isOfOneMake(one, other)) === at);
    expect({ names, makes: makes.length > 4 ? makes.length : "few" }).toEqual({ names, makes: "few" });
  }
});
