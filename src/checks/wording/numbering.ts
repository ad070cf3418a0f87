import type { Item, ReadText } from "../../prose/reading";
import { foldWidth } from "../../prose/numerals";
import { defineCheck } from "../check";
import { readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/numbering",
  code: "W09",
  title: "标题和列项的序号应连续，不重复、不跳号",
  basis: "审核常识",
  severity: "reminder",
  needs: ["report"],
  messages: {
    repeated: "“{stated}”的序号与前一项相同，请核对是否重号。",
    skipped: "“{stated}”之前缺少序号{missing}，请核对是否跳号或漏写。",
    backward: "“{stated}”的序号小于前一项，请核对次序。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    for (const { item, before, message, missing } of slipsIn(read))
      yield flag(message, {
        at: wordsAt(filing, opening(read.text, item)),
        because: [wordsAt(filing, opening(read.text, before))],
        words: { missing },
      });
  },
});

interface Slip {
  readonly message: "repeated" | "skipped" | "backward";
  readonly item: Item;
  readonly before: Item;
  readonly missing: string;
}

function* slipsIn({ text, enumerations }: ReadText): Generator<Slip> {
  let spoken: number | undefined;
  for (const { numbers, items, form } of enumerations) {
    for (const [index, number] of numbers.entries()) {
      const [item, before, last] = [items[index], items[index - 1], numbers[index - 1]];
      if (!item || !before || last === undefined || number === last + 1) continue;
      // 一是…（一是…二是…）二是…: an entry of the list around it.
      if (form === "spoken" && spoken === number - 1) continue;
      if (styleOf(item) !== styleOf(before)) continue;
      const missing = Array.from({ length: Math.max(0, number - last - 1) }, (_, step) => last + 1 + step);
      if (missing.length > 0 && missing.every((each) => standsWithin(text, before, item, each))) continue;
      const message = number === last ? "repeated" : number < last ? "backward" : "skipped";
      yield { message, item, before, missing: missing.join("、") };
    }
    if (form === "spoken") spoken = numbers.at(-1);
  }
}

/** 1. and 1） are two lists though both are digits; － before the number says nothing. */
function styleOf({ text }: Item): string {
  const marker =
    /^[\s\-•·●■◆▪]*(?:附件\s*\d{0,2}\s*:?\s*)?([^\u4e00-\u9fff]*?[一二三四五六七八九十\d①-⑳]+\s*[.、)]?)/.exec(
      foldWidth(text),
    )?.[1];
  return (marker ?? "")
    .replace(/[一二三四五六七八九十]+/, "一")
    .replace(/\d+/, "1")
    .replace(/[①-⑳]/, "①")
    .replace(/[、.]|\s/g, "");
}

const numerals = "〇一二三四五六七八九十";

/** 1.甲；2.乙；in one paragraph and 3. in the next: the number is there, though not at the beginning of a line. */
function standsWithin(text: string, before: Item, item: Item, number: number): boolean {
  const between = foldWidth(text.slice(before.start, item.start));
  const spelled = numerals.charAt(number);
  const forms = [
    `${number} ?[.、)]`,
    ...(number <= 10 && spelled ? [`${spelled} ?(?:[、.)是要则]|(?:个)?方面)`, `第${spelled}`] : []),
  ];
  return new RegExp(`(?<!\\d)(?:${forms.join("|")})`).test(between);
}

/** The number with the words behind it up to the first mark. */
function opening(text: string, { start, end }: Item): { start: number; end: number } {
  const lead = /^[\s\-•·●■◆▪]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = start + lead;
  const rest = text.slice(from, Math.min(end, from + 40));
  const stop = rest.slice(4).search(/[，。；：,;:\n]/);
  return { start: from, end: from + (stop < 0 ? rest : rest.slice(0, stop + 4)).trimEnd().length };
}
