import { findingsOnSample } from "../../support/sample-findings";

test.each<[text: string, found: readonly string[]]>([
  ["全年省本级交易金额不足1400亿元。", ["W35 1400亿元 1437.88亿元"]],
  ["2024年省本级交易金额不到1350亿元。", ["W35 1350亿元 1437.88亿元"]],
  ["参与交易的市场主体不足8万家。", ["W35 8万家 85679家"]],
  ["节约资金不足21亿元。", ["W35 21亿元 21.38亿元"]],
])("%j", async (text, found) => {
  expect(await findingsOnSample(text)).toEqual(found);
});

test.each([
  "全年省本级交易金额不足1500亿元。",
  "全年省本级交易金额不足1438亿元。",
  "上半年省本级交易金额不足800亿元。",
  "2023年省本级交易金额不足1400亿元。",
  "全省交易金额不足1400亿元。",
  "省本级交易金额目标不足1400亿元。",
  "省本级交易金额超过1300亿元。",
  "参与交易的市场主体不到9万家。",
  "单个参与交易的市场主体不足5家的项目重新招标。",
  "各市州节约资金均不足5亿元。",
  "节约资金不足5万元的项目120个。",
])("%j is right or of something else", async (text) => {
  expect(await findingsOnSample(text)).toEqual([]);
});
