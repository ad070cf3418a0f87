import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import type { Filing } from "../../src/forms/filing";
import { readFiling } from "../../src/forms/read-filing";
import { isOfOneMake } from "../support/makes";
import { specimenWorkbook } from "../support/specimen";

/** Everything the two readings hold at the same place, with how to get there. */
function* pairs(one: unknown, other: unknown, path: string, seen: Set<object>): Iterable<[string, object, object]> {
  if (typeof one !== "object" || typeof other !== "object" || !one || !other || seen.has(one)) return;
  seen.add(one);
  if (!Array.isArray(one)) yield [path, one, other];
  for (const [key, value] of Object.entries(one))
    yield* pairs(value, (other as Record<string, unknown>)[key], `${path}.${key}`, seen);
}

test("what is read of two workbooks alike is of one make", async () => {
  const workbook = await specimenWorkbook();
  const read = async (): Promise<Filing> => readFiling(await workbook.read(), hunan2024);
  const [one, other] = [await read(), await read()];
  const all = [...pairs(one, other, "filing", new Set())];
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(([, a, b]) => !isOfOneMake(a, b)).map(([path]) => path)).toEqual([]);
  const [first, ...others] = one.projects;
  expect(others.length).toBeGreaterThan(0);
  for (const project of others) expect(isOfOneMake(first as object, project)).toBe(true);
});
