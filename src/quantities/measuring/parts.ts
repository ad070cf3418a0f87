import type { Quantity } from "../measure";
import { withDigits } from "./chinese-numeral";
import { joinComparators, openingTail, readTail, takeApart } from "./comparison";
import { readFigure } from "./figure";
import { piecesOf } from "./pieces";
import { takePerEach } from "./portion";
import { spellOut } from "./spread";
import type { MeasureUnit } from "./units";
import { isLengthOfTime, leadingUnit, readUnit } from "./units";

/** One of several figures in a cell; `subject` is what it counts, 宣传片 in 完成1部宣传片. */
export interface Part extends Quantity {
  /** Its words where nothing but a deed is left of them: 建设 in 建设≤500万元. */
  readonly deed: string;
  /** A part of the figure before it: 线上2期 in 培训5期，其中线上2期. */
  readonly isWithin: boolean;
}

export interface PartsReading {
  readonly parts: readonly Part[];
  /** True where words without a figure stand beside the parts: 培训3期、120人，效果良好. */
  readonly hasWords: boolean;
}

const figure = /^(\D*)(\d[\d,.]*)(\D*)$/;
/** What makes a figure another than it seems, wherever it stands in its part: 第3期, 每村2个, 其中1套, 上半年2期, 计划3期, 还有1套; 差错率 is not short of anything. */
const doubtful =
  /[第前每近约几余多没不仅只缺欠各均另还等左右待拟再除<>=≥≤≧≦⩾⩽[\](){}?!:/~〜至较占由从]|到(?![达场岗])|差(?![错评旅异])|未(?!成年)|无(?!人机|障碍)|非(?!遗)|免(?!费)|比(?![赛武选])|起(?!草)|其中|其余|其他|分别|剩余|追加|追补|新增|计划|目标|任务数|预计|(?<![响供对反效回])应(?![急对用答])|原定|调整|改为|上半|下半|半年|季度|上年|去年|累计|合计|总计|(?<![老青少成百中])年|月|旬|周(?!边)/;
/** Beside a figure these say that something is open; so does any doubt about another figure. */
const openWords =
  /[未无没不仅缺欠待拟]|差(?![错评旅异])|其中|其余|剩余|正在|计划|目标|预计|调整|改为|以外|取消|推迟|延/;
/** 一批, 一系列 and 一定 are no number of things. */
const vague = /[一两二三][批些定系次]|万无一失|数[十百千万]/;

/**
 * Reads several figures with their units and things, two at least: 完成1部宣传片,2套方案; undefined where one of them is
 * in doubt, as two figures without units are, or one that speaks of a part of another.
 */
export function readParts(half: string, written: string): PartsReading | undefined {
  const reading = partsIn(half, written);
  return reading && reading.parts.length > 1 ? reading : undefined;
}

/** The same of one figure alone with what it counts, as an actual value may have it: 宣传片1部. */
export function partAlone(written: string): Part | undefined {
  if (written.length > 60) return undefined;
  const reading = partsIn(written.trim().normalize("NFKC"), written);
  const [only, ...others] = reading?.parts ?? [];
  return others.length === 0 && only && only.subject !== "" && !reading?.hasWords ? only : undefined;
}

function partsIn(half: string, written: string): PartsReading | undefined {
  const spelt = spellOut(half);
  const pieces = piecesOf(spelt.replace(/[。;,.、\s]+$/, ""), (text) => figureIn(text) !== undefined);
  const parts: Part[] = [];
  let hasWords = false;
  for (const { text, hasFigure } of pieces) {
    const part = hasFigure ? nextPart(text, parts, written) : undefined;
    if (part) parts.push(part);
    // A figure that cannot be read, or words that qualify those beside them.
    else if (hasFigure || openWords.test(text) || /\d/.test(text)) return undefined;
    else hasWords = true;
  }
  return parts.length > 0 && parts.length <= 8 && areApart(parts) ? { parts, hasWords } : undefined;
}

/** 1次，2次 are two figures of nobody knows what. */
function areApart(parts: readonly Part[]): boolean {
  return (
    new Set(parts.map(({ unit, subject, deed, isWithin }) => `${unit.unit} ${subject}${deed} ${isWithin}`)).size ===
    parts.length
  );
}

