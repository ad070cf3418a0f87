import type { Amount } from "../quantities/amount";
import type { Decimal } from "../quantities/decimal";
import type { Rate } from "../quantities/rate";

/** A place in the text as it was given, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** What a word beside a figure makes of it: 约7% is about, 超95% over, 不足3次 under. */
export type Leaning = "about" | "nearly" | "over" | "under" | "atLeast" | "atMost";

export interface Qualifier extends Span {
  readonly leaning: Leaning;
  readonly word: string;
}

/** Which of the figures of one item is meant: 年初预算, 调整预算, 追加, 预算 (not said which), 决算, 实际支出, 结转结余. */
export type Stage = "initial" | "adjusted" | "added" | "budget" | "final" | "spent" | "carried";

/** What a figure is about. */
export interface Subject extends Span {
  /** The words before the figure without year, stage, verbs and spaces: 公务接待费. */
  readonly words: string;
  /** True when the clause has no words of its own and those of the clause before it count. */
  readonly inherited: boolean;
  readonly stage: Stage | undefined;
  /** True when the stage is that of the clause before it or of the whole it is a part of. */
  readonly stageInherited: boolean;
  /** The calendar year named for it. */
  readonly year: number | undefined;
  /** −1 for 上年 and 去年, 0 for 本年 and 今年; undefined when no such word stands there. */
  readonly yearOffset: number | undefined;
  /** What it may be as well: behind a list of parts 决算10万元 is of the whole or of the last part. */
  readonly others?: readonly Subject[] | undefined;
}

interface Printed extends Span {
  /** As written. */
  readonly text: string;
  /** Index into `sentences`; −1 in the row of a table. */
  readonly sentence: number;
  readonly subject: Subject;
  /** Stands inside 《…》: a year there belongs to a title. */
  readonly inTitle: boolean;
  /** How many brackets are open around it in its sentence. */
  readonly depth: number;
}

interface Numeric extends Printed {
  readonly qualifier: Qualifier | undefined;
  /** The digits alone, "1303.54", sign included. */
  readonly digits: string;
  /** Places behind the point as written. */
  readonly decimals: number;
  /** "low" and "high" are the ends of 1–3万元. */
  readonly bound: "low" | "high" | undefined;
  /** Noise in the writing: 1303. 54, ９５, 7,800,000. */
  readonly spaced: boolean;
  readonly fullWidth: boolean;
  readonly separated: boolean;
  /** Written in Chinese numerals. */
  readonly spelled: boolean;
}

export interface AmountFigure extends Numeric {
  readonly kind: "amount";
  /** To the precision written: 236.8万元 is known to 0.1万元. */
  readonly amount: Amount;
  /** 元, 万元, 亿元, 千元 …; 万 alone where the words before it speak of money. */
  readonly unit: string;
  /** What follows a stroke: 元/人 is a price, not a sum. */
  readonly per: string;
}

export interface PercentageFigure extends Numeric {
  readonly kind: "percentage";
  readonly rate: Rate;
  readonly unit: "percent" | "points" | "permille";
  /** A part of a whole (占…), a change (较上年…), otherwise a rate. */
  readonly role: "share" | "change" | "rate";
  /** What a share is of, where words say so: “三公”经费 in 占“三公”经费的20%; its subject is the part. */
  readonly of?: Subject;
}

export interface CountFigure extends Numeric {
  readonly kind: "count";
  /** 7.97亿 is 797 × 10^6, shown to the million. */
  readonly value: Decimal;
  /** 个, 项, 平方米 … */
  readonly measure: string;
  /** What is counted as far as it stands behind: 部室. */
  readonly noun: string;
}

/** A figure with nothing behind it, as in the cell of a table. */
export interface NumberFigure extends Numeric {
  readonly kind: "number";
  readonly value: Decimal;
}

export interface DateFigure extends Printed {
  readonly kind: "date";
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** The end of 2022—2023年 or 1—12月. */
  readonly until: { readonly year?: number; readonly month?: number; readonly day?: number } | undefined;
  /** −1 for 去年 and 上年, 0 for 今年 and 本年, 1 for 明年. */
  readonly offset: number | undefined;
  /** 年度, 末, 底, 上旬 … as written behind it. */
  readonly closing: string;
  /** "broken": digits are missing or too many (202年); "impossible": no such day (2月30日). */
  readonly fault: "broken" | "impossible" | undefined;
}

export interface DocumentFigure extends Printed {
  readonly kind: "document";
  /** 湘财绩. */
  readonly agency: string;
  /** As written, so that a year of three digits shows. */
  readonly year: string;
  readonly number: number;
  /** The two brackets as written: "〔〕", "[]". */
  readonly brackets: string;
  readonly spaced: boolean;
  /** In official brackets, without spaces: two writings of one document are equal here. */
  readonly normal: string;
}

/** What was left unfilled. */
export type Blank = "letters" | "blank" | "instruction" | "dots" | "brackets" | "marked";

export interface PlaceholderFigure extends Printed {
  readonly kind: "placeholder";
  readonly blank: Blank;
}

