import economyMeasures from "../../../src/checks/completeness/economy-measures";
import { testCheck } from "../../support/test-check";
import { withoutSheet } from "../../support/change";

const measures = "basicData.economyMeasures";

testCheck(economyMeasures, {
  passes: {
    "ten characters": { [measures]: "严控会议、培训和接待费。" },
    "a long sentence": { [measures]: "制定公务接待、公务用车、差旅管理办法，逐笔审批，按季公开。" },
  },
  flags: {
    "left blank": {
      given: { [measures]: undefined },
      finds: [{ message: "empty", at: measures, severity: "warning" }],
    },
    "declared none": { given: { [measures]: "无" }, finds: [{ message: "empty", at: measures }] },
    "nothing but punctuation": { given: { [measures]: "。。。" }, finds: [{ message: "empty", at: measures }] },
    "nine characters drawn out with spaces and marks": {
      given: { [measures]: "严控 会议、 培训、 接待费。" },
      finds: [{ message: "short", at: measures, words: { length: "9个字", least: "不足10个字" } }],
    },
  },
  standsAside: {
    "there is no basic data table": withoutSheet("基础数据"),
  },
});
