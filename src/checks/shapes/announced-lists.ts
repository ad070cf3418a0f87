import type { CountFigure, Enumeration, ReadText } from "../../prose/reading";
import { isWholeList } from "./named-lists";

/**
 * 主要存在两个问题。一是…, 从三个方面发力。一是…: the list begins where its number ends, and is not an answer to it
 * (针对上述两个问题). The number says what the entries are, so that 落实“两个维护”。一是… announces nothing.
 */
export function isAnnounced({ text, enumerations }: ReadText, list: Enumeration, claim: CountFigure): boolean {
  const { items, numbers } = list;
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || !numbers.every((number, at) => number === at + 1)) return false;
  const before = text.slice(Math.max(0, claim.start - reach), claim.start);
  const between = text.slice(claim.end, first.start);
  if (isProblems(before.slice(-16), between)) return true;
  const sentence = /[^。；\n]*$/.exec(before)?.[0] ?? "";
  if (answers.test(sentence) || !opens.test(sentence)) return false;
  const named = claim.measure === "方面" ? /^的?/.exec(between) : things.exec(between);
  if (!named) return false;
  const rest = between.slice(named[0].length);
  if (!goesOn.test(rest) || someOf.test(rest)) return false;
  return items.length > Number(claim.value.units) || isWholeList(enumerations, list, last.text);
}

/**
 * The numbered paragraphs of a section on problems or measures, where a paragraph ends in their number:
 * 八、改进措施 / 中心将采取四项措施。 / （一）…. 完成4项重点工作。/（一）运行成本 goes over to something else.
 */
export function isAnnouncedSection(read: ReadText, { items, numbers }: Enumeration, claim: CountFigure): boolean {
  const { text, sentences, paragraphs, headings } = read;
  const paragraph = paragraphs[sentences[claim.sentence]?.paragraph ?? -1];
  const heading = headings[paragraph?.heading ?? -1];
  const first = items[0];
  if (!paragraph || !heading?.alone || !first || !numbers.every((number, at) => number === at + 1)) return false;
  const between = text.slice(claim.end, first.start);
  const [, noun = ""] =
    /^(?:方面)?的?(?:主要|突出|具体|改进)?(问题|不足|措施|举措|做法)[。：:]\s*$/.exec(between) ?? [];
  const before = text.slice(paragraph.start, claim.start);
  if (
    noun === "" ||
    !ofOneKind(heading.title, noun) ||
    answers.test(before) ||
    !/(?:存在|采取)(?:了|以下)?$/.test(before)
  )
    return false;
  return !items.some((item) => /情况/.test(item.text.slice(0, 24)) || /附件|公开|应用/.test(item.text.slice(0, 12)));
}

const reach = 40;

const isProblems = (before: string, between: string): boolean =>
  /(?:存在|发现|有|采取)(?:以下|的|了)?$/.test(before) &&
  !/针对|上述|以上|对照|其中/.test(before) &&
  /^(?:方面)?的?(?:主要|突出)?(?:问题|不足|措施)[。；]\s*$/.test(between);

/** 审计反馈的三个方面问题。一是… tells what was done about each, or about some. */
const answers = /针对|上述|以上|前述|对照|其中|审计|巡[视察]|反馈|提出|指出|要求|整改|除|[每各]|[去上]年|部署|《/;
const opens =
  /(?:存在|发现|采取|实施|推出|推行|抓好|抓实|做好|突出|围绕|聚焦|坚持|通过|落实|主要有|体现在|表现在|归纳为|从|在)(?:了|以下|如下|的)?[“"]?$/;
const things =
  /^(?:重点|主要|具体|关键|有力|有效|突出)?(?:方面的?(?:原因|问题|不足|举措|措施|做法)?|举措|措施|做法|原因|维度|层面)/;
/** 从三个方面发力。 and no clause between. */
const goesOn = /^[^，。；：,;:\d]{0,10}[。；，：:]\s*$/;
const someOf = /[中均都已未仅只外等内]|要求|精神|部署|规定/;

const ofOneKind = (title: string, noun: string): boolean =>
  /问题|不足/.test(noun) ? /问题|不足/.test(title) && !/措施|建议/.test(title) : /措施|举措|做法/.test(title);
