import oneMoneyScale from "../../../src/checks/cross-table/one-money-scale";
import type { Field } from "../../../src/forms/field";
import type { Filing } from "../../../src/forms/filing";
import { Amount } from "../../../src/quantities/amount";
import { number, text } from "../../../src/workbook/cell";
import { typedByHand, withoutSheet } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

type Given = readonly [MemoryWorkbook, Filing];
type Cells = (filing: Filing) => readonly Field<unknown>[];

/** A filing typed by hand, without 预决算数据, in which these amounts are multiplied. */
function times([workbook, filing]: Given, choose: Cells, power = 4): void {
  typedByHand(workbook, filing);
  for (const { at, value, prefix } of choose(filing)) {
    if (!at || !(value instanceof Amount) || value.isZero) continue;
    const moved = value.timesTenTo(power).in("万元");
    workbook.set(at, prefix === undefined ? number(moved) : text(prefix + moved));
  }
  workbook.remove("预决算");
}

/** Figures by the ends of their keys, in a filing typed by hand without 预决算数据. */
function holding([workbook, filing]: Given, figures: Readonly<Record<string, number>>): void {
  typedByHand(workbook, filing);
  calculated([workbook, filing], figures);
}

/** The same, its totals being formulas that were not calculated anew. */
function calculated([workbook, filing]: Given, figures: Readonly<Record<string, number>>): void {
  const fields = [filing.basicData, filing.overall, ...filing.projects].flatMap((form) => form?.fields ?? []);
  for (const [key, figure] of Object.entries(figures)) {
    const field = fields.find((one) => one.key === key);
    if (!field?.at) throw new Error(`no cell ${key}`);
    workbook.set(field.at, field.prefix === undefined ? number(figure) : text(`${field.prefix}${figure}`));
  }
  workbook.remove("预决算");
}

const ofKeys =
  (...ends: readonly string[]): Cells =>
  ({ basicData, overall, projects }) =>
    [basicData, overall, ...projects].flatMap(
      (form) => form?.fields.filter(({ key }) => ends.some((end) => key.includes(end))) ?? [],
    );

const basicData: Cells = (filing) => filing.basicData?.fields ?? [];
const overall: Cells = (filing) => filing.overall?.fields ?? [];
const project: Cells = ({ projects: [first] }) => first?.fields ?? [];

const own = "projects[其他项目].funding";
const line = "basicData.procurement";

testCheck(oneMoneyScale, {
  passes: {
    "typed by hand without 预决算数据": (...of) => times(of, () => []),
    "all forms alike": (...of) =>
      times(
        of,
        (filing) => [...basicData(filing), ...overall(filing), ...filing.projects.flatMap(({ fields }) => fields)],
        -2,
      ),
    "a purchase that was budgeted for ten times less": (...of) =>
      holding(of, {
        [`${line}.budget`]: 30,
        [`${line}.finalAccount`]: 300,
      }),
    "a purchase of 4000 where 1.20 was budgeted": (...of) =>
      holding(of, { [`${line}.budget`]: 1.2, [`${line}.finalAccount`]: 4000 }),
    "a part counted twice in a sum": (...of) => holding(of, { "basicData.travelAbroad.finalAccount": 8 }),
    "a total ten times its parts": (...of) => times(of, ofKeys("basicData.threePublicExpenses.finalAccount"), 1),
    "a total a hundred times its parts": (...of) => times(of, ofKeys("basicData.threePublicExpenses.finalAccount"), 2),
    "a total a thousand times its parts": (...of) => times(of, ofKeys("basicData.threePublicExpenses.finalAccount"), 3),
    "a project cut from 5000 to 0.40": (...of) =>
      holding(of, {
        [`${own}.total.initialBudget`]: 5000,
        [`${own}.total.annualBudget`]: 0.4,
      }),
    "a line of last year that has come to next to nothing": (...of) =>
      holding(of, { "basicData.procurement.lastYear": 12000 }),
    "a line changed by hand under a total that waits to be calculated": (...of) =>
      calculated(of, {
        "basicData.vehiclePurchase.lastYear": 14.49564,
        "basicData.vehiclePurchase.budget": 61.777361,
        "basicData.vehiclePurchase.finalAccount": 14.49564,
        "basicData.vehicleRunning.lastYear": 0.000018,
        "basicData.vehicleRunning.budget": 0.000019,
        "basicData.vehicleRunning.finalAccount": 0.000018,
      }),
    "zeros beside figures": (...of) => holding(of, { [`${line}.budget`]: 0 }),
    "預决算数据 tells it": ofReference,
  },
  flags: {
    "表1 in 元 throughout": {
      given: (...of) => times(of, basicData),
      finds: [
        {
          message: "cells",
          at: "basicData.threePublicExpenses.lastYear",
          severity: "error",
          words: { form: "基础数据表", cells: "的金额", typed: "元", unit: "万元", right: "1320.78万元" },
        },
      ],
    },
    "表2 in 元 throughout": {
      given: (...of) => times(of, overall),
      finds: [{ message: "cells", at: "overall.funding.total.initialBudget", words: { cells: "的金额" } }],
    },
    "a project's form in 元 throughout": {
      given: (...of) => times(of, project),
      finds: [{ message: "cells", at: "projects[标准化项目].funding.total.initialBudget", words: { cells: "的金额" } }],
    },
    "the funding row of 表2": {
      given: (...of) => times(of, ofKeys("overall.funding.total")),
      finds: [{ message: "cells", at: "overall.funding.total.initialBudget", words: { cells: "年度资金总额" } }],
    },
    "one breakdown of 表2": {
      given: (...of) => times(of, ofKeys("overall.nature")),
      finds: [{ message: "cells", at: "overall.nature.total", words: { cells: "按支出性质分" } }],
    },
    "what a project spent": {
      given: (...of) => times(of, ofKeys(`${own}.total.executed`, `${own}.appropriation.executed`)),
      finds: [{ message: "cells", at: `${own}.total.executed`, words: { cells: "全年执行数" } }],
    },
    "one part of a sum": {
      given: (...of) => times(of, ofKeys("basicData.hospitality.finalAccount")),
      finds: [
        {
          message: "cell",
          at: "basicData.hospitality.finalAccount",
          because: ["basicData.threePublicExpenses.finalAccount", "basicData.vehicles.finalAccount"],
          suggest: "3.00万元",
        },
      ],
    },
    "a total": {
      given: (...of) => times(of, ofKeys("overall.funding.total.executed")),
      finds: [{ message: "cell", at: "overall.funding.total.executed", suggest: "3915.01万元" }],
    },
    "a figure that only its row speaks of": {
      given: (...of) => times(of, ofKeys(`${line}.finalAccount`)),
      finds: [{ message: "cellAlike", at: `${line}.finalAccount`, severity: "warning" }],
    },
    "a column that only its rows speak of": {
      given: (...of) => times(of, ofKeys(".lastYear")),
      finds: [
        {
          message: "cellsAlike",
          at: "basicData.threePublicExpenses.lastYear",
          severity: "warning",
          words: { cells: "一列" },
        },
      ],
    },
  },
  standsAside: {
    "there is no table": (workbook, { projects }) =>
      withoutSheet("基础", "整体", ...new Set(projects.map(({ sheet }) => sheet)))(workbook),
  },
});

/** 表1 in 元 beside 预决算数据 in 万元. */
function ofReference(workbook: MemoryWorkbook, filing: Filing): void {
  for (const { at, value } of basicData(filing))
    if (at && value instanceof Amount) workbook.set(at, number(value.in("元")));
}
