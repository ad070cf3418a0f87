import { isGiven } from "../../forms/field";
import type { Filing, Indicator, ScoredForm } from "../../forms/filing";
import { normalise, plainName } from "../../forms/reading/label";
import { remembered, rememberedOf } from "../../quantities/remembered";

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
  const called = calledOf(name.value);
  if (projectName === undefined) {
    if (isAllMoney(called) && !called.includes("项目")) return "certain";
    return wholeUnit.test(called) ? "likely" : undefined;
  }
  if (wholeProject.test(called)) return "likely";
  const own = normalise(projectName);
  if (isAllMoney(called) || own === normalise(called)) return "certain";
  if (own.length >= 3 && called.startsWith(own) && isAllMoney(called.slice(own.length))) return "certain";
  return stemOf(projectName) === stemOf(called) || mayBeAll(called) ? "likely" : undefined;
}

const calledOf = remembered((name) =>
  plainName(name)
    .replace(/\([^()]*\)$/, "")
    .replace(withinBudget, ""),
);

/** 项目支出总成本控制在预算内 is about 项目支出总成本. */
const withinBudget =
  /(?:严格)?(?:控制)?(?:在|于)?(?:不超过?|不突破)?(?:年度|全年|批复|下达|核定)*(?:的)?预算(?:数|额|金额|范围|限额)?(?:之内|以内|内)$|不(?:得)?(?:超过?|突破)(?:年度|全年|批复|下达|核定)*预算(?:数|额|金额)?$/;

/** A limit or the whole of some money, or what the project itself costs: 课题经费控制数, 项目实施成本. */
const someMoney =
  /(?:成本|支出|预算|经费|资金|费用|投入|投资).*(?:控制数|控制额|控制|总额|总量)$|总(?:成本|支出|投入|投资|费用)$|(?:项目|课题|工程)(?:支出|实施|建设|年度)*(?:成本|支出|经费|费用)$/;
/** What only a part of the money goes to, is counted by or comes from: 财政资金控制数, 单位成本, 设备采购成本, 人员经费控制数. */
const ofPart =
  /财政|拨款|中央|[省市县]级|均|单[位个次件价]|每|各|次|设备|采购|购置|购买|培训|会议|差旅|接待|三公|公务|用车|车辆|出国|印[刷制]|宣传|人员|人力|人工|劳务|薪|工资|津|运行|运维|维[护修]|管理费|前期|设计|监理|咨询|审计|检测|租[赁用]|水电|办公|公用|基本支出|二级|子项目|部分|分项|节[约省]|结余|结转|率|比|补[助贴偿]|奖|标准(?!化)|社会|生态|经济|差额|上年|自筹|配套|其他(?:资金|费用|支出|经费)|专家|材料|交通|[食住]|餐|服装|物业|耗材|软件|硬件|委托|外包|第三方|评审|出版|制作|利息|税|降低|压[缩减]|增[加长]|减少|变动|间接|直接|固定|变更|预备/;

/** Some money that nothing says is a part; 课题经费控制数 in a project of many 课题 is one, so that its limit has to tell. */
const mayBeAll = remembered((called) => someMoney.test(called) && !ofPart.test(called));

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
export const wholeCostRows = rememberedOf(({ overall, projects }: Filing): readonly WholeCostRow[] => {
  const asked = (form: ScoredForm, projectName: string | undefined) =>
    form.indicators.rows.flatMap((row) => {
      const scope = wholeCostScope(row, projectName);
      return scope ? [{ form, row, scope }] : [];
    });
  return [
    ...(overall ? asked(overall, undefined) : []),
    ...projects.flatMap((form) => asked(form, form.projectName.value ?? "")),
  ];
});
