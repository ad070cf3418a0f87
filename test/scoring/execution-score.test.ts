import fc from "fast-check";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import type { FundingRow } from "../../src/forms/filing";
import { Amount } from "../../src/quantities/amount";
import { executionScore } from "../../src/scoring/execution-score";
import { filingOf } from "./score-sheet";

async function fundingOf(annualBudget: string, executed: string): Promise<FundingRow> {
  const funding = ["4000", annualBudget, executed, "10", "", ""];
  const indicators = [["产出指标", "数量指标", "培训", "50", "50", "90", "90"]];
  const { projects } = await filingOf({ projects: [{ funding, indicators }] });
  if (!projects[0]) throw new Error("the form was not read");
  return projects[0].funding.total;
}

describe("what the execution of the budget earns", () => {
  test.each([
    ["4056.50", "3876.91", "9.56"],
    ["150", "125.25", "8.35"],
    ["100", "100", "10"],
    ["100", "120", "10"],
    ["100", "0", "0"],
  ])("full-year budget %s, executed %s: %s", async (budget, executed, expected) => {
    const award = executionScore(await fundingOf(budget, executed), hunan2024);
    expect(award.kind === "exact" && String(award.points)).toBe(expected);
  });

  test.each([
    ["0", "0", "全年预算数为零，执行率无从计算"],
    ["0", "5", "全年预算数为零，执行率无从计算"],
    ["", "5", "缺全年预算数或全年执行数"],
    ["100", "-5", "全年预算数或全年执行数为负"],
  ])("full-year budget “%s”, executed %s: no figure", async (budget, executed, reason) => {
    expect(executionScore(await fundingOf(budget, executed), hunan2024)).toEqual({ kind: "manual", reason });
  });

  test("the edition says how many points it is worth", async () => {
    const award = executionScore(await fundingOf("100", "50"), { ...hunan2024, executionPoints: 20 });
    expect(award.kind === "exact" && String(award.points)).toBe("10");
  });

  test("equals 10 × executed ÷ budget for any amounts", async () => {
    const row = await fundingOf("100", "100");
    const fen = fc.integer({ min: 1, max: 1e12 });
    fc.assert(
      fc.property(fen, fen, (budget, executed) => {
        const amounts = {
          annualBudget: { ...row.annualBudget, value: Amount.fen(budget) },
          executed: { ...row.executed, value: Amount.fen(executed) },
        };
        const award = executionScore({ ...row, ...amounts }, hunan2024);
        const byHand = (2000n * BigInt(executed) + BigInt(budget)) / (2n * BigInt(budget));
        const expected = executed >= budget ? 100_000 : Number(byHand) * 100;
        expect(award.kind === "exact" && award.points.units).toBe(expected);
      }),
    );
  });
});
