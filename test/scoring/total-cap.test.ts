import type { Edition } from "../../src/forms/editions/edition";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { readFiling } from "../../src/forms/read-filing";
import { totalCap } from "../../src/scoring/total-cap";
import { changeWorkbook } from "../support/change";
import { platformEdition } from "../support/platform-edition";
import { specimenWorkbook } from "../support/specimen";

async function cap(edition: Edition, annualBudget: number | undefined, executed: number) {
  const workbook = await specimenWorkbook();
  await changeWorkbook(workbook, edition, { "overall.funding.total": { annualBudget, executed } });
  const { overall } = readFiling(await workbook.read(), edition);
  if (!overall) throw new Error("no overall form");
  const found = totalCap(overall, edition);
  return found && `${found.rate} < ${found.below}: ${found.most}`;
}

test.each<[number | undefined, number, string | undefined]>([
  [100, 80, undefined],
  [100, 79.99, "79.99% < 80: 89"],
  [100, 70, "70.00% < 80: 89"],
  [100, 69.9, "69.90% < 70: 79"],
  [100, 50, "50.00% < 60: 69"],
  [100, 0, "0.00% < 50: 59"],
  [0, 0, undefined],
  [undefined, 50, undefined],
])("of %p, %p executed: %p", async (budget, executed, expected) => {
  expect(await cap(platformEdition, budget, executed)).toBe(expected);
});

test("an edition without such a rule caps nothing", async () => {
  expect(await cap(hunan2024, 100, 10)).toBeUndefined();
});
