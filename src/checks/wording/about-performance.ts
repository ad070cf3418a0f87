import { defineCheck } from "../check";
import { readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/about-performance",
  code: "W36",
  title: "提供的文字应是绩效自评报告",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    somethingElse:
      "正文里一处“绩效”“支出”“预算”“项目”都没有，不像绩效自评报告，什么也核对不了。请检查是否选错了文件，或文字编码不对（正文开头是“{stated}”）。",
  },

  *inspect(filing, { flag }) {
    const { text, figures } = readReport(filing);
    const plain = text.replace(/\s/g, "");
    if (telling.test(plain) || (plain.length < long && (figures.length > 0 || ordinary.test(plain)))) return;
    const start = text.search(/\S/);
    const [opening] = /^[^\n]{1,20}/.exec(text.slice(start)) ?? [""];
    yield flag("somethingElse", { at: wordsAt(filing, { start, end: start + opening.length }) });
  },
});

/** What every report says somewhere. */
const telling = /绩效|支出|预算|决算|自评|项目|资金|经费|万元|指标/;

/** One paragraph of a report may have none of it: 年末实有在职人员82人。 A text of another encoding has no word at all. */
const ordinary = /[年月日的是人中在和有为以及上下本全完成工作单位部门]/;
const long = 300;
