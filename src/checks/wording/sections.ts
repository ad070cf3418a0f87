import type { Heading, ReadText } from "../../prose/reading";
import { defineCheck } from "../check";
import { readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/sections",
  code: "W20",
  title: "自评报告应写明存在的问题、改进措施和结果应用公开情况",
  basis: "审核常识",
  severity: "warning",
  needs: ["report"],
  messages: {
    problems: "正文没有写存在的问题及原因分析，“{stated}”之前应有这一部分。",
    measures: "正文没有写下一步改进措施，“{stated}”之后应有这一部分。",
    publication: "正文没有写自评结果应用和公开情况，“{stated}”之后应有这一部分。",
  },

  *inspect(filing, { flag, standAside }) {
    const read = readReport(filing);
    const chapters = read.headings.filter(({ level, alone }) => level <= 1 && alone);
    const last = chapters.at(-1);
    if (!last || chapters.length < fewestChapters) {
      yield standAside([], "正文没有分章");
      return;
    }
    const missing = required.filter((section) => !isThere(read, section));
    // A text without any of the three is a part of a report.
    if (missing.length === required.length) {
      yield standAside([], "正文只有一部分");
      return;
    }
    for (const section of missing) {
      const next = chapters.find(({ title }) => section.followedBy?.test(title));
      const before = chapters[chapters.indexOf(next ?? last) - 1];
      // 改进措施 stands behind the chapter before 结果应用和公开, and 问题 before what it is followed by.
      const place = (section.key === "problems" ? next : next && before) ?? last;
      yield flag(section.key, {
        at: wordsAt(filing, place),
        because: before && place !== last && place !== before ? [wordsAt(filing, before)] : [],
      });
    }
  },
});

const fewestChapters = 4;

interface Section {
  readonly key: "problems" | "measures" | "publication";
  readonly heading: RegExp;
  /** Said in the running text, where a report gives it no heading. */
  readonly said: RegExp;
  /** The chapter it stands before. */
  readonly followedBy?: RegExp;
}

const required: readonly Section[] = [
  {
    key: "problems",
    heading: /问题|不足|困难|短板|薄弱/,
    said: /存在[^。；，,;]{0,16}(?:问题|不足|困难|短板|薄弱|差距)|未达到?[^。]{0,20}原因/,
    followedBy: /改进|整改|下一步|建议|打算/,
  },
  {
    key: "measures",
    heading: /改进|整改|下一步|建议|打算/,
    said: /(?:改进|整改)(?:措施|方向|意见|建议)|下一步/,
    followedBy: /公开|应用/,
  },
  { key: "publication", heading: /公开/, said: /(?:自评|绩效|评价|报告|结果)[^。]{0,40}公开/ },
];

const isThere = ({ headings, text }: ReadText, { heading, said }: Section): boolean =>
  headings.some((one: Heading) => heading.test(one.title.slice(0, 40))) || said.test(text.replace(/\s/g, ""));
