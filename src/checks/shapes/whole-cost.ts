import { isGiven } from "../../forms/field";
import type { Filing, Indicator, ScoredForm } from "../../forms/filing";
import { normalise, plainName } from "../../forms/reading/label";

/** Words that a name of all the money is made of; 会议成本控制数, 单位成本 and 三公经费控制数 have others and name a part. */
const words =
  /^(?:本|该|项目|年度|全年|部门|单位|整体|预算|支出|资金|经费|成本|投入|总额|总量|总|金额|控制数|控制额|控制|数额|数)+$/;

/**
 * True for a cost indicator about all the money of its form: 项目总成本, 成本控制数, 预算控制数 — or the project itself, as
 * 市民中心运行维护费 in the form of that project. In the form of the whole unit, which has no such name, 项目支出控制数 is a
 * part.
 */
export function asksForWholeCost({ name, group, kindLabel }: Indicator, projectName: string | undefined): boolean {
  const isCost = group === "cost" || kindLabel.includes("成本");
  if (!isGiven(name) || !isCost || /社会|生态/.test(kindLabel)) return false;
  const called = plainName(name.value).replace(/\([^()]*\)$/, "");
  if (projectName === undefined) return isAllMoney(called) && !called.includes("项目");
  return isAllMoney(called) || normalise(projectName) === normalise(called);
}

const isAllMoney = (called: string): boolean =>
  words.test(called) && /总|控制/.test(called) && /成本|支出|预算|经费|资金|投入/.test(called);

/** Every indicator of a filing about all the money of its form, with that form. */
export function wholeCostRows({ overall, projects }: Filing): readonly { form: ScoredForm; row: Indicator }[] {
  const asked = (form: ScoredForm, projectName: string | undefined) =>
    form.indicators.rows.filter((row) => asksForWholeCost(row, projectName)).map((row) => ({ form, row }));
  return [
    ...(overall ? asked(overall, undefined) : []),
    ...projects.flatMap((form) => asked(form, form.projectName.value ?? "")),
  ];
}
