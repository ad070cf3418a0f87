import type { AmountFigure, Figure, Heading, ReadText, Span } from "../../prose/reading";
import { isSpentStage } from "../../prose/stages";
import { plainName } from "./report-items";
import { clauseOf } from "./figure-places";

/** One special fund as the section on the use of special funds tells of it. */
export interface ToldSpecial {
  readonly name: string;
  /** The first amount behind its name: the budget where nothing else is said. */
  readonly named: AmountFigure;
  /** What was spent, where an amount says so. */
  readonly spent: AmountFigure | undefined;
  /** Words tell of the spending without an amount: 已全部支付, 执行率100%, 尚未支付. */
  readonly inWords: boolean;
}

/** The special funds of the section on their use, in the order of the text; none without such a section. */
export function toldSpecials(read: ReadText): readonly ToldSpecial[] {
  return usesOfSpecials(read).flatMap((section) => {
    const figures = read.figures.filter(isAmount).filter(({ start }) => start >= section.start && start < section.end);
    const named = figures.flatMap((figure) => {
      const name = namedBy(read, figure);
      return name === undefined ? [] : [{ name, figure }];
    });
    // 标准化专项预算30万元。标准化专项实际支出28万元。 is one special.
    const first = named.filter(({ name }, at) => at === 0 || name !== named[at - 1]?.name);
    return first.map(({ name, figure }, at): ToldSpecial => {
      const end = endOf(read, section, figure, first[at + 1]?.figure);
      const own = figures.filter(({ start }) => start >= figure.start && start < end);
      const words = read.text.slice(figure.end, end).replace(/\s/g, "");
      return {
        name,
        named: figure,
        spent: own.find((one) => isSpent(read, one)),
        inWords: saysWithoutAmount.test(words),
      };
    });
  });
}

const isAmount = (figure: Figure): figure is AmountFigure => figure.kind === "amount";

const saysWithoutAmount =
  /全部|全额|足额|均已|(?:支付|支出|使用|拨付)(?:完毕|完成|到位)|[执行支付出]率|(?:未|没有|暂未)(?:实际)?(?:支[出付]|使用|执行|拨付|下达)|结转(?:至|到)?下年|【/;

/** An amount whose own clause says that it was spent, this year: in 上年结转资金6.1万元，实际支出24.1万元 the second is of this year. */
export function isSpent(read: ReadText, figure: AmountFigure): boolean {
  const { stage, stageInherited } = figure.subject;
  const clause = clauseOf(read, figure);
  const before = clause ? read.text.slice(clause.start, figure.start) : "";
  const isNow = !/[上去]\s*年|结\s*[转余]/.test(before);
  return isSpentStage(stage) && !stageInherited && isNow && figure.qualifier === undefined;
}

/** 省级专项资金使用和管理情况, up to the next heading of its rank. */
function usesOfSpecials({ headings, text }: ReadText): readonly Span[] {
  return headings.flatMap((head, at) => {
    const title = head.title.slice(0, 40);
    if (!/专项.{0,8}(?:使用|支出情况)/.test(title) || /目标|其他|非专项/.test(title)) return [];
    const next = headings.slice(at + 1).find(({ level }) => level <= head.level);
    return [{ start: head.end, end: next?.start ?? text.length }];
  });
}

/** The name right before an amount that begins its sentence: 标准化专项30万元, 创新型省份建设项目预算26.1万元. */
function namedBy({ text, sentences }: ReadText, figure: AmountFigure): string | undefined {
  const { words, inherited, yearOffset } = figure.subject;
  const sentence = sentences[figure.sentence];
  if (inherited || !sentence || yearOffset === -1 || figure.qualifier || figure.per !== "" || figure.inTitle)
    return undefined;
  const before = text.slice(sentence.start, figure.start).replace(/\s/g, "");
  return before.length <= words.length + longestOpening ? specialName(words) : undefined;
}

/** The numbering, a mark and 年初预算数 may stand around a name. */
const longestOpening = 14;

/** Words that name a special fund or project, without its quotation marks; undefined when they name none. */
export function specialName(words: string): string | undefined {
  const name = plainName(words).replace(/支出$/, "");
  const isName = /.(?:专项|项目|资金|经费)$/.test(name) && !general.test(name) && name.length <= longestName;
  return isName ? name : undefined;
}

const longestName = 24;
const general =
  /^(?:[\d一二两三四五六七八九十]+[项个])?(?:省级|本级|中央|市级|县级)?(?:财政)?(?:专项|项目|资金|经费|拨款|补助)+$|^(?:其[他它中余]|当年|[上本]年|往年|结[转余]|财政|自筹|配套|支付|剩余|以前)|[，。；]|工作经费$|维护经费$|结[转余]资金$/;

function endOf({ headings, sentences }: ReadText, section: Span, from: AmountFigure, next: Figure | undefined): number {
  const heading = headings.find(({ start, alone }: Heading) => alone && start > from.end);
  const sentence = next && sentences[next.sentence];
  return Math.min(section.end, heading?.start ?? section.end, sentence?.start ?? section.end);
}
