import type { CountFigure, Enumeration, Figure, Sentence } from "./reading";
import type { ListReading } from "./lists";
import { listOf, longestList, readList, separatorsIn } from "./lists";
import { namedBefore, namedBehind } from "./named-lists";
import { titlesBefore } from "./title-lists";

/** Words between a count and its list: 9个内设机构，分别为：…. */
const introduction =
  /[^。;()]{0,16}?[,:]? {0,2}(?:分别为|分别是|分别有|包括|包含|具体为|具体是|具体包括|依次为|即|:) {0,2}:? {0,2}/y;
const bracket = /[^,;:。()、\d]{0,14}? {0,2}\(/y;
/** 一是 and (1) begin lists of another kind. */
const otherKind = /^ {0,2}(?:[一二三四五六七八九十]{1,2} ?是|\(?\d{1,2} ?[.、)]|\([一二三四五六七八九十]{1,2}\)|第一)/;

const mostClaims = 40;

/** The lists of a sentence that a count claims the length of. */
export function readEnumerations(folded: string, original: string, sentence: Sentence): readonly Enumeration[] {
  const found: Enumeration[] = [];
  const claims = sentence.figures.filter(isListed);
  // A “sentence” with more claims is a table without its lines.
  if (claims.length > mostClaims) return found;
  for (const figure of claims) {
    const list =
      readBrackets(folded, original, sentence, figure) ??
      readBehind(folded, original, sentence, figure) ??
      readBefore(folded, original, sentence, figure) ??
      readNamed(folded, original, sentence, figure);
    if (list) found.push(list);
  }
  return found;
}

/** Two to two hundred whole things; 3年 and 5万人次 are never listed. */
function isListed(figure: Figure): figure is CountFigure {
  if (figure.kind !== "count" || figure.bound || figure.qualifier || figure.value.places !== 0) return false;
  const count = Number(figure.value.units);
  return (
    count >= 2 && count <= 200 && !/^(?:年|月|个月|天|日|小时|倍|度|元|岁|次|人次|批次|分|工作日)$/.test(figure.measure)
  );
}

/** 6件套（A、B、C）. */
function readBrackets(
  folded: string,
  original: string,
  sentence: Sentence,
  claim: CountFigure,
): Enumeration | undefined {
  bracket.lastIndex = claim.end;
  const opening = bracket.exec(folded);
  if (!opening) return undefined;
  const start = claim.end + opening[0].length;
  const end = closingOf(folded, start, Math.min(sentence.end, start + longestList));
  if (end === undefined || otherKind.test(folded.slice(start, start + 10))) return undefined;
  const list = readList(folded, original, { start, end });
  return list && enumerationOf(claim, list, "brackets", claim.start);
}

function closingOf(folded: string, start: number, end: number): number | undefined {
  let depth = 1;
  for (let at = start; at < end; at += 1) {
    const character = folded.charAt(at);
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** 9个内设机构，分别为：A、B、C. A list of amounts is a division, not an enumeration. */
function readBehind(folded: string, original: string, sentence: Sentence, claim: CountFigure): Enumeration | undefined {
  introduction.lastIndex = claim.end;
  const opening = introduction.exec(folded);
  if (!opening) return undefined;
  const start = claim.end + opening[0].length;
  const end = /[。!?]/.test(folded.charAt(sentence.end - 1)) ? sentence.end - 1 : sentence.end;
  if (start >= end || otherKind.test(folded.slice(start, start + 10))) return undefined;
  const list = readList(folded, original, { start, end });
  return list && enumerationOf(claim, list, "behind", claim.start);
}

/** Where a list may begin within its clause: 内设A、B、C等3个部室. */
const opener =
  /^.*(?:内设机构|下设机构|内设|下设|设有|设立|设置|包括|包含|分别为|分别是|分为|涵盖|涉及|覆盖|开展了?|完成了?|印发了?|制定了?|出台了?|组织|建立了?|有|为|即|设|含|对|在|将|由|以)/;

/** What a unit sets up by name: 内设办公室、交易科、信息科 5个部门 is a roll of departments however many it claims. */
const setsUp = /(?:内设|下设|设有|设立|设置)(?:了|有)?(?:机构|部门|[部处科股]室)?[:为]?[^,;:。]{1,16}$/;
const departments = /^(?:职能|内设|业务)?(?:机构|部门|[部处科股]室)/;

/** 从制度、流程、技术四个维度: every side is named right behind the word; 贯彻省委、省政府三个方面要求 names who requires them. */
const sides = /^(?:方面|维度|层面|环节)(?!要求|部署|精神|规定|任务|意见)/;
const takesUp = /(?:从|围绕|聚焦|紧扣|抓住|涵盖|覆盖|贯穿)(?=[^,;:。]{2,6}$)/;

/** A、B、C等3个部室, A、B、C共3个, 《A》《B》2项制度. */
function readBefore(folded: string, original: string, sentence: Sentence, claim: CountFigure): Enumeration | undefined {
  const named = titlesBefore(folded, original, sentence.start, claim);
  if (named) return enumerationOf(claim, named, "before", named.items[0]?.start ?? claim.start);
  const begin = Math.max(sentence.start, claim.start - longestList);
  const before = folded.slice(Math.max(begin, claim.start - 20), claim.start);
  const link =
    /(等(?!级|额)(?:[^,;。、\d]{0,8})|共|共计|合计|这) {0,2}$/.exec(before) ?? /、[^、,;。\d等]{2,16}$/.exec(before);
  if (!link) return undefined;
  const byName = !link[0].startsWith("、");
  const open = link[0].startsWith("等");
  const end = byName ? claim.start - link[0].length : claim.start;
  const start = clauseStart(folded, begin, end);
  const strokes = separatorsIn(folded, { start, end }, "、");
  if (strokes.length === 0) return undefined;
  // “宣传、培训3次” counts one thing; without 等 or 共 the list must be what is counted.
  const isRoll = () => departments.test(claim.noun) && setsUp.test(folded.slice(start, strokes[0]));
  const side = sides.test(claim.noun) ? takesUp.exec(folded.slice(start, strokes[0])) : undefined;
  if (!byName && strokes.length + 1 !== Number(claim.value.units) && !side && !isRoll()) return undefined;
  const lead = side ? side.index + side[0].length : (opener.exec(folded.slice(start, strokes[0]))?.[0].length ?? 0);
  const from = lead < (strokes[0] ?? start) - start ? start + lead : start;
  const list = listOf(folded, original, { start: from, end }, strokes);
  return (
    list && {
      ...enumerationOf(claim, list, "before", list.items[0]?.start ?? from),
      end: claim.end,
      open: open || list.open,
    }
  );
}

function readNamed(folded: string, original: string, sentence: Sentence, claim: CountFigure): Enumeration | undefined {
  const list = namedBehind(folded, original, sentence, claim) ?? namedBefore(folded, original, sentence, claim);
  return list && enumerationOf(claim, list, "named", list.items[0]?.start ?? claim.start);
}

/** The beginning of the clause a place is in; a comma within brackets or titles does not end one. */
function clauseStart(folded: string, begin: number, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= begin; at -= 1) {
    const character = folded.charAt(at);
    if (/[)》”]/.test(character)) depth += 1;
    else if (/[(《“]/.test(character)) {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && /[,;:。!?\n]/.test(character)) return at + 1;
  }
  return begin;
}

function enumerationOf(claim: CountFigure, list: ListReading, form: Enumeration["form"], start: number): Enumeration {
  const { items, most, open, end } = list;
  return {
    claim,
    items,
    most,
    open,
    form,
    numbers: [],
    start: Math.min(start, claim.start),
    end: Math.max(end, claim.end),
  };
}
