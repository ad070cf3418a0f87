import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, ReadText } from "../../prose/reading";
import type { Column } from "./report-ties";
import { topicWords } from "./told-topics";

/** How far words that name the department's own total can be trusted: by themselves, where nothing else is spoken of, or not. */
export interface OwnTotal {
  readonly columns: readonly Column[];
  readonly trust: "sure" | "likely" | "open";
}

const times =
  /^(?:其中[:,]?|[上去]一?年度?|截[至止]|(?:19|20)\d\d年(?:12月(?:31日)?)?度?|全年|本年度?|当年度?|年度|[末底]|的|[,、:])+/;
const tail = /(?:总?数|总?额|合计|总计|共计?|累计|批复|安排|核定|下达|指标|资金)*(?:为|是|达到?|有|:)?$/;
const spent = /(?:总支出|支出(?:总?决算)?|决算(?:总?支出)?|执行)/;
const budget = /(?:(?:收支|收入|支出)?预算(?:总?(?:收入|支出))?)/;
const whose =
  /(?:部门(?:整体)?|(?:我|本)(?:部门|单位|中心|厅|局|委|院|校)(?:整体)?|(?:部门|单位)整体)(?:(?:19|20)\d\d年度?)?/;

/** These one behind the other, and nothing else. */
const named = (...parts: readonly RegExp[]): RegExp =>
  new RegExp(`^${[...parts, tail].map(({ source }) => source).join("")}`);

const totals: readonly (readonly [RegExp, OwnTotal])[] = [
  [
    named(/(?:部门(?:整体)?|单位整体)(?:实际)?(?:总支出|支出总?决算|决算总?支出|整体支出)/),
    { columns: ["final"], trust: "sure" },
  ],
  [named(whose, /(?:实际)?/, spent), { columns: ["final"], trust: "likely" }],
  [named(/(?:年初部门|部门年初)/, budget), { columns: ["initial"], trust: "sure" }],
  [named(/部门(?:整体)?/, budget), { columns: ["budget"], trust: "sure" }],
  [named(whose, /(?:年初|全年|调整后?)?/, budget), { columns: ["budget"], trust: "likely" }],
  [named(/(?:年初|全年|调整后?)?(?:收支|支出)?预算(?:总?支出)?/), { columns: ["budget"], trust: "likely" }],
  [named(/(?:实际)?(?:总?支出|支出总?决算|决算总?支出|执行|决算)/), { columns: ["final"], trust: "likely" }],
  // What came in is what was planned, or what was spent and is left; grants are all of it only where nothing else is.
  [named(/(?:一般公共预算)?财政拨款(?:本年)?(?:总?收入|总?支出)/), { columns: ["budget", "final"], trust: "open" }],
  [
    named(new RegExp(`(?:${whose.source})?`), /(?:本年)?(?:总?收入|总?支出|收支|预算收入)/),
    { columns: ["budget", "final"], trust: "open" },
  ],
];

/** Every name ends in one of these, or in a word of `tail`. */
const mayName = /(?:支出|决算|执行|预算|收入|收支|[数额计复排定达标金共为是有:])$/;

/** The department's own total that some words name: 2024年部门总支出, 年初部门预算批复, 收入总计; undefined when they name none. */
export function ownTotal(filing: ReportedFiling, words: string): OwnTotal | undefined {
  if (!mayName.test(words)) return undefined;
  const unit = filing.unit ?? "";
  const plain = (unit === "" ? words : words.replace(unit, "")).replace(times, "");
  const found = totals.find(([names]) => names.test(plain))?.[1];
  // 支出20万元 is of anything: a year or 总 makes it that of all.
  const isBare = /^(?:实际)?(?:支出|执行|决算|预算|收入)(?:为|是|达到?|有|:)?$/.test(plain) && !/年/.test(words);
  // 收入总计 and 支出总计 of a final account hold what came from the year before and goes to the next.
  return found && (isBare || /支出总计/.test(plain)) ? { ...found, trust: "open" } : found;
}

/** True where neither the headings nor the paragraph, as far as an amount, speak of anything but the whole. */
export const speaksOfWhole = (read: ReadText, figure: AmountFigure): boolean =>
  !topicWords(read, figure).some((words) => other.test(words));

const other =
  /项目|专项|课题|任务|基本支出|人员|公用|三公|[^经]费(?!用)|工资|采购|工程|活动|会议|培训|基金|资本|社会?保|下属|所属|二级|本级|[分各]中心|分院|公司|学校|其中|平台|系统|经营|自有|上级补助|债/;
