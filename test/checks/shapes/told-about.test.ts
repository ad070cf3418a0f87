import { findingsOnSample } from "../../support/sample-findings";

test.each<[text: string, found: readonly string[]]>([
  ["2024年安排省级专项资金3项。", ["W29 3项 2项"]],
  ["部门整体支出预算执行率超过98%。", ["W35 98% 95.57%"]],
  ["部门整体支出预算执行率约98%。", ["W35 98% 95.57%"]],
])("%j", async (text, found) => {
  expect(await findingsOnSample(text)).toEqual(found);
});

test.each([
  "2024年安排省级专项资金2项，2025年安排省级专项资金3项。",
  "2024年安排省级专项资金3项任务的工作经费。",
  "部门整体支出预算执行率超过95%，部门整体支出预算执行率约96%。",
  "部门整体支出预算执行率应超过98%，在职人员控制率低于90%的要求。",
  "部门整体支出预算执行率超过98%的目标未达到。",
])("%j is right or says what is wanted", async (text) => {
  expect(await findingsOnSample(text)).toEqual([]);
});
