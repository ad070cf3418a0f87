import { isGiven } from "../../src/forms/field";
import type { FilingScore, FormScore } from "../../src/scoring/score-filing";
import { scoreFiling } from "../../src/scoring/score-filing";
import type { ScoreSheet } from "./score-sheet";
import { filingOf } from "./score-sheet";

/** The published form of 市民中心运行维护费: 83.5 % of the budget spent, scored as if it had been 90 %. */
const published: ScoreSheet = {
  funding: ["150", "150", "125.25", "10", "83.5%", "8.35"],
  indicators: [
    ["产出指标", "数量指标", "预算执行率", "100%", "83.5%", "20", "18"],
    ["产出指标", "质量指标", "政务服务工作办结率", "100%", "100%", "20", "20"],
    ["产出指标", "成本指标", "市民中心运行维护费", "150万", "150万", "10", "10"],
    ["效益指标", "社会效益指标", "办事环境", "有效改善", "达成预期指标", "30", "29"],
    ["满意度指标", "服务对象满意度指标", "群众满意度", "≥95%", "98%", "10", "10"],
  ],
  total: "95.35",
};

function changed(sheet: ScoreSheet, row: number, line: Readonly<Record<number, string>>): ScoreSheet {
  const indicators = sheet.indicators.map((cells, index) =>
    index === row ? cells.map((cell, column) => line[column] ?? cell) : cells,
  );
  return { ...sheet, indicators };
}

const shown = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));

function firstForm({ forms }: FilingScore): FormScore {
  const form = forms[0];
  if (!form) throw new Error("no scored form");
  return form;
}

describe("the scores of one form", () => {
  test("stated, added up, and with what the rules award", async () => {
    const form = firstForm(scoreFiling(await filingOf({ projects: [published] })));
    expect(shown(form.total.stated)).toBe("95.35");
    expect(shown(form.total.summed)).toBe("95.35");
    // 20 × 83.5 % = 16.70 where 18 was written.
    expect(shown(form.total.computed)).toBe("94.05");
    expect(form.total.missing).toEqual([]);
    expect(form.grade).toBe("excellent");
    expect(form.execution).toMatchObject({ kind: "exact" });
  });

  test("each dimension has its points and its score", async () => {
    const form = firstForm(scoreFiling(await filingOf({ projects: [published] })));
    expect(form.dimensions.map(({ dimension, points, score }) => [dimension, shown(points), shown(score)])).toEqual([
      ["execution", "10", "8.35"],
      ["output", "50", "48"],
      ["benefit", "30", "29"],
      ["satisfaction", "10", "10"],
    ]);
  });

  test("a blank score is not nought: the sum waits and the blank is named", async () => {
    const blank = { ...changed(published, 3, { 6: "" }), total: "" };
    const score = scoreFiling(await filingOf({ projects: [blank] }));
    const { total, dimensions, grade } = firstForm(score);
    expect([total.stated, total.summed, total.computed, grade, score.total]).toEqual(Array(5).fill(undefined));
    expect(total.missing.map(({ label }) => label)).toEqual(["办事环境 得分"]);
    expect(dimensions.find(({ dimension }) => dimension === "benefit")).toMatchObject({ score: undefined });
    expect(dimensions.find(({ dimension }) => dimension === "output")?.score).toBeDefined();
  });

  test("a blank score that the rules fix does not keep the computed total waiting", async () => {
    const { total } = firstForm(scoreFiling(await filingOf({ projects: [changed(published, 1, { 6: "" })] })));
    expect([shown(total.summed), shown(total.computed)]).toEqual([undefined, "94.05"]);
  });

  test("a score the rules do not fix for certain stays as stated", async () => {
    // 40 of a bare 50 may be too few or well within a limit.
    const row = { 2: "活动规模", 3: "50", 4: "40" };
    const { total } = firstForm(scoreFiling(await filingOf({ projects: [changed(published, 1, row)] })));
    expect(shown(total.computed)).toBe("94.05");
  });

  test("the rows are added up where no total is printed", async () => {
    const score = scoreFiling(await filingOf({ projects: [{ ...published, total: "" }] }));
    expect([shown(score.total), score.grade]).toEqual(["95.35", "excellent"]);
  });

  test("a printed total is kept though the rows say otherwise", async () => {
    const { total, grade } = scoreFiling(await filingOf({ projects: [{ ...published, total: "89.5" }] }));
    expect([shown(total), grade]).toEqual(["89.5", "good"]);
  });
});

describe("the score of a filing", () => {
  test("is that of the overall form", async () => {
    const overall = { ...published, total: "79" };
    const score = scoreFiling(await filingOf({ overall, projects: [published, published] }));
    expect([shown(score.total), score.grade]).toEqual(["79", "fair"]);
    expect(score.forms.map(({ name }) => name)).toEqual([
      "部门整体支出绩效自评表",
      expect.stringContaining("市民中心运行维护费"),
      expect.stringContaining("市民中心运行维护费"),
    ]);
  });

  test("is undecided between several projects without an overall form", async () => {
    const score = scoreFiling(await filingOf({ projects: [published, published] }));
    expect([score.total, score.grade]).toEqual([undefined, undefined]);
    expect(score.forms).toHaveLength(2);
  });

  test("carries every indicator with its award, at its own cell", async () => {
    const form = firstForm(scoreFiling(await filingOf({ projects: [published] })));
    const [rate] = form.indicators;
    expect(rate && isGiven(rate.indicator.score) && rate.indicator.score.at.sheet).toBe("项目1");
    expect(rate?.score).toMatchObject({ direction: "forward", met: false, certain: true });
    expect(shown(rate?.score.completion)).toBe("83.50%");
  });
});