export type Figure =
  AmountFigure | PercentageFigure | CountFigure | NumberFigure | DateFigure | DocumentFigure | PlaceholderFigure;

/** A figure as the readers of one kind hand it over, before its sentence and subject are known. */
export type Bare<T extends Figure> = T extends Figure
  ? Omit<T, "text" | "sentence" | "subject" | "inTitle" | "depth" | "of">
  : never;
export type BareFigure = Bare<Figure>;

/** 较上年下降6.25%, 同比增加3万元, 与上年持平, 有所减少. */
export interface Change extends Span {
  readonly direction: "rise" | "fall" | "level";
  /** The percentage or amount or count of the change; undefined in 持平 and 有所减少. */
  readonly by: PercentageFigure | AmountFigure | CountFigure | undefined;
  /** "to" when the figure is where it arrived: 下降到20万元. */
  readonly reach: "by" | "to";
  /** The words of comparison: 较上年决算数, 同比; "" when none stand there. */
  readonly basis: string;
  /** Taken from the change before it: 较上年增加2万元，增长5%. */
  readonly basisInherited: boolean;
  readonly basisStage: Stage | undefined;
  readonly basisYear: number | undefined;
  /** −1 for 上年, 去年 and 同比. */
  readonly basisOffset: number | undefined;
  /** The figure compared with, where it is written: 较上年20.12万元增加…. */
  readonly from: AmountFigure | CountFigure | PercentageFigure | undefined;
  readonly subject: Subject;
  readonly sentence: number;
  readonly text: string;
}

export interface Item extends Span {
  readonly text: string;
}

/** A list, and the number of its entries where the text claims one. */
export interface Enumeration extends Span {
  readonly claim: CountFigure | undefined;
  readonly items: readonly Item[];
  /** The last entry may hold two joined by 和: any number from items.length to `most` can be meant. */
  readonly most: number;
  /** 等 stands behind the list. */
  readonly open: boolean;
  readonly form: "brackets" | "behind" | "before" | "named" | "spoken" | "numbered";
  /** For 一是二是 and numbered lists: the numbers as written, in order. */
  readonly numbers: readonly number[];
}

/** A whole and what it consists of: 基本支出10万元，其中人员经费6万元、公用经费4万元. */
export interface Parts extends Span {
  readonly whole: AmountFigure | CountFigure;
  readonly parts: readonly (AmountFigure | CountFigure)[];
  /** True when the words say that nothing is left out (由…构成, 其余), or the parts add up to the whole. */
  readonly complete: boolean;
  /**
   * What the words leave open where nothing adds up: with "list" whether every part is named (其中), with "whole" also which
   * amount is divided; undefined when they name only some (一部分, 等, 主要) or a single one.
   */
  readonly open: "list" | "whole" | undefined;
  readonly marker: string;
}

export type NumberingStyle = "chapter" | "chinese" | "bracketedChinese" | "arabic" | "bracketedArabic" | "circled";

export interface Heading extends Span {
  /** 0 第一章, 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①. */
  readonly level: number;
  readonly style: NumberingStyle;
  readonly number: number;
  /** The words up to the first full stop. */
  readonly title: string;
  /** False when running text follows in the same paragraph, as with the entries of a list. */
  readonly alone: boolean;
  readonly paragraph: number;
}

export interface Paragraph extends Span {
  readonly text: string;
  /** Index into `headings` of the heading it stands under; −1 before the first. */
  readonly heading: number;
  /** Indices into `sentences`, first and past the last. */
  readonly firstSentence: number;
  readonly pastSentence: number;
  readonly isRow: boolean;
}

export interface Sentence extends Span {
  readonly paragraph: number;
  readonly text: string;
  readonly clauses: readonly Span[];
  readonly figures: readonly Figure[];
}

export interface TableCell extends Span {
  readonly text: string;
  /** Present when the cell holds one figure and nothing else. */
  readonly figure: Figure | undefined;
}

/** What stands over a column. */
export interface TableColumn {
  /** Its words without unit and blanks, those of joined cells over it first: 2024年决算数. */
  readonly head: string;
  /** The same, cell by cell. */
  readonly parts: readonly string[];
  /** From 预算数（万元）; undefined where the head has none. */
  readonly unit: string | undefined;
  /** False for 执行率 and 人数: a plain number there is no amount. */
  readonly isMoney: boolean;
  readonly stage: Stage | undefined;
  readonly year: number | undefined;
  readonly yearOffset: number | undefined;
}

export interface Table extends Span {
  /** From 单位：万元 above or in the table; undefined when it is not said. */
  readonly unit: string | undefined;
  /** The line above that names it. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** How many of its rows are heads. */
  readonly headRows: number;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A text with everything read out of it; every place is one in the text as given. */
export interface ReadText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  readonly sentences: readonly Sentence[];
  /** In the order of the text, those in tables included. */
  readonly figures: readonly Figure[];
  readonly changes: readonly Change[];
  readonly enumerations: readonly Enumeration[];
  readonly parts: readonly Parts[];
  readonly tables: readonly Table[];
}
