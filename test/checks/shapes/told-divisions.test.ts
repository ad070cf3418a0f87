import { otherSum, toldSum } from "../../../src/checks/shapes/told-sums";
import partsSum from "../../../src/checks/wording/parts-sum";
import sharesSum from "../../../src/checks/wording/shares-sum";
import { readFiling } from "../../../src/forms/read-filing";
import { readText } from "../../../src/prose/read-text";
import { correctDivisions, wrongDivisions } from "../../support/told-divisions";
import { specimenEdition, specimenWorkbook } from "../../support/specimen";

/** The wholes of a text that their parts do not make up. */
const brokenIn = (text: string): readonly string[] =>
  readText(text).parts.flatMap((group) => {
    const sum = toldSum(text, group);
    return sum && otherSum(sum) ? [sum.whole.text] : [];
  });

test.each(correctDivisions)("nothing is wrong in %s", (text) => {
  expect(brokenIn(text)).toEqual([]);
});

test.each(wrongDivisions)("%s does not add up", (text, whole) => {
  expect(brokenIn(text)).toEqual([whole]);
});

test("W01 and W06 say nothing of a report made of correct sentences", async () => {
  const content = await (await specimenWorkbook()).read();
  const text = correctDivisions.join("\n");
  const filing = readFiling(content, specimenEdition, { report: { name: "自评报告", text } });
  const outcomes = [partsSum, sharesSum].flatMap((check) => [...check.run(filing)]);
  expect(outcomes.flatMap((one) => (one.outcome === "finding" ? [one.message] : []))).toEqual([]);
});
