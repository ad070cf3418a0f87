import { explainFinding, explanationsIn } from "../../src/actions/explain-finding";
import { reviewFiling } from "../../src/actions/review-filing";
import { asksForReasons, plainText, reportOf } from "../../src/actions/write-report";
import { checks } from "../../src/checks/index";
import { number } from "../../src/workbook/cell";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { specimenEdition, specimenWorkbook } from "../support/specimen";
import { fieldNow } from "./filing-at-hand";

const spent = "basicData.operatingFunds.finalAccount";
// Of one cell changed alone other checks would tell that it differs from 预决算数据.
const asking = checks.filter(({ code }) => asksForReasons.has(code));
const review = (workbook: MemoryWorkbook) => reviewFiling(workbook, specimenEdition, asking);

async function overspent(amount: number): Promise<MemoryWorkbook> {
  const workbook = await specimenWorkbook();
  workbook.set((await fieldNow(workbook, spent)).at, number(String(amount)));
  return workbook;
}

async function answer(workbook: MemoryWorkbook, words: string): Promise<void> {
  const { findings } = await review(workbook);
  const finding = findings.find(({ code, at }) => code === "A09" && at.key === spent);
  if (!finding) throw new Error("公用经费 is not found overspent");
  await explainFinding(workbook, finding, words, "2024");
}

async function written(workbook: MemoryWorkbook): Promise<string> {
  const found = await review(workbook);
  return plainText(reportOf(found, explanationsIn(found.content)));
}

const wanted = /【待填写：[^】]*公用经费决算数超过[^】]*的原因】/;

test("a reason that was answered to the finding stands where the report asks for it", async () => {
  const workbook = await overspent(260);
  expect(await written(workbook)).toMatch(wanted);
  await answer(workbook, "主要原因是：年中增加办案任务,追加预算(已报批)。\n经费由其他支出调剂。");
  const text = await written(workbook);
  expect(text).not.toMatch(wanted);
  expect(text).toMatch(
    /决算数260\.00万元，超过调整预算数（原因：年中增加办案任务，追加预算（已报批）；经费由其他支出调剂）/,
  );
});

test("an answer to other figures is asked for again, and one that says nothing counts for none", async () => {
  const workbook = await overspent(260);
  await answer(workbook, "年中增加办案任务");
  workbook.set((await fieldNow(workbook, spent)).at, number("290"));
  expect(await written(workbook)).toMatch(wanted);
  await answer(workbook, "无");
  expect(await written(workbook)).toMatch(wanted);
});

test.each<[string, string, string, string, RegExp, RegExp]>([
  [
    "A02",
    "basicData.staff.staffInPost",
    "95",
    "年中接收军转干部",
    /【待填写：在职人数超出编制的原因】/,
    /超出编制8人，原因：年中接收军转干部/,
  ],
  [
    "A11",
    "basicData.threePublicExpenses.finalAccount",
    "29.83",
    "更换公务用车电池",
    /主要原因：【待填写/,
    /主要原因：更换公务用车电池。/,
  ],
  [
    "A10",
    "basicData.vehicles.finalAccount basicData.vehicleRunning.finalAccount",
    "33",
    "车辆老旧，维修增加",
    /【待填写：公务用车运行维护费决算数超过[^】]*的原因】/,
    /公务用车运行维护费[^；]*决算数33\.00万元[^；]*超过[^；（]*（原因：车辆老旧，维修增加）/,
  ],
  [
    "A14",
    "basicData.buildingControl.actualArea basicData.buildingControl.approvedArea=5000 basicData.buildingControl.budgetInvestment=800 basicData.buildingControl.actualInvestment=790",
    "5200",
    "设计变更，已报批",
    /【待填写：超过批复规模的原因】/,
    /实际规模5200㎡[^；]*，超过批复规模（原因：设计变更，已报批）；/,
  ],
])("so does the answer to %s", async (code, key, figure, words, gap, said) => {
  const workbook = await specimenWorkbook();
  for (const one of key.split(" ")) {
    const [cell = "", own = figure] = one.split("=");
    workbook.set((await fieldNow(workbook, cell)).at, number(own));
  }
  expect(await written(workbook)).toMatch(gap);
  const { findings } = await review(workbook);
  const finding = findings.find((one) => one.code === code);
  if (!finding) throw new Error(`${code} is not found`);
  await explainFinding(workbook, finding, words, "2024");
  const text = await written(workbook);
  expect(text).toMatch(said);
  expect(text).not.toMatch(gap);
});

test("nothing is found wrong with the sentence around an answer", async () => {
  const workbook = await overspent(260);
  await answer(workbook, "年中增加办案任务，追加预算23.20万元");
  const found = await review(workbook);
  const text = plainText(reportOf(found, explanationsIn(found.content)));
  const ofText = checks.filter(({ code }) => code === "W01" || code === "W33" || code === "W37");
  const again = await reviewFiling(workbook, specimenEdition, ofText, { report: { name: "报告.txt", text } });
  expect(again.findings.map(({ code, at }) => `${code} ${at.written}`)).toEqual([]);
});
