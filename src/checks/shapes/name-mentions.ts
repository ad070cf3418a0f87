import type { ReadText, Span } from "../../prose/reading";
import { plainName } from "./report-items";

/** One way to write a name: what tells funds apart, and whether 项目 or 专项 follows; 标准化资金 says neither. */
export interface Writing {
  readonly stem: string;
  readonly kind: "项目" | "专项" | "";
}

/** A place where a text calls a fund by a name. */
export interface Mention extends Span, Writing {
  /** As written, without quotation marks and blanks: 标准化项目专项资金. */
  readonly name: string;
}

const kinds = /(?:资金|经费|专项|项目)+$/;

/** 省级标准化项目专项资金 has the stem 标准化 and is a 项目. */
export function writingOf(name: string): Writing {
  const plain = plainName(name).replace(/^省级/, "").replace(/支出$/, "");
  const ending = kinds.exec(plain)?.[0] ?? "";
  const kind = ending.startsWith("项目") ? "项目" : ending.startsWith("专项") ? "专项" : "";
  return { stem: plain.slice(0, plain.length - ending.length), kind };
}

/** 创新省份建设 and 创新型省份建设 are one stem with and without a word that changes nothing. */
export const looseStem = (stem: string): string => stem.replace(/型/g, "");

/** Finds every place where a text names the money of a fund, 《…》 apart: a rule may be called after it. */
export function mentionsIn({ text, paragraphs }: ReadText): (stem: string) => readonly Mention[] {
  const masked = text.replace(/《[^《》]{1,120}》/g, (title) => "《".repeat(title.length));
  const beginningAt = (place: number): number =>
    paragraphs.find(({ start, end }) => start <= place && place < end)?.start ?? 0;
  return (stem) =>
    [...masked.matchAll(patternOf(stem))].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const before = masked.slice(Math.max(beginningAt(start), start - 4), start).replace(/[\s“”"'《]/g, "");
      const behind = masked.slice(end, end + 12).replace(/\s/g, "");
      const isName = isOwn.test(before) && (!/项目$/.test(match[0]) || isMoney.test(behind));
      return isName ? [{ start, end, name: plainName(match[0]), ...writingOf(match[0]) }] : [];
    });
}

function patternOf(stem: string): RegExp {
  const letters = [...looseStem(stem)].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&"));
  const gap = "[\\s“”\"']*";
  const kind = "(?:专项|项目|资金|经费)";
  return new RegExp(`${letters.join("[\\s“”\"'型]*")}(?:型|)${gap}${kind}(?:${gap}${kind})*`, "gu");
}

/** No letter stands before it that would make the name a longer one: 农业标准化专项. */
const isOwn = /^$|[^\p{L}\p{N}]$|(?:[和与及是为的对在将把]|省级|其中|年度?)$/u;

/** 实施水利发展项目12个 is what was done with 水利发展专项资金, not another name for it. */
const isMoney = /^(?:预算|决算|支出)|^(?:年初|全年|实际|为|共)?[^\p{L}]{0,2}\d[\d.,]*(?:万|亿)?元/u;
