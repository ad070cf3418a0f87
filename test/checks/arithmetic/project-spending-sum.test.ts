import projectSpendingSum from "../../../src/checks/arithmetic/project-spending-sum";
import { number } from "../../../src/workbook/cell";
import { cellName } from "../../../src/workbook/address";
import { fieldsByKey } from "../../support/change";
import { testCheck } from "../../support/test-check";

const total = "basicData.projectSpending";
const business = "basicData.details[业务工作经费]";
const operation = "basicData.details[运行维护经费]";
const heading = "basicData.details[省级专项资金]";
const standards = "basicData.details[标准化项目]";
const innovation = "basicData.details[创新型省份建设项目]";

testCheck(projectSpendingSum, {
  passes: {
    "the heading of the special funds carries their sum": { [`${heading}.finalAccount`]: 52.6 },
    "the heading stands for funds that are not spelt out": {
      [`${heading}.budget`]: 56.1,
      [`${standards}.budget`]: undefined,
      [`${innovation}.budget`]: undefined,
    },
    "a fund that was not used, declared none": {
      [`${standards}.finalAccount`]: "—",
      [`${total}.finalAccount`]: 1292.28,
    },
  },
  flags: {
    "the total mistyped": {
      given: { [`${total}.finalAccount`]: 1302.78 },
      finds: [
        {
          message: "differs",
          at: `${total}.finalAccount`,
          because: [
            `${business}.finalAccount`,
            `${operation}.finalAccount`,
            `${standards}.finalAccount`,
            `${innovation}.finalAccount`,
          ],
          words: { stated: "1302.78万元", difference: "18.00万元" },
          suggest: "1320.78万元",
          severity: "error",
        },
      ],
    },
    "one fund changed in two columns": {
      given: { [innovation]: { lastYear: 21, budget: 36.1 } },
      finds: [
        { message: "differs", at: `${total}.lastYear`, expected: "1311.00万元" },
        { message: "differs", at: `${total}.budget`, expected: "1369.64万元" },
      ],
    },
    "a line left blank": {
      given: { [`${operation}.budget`]: undefined },
      finds: [
        { message: "blankParts", at: `${total}.budget`, words: { blank: "“运行维护经费", difference: "600.00万元" } },
      ],
    },
    "a formula that leaves out a filled line, beside one left blank, which could only add to the difference": {
      given: (workbook, filing) => {
        const fields = fieldsByKey(filing);
        const [sum, first, second, blank] = [total, business, operation, standards].map((key) =>
          fields.get(`${key}.finalAccount`),
        );
        if (!sum?.at || !first?.at || !second?.at || !blank?.at) throw new Error("no such cells");
        const cells = [first.at, second.at].map(({ row, column }) => cellName(row, column));
        workbook.set(blank.at, undefined);
        workbook.set(sum.at, number(Number(first.written) + Number(second.written)), `SUM(${cells.join()})`);
      },
      finds: [
        {
          message: "differs",
          at: `${total}.finalAccount`,
          words: { advice: "公式没有加上“创新型省份建设项目 2024年决算数”，请改正公式" },
        },
      ],
    },
    "a total less than its filled lines, beside a blank one": {
      given: { [`${operation}.budget`]: undefined, [`${total}.budget`]: 100 },
      finds: [{ message: "differs", at: `${total}.budget` }],
    },
    "a fund changed below a heading that carries the sum": {
      given: { [`${heading}.finalAccount`]: 52.6, [`${standards}.finalAccount`]: 29.5 },
      finds: [
        {
          message: "headingDiffers",
          at: `${heading}.finalAccount`,
          because: [`${standards}.finalAccount`, `${innovation}.finalAccount`],
          words: { stated: "52.60万元", difference: "1.00万元" },
          suggest: "53.60万元",
        },
      ],
    },
    "the heading mistyped over funds that add up": {
      given: { [`${heading}.finalAccount`]: 56.2 },
      finds: [{ message: "headingDiffers", at: `${heading}.finalAccount`, expected: "52.60万元" }],
    },
  },
  standsAside: {
    "the total is blank": { [`${total}.lastYear`]: undefined },
    "a line cannot be read": { [`${business}.budget`]: "七百余万" },
    "no line is filled in": {
      [business]: { budget: undefined },
      [operation]: { budget: undefined },
      [standards]: { budget: undefined },
      [innovation]: { budget: undefined },
    },
  },
});
