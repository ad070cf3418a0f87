import timeliness from "../../../src/checks/completeness/timeliness";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const first = (target: string | undefined, actual: string | undefined, score: number | undefined = 15) => ({
  [tasks]: { target, actual, score },
});

testCheck(timeliness, {
  passes: {
    "on the very day": first("2024年12月31日前", "2024年12月31日"),
    "some day of the month asked for": first("2024年11月15日前", "2024年11月"),
    "a period that begins before the end": first("6月底前", "2024年1-12月"),
    "late, and points taken off": first("2024年6月30日前", "2024年7月15日", 14),
    "a quarter that holds the day": first("2024年10月底前", "2024年第四季度"),
    "a day before the year": first("12月31日前", "2023年11月"),
    "the next year, where that was asked for": first("次年3月底前", "次年1月15日"),
    "a period that ends sooner": first("2024年3月-11月", "2024年3月-9月"),
    "the same period": first("2024年1月-12月", "2024年1-12月"),
    "a period beside a day": first("2024年9月底前", "2024年3月-11月"),
    "a winter told as such": first("11月至次年3月", "11月至次年3月"),
    "words about time": first("及时", "2025年1月"),
    "words about a date": first("2024年6月底前", "按时完成"),
    "a year that is not over with the year of the form": first("2024年底前", "12月"),
    "a period that begins before the year": first("2023年7月至2024年1月", "2024年1月"),
    "a winter that goes on into the next year": first("2023年11月至3月", "2024年2月"),
    "more points than there are, which another check asks about": first("6月底前", "8月", 16),
    "each step in its time": first("6月份完成招标；9月份开工；11月验收", "5月招标、9月开工、11月验收"),
    "a step late, and points taken off": first("6月份完成招标；9月份开工；11月验收", "12月验收", 14),
    "steps in the next year": first("2024年11月招标，2025年3月开工", "2024年11月招标，2025年2月开工"),
    "a month with a point within the period": first("2023.07-2024.11", "2024.10"),
    "a number beside a period, which may be October": first("2023.07-2024.01", "2024.1"),
    "no points at stake": { [tasks]: { target: "2024年6月底前", actual: "2024年8月", points: 0, score: 0 } },
  },
  flags: {
    "a month late and full marks": {
      given: first("2024年11月底前完成", "2024年12月5日完成"),
      finds: [
        {
          message: "late",
          at: `${tasks}.score`,
          because: [`${tasks}.target`, `${tasks}.actual`, `${tasks}.points`],
          severity: "error",
          words: { target: "“2024年11月底前完成”", done: "“2024年12月5日完成”", stated: "满分15分" },
        },
      ],
    },
    "one of several steps late": {
      given: first("6月份完成招标；9月份开工；11月验收", "12月验收"),
      finds: [
        {
          message: "latePhase",
          at: `${tasks}.score`,
          severity: "error",
          words: { phase: "其中“验收”要求11月、实际12月，" },
        },
      ],
    },
    "one of several steps late among all of them": {
      given: first("2024年6月底前完成招标，9月开工，11月验收", "2024年6月招标，10月开工，11月验收"),
      finds: [{ message: "latePhase", at: `${tasks}.score`, words: { phase: "“开工”要求9月、实际10月" } }],
    },
    "a month with a point after the end of the period": {
      given: first("2023.07-2024.01", "2024.03"),
      finds: [{ message: "late", at: `${tasks}.score`, words: { done: "“2024.03”" } }],
    },
    "late within a year that neither names": {
      given: first("9月30日前", "10月"),
      finds: [{ message: "late", at: `${tasks}.score` }],
    },
    "January of the next year": {
      given: first("12月底前", "次年1月15日"),
      finds: [{ message: "late", at: `${tasks}.score`, severity: "error" }],
    },
    "the next year after one that is named": {
      given: first("2024年12月31日前", "次年1月10日"),
      finds: [{ message: "late", at: `${tasks}.score` }],
    },
    "a period that ends later": {
      given: first("2024年3月-9月", "2024年3月-11月"),
      finds: [{ message: "runsOn", at: `${tasks}.score`, severity: "warning" }],
    },
    "the next year, for a day that names none": {
      given: first("12月31日前", "2025年1月15日"),
      finds: [{ message: "perhapsLate", at: `${tasks}.score`, severity: "reminder", words: { year: "2024年度" } }],
    },
    "a target in the next year": {
      given: first("2025年6月底前", "部分完成", 10),
      finds: [
        {
          message: "beyondYear",
          at: `${tasks}.target`,
          severity: "reminder",
          words: { stated: "“2025年6月底前”", year: "2024年度" },
        },
      ],
    },
    "a period that ends in the next year": {
      given: first("2024年7月-2025年1月", "部分完成", 10),
      finds: [{ message: "beyondYear", at: `${tasks}.target` }],
    },
  },
  standsAside: {
    "the score is blank": { [tasks]: { target: "2024年6月底前", actual: "2024年8月", score: undefined } },
    "no step that the target names": first("6月份完成招标；9月份开工；11月验收", "12月完成"),
    "the actual date is blank": first("2024年6月底前", undefined),
    "a form without a column for targets": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "年度指标值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
