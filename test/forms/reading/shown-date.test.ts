import { shownDate } from "../../../src/forms/reading/shown-date";
import { number, text } from "../../../src/workbook/cell";

const shown = (value: number | string, numberFormat: string): string | undefined =>
  shownDate({ value: number(value), numberFormat, locked: false });

describe("a number in a date format is the date it shows", () => {
  test.each([
    "yyyy/m/d",
    "yyyy/m/d;@",
    "YYYY\\-MM\\-DD",
    "yyyy-mm-dd",
    "m/d/yyyy",
    "d-mmm-yy",
    'yyyy"年"m"月"d"日"',
    'yyyy"年"m"月"d"日";@',
    "yyyy年m月d日",
    '[$-804]yyyy"年"m"月"d"日";@',
    '[DBNum1][$-804]yyyy"年"m"月"d"日"',
    '[$-804]e"年"m"月"d"日"',
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "[Red]yyyy.mm.dd",
    "m/d/yyyy h:mm",
    "yyyy-mm-dd hh:mm:ss",
    "yyyy/m/d h:mm AM/PM",
  ])("%s", (format) => {
    expect(shown(45657, format)).toBe("2024年12月31日");
    expect(shown("45657.75", format)).toBe("2024年12月31日");
  });

  test.each([
    ['yyyy"年"m"月"', "2024年12月"],
    ["mmm-yy", "2024年12月"],
    ["yyyy", "2024年"],
    ['m"月"d"日"', "12月31日"],
    ["d-mmm", "12月31日"],
    ['m"月"', "12月"],
  ])("%s shows no more than %s", (format, part) => {
    expect(shown(45657, format)).toBe(part);
  });

  test.each([
    "General",
    "G/通用格式",
    "0.00",
    "#,##0.00",
    "0.00%",
    "0.00E+00",
    "# ?/?",
    "@",
    "h:mm",
    "h:mm:ss AM/PM",
    "mm:ss",
    "mm:ss.0",
    "[h]:mm",
    "[h]:mm:ss",
    "[mm]:ss",
    'h"时"mm"分"ss"秒"',
    '上午/下午h"时"mm"分"',
    '0.00"m"',
    '0"day"',
    '"¥"#,##0;[Red]"¥"\\-#,##0',
    "dddd",
  ])("%s shows no date", (format) => {
    expect(shown(45657, format)).toBeUndefined();
  });

  test("days are counted from 1900, a year Excel takes for a leap year", () => {
    const day = (serial: number) => shown(serial, "yyyy/m/d");
    expect([1, 59, 60, 61, 2_958_465].map(day)).toEqual([
      "1900年1月1日",
      "1900年2月28日",
      "1900年2月29日",
      "1900年3月1日",
      "9999年12月31日",
    ]);
    expect([0, 0.5, -3, 2_958_466].map(day)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("a text is what it says", () => {
    expect(shownDate({ value: text("2024/12/31"), numberFormat: "yyyy/m/d", locked: false })).toBeUndefined();
  });
});
