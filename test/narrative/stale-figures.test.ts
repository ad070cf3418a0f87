import type { StaleSentence } from "../../src/narrative/stale-figures";
import { staleFigures } from "../../src/narrative/stale-figures";
import type { Change } from "../support/change";
import { written } from "./written";

async function staleAfter(...changes: readonly Change[]): Promise<StaleSentence[]> {
  return staleFigures(await written(), await written(...changes));
}

const told = (stale: readonly StaleSentence[]) =>
  stale.flatMap(({ section, figures }) => figures.map(({ before, after }) => `${section} ${before}→${after ?? "—"}`));

describe("sentences whose cells have changed", () => {
  test("nothing is stale while nothing changes", async () => {
    expect(await staleAfter()).toEqual([]);
  });

  test("one cell: the sentence and the place in the table, and what is worked out from them", async () => {
    const stale = await staleAfter({ "basicData.hospitality": { finalAccount: 3.2 } });
    expect(told(stale)).toEqual([
      "general-budget 3.00→3.20",
      "general-budget 0.50→0.30",
      "general-budget 14.29%→8.57%",
      "general-budget 3.00→3.20",
      "general-budget 14.29%→8.57%",
    ]);
    expect(stale[0]?.before).toBe(
      "公务接待费年初预算数8.00万元，调整预算数8.00万元，决算数3.00万元，决算数较上年减少0.50万元，下降14.29%。",
    );
    expect(stale[0]?.after).toBe(
      "公务接待费年初预算数8.00万元，调整预算数8.00万元，决算数3.20万元，决算数较上年减少0.30万元，下降8.57%。",
    );
  });

  test("the cell behind each stale figure is named", async () => {
    const [first] = await staleAfter({ "basicData.staff": { staffInPost: 83 } });
    expect(first?.figures.map(({ run }) => run.from.map(({ key }) => key))).toEqual([["basicData.staff.staffInPost"]]);
  });

  test("a decline that has become a standstill", async () => {
    const stale = await staleAfter({ "basicData.threePublicExpenses": { lastYear: 20.83 } });
    expect(stale[0]?.figures.map(({ before, after }) => [before, after])).toEqual([
      ["0.87", undefined],
      ["4.01%", undefined],
    ]);
    expect(stale[0]?.after).toBe("决算数与上年持平。");
  });

  test("“无” that is no longer true", async () => {
    const stale = await staleAfter({ "overall.income": { governmentFunds: 118.82 } });
    const funds = stale.find(({ section }) => section === "government-funds");
    expect(funds?.before).toBe("无政府性基金预算支出。");
    expect(funds?.after).toContain("118.82万元");
  });

  test("words taken over from a cell", async () => {
    const stale = await staleAfter({ "overall.annualGoal": { achieved: "平台运行正常。" } });
    expect(stale.map(({ section, after }) => [section, after])).toEqual([
      ["performance", "年度总体目标实际完成情况：平台运行正常。"],
    ]);
  });

  test("the sentences of a project that is gone", async () => {
    const stale = await staleAfter((workbook) => workbook.remove("项目3"));
    expect(stale.some(({ before }) => before.startsWith("其他项目：全年预算数1303.54万元"))).toBe(true);
  });

  test("a figure moved into another cell of the same value is not stale", async () => {
    expect(await staleAfter({ "basicData.hospitality": { finalAccount: "3.00" } })).toEqual([]);
  });
});
