import type { ReadText, Sentence, Span } from "../../prose/reading";
import { defineCheck } from "../check";
import { plainProse } from "../shapes/likeness";
import { readReport, wordsAt } from "../shapes/report-reading";
import type { Deliverable, StatedGoals } from "../shapes/stated-goals";
import { deliverablesOf, goalsOf } from "../shapes/stated-goals";

export default defineCheck({
  id: "wording/goal-not-lowered",
  code: "W15",
  title: "目标要求发表、通过、验收的成果，尚在进行时不应写作完成",
  basis: "审核常识",
  severity: "warning",
  needs: ["report"],
  messages: {
    lowered: "绩效目标是“{goal}”，完成情况写“{stated}”，尚未达到目标，却写作已经完成，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const read = readReport(filing);
    const goals = goalsOf(read);
    if (!goals) {
      yield standAside([], "正文没有绩效目标部分");
      return;
    }
    for (const { state, promise } of loweredIn(read, goals))
      yield flag("lowered", {
        at: wordsAt(filing, state),
        because: [wordsAt(filing, promise)],
        words: { goal: read.text.slice(promise.start, promise.end).replace(/\s+/g, "") },
      });
  },
});

interface Lowered {
  /** 在投《…》. */
  readonly state: Span;
  /** 在《…》发表. */
  readonly promise: Span;
}

const promised = /发表|刊发|采纳|通过|验收|出台|印发|发布|建成|上线|投入使用|结题/;
const underWay = /在投|待审|审稿|拟投|拟稿|起草|初稿|征求意见稿|正在|进行中|推进中|筹备|尚未|暂未|尚在/;
/** 尚未完成 and 预计年底完成 claim nothing. */
const notYet = /(?:尚未|暂未|未能?|没有|预计|将|待|力争|计划)[^，。；,;]*/g;
const claimed = /完成(?![率时度情])|圆满|全面实现|全部实现|如期实现/;

/** The end of a goal's words: what it wants to come of a thing stands right behind it or before it. */
const reach = 30;

function* loweredIn(read: ReadText, goals: StatedGoals): Generator<Lowered> {
  const results = read.sentences.filter(({ start }) => start >= goals.end);
  const told = new Set<number>();
  for (const one of deliverablesOf(read, goals)) {
    if (one.kind !== "title" && one.kind !== "system") continue;
    const promise = promiseOf(read.text, one);
    const state = promise && results.map((sentence) => stateOf(read.text, sentence, one)).find((found) => found);
    if (!promise || !state || told.has(state.start)) continue;
    told.add(state.start);
    yield { state, promise };
  }
}

/** 在《…》或同等水平刊物发表: the thing with what is to come of it. */
function promiseOf(text: string, { start, end, sentence }: Deliverable): Span | undefined {
  const behind = /^[^。；;]*/.exec(text.slice(end, Math.min(end + reach, sentence.end)))?.[0] ?? "";
  const word = promised.exec(behind);
  if (word) return { start, end: end + word.index + word[0].length };
  const from = Math.max(sentence.start, start - 12);
  const before = new RegExp(`(?:${promised.source})[^，。；、,;]*$`).exec(text.slice(from, start));
  return before ? { start: from + before.index, end } : undefined;
}

/** The words that say the thing is still under way, in a sentence that says something was completed. */
function stateOf(text: string, sentence: Sentence, { keys }: Deliverable): Span | undefined {
  const thing = placeOf(text, sentence, keys);
  if (!thing) return undefined;
  const clauses = sentence.clauses.filter(({ start, end }) => start < thing.end && end > thing.start);
  const from = Math.max(clauses[0]?.start ?? sentence.start, thing.start - reach);
  const until = Math.min(clauses.at(-1)?.end ?? sentence.end, thing.end + reach);
  const word = underWay.exec(text.slice(from, until));
  if (!word || !claimed.test(sentence.text.replace(notYet, ""))) return undefined;
  const at = from + word.index;
  return at < thing.start ? { start: at, end: thing.end } : { start: thing.start, end: at + word[0].length };
}

/** Where a sentence names a thing by one of its keys; a title is taken with its marks. */
function placeOf(text: string, sentence: Sentence, keys: readonly string[]): Span | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const names = [...words.matchAll(/《[^《》]{2,80}》/g)].map((match) => ({ at: match.index, written: match[0] }));
  const title = names.find(({ written }) => keys.some((key) => plainProse(written).includes(key)));
  if (title) return { start: sentence.start + title.at, end: sentence.start + title.at + title.written.length };
  const key = keys.find((each) => words.includes(each));
  if (key === undefined) return undefined;
  const at = sentence.start + words.indexOf(key);
  return { start: at, end: at + key.length };
}
