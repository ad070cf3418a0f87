import projectSpendingDetails from "../../../src/checks/completeness/project-spending-details";
import type { Filing } from "../../../src/forms/filing";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const total = "basicData.projectSpending";
const names = ["业务工作经费", "运行维护经费", "标准化项目", "创新型省份建设项目"];

const detailsWith = (value: number | string | undefined, ...columns: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [`basicData.details[${name}]`, Object.fromEntries(columns.map((column) => [column, value]))]),
  );

/** Takes every line below 项目支出 off the form. */
function withoutLines(workbook: MemoryWorkbook, { basicData }: Filing): void {
  for (const { lastYear, budget, finalAccount } of basicData?.details ?? [])
    for (const { at } of [lastYear, budget, finalAccount])
      if (at) for (let column = 0; column <= at.column; column++) workbook.set({ ...at, column }, undefined);
}

/** The cells of every detail line, line by line. */
const cells = (...columns: readonly string[]): string[] =>
  ["业务工作经费", "运行维护经费", "省级专项资金", "标准化项目", "创新型省份建设项目"].flatMap((name) =>
    columns.map((column) => `basicData.details[${name}].${column}`),
  );

testCheck(projectSpendingDetails, {
  passes: {
    "only the general work is filled in": { [`basicData.details[${names[1]}].budget`]: undefined },
    "no project spending at all": {
      [total]: { lastYear: 0, budget: 0, finalAccount: 0 },
      ...detailsWith(undefined, "lastYear", "budget", "finalAccount"),
    },
    "zeros are figures": detailsWith(0, "finalAccount"),
  },
  flags: {
    "every line is blank": {
      given: detailsWith(undefined, "lastYear", "budget", "finalAccount"),
      finds: [
        {
          message: "blank",
          at: `${total}.lastYear`,
          because: [`${total}.budget`, `${total}.finalAccount`, ...cells("lastYear", "budget", "finalAccount")],
          words: { stated: "1310.00万元" },
          severity: "warning",
        },
      ],
    },
    "every line of one column is a dash": {
      given: detailsWith("—", "finalAccount"),
      finds: [{ message: "blank", at: `${total}.finalAccount`, because: cells("finalAccount") }],
    },
    "the form has no lines below 项目支出": {
      given: withoutLines,
      finds: [{ message: "missing", at: `${total}.lastYear` }],
    },
  },
  standsAside: {
    "the totals are blank": { [total]: { lastYear: undefined, budget: undefined, finalAccount: undefined } },
  },
});
