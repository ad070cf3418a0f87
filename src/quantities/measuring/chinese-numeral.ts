const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const sections: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * Reads a numeral written in Chinese as plain digits: 九十五点五 → "95.5", 一万二千 → "12000"; undefined for lists of
 * digits (二〇二四) and anything else that is not one number.
 */
export function readChineseNumeral(text: string): string | undefined {
  if (text.length > 16) return undefined;
  const [whole = "", fraction, more] = text.split("点");
  const value = wholeNumber(whole);
  if (value === undefined || more !== undefined) return undefined;
  if (fraction === undefined) return String(value);
  const decimals = [...fraction].map((character) => digits[character]);
  return decimals.length === 0 || decimals.includes(undefined) ? undefined : `${value}.${decimals.join("")}`;
}

function wholeNumber(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const [index, character] of [...text].entries()) {
    const one = digits[character];
    const place = places[character];
    const size = sections[character];
    if (one !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = one;
    } else if (place !== undefined) {
      // 十二 is twelve; 百 and 千 never stand first.
      if (digit === undefined && !(place === 10 && index === 0)) return undefined;
      section += (digit ?? 1) * place;
      digit = undefined;
    } else if (size !== undefined && index > 0) {
      total = (total + section + (digit ?? 0)) * size;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return text === "" ? undefined : total + section + (digit ?? 0);
}

const numeralRun = /[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿点]*/;
const share = /(百|千)分之(\d[\d.]*|[零〇一二两三四五六七八九十百][零〇一二两三四五六七八九十百点]*)/;

/** 数十次 is some tens; 次数十二次 is twelve. */
const about = /[数几][十百千万亿]+(?![十百千万亿点零一二两三四五六七八九])/;

/** Writes the one figure of a short text in digits: 百分之九十以上 → 90%以上, 不少于三次 → 不少于3次. */
export function withDigits(text: string): string {
  const shared = text.replace(/百分之?百/, "100%").replace(share, (all, of: string, written: string) => {
    const figure = /^\d/.test(written) ? written : readChineseNumeral(written);
    return figure === undefined ? all : `${figure}${of === "百" ? "%" : "‰"}`;
  });
  if (/\d/.test(shared) || about.test(shared)) return shared;
  return shared.replace(numeralRun, (run) => readChineseNumeral(run) ?? run);
}

const yearOf = /[零〇一二三四五六七八九]{4}(?=年)/g;
/** 一月内 is within a month. */
const monthOrDay = /[一二三四五六七八九十]{1,3}(?=月(?![以之]?内)|[日号])/g;

/** Writes year, month and day in digits: 二〇二四年十一月三十日 → 2024年11月30日. */
export const withDateDigits = (text: string): string =>
  text
    .replace(yearOf, (run) => [...run].map((character) => digits[character]).join(""))
    .replace(monthOrDay, (run) => readChineseNumeral(run) ?? run);
