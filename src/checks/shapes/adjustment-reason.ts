import { isGiven, onlyGiven } from "../../forms/field";
import type { ScoredForm } from "../../forms/filing";
import { bare } from "../../forms/reading/label";

/** How a budget came to be another one than it began as. */
export type Adjustment = "addedToNothing" | "increased" | "reduced";

const { source: adjusted } = /预算(?:数|指标)?(?:有所|[作做]了?|进行了?)?调[整剂]|调[整剂]了?预算/;
const money = "(?:预算|资金|经费|指标|额度|专项|补助)";
const time = "(?:月(?:份|底|中旬|下旬|上旬)?|季度|下半年|年中|年[末底])";
const taken = "(?:[调核追削]减|压减|收回|统筹|调出)";
const added = `${adjusted}|追加|调增|增拨|新增(?:安排|下达|${money})|年中[^，,]{0,6}(?:安排|下达|增加)`;

/** 资金12月下达 tells where the whole of a budget came from, and nothing of what was added to one that was there. */
const speaksOf: Readonly<Record<Adjustment, RegExp>> = {
  addedToNothing: new RegExp(`${added}|${time}[^，,]{0,6}(?:下达|批复|到位(?!率))|年初(?:未|没有)[^，,]{0,8}预算`),
  increased: new RegExp(added),
  reduced: new RegExp(`${adjusted}|${money}[^，,]{0,10}${taken}|${taken}[^，,]{0,10}${money}`),
};

/** 未追加预算, 积极争取追加资金 and 严格预算调整 speak of no addition that was made. */
const notSo =
  /(?:[无未没拟需]|没有|不涉及|不存在|争取|建议|希望|规范|严格|严控|控制|减少|避免|加强|完善|禁止)[^，,]{0,4}$/;
const remedies = /改进措施|整改措施|下一步|今后|下一?年度?|明年/;

/** Whether a 偏差原因 or the 实际完成情况 of the form speaks of what was added to its budget or taken from it. */
export function explainsAdjustment({ indicators: { rows }, annualGoal }: ScoredForm, adjustment: Adjustment): boolean {
  const told = onlyGiven([annualGoal.achieved, ...rows.map(({ reason }) => reason)]);
  return told.some(({ value }) => tells(bare(value), adjustment));
}

function tells(text: string, adjustment: Adjustment): boolean {
  const end = text.search(remedies);
  const clauses = (end < 0 ? text : text.slice(0, end)).split(/[，,。；;！\n]/);
  return clauses.some((clause) => {
    const at = clause.search(speaksOf[adjustment]);
    return at >= 0 && !notSo.test(clause.slice(0, at)) && (adjustment !== "addedToNothing" || ofMoney.test(clause));
  });
}

/** 设备12月到位 is no money. */
const ofMoney = new RegExp(`${money}|追加|调增`);

/** 上年结转资金 says by its own row where the addition came from: it was there before the year began. */
export function isCarriedOver({ funding: { total, parts } }: ScoredForm): boolean {
  const { initialBudget: before, annualBudget: after } = total;
  const carried = parts.find(({ source }) => source === "carriedForward");
  if (!carried || !isGiven(before) || !isGiven(after) || !isGiven(carried.annualBudget)) return false;
  const { initialBudget, annualBudget } = carried;
  const own = isGiven(initialBudget) ? annualBudget.value.minus(initialBudget.value) : annualBudget.value;
  const grown = after.value.minus(before.value);
  return !grown.isNegative && !grown.isZero && !grown.exceeds(own);
}
