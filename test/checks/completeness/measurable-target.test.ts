import measurableTarget from "../../../src/checks/completeness/measurable-target";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";
const benefit = "overall.indicators[整体受益对象]";
const pleased = "overall.indicators[整体满意度]";

testCheck(measurableTarget, {
  passes: {
    "words that name a standard": { [rate]: { target: "严格执行相关制度规定", actual: "达成预期指标" } },
    "an object and what becomes of it": { [benefit]: { target: "提升窗口服务水平", actual: "已提升" } },
    "how much it shall grow": { [benefit]: { target: "显著提升10%以上", actual: "12%" } },
    "a quantity, which another rule asks for": { [tasks]: { target: "有效提升", actual: "达成预期指标" } },
    "satisfaction, which another rule asks for": { [pleased]: { target: "高", actual: "高" } },
    "satisfaction as a benefit, which another rule asks for": {
      [benefit]: { name: "群众满意度", target: "显著提高", actual: "显著提高" },
    },
    "a grade": { [rate]: { target: "优秀", actual: "优秀" } },
    "a declared dash": { [benefit]: { target: "—" } },
  },
  flags: {
    "效果明显 alone": {
      given: { [`${benefit}.target`]: "效果明显" },
      finds: [
        {
          message: "vague",
          at: `${benefit}.target`,
          because: [],
          severity: "reminder",
          words: { count: "1项", said: "“效果明显”", form: "部门整体支出绩效自评表" },
        },
      ],
    },
    "two of them in one finding": {
      given: { [`${rate}.target`]: "良好", [`${benefit}.target`]: "有效 提升。" },
      finds: [
        {
          message: "vague",
          at: `${rate}.target`,
          because: [`${benefit}.target`],
          words: { count: "2项", said: "“良好”、“有效提升" },
        },
      ],
    },
  },
  standsAside: {
    "the target of a benefit is blank": { [`${benefit}.target`]: undefined },
    "a form without a column for targets": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "年度指标值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
