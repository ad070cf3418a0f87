import { isGiven } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { defineCheck } from "../check";
import { figuresIn, likeness, plainProse } from "../shapes/likeness";

export default defineCheck({
  id: "completeness/goal-not-copied",
  code: "C20",
  title: "年度总体目标的实际完成情况应写明完成了什么，不应照抄预期目标或只写资金",
  basis: "审核常识",
  severity: "reminder",
  thresholds: ["copiedGoalLikeness"],
  needs: ["scoredForms"],
  messages: {
    copied: "{form}的实际完成情况与预期目标文字{alike}，请写明本年度实际完成的工作和结果。",
    onlyMoney: "{form}的实际完成情况“{stated}”只写了资金，没有对照预期目标写明完成了哪些工作。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const { expected, achieved } = form.annualGoal;
      if (!isGiven(expected) || !isGiven(achieved)) {
        yield standAside([expected, achieved]);
        continue;
      }
      const found = { at: achieved, because: [expected] };
      const alike = resemblance(expected.value, achieved.value, filing.edition.thresholds.copiedGoalLikeness);
      if (alike) yield flag("copied", { ...found, words: { form: form.name, alike } });
      else if (saysOnlyMoney(achieved.value)) yield flag("onlyMoney", { ...found, words: { form: form.name } });
    }
  },
});

/** What turns the same words into another statement. */
const denials = /[未没尚]/;

function resemblance(expected: string, achieved: string, least: number): string | undefined {
  const [goal, result] = [plainProse(expected), plainProse(achieved)];
  if (goal === "" || goal === result) return goal === "" ? undefined : "相同";
  if (figuresIn(goal) !== figuresIn(result) || denials.test(goal) !== denials.test(result)) return undefined;
  return likeness(goal, result) * 100 >= least ? "几乎相同" : undefined;
}

const money = /资金|预算|经费|拨款|执行数|执行率|万元/;

/** Words of the budget's own course, without which nothing is left of 本年度财政拨款为150万元，完成预算的83.5%. */
const budgetWords =
  /年初|年中|本年度?|全年|年度|年末|当年|上年|结转|结余|中央|省级?|市级?|县级?|财政|专项|项目|预算|资金|经费|拨款|拨付|下达|到位|支付|支出|收入|执行|完成|实际|使用|安排|调整|追加|总额|金额|共计|合计|累计|数额?|率|比例|进度|亿元|万元|元|其中|已经?|均|全部|为|共|达到?|占|的|了|是|按时|及时|\d[\d.,]*|[%‰]|一般公共|单位|本级/g;

function saysOnlyMoney(achieved: string): boolean {
  const said = achieved.normalize("NFKC");
  if (!money.test(said) || !/\d/.test(said)) return false;
  return plainProse(said.replace(budgetWords, "")).length <= 2;
}
