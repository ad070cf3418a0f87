import figuresAreNumbers from "../../../src/checks/spreadsheet/figures-are-numbers";
import { number, text } from "../../../src/workbook/cell";
import { NewFormula, fieldsByKey, withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const line = "basicData.operatingFunds";
const row = "projects[标准化项目].funding.total";

testCheck(figuresAreNumbers, {
  passes: {
    "an amount typed as a number": { [`${line}.finalAccount`]: 230.5 },
    "a scored form prints an amount with its unit, as published ones do": { [`${row}.executed`]: "28.5万" },
    "a rate of a scored form typed as text": { [`${row}.executionRate`]: "95.00%" },
    "the control rate typed as text": { "basicData.staff.controlRate": "94.25%" },
    "a sum over headings with the points of their group": {
      "overall.indicators.totalPoints": new NewFormula("SUM(A1:C60)"),
    },
    "cells declared none": { "basicData.travelAbroad": { lastYear: "无", budget: "—" } },
    "amounts written behind their labels": { "overall.income.otherFunds": "12.50" },
  },
  flags: {
    "a number typed as text, with a space in it, that no formula adds up": {
      given: { "basicData.procurement.finalAccount": "223. 87" },
      finds: [
        {
          message: "storedAsText",
          at: "basicData.procurement.finalAccount",
          words: { written: "“223. 87”" },
          suggest: "223.87万元",
          severity: "warning",
        },
      ],
    },
    "full-width digits": {
      given: { "basicData.procurement.finalAccount": "２２３．８７" },
      finds: [{ message: "storedAsText", at: "basicData.procurement.finalAccount", suggest: "223.87万元" }],
    },
    "a text with a separator that a total's formula passes over": {
      given: { "basicData.hospitality.finalAccount": "1,004.72" },
      finds: [
        {
          message: "notAdded",
          at: "basicData.hospitality.finalAccount",
          because: ["basicData.threePublicExpenses.finalAccount"],
          suggest: "1004.72万元",
          severity: "error",
        },
      ],
    },
    "points of a scored form typed as text, where its total is a SUM": {
      given: { [`${row}.points`]: "10" },
      finds: [{ message: "notAdded", at: `${row}.points`, suggest: "10" }],
    },
    "a line typed as text throughout, and another one": {
      given: {
        "basicData.procurement": { lastYear: "1.00", budget: "1,200.00", finalAccount: "1.50" },
        "basicData.basicBudgetAdjustment.finalAccount": "-3",
      },
      finds: [
        {
          message: "manyStoredAsText",
          at: "basicData.procurement.lastYear",
          because: [
            "basicData.procurement.budget",
            "basicData.procurement.finalAccount",
            "basicData.basicBudgetAdjustment.finalAccount",
          ],
          words: { count: "等 4 格" },
        },
      ],
    },
    "an amount with its unit": {
      given: { "basicData.procurement.budget": "2万" },
      finds: [{ message: "withUnit", at: "basicData.procurement.budget", suggest: "2.00万元", severity: "reminder" }],
    },
    "points of a scored form typed with 分, where its total is a SUM": {
      given: (workbook, filing) => {
        for (const { points } of filing.overall?.indicators.rows ?? [])
          if (points.at) workbook.set(points.at, text(`${points.written}分`));
      },
      finds: [
        {
          message: "manyNotAdded",
          at: "overall.indicators[整体任务数].points",
          words: { count: "等 6 格" },
          suggest: "15",
          severity: "error",
        },
      ],
    },
    "two amounts of a line": {
      given: { "basicData.procurement": { lastYear: "1.00", budget: "2.00" } },
      finds: [
        {
          message: "manyStoredAsText",
          at: "basicData.procurement.lastYear",
          because: ["basicData.procurement.budget"],
          suggest: "1.00万元",
        },
      ],
    },
    "every amount of some lines with its unit": {
      given: {
        "basicData.procurement": { lastYear: "1万", budget: "2万", finalAccount: "1.5万元" },
        "basicData.basicBudgetAdjustment.finalAccount": "3万",
      },
      finds: [{ message: "manyWithUnit", at: "basicData.procurement.lastYear", severity: "reminder" }],
    },
    "a text that somebody's own formula makes, which has no number to be put in its place": {
      given: (workbook, filing) => {
        const at = fieldsByKey(filing).get("basicData.procurement.finalAccount")?.at;
        if (at) workbook.set(at, text("223.87"), 'TEXT(223.87,"0.00")');
      },
      finds: [{ message: "storedAsText", at: "basicData.procurement.finalAccount" }],
    },
    "a form without formulas, typed as text here and there": {
      given: (workbook, filing) => {
        for (const field of filing.basicData?.fields ?? [])
          if (field.at && field.cell?.formula !== undefined) workbook.set(field.at, field.cell.value);
        const fields = fieldsByKey(filing);
        const [one, other] = ["hospitality", "vehicleRunning"].map(
          (id) => fields.get(`basicData.${id}.finalAccount`)?.at,
        );
        if (one) workbook.set(one, text("4.72"));
        if (other) workbook.set(other, number("16.11"));
      },
      finds: [{ message: "storedAsText", at: "basicData.hospitality.finalAccount", severity: "warning" }],
    },
  },
  standsAside: {
    "there is no overall form": withoutSheet("整体"),
  },
});
