import type { DocumentFigure, Figure } from "../../prose/reading";
import { defineCheck } from "../check";
import { mostPlaces, readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/document-number",
  code: "W21",
  title: "发文字号应用六角括号〔〕和四位年份，同一文件前后写法一致",
  basis: "《党政机关公文格式》（GB/T 9704—2012）",
  severity: "reminder",
  needs: ["report"],
  messages: {
    brackets: "发文字号的年份应用六角括号“〔〕”括入，“{stated}”的写法应为“{expected}”（全文共{count}处）。",
    year: "发文字号“{stated}”的年份应写四位数字。",
    unlike: "“{stated}”与前文“{other}”是同一文件，写法应当一致。",
  },

  *inspect(filing, { flag }) {
    const numbers = readReport(filing).figures.filter(isDocument);
    const at = (figure: DocumentFigure) => wordsAt(filing, figure);
    const [first, ...others] = numbers.filter((figure) => !official.includes(figure.brackets));
    if (first)
      yield flag("brackets", {
        at: at(first),
        because: others.slice(0, mostPlaces).map(at),
        expected: first.normal,
        suggest: true,
        words: { count: others.length + 1 },
      });
    const told = new Set<string>();
    for (const figure of numbers) {
      const earlier = numbers.find(({ normal }) => normal === figure.normal);
      if (told.has(figure.normal)) continue;
      if (figure.year.length !== 4) yield flag("year", { at: at(figure) });
      else if (earlier && isWrittenOtherwise(earlier, figure))
        yield flag("unlike", { at: at(figure), because: [at(earlier)], words: { other: earlier.text } });
      else continue;
      told.add(figure.normal);
    }
  },
});

const official = ["〔〕", "﹝﹞"];

const isDocument = (figure: Figure): figure is DocumentFigure => figure.kind === "document";

/** With 第 or a leading zero; brackets and blanks are not told twice. */
const isWrittenOtherwise = (one: DocumentFigure, other: DocumentFigure): boolean => bare(one) !== bare(other);

const bare = ({ text }: DocumentFigure): string => text.replace(/[\s〔〕﹝﹞[\]【】［］()（）]/g, "");