/** The words before and behind the one figure of a piece; a Chinese numeral counts where a unit stands behind it. */
function figureIn(text: string): readonly [string, string, string] | undefined {
  const digits = /\d/.test(text) ? text : vague.test(text) ? "" : withDigits(text);
  if (digits !== text && !leadingUnit(figure.exec(digits)?.[3] ?? "")) return undefined;
  const [, before, number, behind] = figure.exec(digits) ?? [];
  if (number === undefined) return /\d/.test(text) ? [text, "", ""] : undefined;
  return [before ?? "", number, behind ?? ""];
}

/** Behind 其中 all are parts of the last figure before it, in its unit, and none is more than it. */
function nextPart(text: string, parts: readonly Part[], written: string): Part | undefined {
  const whole = parts.filter(({ isWithin }) => !isWithin).at(-1);
  const opened = /^\s*其中[:,]?/.exec(text)?.[0];
  if (opened === undefined && !parts.at(-1)?.isWithin) return readPart(text, whole?.subject ?? "", written);
  const part = readPart(text.slice(opened?.length ?? 0), "", written);
  if (!part || !whole || part.subject === "" || part.unit.unit !== whole.unit.unit) return undefined;
  return part.value.compare(whole.value) > 0 ? undefined : { ...part, isWithin: true };
}

function readPart(text: string, before: string, written: string): Part | undefined {
  const piece = text.replace(/\s/g, "");
  const per = takePerEach(piece);
  const [front = "", number = "", behind = ""] = figureIn(per ? per.rest : piece) ?? [];
  const value = readFigure(number);
  const head = takeApart(front);
  const found = unitOf(behind, per?.divisor);
  if (!value || !found || head.change || head.negative || isDate(number, found.unit)) return undefined;
  const opening = isLengthOfTime(found.unit.unit) ? openingLimit(found.rest) : openingTail(found.rest);
  const tail = readTail(opening.rest);
  const own = joinComparators(head.comparator ?? "none", opening.comparator);
  const comparator = own && joinComparators(own, tail.comparator);
  const words = [head.rest, tail.unit].map((some) => some.replace(/[“”"'‘’:]|^(?:全年|年内|本年度?|当年)/g, ""));
  if (!comparator || words.some((some) => doubtful.test(some) || some.length > 20)) return undefined;
  const thing = words.map(thingOf).join("");
  const deed = thing === "" ? words.join("") : "";
  return {
    deed,
    isWithin: false,
    kind: "quantity",
    comparator,
    value: value.timesTenTo(found.unit.power),
    unit: found.unit,
    change: undefined,
    // 开展培训3期、120人 are both of the training.
    subject: thing === "" && !per ? before : thing,
    written,
  };
}

/** 30分钟内响应 is within half an hour; 3天内部培训 is none of it. */
function openingLimit(rest: string): ReturnType<typeof openingTail> {
  const limit = /^[以之]?内(?![部容训设审控外科业])/.exec(rest)?.[0];
  return limit === undefined ? openingTail(rest) : { comparator: "atMost", rest: rest.slice(limit.length) };
}

function unitOf(behind: string, divisor: string | undefined): ReturnType<typeof leadingUnit> {
  const found = leadingUnit(behind);
  if (!found || divisor === undefined) return found;
  const unit = found.unit.unit === "%" ? undefined : readUnit(found.unit.written + divisor);
  return unit && { unit, rest: found.rest };
}

/** 2024年报告 is no length of time, and a bare figure may be anything. */
const isDate = (number: string, { unit }: MeasureUnit): boolean =>
  unit === "" || (/年|月|天/.test(unit) && /^(?:19|20)\d\d/.test(number)) || /^[\d.]+$/.test(unit);

const deeds =
  /^(?:(?:[一二三四五六七八]是|已|共|本|全年|年内|实际|全部|我?(?:单位|局|委|办|中心)|组织|顺利|圆满|按时|按期|如期|超额|完成|实施|开展|举办|举行|召开|进行|制作|拍摄|编制|编写|编印|印制|印发|印刷|发放|采购|购置|购买|新建|建设|建成|改造|维修|维护|形成|出台|提交|发表|出版|参训|参加|参与|受训|派出|达到|达|实现|为|是|了)(?!率))+/;

/** 完成制作宣传片 and 宣传片数量 are both 宣传片. */
const thingOf = (words: string): string =>
  words
    .replace(deeds, "")
    .replace(/(?:的?(?:人次数|人次|人数|次数|场次|期数|户数|数量|个数|总数)|(?:工作|任务)|已?完成|的)+$/, "")
    .replace(/^的/, "");
