import noDuplicateIndicator from "../../../src/checks/completeness/no-duplicate-indicator";
import { number } from "../../../src/workbook/cell";
import { breakOff } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";
const benefit = "overall.indicators[整体受益对象]";

testCheck(noDuplicateIndicator, {
  passes: {
    "one name that begins like another": { [`${rate}.name`]: "整体任务数量" },
    "one name under two headings with two targets": { [rate]: { name: "整体任务数", target: "≥99%" } },
    "numbers that the template prints for names": { [tasks]: { name: "指标1" }, [rate]: { name: "指标1" } },
    "two forms with the same indicator": { "projects[标准化项目].indicators[标准任务数].name": "课题任务数" },
    "a name of two characters": { [tasks]: { name: "培训", target: "≥95%" }, [rate]: { name: "培训" } },
    "figures for names": (workbook, { overall }) => {
      for (const { name } of overall?.indicators.rows.slice(0, 2) ?? []) if (name.at) workbook.set(name.at, number(5));
    },
  },
  flags: {
    "name and target repeated": {
      given: { [rate]: { name: "整体任务数：", target: "≥20 个" } },
      finds: [
        {
          message: "sameTarget",
          at: "overall.indicators[整体任务数:##2].name",
          because: [`${tasks}.name`],
          severity: "reminder",
          words: { stated: "“整体任务数：”", count: "2次" },
        },
      ],
    },
    "satisfaction twice, with two targets": {
      given: { [benefit]: { name: "整体满意度", target: "≥80%" } },
      finds: [
        {
          message: "otherTarget",
          at: "overall.indicators[整体满意度#2].name",
          because: [
            "overall.indicators[整体满意度].name",
            "overall.indicators[整体满意度].target",
            "overall.indicators[整体满意度#2].target",
          ],
          words: { targets: "（≥80%、≥90%）" },
        },
      ],
    },
  },
  standsAside: {
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
    "a form whose names are all blank": (workbook, { overall }) => {
      for (const { name } of overall?.indicators.rows ?? []) if (name.at) workbook.set(name.at, undefined);
    },
  },
});
