import type { CountFigure, Figure, ReadText, Sentence, Span } from "../../prose/reading";
import { plainProse } from "./likeness";

/** The goals a report sets out before it tells what came of them. */
export interface StatedGoals {
  readonly sentences: readonly Sentence[];
  /** Where the text behind the goals begins. */
  readonly end: number;
}

const goalTitle = /绩效目标|年度目标|总体目标|目标设[定立置]/;
const otherTitle = /完成|实现|达成|偏离|改进|加强|管理|自评|评价|问题|措施|执行/;

/** The sentences under 绩效目标; undefined when the report has no such part. */
export function goalsOf({ headings, sentences }: ReadText): StatedGoals | undefined {
  const first = headings.findIndex(
    ({ title }) => goalTitle.test(title.slice(0, 40)) && !otherTitle.test(title.slice(0, 40)),
  );
  const head = headings[first];
  const next = headings.slice(first + 1).find(({ level }) => head && level <= head.level);
  if (!head || !next) return undefined;
  return {
    sentences: sentences.filter(({ start, end }) => start >= head.start && end <= next.start),
    end: next.start,
  };
}

/** One thing a goal names that its result must name too. */
export interface Deliverable extends Span {
  readonly kind: "title" | "count" | "system" | "outcome";
  readonly sentence: Sentence;
  /** Any of these, without blanks and marks, tells of it again. */
  readonly keys: readonly string[];
  readonly claim?: CountFigure;
}

/** Everything concrete in the goals, in the order of the text. */
export function deliverablesOf({ text }: ReadText, { sentences }: StatedGoals): readonly Deliverable[] {
  return sentences.flatMap((sentence) =>
    [
      ...titlesIn(text, sentence),
      ...countsIn(text, sentence),
      ...systemsIn(text, sentence),
      ...outcomesIn(text, sentence),
    ].sort((a, b) => a.start - b.start),
  );
}

/** A title the work rests on is none it delivers: 按照《办法》. */
const basis = /(?:根据|按照|依据|依照|按|执行|落实|贯彻|严格|遵守)[^，。；,;]{0,12}$/;

function titlesIn(text: string, sentence: Sentence): readonly Deliverable[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(/《([^《》]{4,80})》/g)].flatMap((match) => {
    const start = sentence.start + match.index;
    if (basis.test(text.slice(sentence.start, start))) return [];
    const title = plainProse(match[1] ?? "");
    const keys = title.length < 8 ? [title] : gramsOf(title, 6);
    return [{ kind: "title" as const, sentence, start, end: start + match[0].length, keys }];
  });
}

const producing = /完成|出台|制定|编制|形成|发布|举办|建设|建成|新建|发表|印发|开发|拍摄|制作|修订|改造|采购|购置/;
const things = /^(?:个|项|部|篇|份|期|本|册|套|门|件|幅|座|处|台|款)$/;

function countsIn(text: string, sentence: Sentence): readonly Deliverable[] {
  return sentence.figures.filter(isThing).flatMap((claim) => {
    const clause = sentence.clauses.find(({ start, end }) => start <= claim.start && claim.end <= end);
    if (!clause || claim.inTitle || !producing.test(text.slice(clause.start, claim.start))) return [];
    const rest = text.slice(claim.end, sentence.end).split(/[；;。]/)[0] ?? "";
    const end = claim.end + (/^[^，。；、,;《（(]{0,24}/.exec(rest)?.[0].trimEnd().length ?? 0);
    return [{ kind: "count" as const, sentence, start: claim.start, end, keys: gramsOf(plainProse(rest), 4), claim }];
  });
}

const isThing = (figure: Figure): figure is CountFigure =>
  figure.kind === "count" &&
  things.test(figure.measure) &&
  figure.noun.length >= 2 &&
  !/^(?:以上|左右|方面)/.test(figure.noun);

const system =
  /(?:构建|建设|开发|建成|搭建|研发|建立(?!健全))(?:起|了|一个|一套|统一的)?((?:(?![的、，。；,;并和与及《])[\u4e00-\u9fff\s]){2,30}?(?:模型|系统|平台|数据库)(?:[\u4e00-\u9fff]{0,4}体系)?)/g;

/** 构建风险预警模型: told again by 预警模型. 健全 and 完善 promise nothing that can be looked for. */
function systemsIn(text: string, sentence: Sentence): readonly Deliverable[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(system)].flatMap((match) => {
    const name = match[1] ?? "";
    const start = sentence.start + match.index + match[0].length - name.length;
    const key = /.{2}(?:模型|系统|平台|数据库)/.exec(plainProse(name))?.[0];
    if (!key || /优质|高效|良好/.test(name)) return [];
    return [{ kind: "system" as const, sentence, start, end: start + name.length, keys: [key] }];
  });
}

/** Words of which one in the goal wants one in the result. */
const outcomes: readonly (readonly string[])[] = [
  ["采纳", "批示", "肯定", "签批"],
  ["专利", "著作权", "软著"],
  ["发表", "刊发", "刊登", "录用", "见刊", "在投"],
  ["结题", "验收", "鉴定", "评审"],
];

function outcomesIn(text: string, sentence: Sentence): readonly Deliverable[] {
  const words = text.slice(sentence.start, sentence.end);
  return outcomes.flatMap((keys) => {
    const found = keys.map((key) => ({ key, at: words.indexOf(key) })).filter(({ at }) => at >= 0);
    const last = found.sort((a, b) => a.at - b.at).at(-1);
    if (!last) return [];
    const start = sentence.start + last.at;
    return [{ kind: "outcome" as const, sentence, start, end: start + last.key.length, keys }];
  });
}

/** Every run of so many characters; the whole when it is shorter. */
function gramsOf(words: string, length: number): readonly string[] {
  if (words.length <= length) return words === "" ? [] : [words];
  return Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length));
}
