const ones = "〇一二三四五六七八九";
const legalOnes = "零壹贰叁肆伍陆柒捌玖";
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";

/** 12 → 十二, 110 → 一百一十; in words of money 壹拾贰. */
function counted(value: number, digits: string, units: readonly string[]): string | undefined {
  if (value < 1 || value > 9999) return undefined;
  const written = [...String(value)].map(Number);
  let text = "";
  let gap = false;
  written.forEach((digit, at) => {
    if (digit === 0) gap = true;
    else {
      text += (gap ? digits[0] : "") + (digits[digit] ?? "") + (units[written.length - 1 - at] ?? "");
      gap = false;
    }
  });
  return text;
}

const plainCount = (value: number): string | undefined =>
  counted(value, ones, ["", "十", "百", "千"])?.replace(/^一十/, "十");

const spelled = (value: number): string => [...String(value)].map((digit) => ones[Number(digit)] ?? "").join("");

/** One of a run of characters that begins at a place in Unicode. */
const from =
  (first: number, last: number) =>
  (value: number): string | undefined =>
    value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : undefined;

const oneOf =
  (characters: string) =>
  (value: number): string | undefined =>
    characters[value - 1];

/** a … z, aa, bb …, as Word goes on. */
const letter =
  (first: number) =>
  (value: number): string | undefined =>
    value >= 1 && value <= 260
      ? String.fromCodePoint(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
      : undefined;

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let rest = value;
  let text = "";
  for (const [worth, sign] of romans) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** How Word names its number formats; what is not here is written in plain digits. */
const formats: Readonly<Record<string, (value: number) => string | undefined>> = {
  none: () => "",
  chineseCounting: plainCount,
  chineseCountingThousand: plainCount,
  japaneseCounting: plainCount,
  taiwaneseCounting: plainCount,
  taiwaneseCountingThousand: plainCount,
  ideographDigital: spelled,
  japaneseDigitalTenThousand: spelled,
  taiwaneseDigital: spelled,
  chineseLegalSimplified: (value) => counted(value, legalOnes, ["", "拾", "佰", "仟"]),
  ideographTraditional: oneOf(stems),
  ideographZodiac: oneOf(branches),
  ideographEnclosedCircle: from(0x3280, 10),
  decimalEnclosedCircle: from(0x2460, 20),
  decimalEnclosedCircleChinese: from(0x2460, 20),
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (value) => String(value).padStart(2, "0"),
  upperLetter: letter(0x41),
  lowerLetter: letter(0x61),
  upperRoman: roman,
  lowerRoman: (value) => roman(value)?.toLowerCase(),
};

/** A number as a list of the format writes it: 3 in chineseCounting is 三. */
export const formatNumber = (value: number, format: string): string => formats[format]?.(value) ?? String(value);
