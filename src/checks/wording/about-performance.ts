import { defineCheck } from "../check";
import { isNoReport } from "../shapes/no-report";
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
    const read = readReport(filing);
    if (!isNoReport(read)) return;
    const { text } = read;
    const start = text.search(/\S/);
    const [opening] = /^[^\n]{1,20}/.exec(text.slice(start)) ?? [""];
    yield flag("somethingElse", { at: wordsAt(filing, { start, end: start + opening.length }) });
  },
});
