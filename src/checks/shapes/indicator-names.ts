import { isGiven } from "../../forms/field";
import type { Filing, Indicator } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { normalise } from "../../forms/reading/label";
import { remembered, rememberedOf } from "../../quantities/remembered";

/** A name or some words without quotation marks, brackets, blanks and 的: 完成优化的范本 is 完成优化范本. */
export const denseWords = remembered((words): string => normalise(words).replace(/[\s“”"'‘’「」《》()的]/g, ""));

/** Words that say only that something was done: 开展各类安全检查 asks for 安全检查. */
const doing = /^(?:组织开展|开展|组织|完成|实施|举办|召开|实现)?(?:各类|各项|各种|全年|年度)?/;

export const withoutDoing = (words: string): string => words.replace(doing, "");

/** Every indicator of the forms by its name and by its core, as far as they can be told from other things. */
export const indicatorAliases = rememberedOf((filing: Filing): ReadonlyMap<string, readonly Indicator[]> => {
  const found = new Map<string, readonly Indicator[]>();
  for (const row of scoredForms(filing).flatMap(({ indicators }) => indicators.rows)) {
    const name = isGiven(row.name) ? denseWords(row.name.value) : "";
    for (const alias of new Set([name, withoutDoing(name), withoutTail(name), withoutTail(withoutDoing(name))]))
      if (isSpecific(alias)) found.set(alias, [...(found.get(alias) ?? []), row]);
  }
  return found;
});

/** 汇集数据量 is told as 汇集数据1000万条, whose measure word says that it is a number. */
const withoutTail = (name: string): string =>
  name.replace(/(?:数量|总量|总数|次数|个数|件数|项数|篇数|家数|量|(?<![指系参基倍分天人])数)$/, "");

/** The letters of some words, whatever their order. */
export const lettersOf = (words: string): string => [...words].sort().join("");

/** The aliases by their last four characters and by their letters, and the first four of all: most words are no name's. */
export const aliasEnds = rememberedOf((filing: Filing) => {
  const byEnd = new Map<string, string[]>();
  const begins = new Set<string>();
  const lengths = new Set<number>();
  const byLetters = new Map<string, readonly Indicator[]>();
  for (const [alias, rows] of indicatorAliases(filing)) {
    lengths.add(alias.length);
    byLetters.set(lettersOf(alias), rows);
    const end = alias.slice(-4);
    byEnd.set(end, [...(byEnd.get(end) ?? []), alias]);
    begins.add(alias.slice(0, 4));
  }
  return { byEnd, begins, byLetters, lengths };
});

/** Words that many a report has for something else than this indicator. */
const common =
  /整体|总体|综合|部门|单位|中心|项目|工作|业务|全年|年度|服务对象|社会公众|公众|任务|目标|计划|资金|经费|支出|预算|按期|及时|当年|实际|完成率?|合格率?|达标率?|覆盖率?|支付率?|满意[度率]|控制数?|数量|成本|人数|次数|个数|率|数/g;

/** At least four characters, two of them its own: 满意度 and 项目按期完成率 are anybody's. Rates of budgets have their own reader. */
function isSpecific(name: string): boolean {
  if (name.length < 4 || /执行率|控制率|变动率|三公/.test(name)) return false;
  return name.replace(common, "").length >= 2;
}

/** The indicators of exactly this name, quotation marks apart. */
export const indicatorsNamed = (filing: Filing, name: string): readonly Indicator[] =>
  indicatorsByName(filing).get(bareName(name)) ?? [];

const indicatorsByName = rememberedOf((filing: Filing): ReadonlyMap<string, readonly Indicator[]> => {
  const found = new Map<string, Indicator[]>();
  for (const row of scoredForms(filing).flatMap(({ indicators }) => indicators.rows)) {
    const name = isGiven(row.name) ? bareName(row.name.value) : "";
    if (name !== "") found.set(name, [...(found.get(name) ?? []), row]);
  }
  return found;
});

/** “‘三公’经费变动率” quotes “三公”经费变动率. */
const bareName = (name: string): string => normalise(name).replace(/[“”"'‘’「」]/g, "");
