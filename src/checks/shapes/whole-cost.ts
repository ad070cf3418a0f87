import { isGiven } from "../../forms/field";
import type { Filing, Indicator, ScoredForm } from "../../forms/filing";
import { normalise, plainName } from "../../forms/reading/label";

/** Words that a name of all the money is made of; 会议成本控制数, 单位成本 and 三公经费控制数 have others and name a part. */
const words =
  /^(?:本|该|项目|年度|全年|部门|单位|整体|预算|支出|资金|经费|成本|投入|投资|总额|总量|总|金额|控制数|控制额|控制|数额|数)+$/;

/** "certain" by its own words; "likely" where the money may be that of several years, or of a part of the same name. */
type Scope = "certain" | "likely";

/**
 * Whether a cost indicator is about all the money of its form: 项目总成本, 成本控制数, 预算控制数 — or the project itself, as
 * 市民中心运行维护费 in the form of that project. In the form of the whole unit, which has no such name, 项目支出控制数 is a
 * part. 项目总投资, and 河道巡查经费 in the form of 河道巡查, are likely to be.
 */
export function wholeCostScope(
  { name, group, kindLabel }: Indicator,
  projectName: string | undefined,
): Scope | undefined {
  const isCost = group === "cost" || kindLabel.includes("成本");
  if (!isGiven(name) || !isCost || /社会|生态/.test(kindLabel)) return undefined;
  const called = plainName(name.value).replace(/\([^()]*\)$/, "");
  if (projectName === undefined) {
    if (isAllMoney(called) && !called.includes("项目")) return "certain";
    return wholeUnit.test(called) ? "likely" : undefined;
  }
  if (wholeProject.test(called)) return "likely";
  if (isAllMoney(called) || normalise(projectName) === normalise(called)) return "certain";
  return stemOf(projectName) === stemOf(called) ? "likely" : undefined;
}

/** 部门整体支出 beside a limit in 万元 is the money of the form itself. */
const wholeUnit = /^(?:部门|单位)?整体支出(?:总?额|成本|总?成本控制数)?$/;
const wholeProject = /^(?:本|该)?项目(?:成本|总?投资|总?投资额|经费|支出|资金)$/;

/** 河道巡查经费 is the cost of the project 河道巡查. */
const stemOf = (name: string): string => {
  const plain = normalise(name);
  const stem = plain.replace(/(?:项目|专项|工作)*(?:经费|资金|费用|费|支出|成本|总成本)?$/, "");
  return stem.length >= 3 ? stem : plain;
};

const isAllMoney = (called: string): boolean =>
  words.test(called) && /总|控制/.test(called) && /成本|支出|预算|经费|资金|投入|投资/.test(called);

export interface WholeCostRow {
  readonly form: ScoredForm;
  readonly row: Indicator;
  readonly scope: Scope;
}

/** Every indicator of a filing about all the money of its form, with that form. */
export function wholeCostRows({ overall, projects }: Filing): readonly WholeCostRow[] {
  const asked = (form: ScoredForm, projectName: string | undefined) =>
    form.indicators.rows.flatMap((row) => {
      const scope = wholeCostScope(row, projectName);
      return scope ? [{ form, row, scope }] : [];
    });
  return [
    ...(overall ? asked(overall, undefined) : []),
    ...projects.flatMap((form) => asked(form, form.projectName.value ?? "")),
  ];
}
