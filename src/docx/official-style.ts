import { AlignmentType, LineRuleType } from "docx";
import type { IParagraphStyleOptions, IStylesOptions } from "docx";

/** Names of the paragraph styles, so that a person changes the looks of all headings at once. */
export const styleNames = {
  body: "ReportBody",
  caption: "ReportTableCaption",
  unit: "ReportTableUnit",
  tableText: "ReportTableText",
  tableFigure: "ReportTableFigure",
  tableHead: "ReportTableHead",
  pageNumber: "ReportPageNumber",
} as const;

/** One face for all characters: “” between Chinese words must not be taken from a Latin font. */
const face = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

const faces = {
  title: face("方正小标宋简体"),
  heading: face("黑体"),
  second: face("楷体_GB2312"),
  body: face("仿宋_GB2312"),
  pageNumber: face("宋体"),
} as const;

/** In half points: 二号 22pt, 三号 16pt, 四号 14pt. */
const sizes = { second: 44, third: 32, fourth: 28 } as const;

/** In twentieths of a point: 28 points, whatever stands in the line. */
const fixedLines = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 });

/** Two characters; the width in 三号 for programs that do not count characters. */
const twoCharacters = { firstLine: 640, firstLineChars: 200 };

const body: IParagraphStyleOptions = {
  id: styleNames.body,
  name: "报告正文",
  basedOn: "Normal",
  quickFormat: true,
  run: { font: faces.body, size: sizes.third },
  paragraph: { alignment: AlignmentType.BOTH, spacing: fixedLines(28), indent: twoCharacters },
};

const tableText = (id: string, name: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) => ({
  id,
  name,
  basedOn: "Normal",
  run: { font: faces.body, size: sizes.fourth },
  paragraph: { alignment, spacing: fixedLines(20) },
});

const paragraphStyles: IParagraphStyleOptions[] = [
  body,
  {
    id: styleNames.caption,
    name: "报告表题",
    basedOn: "Normal",
    run: { font: faces.heading, size: sizes.third },
    paragraph: { alignment: AlignmentType.CENTER, spacing: fixedLines(28), keepNext: true },
  },
  {
    ...tableText(styleNames.unit, "报告表单位", AlignmentType.RIGHT),
    paragraph: { alignment: AlignmentType.RIGHT, spacing: fixedLines(28), keepNext: true },
  },
  tableText(styleNames.tableText, "报告表文字", AlignmentType.LEFT),
  tableText(styleNames.tableFigure, "报告表数字", AlignmentType.RIGHT),
  tableText(styleNames.tableHead, "报告表头", AlignmentType.CENTER),
  {
    id: styleNames.pageNumber,
    name: "报告页码",
    basedOn: "Normal",
    run: { font: faces.pageNumber, size: sizes.fourth },
    paragraph: { alignment: AlignmentType.CENTER },
  },
];

const heading = (font: ReturnType<typeof face>, bold: boolean) => ({
  basedOn: "Normal",
  next: styleNames.body,
  quickFormat: true,
  run: { font, size: sizes.third, bold, color: "000000" },
  paragraph: { spacing: fixedLines(28), indent: twoCharacters, keepNext: true },
});

/** The looks GB/T 9704 gives an official document: 小标宋, 黑体, 楷体 and 仿宋 in 三号, lines of 28 points. */
export const officialStyles: IStylesOptions = {
  default: {
    document: { run: { font: faces.body, size: sizes.third, language: { value: "en-US", eastAsia: "zh-CN" } } },
    title: {
      basedOn: "Normal",
      next: styleNames.body,
      run: { font: faces.title, size: sizes.second, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: fixedLines(36) },
    },
    heading1: heading(faces.heading, false),
    heading2: heading(faces.second, false),
    heading3: heading(faces.body, true),
  },
  paragraphStyles,
};

const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

/** A4 with 156 mm by 225 mm of text; the page number stands 7 mm below it. */
export const officialPage = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    right: millimetres(26),
    bottom: millimetres(35),
    left: millimetres(28),
    header: millimetres(15),
    footer: millimetres(23),
  },
};

export const textWidth = millimetres(156);
