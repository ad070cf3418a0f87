import type { ReadText, Span } from "../../prose/reading";

const title = /专项.{0,8}目标/;
const named = /(?:专项|项目|资金|经费)["”’)）]*(?:专项)?(?:资金|经费)?(?:预算)?(?:为|共)?$/;
const together = /[共合]计?|总额|[两二三四五六七八九十\d]+[项个]/;
/** Anything that may tell what the money is to bring about; what kind of money it is does not. */
const goal =
  /目标|任务|完成|实现|出台|形成|建[成立设](?!专项|项目|经费|资金|补助)|确保|保障|提[升高]|达到|不低于|≥|发布|开展|推[进动广]|宣贯|举办|发放|支持|促进|改善|改造|购置|采购|维护|服务|用于|培训|研究/;

/** Special funds set out with their amount below 专项绩效目标 that have no goal of their own, where another there has one in so many words. */
export function goallessSpecials({ headings, sentences, text }: ReadText): readonly Span[] {
  const at = headings.findIndex((one) => title.test(one.title.slice(0, 30)) && !/完成|自评|评价/.test(one.title));
  const head = headings[at];
  const next = headings.slice(at + 1).find(({ level }) => head && level <= head.level);
  if (!head || !next) return [];
  const own = sentences.filter(({ start, end }) => start >= head.end && end <= next.start);
  const begins = own.flatMap(({ start, figures }): readonly (Span & { readonly from: number })[] => {
    const amount = figures.find(({ kind }) => kind === "amount");
    const words = text.slice(start, amount?.start).replace(/\s/g, "");
    if (!amount || words.length > longest || !named.test(words) || together.test(words)) return [];
    const name = /[^\s*、,，:：是-]+\s*$/.exec(text.slice(start, amount.start));
    return [{ from: start, start: start + (name?.index ?? 0), end: amount.end }];
  });
  const told = begins.map((one, index) => text.slice(one.end, begins[index + 1]?.from ?? next.start));
  return told.some((words) => /目标/.test(words)) ? begins.filter((_, index) => !goal.test(told[index] ?? "")) : [];
}

const longest = 40;
