import type { ReadText } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";

/** Whether a text is something else than a report: the wrong file, or one in another encoding. Nothing else is said of it. */
export const isNoReport = rememberedOf(({ text, figures }: ReadText): boolean => {
  const plain = text.replace(/\s/g, "");
  return !telling.test(plain) && (plain.length >= long || (figures.length === 0 && !ordinary.test(plain)));
});

/** What every report says somewhere. */
const telling = /绩效|支出|预算|决算|自评|项目|资金|经费|万元|指标/;

/** One paragraph of a report may have none of it: 年末实有在职人员82人。 A text of another encoding has no word at all. */
const ordinary = /[年月日的是人中在和有为以及上下本全完成工作单位部门]/;
const long = 300;
