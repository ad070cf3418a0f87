import { createForms } from "../../src/actions/create-forms";
import type { Operand } from "../../src/forms/derivation";
import { formulaOf } from "../../src/forms/derivation";
import { derivationsOf } from "../../src/forms/derivations";
import type { Field } from "../../src/forms/field";
import type { Filing } from "../../src/forms/filing";
import { formsOf } from "../../src/forms/filing";
import type { FormPlan } from "../../src/forms/drawing/form-plan";
import { readFiling } from "../../src/forms/read-filing";
import { cellName } from "../../src/workbook/address";
import { plans } from "../support/drawn-forms";
import { MemoryWorkbook } from "../support/memory-workbook";

async function readBack(plan: FormPlan): Promise<Filing> {
  const workbook = new MemoryWorkbook();
  await createForms(workbook, plan);
  return readFiling(await workbook.read(), plan.edition);
}

/** Fields the printed forms do not have: the split of hospitality, 分值 and 得分 of a source. */
const unprinted = /\.hospitality(?:Domestic|Foreign)\./;

const operandOf = (field: Field<unknown> | undefined): Operand | undefined =>
  field?.at && {
    cell: cellName(field.at.row, field.at.column),
    ...(field.prefix === undefined ? {} : { prefix: field.prefix }),
  };

describe.each(Object.entries(plans))("%s, read back", (_, plan) => {
  test("are all there, with the unit and the year", async () => {
    const filing = await readBack(plan);
    expect(formsOf(filing)).toHaveLength(3 + plan.projects.length);
    expect(filing.year).toBe(plan.year);
    expect(filing.unit).toBe(plan.unit);
    expect(filing.projects.map(({ projectName }) => projectName.value ?? "")).toEqual(
      plan.projects.map(({ name }) => name),
    );
  });

  test("have a cell for every field", async () => {
    const fields = formsOf(await readBack(plan)).flatMap((form) => form.fields);
    const missing = fields.filter(({ state, key }) => state === "absent" && !unprinted.test(key));
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  test("hold no figure but the points of the execution rate, and nothing unreadable", async () => {
    const fields = formsOf(await readBack(plan)).flatMap((form) => form.fields);
    expect(fields.filter(({ state }) => state === "unreadable").map(({ key }) => key)).toEqual([]);
    const figures = fields.filter(({ state, value }) => state === "given" && typeof value !== "string");
    const printed = /funding\.total\.points$|groups\[.*\]\.points$|indicators\.totalPoints$/;
    expect(figures.filter(({ key }) => !printed.test(key))).toEqual([]);
  });

  test("already total the points of the execution rate", async () => {
    const { overall, projects } = await readBack(plan);
    for (const form of [overall, ...projects]) expect(String(form?.indicators.totalPoints.value)).toBe("10");
  });

  test("derive each total, rate and score by the formula that filling writes", async () => {
    const filing = await readBack(plan);
    const fields = new Map(formsOf(filing).flatMap((form) => form.fields.map((field) => [field.key, field])));
    const derivations = derivationsOf(filing);
    expect(derivations.length).toBeGreaterThan(30);
    for (const derivation of derivations) {
      const own = fields.get(derivation.target)?.cell?.formula;
      expect([derivation.target, own]).toEqual([
        derivation.target,
        formulaOf(derivation, (key) => operandOf(fields.get(key))),
      ]);
      expect(own).toBeDefined();
    }
  });

  test("lock what is derived and leave open what is to be filled in", async () => {
    const fields = formsOf(await readBack(plan)).flatMap((form) => form.fields);
    const printed = /\.(?:title|year)$|funding\.total\.points$|groups\[.*\]\.points$/;
    const wrong = fields
      .filter(({ state, key, cell }) => cell && state !== "dash" && !printed.test(key))
      .filter(({ cell }) => (cell?.formula !== undefined) !== cell?.locked)
      .map(({ key }) => key)
      .filter((key) => !/\.details\[省级专项资金\]/.test(key));
    expect(wrong).toEqual([]);
  });
});

test("a form planned for some indicators has a row for each, in printing order, and one for each unused kind", async () => {
  const plan = plans["forms with cost as a group of its own, two indicators of a kind and long texts"];
  const [project] = plan ? (await readBack(plan)).projects : [];
  const rows = project?.indicators.spare.map(
    ({ groupLabel, kindLabel }) => `${groupLabel.replace(/\s/g, "")} ${kindLabel}`,
  );
  expect(rows).toEqual([
    "成本指标（20分） 经济成本指标",
    "成本指标（20分） 社会成本指标",
    "成本指标（20分） 生态环境成本指标",
    "产出指标（40分） 数量指标",
    "产出指标（40分） 数量指标",
    "产出指标（40分） 质量指标",
    "产出指标（40分） 时效指标",
    "效益指标（20分） 经济效益指标",
    "效益指标（20分） 社会效益指标",
    "效益指标（20分） 生态效益指标",
    "效益指标（20分） 可持续影响指标",
    "满意度指标（10分） 服务对象满意度指标",
  ]);
});
