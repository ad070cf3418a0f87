import indicatorKind from "../../../src/checks/completeness/indicator-kind";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const benefit = "overall.indicators[整体受益对象]";
const pleased = "overall.indicators[整体满意度]";

testCheck(indicatorKind, {
  passes: {
    "satisfaction that shall grow, as a benefit": { [`${benefit}.name`]: "提升群众满意度" },
    "satisfaction below a benefit's second level of that name": (workbook, { overall }) => {
      reprint(workbook, overall?.sheet ?? "", "社会效益指标", "服务对象满意度");
      const at = overall?.indicators.rows.find(({ group }) => group === "benefit")?.name.at;
      if (at) workbook.set(at, { kind: "text", text: "群众满意度" });
    },
    "satisfaction among the benefits of a form without a group for it": (workbook, { overall }) => {
      const heading = overall?.indicators.rows.find(({ group }) => group === "satisfaction")?.groupLabel ?? "";
      reprint(workbook, overall?.sheet ?? "", heading, "效益指标");
      const at = overall?.indicators.rows.find(({ group }) => group === "benefit")?.name.at;
      if (at) workbook.set(at, { kind: "text", text: "群众满意度" });
    },
    "complaints as satisfaction": { [pleased]: { name: "群众投诉数", target: "0起", actual: "0起" } },
    "a share of something else as satisfaction": { [pleased]: { name: "服务好的比例" } },
    "what was saved, as a quantity": { [tasks]: { name: "节约采购成本", target: "≥25万元", actual: "26万元" } },
    "a rate of keeping to cost, as a quality": { [tasks]: { name: "项目成本控制", target: "100%", actual: "100%" } },
    "cost below output, as most forms print it": { "overall.indicators[整体控制数].name": "项目总成本" },
  },
  flags: {
    "satisfaction among the benefits": {
      given: { [`${benefit}.name`]: "受益群众满意度" },
      finds: [
        {
          message: "satisfactionElsewhere",
          at: "overall.indicators[受益群众满意度].name",
          severity: "reminder",
          words: { stated: "“受益群众满意度”", group: "效益指标" },
        },
      ],
    },
    "events counted as satisfaction": {
      given: { [pleased]: { name: "粮食安全事件发生数", target: "0起", actual: "0起" } },
      finds: [
        {
          message: "countAsSatisfaction",
          at: "overall.indicators[粮食安全事件发生数].name",
          because: ["overall.indicators[粮食安全事件发生数].target"],
          words: { target: "“0起”" },
        },
      ],
    },
    "what something costs, as a quantity": {
      given: { [tasks]: { name: "设备采购成本", target: "≤25万元", actual: "24万元" } },
      finds: [
        {
          message: "costAsQuantity",
          at: "overall.indicators[设备采购成本].name",
          because: ["overall.indicators[设备采购成本].target"],
          words: { stated: "“设备采购成本”", kind: "数量指标", target: "“≤25万元”" },
        },
      ],
    },
    "经济成本指标 below 产出指标": {
      given: (workbook, { overall }) => reprint(workbook, overall?.sheet ?? "", "成本指标", "经济成本指标"),
      finds: [
        {
          message: "costAsOutput",
          at: "overall.indicators[整体控制数].name",
          words: { kind: "经济成本指标", group: "产出指标" },
        },
      ],
    },
  },
  standsAside: {
    "a name is blank": { [`${tasks}.name`]: undefined },
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
