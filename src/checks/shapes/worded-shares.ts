import type { ReportedFiling } from "../../forms/filing";
import type { ReadText, Span } from "../../prose/reading";
import { readChineseNumeral } from "../../quantities/measuring/chinese-numeral";
import { Rate } from "../../quantities/rate";
import type { WrongShare } from "./named-shares";
import { shareColumns, wholeNamed, partOfShare } from "./named-shares";
import { speaksOfYearSpent } from "./spoken-year";

/** 人员经费占基本支出的八成, which the tables give otherwise. */
export interface WordedShare extends WrongShare {
  readonly words: Span;
}

const share =
  /(?<=[，,。；;：:\n（(]|^)([^，,。；;：:\n（(占]{2,24})占(?:到|据|了)?([^，,。；;：:\n占的]{2,14}?)的?(?:比重|比例)?(?:为|达到?)?((?:约|大约|近|接近|超过?|逾|不足|不到)?)([一二两三四五六七八九]成半?|[二三四五]分之[一二三四]|一半|半数|近半|过半)((?:以上|左右|多)?)(?=\s*(?:[，,。；;）)\n]|$))/g;

/** Every such share that no pair of cells bears out. */
export function wordedShares(filing: ReportedFiling, read: ReadText): readonly WordedShare[] {
  if (!/占[^，,。；;\n]{2,24}(?:成|分之|半)/.test(read.text)) return [];
  return [...read.text.matchAll(share)].flatMap((found): readonly WordedShare[] => {
    const [all, names = "", whole = "", before = "", word = "", behind = ""] = found;
    const end = found.index + all.length;
    const start = end - behind.length - word.length - before.length;
    const sentence = read.sentences.findIndex((one) => one.start <= start && end <= one.end);
    const bounds = boundsOf(word, before + behind);
    const [part, of] = [partOfShare(names), wholeNamed(whole.replace(/\s|[“”]/g, ""))];
    if (sentence < 0 || !bounds || !part || !of || part.id === of.id) return [];
    if (!speaksOfYearSpent(filing, read, { start, end, sentence })) return [];
    const told = shareColumns(filing, part, of);
    const spent = told.find(({ isSpent }) => isSpent);
    const expected = spent && Rate.of(spent.part.value, spent.whole.value);
    const [low, high] = bounds;
    // 100 × part between low × whole and high × whole, in whole fen.
    const isBorneOut = told.some(({ part: one, whole: all }) => {
      const hundredfold = 100 * one.value.fen;
      return hundredfold >= low * all.value.fen && hundredfold <= high * all.value.fen;
    });
    return spent && expected && !isBorneOut ? [{ ...spent, expected: expected.rounded(), words: { start, end } }] : [];
  });
}

/** In per cent: 八成 is 74.5 to 90 (89 % cut off), 近八成 70 to 80.5, 八成以上 no less than 79.5, 三分之二 61 to 72. */
function boundsOf(word: string, beside: string): readonly [number, number] | undefined {
  if (word === "近半") return [40, 50.5];
  if (word === "过半") return [49.5, 100];
  const middle = middleOf(word);
  if (middle === undefined) return undefined;
  if (/不足|不到/.test(beside)) return [0, middle + 0.5];
  if (/超|逾|以上|多/.test(beside)) return [middle - 0.5, 100];
  if (/近/.test(beside)) return [middle - 10, middle + 0.5];
  return [middle - 5.5, middle + (word.endsWith("成") ? 10 : 5.5)];
}

function middleOf(word: string): number | undefined {
  if (/^(?:一半|半数)$/.test(word)) return 50;
  const [, tens, half] = /^(.)成(半?)$/.exec(word) ?? [];
  if (tens !== undefined) return 10 * Number(readChineseNumeral(tens)) + (half === "半" ? 5 : 0);
  const [, of, parts] = /^(.)分之(.)$/.exec(word) ?? [];
  const [all, some] = [Number(readChineseNumeral(of ?? "")), Number(readChineseNumeral(parts ?? ""))];
  return some < all ? (100 * some) / all : undefined;
}
